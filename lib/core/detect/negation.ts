/**
 * Negation: 无押金 is no fee, 不予退还 is no refund, 不得不退 is one.
 *
 * A negator right before a fee turns the fee into `free.fee` (a data fee into `free.data`), and an
 * enumeration carries it on; right before a refund it turns the refund into `norefund`. Two negators
 * cancel out: 不是不退, no non-refundable fees. The new token spans negator and word. A word that a
 * negation leaves without meaning (the 冻结 of 不会冻结) stays as a token of no concept.
 */
import { CLASS, UnitClass } from '../text/fold';
import { type ConceptSet, carries, conceptSet } from './concept-sets';
import { type Concepts, conceptOf } from './concepts';
import type { Token } from './tokens';

const NEAR_HAN = 6;
const NEAR_LATIN = 28;

/** A negator turns round a word that is itself a denial (不是不退), or a verb, only from this close. */
const TIGHT_HAN = 1;
const TIGHT_LATIN = 10;

/** How many words a negator may stand before what it negates. */
const WORDS_BETWEEN = 6;

/** Concept numbers that negation works with. */
export interface NegationConcepts {
  fees: ConceptSet;
  refunds: ConceptSet;
  negFee: ConceptSet;
  negAct: ConceptSet;
  after: ConceptSet;
  bridge: ConceptSet;
  /** Negators that only cancel a denial: 不是, 并非. */
  negDenial: ConceptSet;
  denials: ConceptSet;
  /** Denials that qualify a fee: non-refundable. */
  adjectives: ConceptSet;
  sums: ConceptSet;
  /** Whom a negated verb may name, and how it may be done: 无需您支付任何押金, 不会以任何理由收取押金. */
  persons: ConceptSet;
  zero: number;
  freeFee: number;
  /** Fees of the data card: free for a while, they are no promise that the machine is free. */
  data: ConceptSet;
  freeData: number;
  noRefund: number;
  /** All words that can be negated, and all that can do it: a sentence without both is left as it is. */
  negated: ConceptSet;
  negating: ConceptSet;
}

/** Looks one pack's concepts up, once. */
export function negationConcepts(concepts: Concepts, pack: string): NegationConcepts {
  const set = (...names: string[]) => conceptSet(concepts, [pack], ...names);
  return {
    fees: set('fee.*'),
    refunds: set('refund'),
    negFee: set('neg.fee'),
    negAct: set('neg.act'),
    after: set('free.after'),
    bridge: set('take.*'),
    negDenial: set('neg.not', 'neg.act', 'neg.fee'),
    denials: set('norefund'),
    adjectives: set('nonrefundable'),
    persons: set('claim.user', 'alone'),
    sums: set('num.money', 'num.bare'),
    zero: concepts.number('num.zero'),
    freeFee: concepts.number(conceptOf(pack, 'free.fee')),
    data: set('fee.data'),
    freeData: concepts.number(conceptOf(pack, 'free.data')),
    noRefund: concepts.number(conceptOf(pack, 'norefund')),
    negated: set('fee.*', 'refund', 'norefund', 'take.*'),
    negating: set(...NEGATING),
  };
}

/** Also what stands for a negated fee already, since an enumeration carries that on. */
const NEGATING = [
  'neg.fee',
  'neg.act',
  'neg.not',
  'free.after',
  'num.zero',
  'free.fee',
  'free.data',
];

/** The concepts that words of a concept may be given by negation. */
export function negatedTo(concept: number, c: NegationConcepts): number[] {
  return [
    ...(c.fees[concept] ? [c.freeFee, c.freeData] : []),
    ...(c.refunds[concept] ? [c.noRefund] : []),
  ];
}

/** Rewrites a sentence's tokens; the input is left as it is. `text` is the sentence, normalised. */
export function negate(
  text: string,
  tokens: readonly Token[],
  c: NegationConcepts,
): readonly Token[] {
  const holds = (set: ConceptSet) => tokens.some((token) => carries(token, set));
  if (!holds(c.negating) || !holds(c.negated)) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    out.push(negated(text, tokens, i, out, c) ?? token);
  }
  return withoutSwallowed(out, tokens, c);
}

function negated(
  text: string,
  tokens: readonly Token[],
  at: number,
  done: readonly Token[],
  c: NegationConcepts,
): Token | null {
  const token = tokens[at] as Token;
  if (carries(token, c.fees)) return freeFee(text, tokens, at, done, c);
  if (carries(token, c.refunds)) return noRefund(text, tokens, at, c);
  if (carries(token, c.denials)) return silencedBy(text, tokens, at, c.negDenial);
  return carries(token, c.bridge) ? silencedBy(text, tokens, at, c.negFee) : null;
}

/** The word without meaning, where a negator stands tight before it. */
function silencedBy(
  text: string,
  tokens: readonly Token[],
  at: number,
  negators: ConceptSet,
): Token | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before || !carries(before, negators) || before.to > token.from) return null;
  const most = isLatin(text, before.to - 1) ? TIGHT_LATIN : TIGHT_HAN;
  const free = token.from - before.to <= most && near(text, before.to, token.from);
  return free ? { ...token, concepts: [] } : null;
}

/** No non-refundable fee: what stands between negator and fee says nothing any more. */
function withoutSwallowed(out: Token[], tokens: readonly Token[], c: NegationConcepts): Token[] {
  let reach = -1;
  for (let i = out.length - 1; i >= 0; i -= 1) {
    const token = out[i] as Token;
    if (
      token !== tokens[i] &&
      (token.concepts[0] === c.freeFee || token.concepts[0] === c.freeData)
    )
      reach = token.from;
    else if (reach >= 0 && token.from > reach && carries(token, c.denials))
      out[i] = { ...token, concepts: [] };
  }
  return out;
}

function spanning(concept: number, first: Token, last: Token): Token {
  return { concepts: [concept], start: first.start, end: last.end, from: first.from, to: last.to };
}

function freed(fee: Token, c: NegationConcepts): number {
  return carries(fee, c.data) ? c.freeData : c.freeFee;
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
    (carries(after, c.after) || after.concepts.includes(c.zero)) &&
    near(text, fee.to, after.from)
  ) {
    return spanning(freed(fee, c), fee, after);
  }
  const waived = waivedBehindSum(text, tokens, at, c);
  if (waived) return spanning(freed(fee, c), fee, waived);
  const last = done[at - 1];
  const listed =
    last?.concepts.some((n) => n === c.freeFee || n === c.freeData) &&
    last.to <= fee.from &&
    !isCharged(text, fee, after) &&
    isListJoint(text.slice(last.to, fee.from));
  return listed ? spanning(freed(fee, c), fee, fee) : null;
}

/** 激活金299元今日免收: the waiver behind a fee's own sum, where its clause says nothing more. */
function waivedBehindSum(
  text: string,
  tokens: readonly Token[],
  at: number,
  c: NegationConcepts,
): Token | undefined {
  const [fee, sum, waiver, next] = tokens.slice(at, at + 4);
  if (!fee || !sum || !waiver || !isCharged(text, fee, sum)) return undefined;
  if (!carries(waiver, c.after) || !near(text, sum.to, waiver.from)) return undefined;
  // $10 waived if you reach $5,000, 299元免流量费: not waived.
  return next && near(text, waiver.to, next.from) ? undefined : waiver;
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
  negators: ConceptSet,
  c: NegationConcepts,
): Token | null {
  const word = tokens[at] as Token;
  const charged = isCharged(text, word, tokens[at + 1]);
  let right = word.from;
  for (let i = at - 1; i >= 0 && i >= at - WORDS_BETWEEN; i -= 1) {
    const token = tokens[i] as Token;
    if (token.to > right) continue;
    const between = text.slice(token.to, right);
    // No setup, activation or annual fees: a comma parts what the negator bears on alike.
    const listed = !charged && carries(token, c.bridge) && isListJoint(between);
    if (!listed && !near(text, token.to, right)) return null;
    if (carries(token, negators) || token.concepts.includes(c.zero)) {
      return isCancelled(text, tokens, i, negators) ? null : token;
    }
    // 0 is an English negator inside 0元.
    if ((tokens[i - 1]?.to ?? -1) >= token.to) continue;
    if (!isPassedOver(token, word, c)) return null;
    right = token.from;
  }
  return null;
}

function isPassedOver(token: Token, word: Token, c: NegationConcepts): boolean {
  return (
    [c.bridge, c.adjectives, c.persons].some((set) => carries(token, set)) ||
    isOwnSum(token, word, c)
  );
}

/** 不收299元押金: a sum right before the fee is the fee's own. */
function isOwnSum(token: Token, fee: Token, c: NegationConcepts): boolean {
  return carries(fee, c.fees) && carries(token, c.sums) && fee.from - token.to <= 1;
}

function isCancelled(
  text: string,
  tokens: readonly Token[],
  at: number,
  negators: ConceptSet,
): boolean {
  const first = tokens[at] as Token;
  const other = tokens[at - 1];
  return (
    other !== undefined &&
    carries(other, negators) &&
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
  const most = isLatin(text, to) || isLatin(text, from - 1) ? NEAR_LATIN : NEAR_HAN;
  if (to - from > most) return false;
  for (let i = from; i < to; i += 1) if (/[,，。;；.!?！？\n]/.test(text[i] ?? '')) return false;
  return true;
}

function isLatin(text: string, at: number): boolean {
  return CLASS[text.charCodeAt(at)] === UnitClass.latin;
}
