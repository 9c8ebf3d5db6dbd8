/**
 * Negation: 无押金 is no fee, 不予退还 is no refund, 不得不退 is one.
 *
 * A negator right before a fee turns the fee into `free.fee` (a data fee into `free.data`); right before a refund it turns the
 * refund into `norefund`. Two negators cancel out. The new token spans negator and word.
 */
import { CLASS, UnitClass } from '../text/fold';
import type { Token } from './tokens';
import { type Concepts, conceptOf } from './vocabulary';

const NEAR_HAN = 4;
const NEAR_LATIN = 28;

/** Concept numbers that negation works with. */
export interface NegationConcepts {
  fees: ReadonlySet<number>;
  refunds: ReadonlySet<number>;
  negFee: ReadonlySet<number>;
  negAct: ReadonlySet<number>;
  after: ReadonlySet<number>;
  bridge: ReadonlySet<number>;
  zero: number;
  freeFee: number;
  /** Fees of the data card: free for a while, they are no promise that the machine is free. */
  data: ReadonlySet<number>;
  freeData: number;
  noRefund: number;
}

/** Looks one pack's concepts up, once. */
export function negationConcepts(concepts: Concepts, pack: string): NegationConcepts {
  const set = (...names: string[]) =>
    new Set(names.flatMap((name) => concepts.matching(pack, name)));
  return {
    fees: set('fee.*'),
    refunds: set('refund'),
    negFee: set('neg.fee'),
    negAct: set('neg.act'),
    after: set('free.after'),
    bridge: set('take.*'),
    zero: concepts.number('num.zero'),
    freeFee: concepts.number(conceptOf(pack, 'free.fee')),
    data: set('fee.data'),
    freeData: concepts.number(conceptOf(pack, 'free.data')),
    noRefund: concepts.number(conceptOf(pack, 'norefund')),
  };
}

/** Rewrites a sentence's tokens; the input is left as it is. `text` is the sentence, normalised. */
export function negate(text: string, tokens: readonly Token[], c: NegationConcepts): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const flipped = has(token, c.fees)
      ? freeFee(text, tokens, i, out, c)
      : has(token, c.refunds)
        ? noRefund(text, tokens, i, c)
        : null;
    out.push(flipped ?? token);
  }
  return out;
}

function spanning(concept: number, first: Token, last: Token): Token {
  return { concepts: [concept], start: first.start, end: last.end, from: first.from, to: last.to };
}

function has(token: Token | undefined, set: ReadonlySet<number>): boolean {
  return token?.concepts.some((concept) => set.has(concept)) ?? false;
}

function freed(fee: Token, c: NegationConcepts): number {
  return has(fee, c.data) ? c.freeData : c.freeFee;
}

function freeFee(
  text: string,
  tokens: readonly Token[],
  at: number,
  done: readonly Token[],
  c: NegationConcepts,
): Token | null {
  const fee = tokens[at] as Token;
  const before = negatorBefore(text, tokens, at, c.negFee, c);
  if (before) return spanning(freed(fee, c), before, fee);
  const after = tokens[at + 1];
  if (
    after &&
    (has(after, c.after) || after.concepts.includes(c.zero)) &&
    near(text, fee.to, after.from)
  ) {
    return spanning(freed(fee, c), fee, after);
  }
  const last = done[at - 1];
  if (
    last?.concepts.some((n) => n === c.freeFee || n === c.freeData) &&
    last.to <= fee.from &&
    !isCharged(text, fee, after) &&
    isListJoint(text.slice(last.to, fee.from))
  ) {
    return spanning(freed(fee, c), fee, fee);
  }
  return null;
}

/** 不收年费，激活费299元: a fee with a sum behind it is none of the list. */
function isCharged(text: string, fee: Token, after: Token | undefined): boolean {
  return (after?.slot?.money?.amount ?? 0) > 0 && near(text, fee.to, after?.from ?? 0);
}

/** 、 和 或 / and a bare juxtaposition carry a negation on to the next fee. */
function isListJoint(between: string): boolean {
  return (
    between.length <= 5 &&
    /^[\s、/,]*(?:和|及|与|或|或者|以及|也|or|and|nor)?[\s、/]*$/i.test(between)
  );
}

function negatorBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  negators: ReadonlySet<number>,
  c: NegationConcepts,
): Token | null {
  const word = tokens[at] as Token;
  let right = word.from;
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const token = tokens[i] as Token;
    if (token.to > right) continue;
    if (!near(text, token.to, right)) return null;
    if (has(token, negators) || token.concepts.includes(c.zero)) {
      return isCancelled(text, tokens, i, negators) ? null : token;
    }
    // 0 is an English negator inside 0元.
    if ((tokens[i - 1]?.to ?? -1) >= token.to) continue;
    if (!has(token, c.bridge)) return null;
    right = token.from;
  }
  return null;
}

function isCancelled(
  text: string,
  tokens: readonly Token[],
  at: number,
  negators: ReadonlySet<number>,
): boolean {
  const first = tokens[at] as Token;
  const other = tokens[at - 1];
  return (
    other !== undefined &&
    has(other, negators) &&
    other.to <= first.from &&
    near(text, other.to, first.from)
  );
}

function noRefund(
  text: string,
  tokens: readonly Token[],
  at: number,
  c: NegationConcepts,
): Token | null {
  const refund = tokens[at] as Token;
  const before = negatorBefore(text, tokens, at, c.negAct, c);
  return before ? spanning(c.noRefund, before, refund) : null;
}

/** Close by, with no mark that ends a clause in between. */
function near(text: string, from: number, to: number): boolean {
  if (to < from) return false;
  const most =
    CLASS[text.charCodeAt(to)] === UnitClass.latin ||
    CLASS[text.charCodeAt(from - 1)] === UnitClass.latin
      ? NEAR_LATIN
      : NEAR_HAN;
  if (to - from > most) return false;
  for (let i = from; i < to; i += 1) if (/[,，。;；.!?！？\n]/.test(text[i] ?? '')) return false;
  return true;
}
