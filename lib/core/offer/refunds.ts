/** Which fee a refund, a refusal or a condition speaks of: its name first, then its sum, then nearness. */
import type { Category, Finding } from '../model';
import { sentenceAt } from '../text/sentences';
import type { Draft } from './gather';
import { feeNameOf, isForm } from './name';

/** What a finding says of money coming back. `kept`: a fee is refused by its very name or sum, without a condition. */
export interface Statement {
  how: 'kept' | 'never' | 'conditional' | 'promised';
  /** Index into the findings. */
  index: number;
}

/** Most statements that are read, and most meetings of a statement with a fee: work stays linear on any page. */
const MAX_STATEMENTS = 400;
const MAX_MEETINGS = 1_000_000;
/** Most statements that are kept on one fee. */
const MAX_ON_ONE = 8;

const HOW: Partial<Record<Category, Statement['how']>> = {
  conditional_refund: 'conditional',
  non_refund: 'never',
  refund_promise: 'promised',
};

/** The statements on each fee, by its index in `fees`. */
export function statementsFor(
  fees: readonly Draft[],
  findings: readonly Finding[],
  text: string,
): ReadonlyMap<number, readonly Statement[]> {
  const known = new Map<number, Statement[]>();
  const places = fees.map((fee) => placesOf(fee, findings));
  const most = Math.min(MAX_STATEMENTS, MAX_MEETINGS / Math.max(fees.length, 1));
  for (const statement of statementsOf(findings, text).slice(0, most)) {
    const finding = findings[statement.index];
    if (!finding) continue;
    for (const { fee, how } of spokenOf(finding, statement.how, { fees, findings, places, text })) {
      const list = known.get(fee) ?? [];
      if (list.length >= MAX_ON_ONE) continue;
      list.push({ ...statement, how });
      known.set(fee, list);
    }
  }
  return known;
}

/** Refusals that belong to a condition (「未达标押金不退」) are that condition, and not told twice. */
function statementsOf(findings: readonly Finding[], text: string): Statement[] {
  const list: Statement[] = [];
  let conditionEnd = -1;
  // Findings come in order of start, and those of one start in order of category: the refusal first.
  findings.forEach((finding, index) => {
    const { category, stance, start, end } = finding;
    const how = HOW[category];
    if (category === 'conditional_refund') conditionEnd = Math.max(conditionEnd, end);
    if (!how || (stance !== 'term' && (stance !== 'promise' || how === 'never'))) return;
    const next = findings[index + 1];
    const follows = next?.category === 'conditional_refund' && next.start < end;
    const isElse = conditionEnd >= 0 && isOtherwise(text.slice(conditionEnd, end));
    if (how === 'never' && (start < conditionEnd || follows || isElse)) return;
    list.push({ how, index });
  });
  return list;
}

/** What follows a condition in its sentence and says what happens without it: 「……，否则299元不退」. */
function isOtherwise(behind: string): boolean {
  if (behind.length > ONE_BREATH || /[。！!；;\n]|\.\s/.test(behind)) return false;
  return /否则|逾期|未|没|不[满足够]|otherwise|if not|failing|unless|or else/i.test(behind);
}

/** Longest way from a condition to the end of its refusal (UTF-16 units). */
const ONE_BREATH = 80;

/** Page and fees that a statement is read against. */
interface Context {
  fees: readonly Draft[];
  findings: readonly Finding[];
  /** Starts of the words that charge each fee. */
  places: readonly (readonly number[])[];
  text: string;
}

interface Spoken {
  fee: number;
  how: Statement['how'];
}

const ALL =
  /以上|上述|前述|所有|全部费|一切|任何费|各项|\ball (?:the )?(?:above )?fees\b|\bany fees\b|\bfees are\b/i;

function spokenOf(finding: Finding, how: Statement['how'], context: Context): Spoken[] {
  const { fees } = context;
  const name = finding.facts.feeName && feeNameOf(finding.facts.feeName);
  if (how === 'never' && speaksOfAll(finding, name, context.text)) {
    return [...fees.keys()].map((fee) => ({ fee, how }));
  }
  const named = name ? byName(fees, name) : [];
  if (named.length > 0) {
    return bySum(named, finding, fees).map((fee) => ({ fee, how: kept(how) }));
  }
  const starts = [...fees.keys()].filter((index) => isStart(index, context));
  const summed = ofSum(starts, finding, fees);
  if (summed.length > 0) return summed.map((fee) => ({ fee, how: kept(how) }));
  const near = nearest(starts, finding.start, context);
  return near === undefined ? [] : [{ fee: near, how }];
}

/** 「以上费用概不退还」: it says all, and its own words name no fee (a name may come from the line before). */
function speaksOfAll(finding: Finding, name: string | undefined, text: string): boolean {
  const { start } = sentenceAt(text, finding.start, 0);
  const own = name !== undefined && feeNameOf(finding.quote).includes(name);
  return !own && ALL.test(text.slice(start, finding.end));
}

/** Fees of that name; else those whose longer or shorter form it is: 押金 of 激活押金. */
function byName(fees: readonly Draft[], name: string): number[] {
  const all = [...fees.keys()];
  const same = all.filter((index) => fees[index]?.name === name);
  if (same.length > 0) return same;
  return all.filter((index) => isForm(fees[index]?.name ?? '', name));
}

/** Those of the sum that the statement names; all of them where none has it. */
function bySum(some: readonly number[], finding: Finding, fees: readonly Draft[]): number[] {
  const fits = ofSum(some, finding, fees);
  return fits.length > 0 ? fits : [...some];
}

function ofSum(some: readonly number[], { facts }: Finding, fees: readonly Draft[]): number[] {
  return some.filter((index) => facts.money && fees[index]?.fee.amount === facts.money.amount);
}

function kept(how: Statement['how']): Statement['how'] {
  return how === 'never' ? 'kept' : how;
}

function isStart(index: number, { fees, findings }: Context): boolean {
  return findings[fees[index]?.fee.evidence[0] ?? -1]?.category === 'activation_fee';
}

function placesOf({ fee }: Draft, findings: readonly Finding[]): number[] {
  return fee.evidence.slice(0, 8).map((index) => findings[index]?.start ?? 0);
}

/** The fee whose words stand nearest; behind the statement counts as farther than before it. */
function nearest(some: readonly number[], at: number, { places }: Context): number | undefined {
  const far = (place: number) => (place <= at ? at - place : 2 * (place - at));
  const distance = (index: number) => Math.min(...(places[index] ?? []).map(far));
  let best: number | undefined;
  for (const index of some) {
    if (best === undefined || distance(index) < distance(best)) best = index;
  }
  return best;
}
