/** Sums that stand below what they are for: rows of a table, and a label with its sum on the next line. */
import { normalise } from '../text/normalise';
import { slotConcepts } from './concepts';
import type { Part } from './lines';
import { isSum } from './segments';
import { slotsOf } from './slots';
import type { Token, TokenSentence } from './tokens';

/** Labels with the sums below them, and the raw offset up to which rows were read. */
export interface Below {
  pairs: (readonly [Part, Part])[];
  end: number;
}

/** Most rows below one heading, most cells of a row, longest row (raw units). */
const MOST_ROWS = 6;
const MOST_CELLS = 12;
const LONGEST_ROW = 240;

/** A label that a sum may stand below, and that sum, are no longer than this (raw units). */
const LABEL = 24;
const VALUE = 24;

/** The columns of a table under its row of headings; undefined where the sentence is no such row. */
export function columnsBelow(text: string, sentence: TokenSentence): Below | undefined {
  if (!text.slice(sentence.start, sentence.end).includes('\t')) return undefined;
  const heads = cellsOf(text, sentence.start, sentence.end);
  if (heads.length < 2 || heads.length > MOST_CELLS || sentence.tokens.some(isSum))
    return undefined;
  const pairs: Below['pairs'] = [];
  let end = sentence.end;
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const next = lineAt(text, end, LONGEST_ROW);
    const cells = next ? cellsOf(text, next.start, next.end) : [];
    if (!next || cells.length !== heads.length) break;
    cells.forEach((cell, i) => {
      const head = heads[i];
      const value = valueAt(text, cell.start, cell.end);
      if (head && value) pairs.push([cellPart(sentence, head), value]);
    });
    end = next.end;
  }
  return { pairs: pairs.filter(([label]) => label.tokens.length > 0), end };
}

/** A short label without a sum, and the next line where that is nothing but one: 激活服务费：⏎299元. */
export function sumBelow(text: string, sentence: TokenSentence): Below {
  const none = { pairs: [], end: sentence.end };
  const { start, end } = sentence;
  const line = text.slice(start, end).trim();
  if (line.length > LABEL || /[。.!！?？；;,，]/.test(line)) return none;
  const next = lineAt(text, end, VALUE);
  const value = next && valueAt(text, next.start, next.end);
  if (!value || sentence.tokens.some(isSum)) return none;
  const { normal, tokens } = sentence;
  const label = { start, end, normal: normal.replace(/[\s:：]+$/, ''), tokens };
  return { pairs: [[label, value]], end: value.end };
}

/** A stretch of the text, raw. */
export interface Range {
  start: number;
  end: number;
}

/** Cells of a row, parted by tabs. */
export function cellsOf(text: string, start: number, end: number): Range[] {
  const row = text.slice(start, end).replace(/[\r\n]+$/, '');
  let at = start;
  return row.split('\t').map((cell) => {
    const range = { start: at, end: at + cell.length };
    at = range.end + 1;
    return range;
  });
}

/** The line that begins at `from`, blank lines passed over; undefined where it is longer than `most`. */
function lineAt(text: string, from: number, most: number): Range | undefined {
  let start = from;
  while (start - from < 4 && /[\r\n]/.test(text[start] ?? '')) start += 1;
  const window = text.slice(start, start + most + 1);
  const length = /[\r\n]|$/.exec(window)?.index ?? 0;
  return length === 0 || length > most ? undefined : { start, end: start + length };
}

/** What of a heading row stands in one cell. */
function cellPart({ tokens, normal }: TokenSentence, { start, end }: Range): Part {
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  const from = own[0]?.from ?? 0;
  const to = own.at(-1)?.to ?? from;
  return {
    start,
    end,
    normal: normal.slice(from, to),
    tokens: own.map((token) => ({ ...token, from: token.from - from, to: token.to - from })),
  };
}

/** What may stand beside the sum of a cell: marks, a unit, how often. */
const HARDLY_ANYTHING =
  /^(?:[\s/,.，。、()（）~*-]|元|约|仅|起|每|年|月|台|次|天|per [a-z]+|a|month|year|mo|yr|each|one time)*$/i;

/** A range that holds one sum and hardly anything else: 299元/台, $14.95 per month. */
function valueAt(text: string, start: number, end: number): Part | undefined {
  if (end - start > VALUE) return undefined;
  const { text: normal, starts } = normalise(text, start, end);
  const tokens = slotsOf(normal).map((slot): Token => {
    const raw = { start: starts[slot.start] ?? start, end: (starts[slot.end - 1] ?? start) + 1 };
    return { concepts: slotConcepts(slot), slot, from: slot.start, to: slot.end, ...raw };
  });
  const rest = tokens.reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    normal,
  );
  const [sum, second] = tokens.filter((token) => token.slot?.money);
  if (!sum || second || !HARDLY_ANYTHING.test(rest)) return undefined;
  return { start, end, normal, tokens };
}
