/** Which slots a stretch of text may hold, told from its single units before any number is read. */
import { FOLD } from '../text/fold';
import { BEGINNINGS } from '../text/numerals';
import { SLOT_CONCEPT_COUNT, slotConcepts } from './concepts';
import { SUFFIXES } from './slot-units';
import type { SlotKind } from './slots';

/** Units without one of which there is no slot of a kind, beside what follows a number (slot-units.ts). */
const SIGNS: readonly (readonly [SlotKind, string])[] = [
  // Currencies before a sum, by the last unit of their names; and what multiplies a number.
  ['num.money', '¥$£€b币ydp万w千k亿'],
  ['num.percent', '万千百'],
  ['num.plus', '+加'],
  ['num.zero', '0零〇⓪⓿z'],
  ['num.bare', '0123456789'],
];

/** Stands for a number of whatever kind; the bits below are those of the slots' concepts. */
const NUMBER = 0x80;

const BITS = bitsByUnit();

/** Any sum may come again (36元/年): the bit of that concept, which is the last. */
const PERIODIC = 1 << (SLOT_CONCEPT_COUNT - 1);

function bitsByUnit(): Uint8Array {
  const bits = new Uint8Array(0x10000);
  const add = (kind: SlotKind, unit: number) => {
    for (const concept of slotConcepts({ kind })) bits[unit] = (bits[unit] ?? 0) | (1 << concept);
  };
  for (const [kind, units] of SIGNS) for (const unit of units) add(kind, unit.charCodeAt(0));
  for (const [first, suffixes] of SUFFIXES)
    for (const [, { kind }] of suffixes)
      if (kind !== 'other') add(`num.${kind}`, first.charCodeAt(0));
  // 半年内 is a span of time without a number.
  for (const char of [...BEGINNINGS, '半']) {
    const unit = char.charCodeAt(0);
    bits[unit] = (bits[unit] ?? 0) | NUMBER;
  }
  return bits;
}

/** A bit `1 << concept` for each concept of slots that `[start, end)` of a raw text may hold; 0 where no number stands. */
export function slotSigns(text: string, start: number, end: number): number {
  let signs = 0;
  for (let i = start; i < end; i += 1) signs |= BITS[FOLD[text.charCodeAt(i)] as number] as number;
  return signs & NUMBER ? signs | PERIODIC : 0;
}
