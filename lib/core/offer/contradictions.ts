/** Promises that a term takes back, on one page or between a page and the agreement it links to. */
import { type Category, type Finding, SEVERITIES } from '../model';
import type { Rule } from '../rules/types';
import { foldText } from '../text/fold';
import { feeNameOf } from './name';

/** A promise's index, the index of the term that takes it back, and a stable reason id. */
export interface Pair {
  promise: number;
  term: number;
  why: string;
}

/** Most terms of a category that a promise is held against: work stays linear on any page. */
const MAX_TERMS = 40;
/** How much before a promise can limit it (UTF-16 units). */
const AROUND = 10;
/** How much behind it, up to the next mark: 无流量费（首年）, "no data fee for the first year". */
const BEHIND = 24;

/** One text with its findings; the words around a promise can limit it. */
export interface Side {
  findings: readonly Finding[];
  text: string;
}

/**
 * Each promise with the term that takes it back most plainly: one that names the same fee, else one
 * that names a sum, else the worst, else the first. `ruleOf` gives the rule that found a promise.
 */
export function pairsOf(
  promises: Side,
  terms: Side,
  ruleOf: (promise: Finding) => Rule | undefined,
): Pair[] {
  const against = termsOf(terms);
  const names = namesOf(promises);
  // The same words of the same rule meet the same term: a page may say them thousands of times.
  const known = new Map<string, Answer | undefined>();
  return promises.findings.flatMap((finding, promise) => {
    if (finding.stance !== 'promise') return [];
    const { start, end } = finding;
    const behind = promises.text.slice(end, end + BEHIND).split(/[,，、.。;；!！\n]/, 1)[0] ?? '';
    const before = promises.text.slice(Math.max(0, start - AROUND), end);
    const words = foldText(before + behind);
    const name = names[promise] ?? '';
    const key = `${finding.rule}\n${name}\n${words}`;
    if (!known.has(key)) {
      const ways = takenBackBy(finding, words, ruleOf(finding));
      known.set(key, answerTo({ finding, name, ways }, against));
    }
    const answer = known.get(key);
    return answer ? [{ promise, ...answer }] : [];
  });
}

/** The term that takes a promise back, and why. */
type Answer = Pick<Pair, 'term' | 'why'>;

interface Promised {
  finding: Finding;
  /** See {@link namesOf}. */
  name: string;
  ways: readonly TakenBack[];
}

function answerTo({ finding: promise, name, ways }: Promised, terms: Terms): Answer | undefined {
  const { byCategory, findings, names, charged } = terms;
  /** 激活金不退 does not take back that the 押金 comes back, where the page charges both. */
  const areTwo = (term: number) => {
    const other = names[term] ?? '';
    return name !== other && charged.has(name) && charged.has(other);
  };
  let best: Answer | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { by, why } of ways) {
    for (const term of byCategory.get(by) ?? []) {
      const finding = findings[term];
      if (!finding || !fits(promise, finding) || areTwo(term)) continue;
      const weight = weigh(promise, finding);
      const first = best !== undefined && weight === most && term < best.term;
      if (weight > most || first) [best, most] = [{ term, why }, weight];
    }
  }
  return best;
}

/** The terms of a text, ready to be held against promises. */
interface Terms {
  findings: readonly Finding[];
  byCategory: ReadonlyMap<Category, readonly number[]>;
  names: readonly string[];
  /** Folded names of the fees that are charged with their sum. */
  charged: ReadonlySet<string>;
}

function termsOf(side: Side): Terms {
  const { findings } = side;
  const names = namesOf(side);
  const byCategory = new Map<Category, number[]>();
  const charged = new Set<string>();
  findings.forEach((finding, index) => {
    const { category, stance } = finding;
    if (stance !== 'term') return;
    const list = byCategory.get(category) ?? [];
    if (list.length < MAX_TERMS) list.push(index);
    byCategory.set(category, list);
    if (isPriced(finding)) charged.add(names[index] ?? '');
  });
  charged.delete('');
  return { findings, byCategory, names, charged };
}

/** A clause that names no fee speaks of one charged this shortly before it, in its sentence (UTF-16 units). */
const SAME_BREATH = 40;

/** The folded name of the fee that each finding speaks of; empty where none is told. */
function namesOf({ findings, text }: Side): string[] {
  const read = new Map<string, string>();
  const nameOf = (words: string): string => {
    const known = read.get(words) ?? feeNameOf(words);
    read.set(words, known);
    return known;
  };
  let last: Finding | undefined;
  return findings.map((finding) => {
    const { facts, start } = finding;
    if (isPriced(finding)) last = finding;
    if (facts.feeName) return nameOf(facts.feeName);
    const gap = last && start >= last.end ? text.slice(last.end, start) : '';
    const near = last && gap.length <= SAME_BREATH && !/[。！!；;\n]/.test(gap);
    return near ? nameOf(last?.facts.feeName ?? '') : '';
  });
}

function isPriced({ category, stance, facts }: Finding): boolean {
  return stance === 'term' && category === 'activation_fee' && facts.money !== undefined;
}

/** Categories that take a promise back, and why. */
interface TakenBack {
  by: Category;
  why: string;
}

/** 首年免流量费 is no promise for the years after. */
const FOR_A_TIME =
  /首年|第一年|首个|前.{1,3}[月年]|半年|first (?:year|month)|for \w+ (?:months?|days?)/;
const DATA = /流量|通[讯信]费|sim|data|wireless|connectivity/;
const RECURRING = /月租|月费|年费|管理费|会员费|monthly|annual|subscription/;
/** Fees beside the terminal itself: that there is none of them says nothing of a deposit. */
const BESIDE = /(?:安装|运|邮寄?|快递|物流|配送|提现|手续|年|月)费|installation|shipping|delivery/;
const UNCONDITIONAL = /随时|无条件|无理由|any ?time|no questions|unconditional/;

/** `words`: the promise, folded, with a little of what stands around it. */
function takenBackBy(
  { category, quote }: Finding,
  words: string,
  rule: Rule | undefined,
): TakenBack[] {
  switch (category) {
    case 'free_bait':
      return freeBait(foldText(quote), words, rule);
    case 'refund_promise': {
      const kept = (rule?.contradictedBy ?? []).map((by) => ({ by, why: 'refund_but_kept' }));
      const bound: TakenBack = { by: 'conditional_refund', why: 'refund_but_conditional' };
      return UNCONDITIONAL.test(words) ? [...kept, bound] : kept;
    }
    case 'rate_change':
      return [{ by: 'rate_change', why: 'rate_kept_but_raised' }];
    default:
      return [];
  }
}

function freeBait(quote: string, words: string, rule: Rule | undefined): TakenBack[] {
  const why = 'free_but_charged';
  const own = BESIDE.test(quote) ? [] : (rule?.contradictedBy ?? []);
  const general = own.map((by) => ({ by, why }));
  if (FOR_A_TIME.test(words)) return general;
  if (DATA.test(quote)) return [...general, { by: 'data_fee', why }];
  return RECURRING.test(quote) ? [...general, { by: 'recurring_fee', why }] : general;
}

/** Words of a refusal that is about the goods, not about money. */
const GOODS = /换|寄出|售出|拆封|商品|物品|exchange|goods|merchandise|hardware/;
/** Promises of goods that may be sent back. */
const SENDING_BACK = /换|退货|无理由|return/;
const CASHBACK = /返现|返利|奖励|红包|cash ?back|reward/;

/** Whether a term speaks of what was promised. */
function fits(promise: Finding, term: Finding): boolean {
  const { category, facts } = term;
  if (category === 'data_fee') return facts.money !== undefined;
  if (category === 'recurring_fee') return facts.money !== undefined && shareName(promise, term);
  return category !== 'non_refund' || refuses(promise, term);
}

/** 寄出不退不换 refuses goods: it takes back that they may be sent back, not that they cost nothing. */
function refuses(promise: Finding, { quote, facts }: Finding): boolean {
  const [promised, refused] = [foldText(promise.quote), foldText(quote)];
  const money = facts.money !== undefined || facts.feeName !== undefined;
  if (promise.category === 'free_bait') return money;
  if (CASHBACK.test(promised)) return refused.includes('返') || CASHBACK.test(refused);
  return money || !GOODS.test(refused) || SENDING_BACK.test(promised);
}

/** Whether a promise speaks of the fee that a term names. */
function shareName({ quote }: Finding, { facts }: Finding): boolean {
  return facts.feeName !== undefined && foldText(quote).includes(foldText(facts.feeName));
}

function weigh(promise: Finding, term: Finding): number {
  const money = term.facts.money ? 8 : 0;
  const mild = SEVERITIES.indexOf(term.severity);
  return (shareName(promise, term) ? 16 : 0) + money - mild;
}
