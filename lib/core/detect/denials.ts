/**
 * What a sentence denies or forbids is no term of it: 不存在押金不退的情况, 甲方不得单方面终止本协议,
 * "Processor may not change the fees". One place for all rules, so that none has to list negators.
 */
import type { Category } from '../model';
import { countUpTo } from './blocks';
import { type ConceptSet, carries, conceptSet } from './concept-sets';
import type { Concepts } from './concepts';
import type { Match } from './grammar';
import type { Token } from './tokens';

/** Words that deny, what they deny, and what keeps them from it. */
export interface DenialConcepts {
  /** 不得, 无权, may not: the one named before it must not do what follows. */
  duty: ConceptSet;
  /** 不存在, 严禁, no such thing as: none of the rest of the clause is so. */
  ban: ConceptSet;
  /** Acts that a duty forbids: to change, to end, to take. */
  acts: ConceptSet;
  /** Refusals of a refund, and what may stand between them and a negator: 以任何理由. */
  refusals: ConceptSet;
  manner: ConceptSet;
  /** Without consent, without notice. */
  alone: ConceptSet;
  drafter: ConceptSet;
  reader: ConceptSet;
  /** Other negators: 不能保证不变更 promises nothing. */
  negators: ConceptSet;
}

/** Looks the concepts up once. A pack may lack any of them. */
export function denialConcepts(concepts: Concepts, packs: readonly string[]): DenialConcepts {
  const set = (...names: string[]) => conceptSet(concepts, packs, ...names);
  return {
    duty: set('neg.duty'),
    ban: set('neg.ban'),
    acts: set('change', 'change.*', 'stop', 'stop.whole', 'take.*', 'takeback', 'leave.word'),
    refusals: set('norefund'),
    manner: set('alone', 'claim.user'),
    alone: set('alone', 'change.solo'),
    drafter: set('drafter'),
    reader: set('claim.user', 'party.reader'),
    negators: set('neg.act', 'neg.not', 'deny', 'noliable'),
  };
}

/** A sentence with the ends of its clauses (normalised). */
interface Sentence {
  normal: string;
  tokens: readonly Token[];
  clauses: readonly number[];
}

/** Categories of power over the reader: who must not do it has none. */
const POWERS: ReadonlySet<Category> = new Set([
  'unilateral_change',
  'unilateral_termination',
  'rate_change',
  'auto_deduct',
]);

/** What a ban denies. A penalty behind it is what breaking the ban costs. */
const BANNED: ReadonlySet<Category> = new Set([
  ...POWERS,
  'activation_fee',
  'data_fee',
  'recurring_fee',
  'non_refund',
]);

/** How far a negator reaches, in units of normalised text. */
const REACH = { han: 16, latin: 44 } as const;

/** Tells of each match whether its sentence denies or forbids what it says. */
export function denierOf(sentence: Sentence, c: DenialConcepts): (match: Match) => boolean {
  const deniers = sentence.tokens.filter(
    (token) => carries(token, c.duty) || carries(token, c.ban),
  );
  return (match) => deniers.some((denier) => isDenied(match, denier, sentence, c));
}

function isDenied(match: Match, token: Token, sentence: Sentence, c: DenialConcepts): boolean {
  const { category } = match.rule;
  if (BANNED.has(category) && carries(token, c.ban) && isBanned(match, token, sentence))
    return true;
  if (!carries(token, c.duty)) return false;
  if (POWERS.has(category)) return isForbidden(match, token, sentence, c);
  if (category === 'non_refund') return isDeniedRefusal(match, token, sentence, c);
  return category === 'lock_in' && isDraftersOwn(match, token, sentence, c);
}

/** 不存在押金不退的情况; not 严禁拆机，违者押金不退. */
function isBanned({ from }: Match, ban: Token, sentence: Sentence): boolean {
  if (ban.to > from || !isNear(ban, from, sentence)) return false;
  return !/否则|违者|otherwise|or else/.test(sentence.normal.slice(ban.to, from));
}

/** 甲方不得变更, and 未经乙方同意，不得: not 乙方不得拒绝甲方变更. */
function isForbidden(match: Match, duty: Token, sentence: Sentence, c: DenialConcepts): boolean {
  if (isReaders(duty, sentence, c)) return false;
  const acts = match.tokens.filter((token) => carries(token, c.acts) || carries(token, c.alone));
  if (acts.some((act) => bearsOn(duty, act, sentence, c))) return true;
  const isManner = match.tokens.every(
    (token) => carries(token, c.alone) || carries(token, c.drafter),
  );
  return isManner && duty.from >= match.to && duty.from - match.to <= RIGHT_BEHIND;
}

const RIGHT_BEHIND = 2;

function bearsOn(duty: Token, act: Token, sentence: Sentence, c: DenialConcepts): boolean {
  if (duty.to > act.from || !isNear(duty, act.from, sentence)) return false;
  return !sentence.tokens.some(
    (token) =>
      token.from >= duty.to &&
      token.to <= act.from &&
      (carries(token, c.drafter) || carries(token, c.negators)),
  );
}

/** 不会以任何理由不退: nothing but the manner stands between negator and refusal. */
function isDeniedRefusal(
  match: Match,
  duty: Token,
  { tokens }: Sentence,
  c: DenialConcepts,
): boolean {
  const refusal = match.tokens.find((token) => carries(token, c.refusals));
  if (!refusal || duty.to > refusal.from) return false;
  let at = duty.to;
  for (const token of tokens) {
    if (token.from < duty.to || token.from >= refusal.from) continue;
    if (token.from - at > 1 || !carries(token, c.manner)) return false;
    at = Math.max(at, token.to);
  }
  return refusal.from - at <= 1;
}

/** What the drafter must not end binds the drafter, not the reader. */
function isDraftersOwn(match: Match, duty: Token, sentence: Sentence, c: DenialConcepts): boolean {
  const isOwn = sentence.tokens.some(
    (token) => carries(token, c.drafter) && isRightBefore(token, duty),
  );
  return (
    isOwn &&
    match.tokens.some((token) => duty.to <= token.from && bearsOn(duty, token, sentence, c))
  );
}

function isReaders(duty: Token, { tokens }: Sentence, c: DenialConcepts): boolean {
  return tokens.some((token) => carries(token, c.reader) && isRightBefore(token, duty));
}

function isRightBefore(token: Token, other: Token): boolean {
  return token.to <= other.from && other.from - token.to <= 1;
}

/** In the same clause, and close by. */
function isNear(negator: Token, from: number, { normal, clauses }: Sentence): boolean {
  const most = /[a-z]/.test(normal[negator.to - 1] ?? '') ? REACH.latin : REACH.han;
  return from - negator.to <= most && countUpTo(clauses, negator.from) === countUpTo(clauses, from);
}
