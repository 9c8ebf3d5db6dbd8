/** Lines that lead in, list or label: the shapes by which one sentence hangs on another (scope.ts). */
import type { Token, TokenSentence } from './tokens';

/** A sentence, or what of it can be joined to another: without its marker, without its closing marks. */
export interface Part {
  start: number;
  end: number;
  normal: string;
  tokens: readonly Token[];
}

/** Longest lead-in and longest heading, item and half of a split sentence, in raw units. */
const LEAD = 120;
const HEADING = 40;
const ITEM = 160;
const FRAGMENT = 14;
const REST = 24;

const MARKER =
  /^\s*(?:[•·●○◆■▪➢►✓✔√*–—-]|[（(]?\d{1,2}[.)、．）](?!\d)|[（(][一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}[、．.]|[a-z][.)])\s*/iu;
const CLOSED = /[。.！!?？；;]["”』」)）]?\s*$/;
const ENDS_WITH_COLON = /[:：]\s*$/;
/** A colon with the first item right behind it: 以下费用不退：1.激活金；2.流量费. */
const COLON_AND_ITEM =
  /[:：](?=\s*(?:[（(]?\d{1,2}[.)、．）](?!\d)|[①-⑳]|[（(][一二三四五六七八九十][)）]))/;

/** What sort of lead-in a sentence is: one that ends with a colon, or a short line alone. */
export function isLeadIn(
  text: string,
  { start, end }: TokenSentence,
): 'list' | 'heading' | undefined {
  if (end - start > LEAD + ITEM) return undefined;
  const line = text.slice(start, end);
  if (ENDS_WITH_COLON.test(line) || COLON_AND_ITEM.test(line))
    return end - start <= LEAD || COLON_AND_ITEM.test(line.slice(0, LEAD)) ? 'list' : undefined;
  const isLine = isLineEnd(text, end) && !MARKER.test(line);
  return isLine && line.trim().length <= HEADING && !/[,，]/.test(line) && !CLOSED.test(line)
    ? 'heading'
    : undefined;
}

/** Whether a line asks: what follows it is its answer and speaks for itself. */
export function isAskingLine(text: string, { start, end }: TokenSentence): boolean {
  return /[?？]/.test(text.slice(start, end));
}

/** The first half of a sentence that a full stop splits: short, and no lead-in. */
export function isFragment(text: string, { start, end }: TokenSentence): boolean {
  const line = text.slice(start, end).trim();
  return lengthOf(line) <= FRAGMENT && /[。.,，]$/.test(line) && !MARKER.test(line);
}

/** Length as a reader feels it: a Latin letter is about half a Han character. */
function lengthOf(line: string): number {
  return /[\u3400-\u9fff]/.test(line) ? line.length : line.length / 2;
}

/** Most lines, and most units, between an item and a lead-in that was not read yet. */
const LINES_BACK = 8;
const UNITS_BACK = 400;

/** Where the line ends that leads in the list to which a marked line belongs; -1 where none does. */
export function leadEndBefore(text: string, start: number): number {
  if (!MARKER.test(text.slice(start, start + 8))) return -1;
  const before = text.slice(Math.max(0, start - UNITS_BACK), start);
  const lines = before.split('\n');
  let end = start;
  for (let i = lines.length - 1; i > 0 && lines.length - i <= LINES_BACK; i -= 1) {
    const line = lines[i] ?? '';
    if (ENDS_WITH_COLON.test(line)) return end;
    if (line.trim() !== '' && !MARKER.test(line)) return -1;
    end -= line.length + (i === lines.length - 1 ? 0 : 1);
  }
  return -1;
}

interface LeadShape {
  kind: 'list' | 'heading' | 'fragment';
  end: number;
  items: number;
  marked: boolean;
}

/** Whether a sentence hangs on the lead-in before it. */
export function isItem(text: string, { start, end }: TokenSentence, lead: LeadShape): boolean {
  const line = text.slice(start, end);
  if (lead.kind === 'fragment')
    return isWhite(text, lead.end, start) && lengthOf(line.trim()) <= REST;
  if (end - start > ITEM || !isListed(text.slice(lead.end, start))) return false;
  if (MARKER.test(line)) return true;
  if (lead.marked && beginsLine(text, start)) return false;
  if (/\n\s*\n/.test(text.slice(Math.max(lead.end - 2, 0), start)) && lead.items > 0) return false;
  return lead.kind === 'list' ? line.trim().length <= HEADING : /\t/.test(line);
}

/** Whether a sentence begins with the marker of a list's item. */
export function isMarked(text: string, { start, end }: TokenSentence): boolean {
  return MARKER.test(text.slice(start, end));
}

function beginsLine(text: string, start: number): boolean {
  return (
    /\n\s*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s*\n/.test(text.slice(start, start + 4))
  );
}

/** Items that hold no word of ours may stand between; text that runs on may not. */
function isListed(between: string): boolean {
  if (between.length > ITEM) return false;
  return between
    .split('\n')
    .every((line) => line.trim() === '' || MARKER.test(line) || line.trim().length <= HEADING);
}

/** Whether only white space stands between two offsets. */
export function isWhite(text: string, from: number, to: number): boolean {
  return to - from <= 8 && text.slice(from, to).trim() === '';
}

function isLineEnd(text: string, end: number): boolean {
  return end >= text.length || /[\r\n]/.test(text[end - 1] ?? '') || /[\r\n]/.test(text[end] ?? '');
}

/** What a sentence says as a lead-in: up to its last colon, if an item follows that; without closing marks. */
export function leadOf(text: string, sentence: TokenSentence): Part {
  const { start, normal, tokens } = sentence;
  const colon = COLON_AND_ITEM.exec(text.slice(start, sentence.end));
  const end = colon ? start + colon.index : sentence.end;
  const kept = tokens.filter((token) => token.end <= end);
  const last = kept.reduce((most, token) => Math.max(most, token.to), 0);
  const closing = /^[^\s:：。.!！\n,，]*/.exec(normal.slice(last))?.[0].length ?? 0;
  return { start, end, normal: normal.slice(0, last + closing), tokens: kept };
}

/** A sentence as an item: without its marker. */
export function partOf({ start, end, normal, tokens }: TokenSentence): Part {
  const marker = MARKER.exec(normal)?.[0].length ?? 0;
  const kept = tokens.filter((token) => token.from >= marker);
  return {
    start: marker > 0 ? (kept[0]?.start ?? start) : start,
    end,
    normal: normal.slice(marker),
    tokens: kept.map((token) => ({ ...token, from: token.from - marker, to: token.to - marker })),
  };
}
