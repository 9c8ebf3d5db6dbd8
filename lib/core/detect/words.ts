/** Which of the words found in a sentence count: the longest, and guesses where they are likely. */
import { FOLD } from '../text/fold';
import { goesOn } from './homophones';
import { Role } from './lexicons';
import { conceptsOf, type Vocabulary } from './vocabulary';

/** The words of one sentence: entry, raw start and raw end, each in a list of its own. */
export interface Words {
  tags: number[];
  starts: number[];
  ends: number[];
}

/** The end of the hits that begin where hit `at` does. */
export function groupEnd(data: Int32Array, length: number, at: number): number {
  const start = data[at * 3 + 1];
  let end = at + 1;
  while (end < length && data[end * 3 + 1] === start) end += 1;
  return end;
}

/**
 * Where in `data` the longest of some hits with the same start is told, or -1: silent ones hide no others,
 * and those of the role `but` are left out.
 */
export function longestOf(
  data: Int32Array,
  roles: Uint8Array,
  from: number,
  to: number,
  but: number = Role.silent,
): number {
  let best = -1;
  for (let i = from * 3; i < to * 3; i += 3) {
    const role = roles[data[i] as number];
    if (role === Role.silent || role === but) continue;
    if (best < 0 || (data[i + 2] as number) > (data[best + 2] as number)) best = i;
  }
  return best;
}

/** The hits `[from, to)` of one sentence, and the sentence as it is read. */
export interface Span {
  text: string;
  normal: string;
  data: Int32Array;
  from: number;
  to: number;
  vocabulary: Vocabulary;
}

/**
 * Drops every hit that lies inside a longer one, and every one that begins inside a guard
 * (能不能退 is no 不能退). Words of one concept that overlap become one: 到期自动 + 自动续约.
 */
export function longest(span: Span): Words {
  const { data, from, to, vocabulary } = span;
  const words: Words = { tags: [], starts: [], ends: [] };
  const { roles } = vocabulary;
  let reach = -1;
  let guarded = -1;
  for (let i = from; i < to; ) {
    const next = groupEnd(data, to, i);
    let best = longestOf(data, roles, i, next);
    if (roles[data[best] ?? 0] === Role.guess && !isLikely(span, best))
      best = longestOf(data, roles, i, next, Role.guess);
    i = next;
    if (best < 0 || splitsNumber(span.text, data[best + 1] as number)) continue;
    const tag = data[best] as number;
    const start = data[best + 1] as number;
    const end = data[best + 2] as number;
    if (end <= reach || start < guarded) continue;
    const last = words.tags.length - 1;
    if (start < reach && isAlike(words.tags[last] ?? 0, tag, vocabulary)) words.ends[last] = end;
    else {
      words.tags.push(tag);
      words.starts.push(start);
      words.ends.push(end);
    }
    reach = end;
    if (roles[tag] === Role.guard) guarded = end;
  }
  return words;
}

/** Whether a word begins with the last digits of a number: 10元购机 holds no 0元购机, $1.0 down no 0 down. */
function splitsNumber(text: string, start: number): boolean {
  if (!isDigit(text, start) || start === 0) return false;
  return (
    isDigit(text, start - 1) || (/[.,]/.test(text[start - 1] ?? '') && isDigit(text, start - 2))
  );
}

function isDigit(text: string, at: number): boolean {
  const unit = FOLD[text.charCodeAt(at)] ?? 0;
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a guess counts: it begins no ordinary word, and a sum or a word of money or terminals stands beside it. */
function isLikely({ text, normal, data, from, to, vocabulary }: Span, guess: number): boolean {
  const start = data[guess + 1] as number;
  const end = data[guess + 2] as number;
  if (goesOn(text, end)) return false;
  for (let i = from * 3; i < to * 3; i += 3) {
    if (vocabulary.supports[data[i] as number] !== 1) continue;
    if ((data[i + 2] as number) <= start || (data[i + 1] as number) >= end) return true;
  }
  return /\d ?[元块]|[¥$]/.test(normal);
}

function isAlike(a: number, b: number, vocabulary: Vocabulary): boolean {
  const concepts = conceptsOf(vocabulary, b);
  return conceptsOf(vocabulary, a).some((concept) => concepts.includes(concept));
}
