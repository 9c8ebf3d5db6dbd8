/** Normalised text reads as a person reads it, and each of its units knows where it came from. */

import { describe, expect, it } from 'vitest';
import { FOLD, UnitClass, unitClass } from '../../../lib/core/text/fold';
import {
  type Normalised,
  Normaliser,
  normalise,
  toNormal,
  toRaw,
} from '../../../lib/core/text/normalise';
import { fc } from '../../support/properties';
import { anyText } from './texts';

const text = (raw: string) => normalise(raw).text;

describe('what is read', () => {
  it.each([
    ['spaces between Han characters', '激 活  金', '激活金'],
    ['middle dots and dashes', '不·退，概—不—退', '不退,概不退'],
    ['zero-width marks', '激\u200b活\ufeff金，re\u00adfund', '激活金,refund'],
    ['full-width and other marks', '激＊活＿金★不\u2005退', '激活金不退'],
    ['brackets and quotes as fillers', '「激」【活】金', '激活金'],
    ['pinyin in brackets', '機(jī)具（jù）费', '机具费'],
    ['pinyin with a lead-in', '换（读：huàn）卡', '换卡'],
    ['bare pinyin with a tone', '押yā金', '押金'],
    ['full-width digits', '押金２９９元', '押金299元'],
    ['no filler at either end', ' 激活 ', '激活'],
    ['one space between Latin words', 'setup  *  fee', 'setup fee'],
    ['no space between Latin and Han', 'POS 机 299 元', 'pos机299元'],
    ['a hyphen that reads as itself', 'T-1 and 3~5', 't-1 and 3~5'],
    ['marks in a row', '概.不.退.还，押、金、不、退', '概不退还,押金不退'],
    ['marks by themselves', '不，退货。甲、乙', '不,退货。甲、乙'],
    ['emoji', '押😀金✅不', '押金不'],
    ['line breaks stay', '激\n活', '激\n活'],
  ])('%s', (_, raw, normal) => expect(text(raw)).toBe(normal));

  it.each(['(USD 299)', '(T+1)', '(仅一次)', '(', '()'])(
    'a bracket with more than letters stays: 元%s',
    (rest) => {
      expect(text(`元${rest}退`)).toContain('(');
    },
  );
});

describe('the map', () => {
  const maps = (map: Normalised) => [...map.starts];

  it('holds offsets into the whole text, and the raw end last', () => {
    const raw = '前言。激 活·金。后记';
    const map = normalise(raw, 3, 9);
    expect(map.text).toBe('激活金。');
    expect(maps(map)).toEqual([3, 5, 7, 8, 9]);
    expect(toRaw(map, 0, 3)).toEqual({ start: 3, end: 8 });
  });

  it('gives an empty range for an empty one', () => {
    const map = normalise('激 活');
    expect(toRaw(map, 1, 1)).toEqual({ start: 2, end: 2 });
    expect(toRaw(map, 5, 9)).toEqual({ start: 3, end: 3 + 0 });
    expect(normalise('').text).toBe('');
    expect(maps(normalise(''))).toEqual([0]);
  });

  const slices = fc.tuple(anyText, fc.nat(), fc.nat()).map(([raw, a, b]) => {
    const [x, y] = [a % (raw.length + 1), b % (raw.length + 1)];
    return { raw, from: Math.min(x, y), to: Math.max(x, y) };
  });

  it('rises strictly and stays in its slice, for any text', () => {
    fc.assert(
      fc.property(slices, ({ raw, from, to }) => {
        const map = normalise(raw, from, to);
        expect(map.starts.length).toBe(map.text.length + 1);
        expect(map.starts[map.text.length]).toBe(to);
        maps(map).forEach((start, i) => {
          if (i > 0 && map.text.length > 0 && i <= map.text.length)
            expect(start).toBeGreaterThan(map.starts[i - 1] ?? -1);
          expect(start).toBeGreaterThanOrEqual(from);
        });
      }),
    );
  });

  it('leads each unit to the unit that it folds, or to a filler that reads as a space', () => {
    fc.assert(
      fc.property(slices, ({ raw, from, to }) => {
        const map = normalise(raw, from, to);
        for (let i = 0; i < map.text.length; i += 1) {
          const unit = raw.charCodeAt(map.starts[i] ?? -1);
          const kind = unitClass(unit);
          expect(kind).not.toBe(UnitClass.invisible);
          const read = map.text.charCodeAt(i);
          if (kind === UnitClass.filler && read === 0x20) continue;
          expect(read).toBe(FOLD[unit]);
        }
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(slices, ({ raw, from, to }) => {
        const map = normalise(raw, from, to);
        for (let i = 0; i < map.text.length; i += 1) {
          const range = toRaw(map, i, i + 1);
          expect(range.end - range.start).toBe(1);
          expect(toNormal(map, range.start)).toBe(i);
          expect(toNormal(map, range.end)).toBe(i + 1);
        }
      }),
    );
  });
});

describe('a normaliser', () => {
  it('reads slice after slice as if each were the first', () => {
    const one = new Normaliser();
    const raw = fc.tuple(anyText, fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(raw, { maxLength: 4 }), (parts) => {
        for (const [text, skipped, most] of parts) {
          const from = Math.min(skipped, text.length);
          const to = Math.min(from + most, text.length);
          const map = normalise(text, from, to);
          expect(one.read(text, from, to)).toBe(map.text);
          for (let i = from; i <= text.length; i += 1)
            expect(one.normalOf(i)).toBe(i < to ? toNormal(map, i) : map.text.length);
          for (let i = 0; i < map.text.length; i += 1) {
            expect(one.startOf(i)).toBe(map.starts[i]);
            expect(one.endOf(i)).toBe(toRaw(map, i, i + 1).end);
          }
        }
      }),
    );
  });
});
