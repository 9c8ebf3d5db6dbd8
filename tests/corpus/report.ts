/** Prints scores as tables. */
import { CATEGORIES } from '../../lib/core/model';
import { brier, calibrationError, reliability, type Stated, statedOf } from './calibration';
import { grouped, kindOf } from './read';
import { alarmsOutside, type Outcome, type Scored } from './score';
import { intervals, MONEY, macroF1, precision, recall, type Score, scoreOf } from './stats';

const show = (value: number | null) => (value === null ? '   - ' : value.toFixed(3));

function cells(score: Score): string {
  const counts = [score.right, score.wrong, score.missed].map((n) => String(n).padStart(4));
  return `${show(precision(score))} ${show(recall(score))} ${counts.join(' ')}`;
}

function row(name: string, outcomes: readonly Outcome[]): string {
  return `${name.padEnd(24)} ${cells(scoreOf(outcomes, 'all'))}  |  ${cells(scoreOf(outcomes, 'binding'))}`;
}

const isMoney = (outcome: Outcome) => MONEY.has(outcome.category);

/** The table of categories with its sums, page kinds and false alarms. */
export function printScores(name: string, scored: readonly Scored[]): void {
  const outcomes = scored.flatMap((one) => one.outcomes);
  console.log(`\n${name}: ${scored.length} pages`);
  console.log(
    `${''.padEnd(24)} every stance: P, R, right, wrong, missed  |  binding (term): the same`,
  );
  for (const category of CATEGORIES) {
    const own = outcomes.filter((outcome) => outcome.category === category);
    if (own.length > 0) console.log(row(category, own));
  }
  printSums(scored, outcomes);
  printKinds(scored);
  printAlarms(scored);
}

function printSums(scored: readonly Scored[], outcomes: readonly Outcome[]): void {
  console.log(row('sum', outcomes));
  console.log(row('sum of money clauses', outcomes.filter(isMoney)));
  for (const fidelity of new Set(scored.map(({ page }) => page.fidelity ?? 'own'))) {
    const own = outcomes.filter((o) => isMoney(o) && (o.page.fidelity ?? 'own') === fidelity);
    console.log(row(`  ${fidelity}`, own));
  }
  const money = intervals(scored, 'binding', isMoney);
  const span = ([low, high]: readonly [number, number]) => `${show(low)} to ${show(high)}`;
  console.log(
    `binding money clauses, 95 %: P ${span(money.precision)}, R ${span(money.recall)}; ` +
      `macro-F1 ${show(macroF1(outcomes, 'all'))}, binding ${show(macroF1(outcomes, 'binding'))}`,
  );
}

function printKinds(scored: readonly Scored[]): void {
  const pairs = grouped(scored, ({ page, report }) => `${kindOf(page)}>${report.page.kind}`);
  const right = scored.filter(({ page, report }) => kindOf(page) === report.page.kind).length;
  const list = [...pairs].sort().map(([pair, { length }]) => `${pair} ${length}`);
  console.log(`page kind: ${right} of ${scored.length} right; ${list.join(', ')}`);
}

function printAlarms(scored: readonly Scored[]): void {
  const alarms = scored.flatMap((one) => alarmsOutside(one).map((f) => ({ f, id: one.page.id })));
  console.log(`high findings on articles, complaints and unrelated pages: ${alarms.length}`);
  for (const { f, id } of alarms) console.log(`  ${id} ${f.category}: ${f.quote}`);
}

/** Sentences that went wrong, for one category or for `all`. */
export function printErrors(scored: readonly Scored[], wanted: string): void {
  for (const outcome of scored.flatMap((one) => one.outcomes)) {
    const { category, all, binding, page, stance, sentence, finding } = outcome;
    if (all === 'right' && (binding === null || binding === 'right')) continue;
    if (wanted !== 'all' && wanted !== category) continue;
    const what = all === 'right' ? `stance:${finding?.stance}` : all;
    const quote = finding ? `[${finding.quote}]` : '';
    console.log(`${what.padEnd(6)} ${category} ${page.id} ${stance} | ${sentence} ${quote}`);
  }
}

/** Reliability of findings' confidence, for the category alone and with its stance. */
export function printConfidence(name: string, scored: readonly Scored[]): void {
  const outcomes = scored.flatMap((one) => one.outcomes);
  printReliability(`${name}, right where the label names the category`, statedOf(outcomes));
  console.log(errorsOf('category, and binding where it says so', statedOf(outcomes, true)));
}

/** Ten bins, Brier score and expected calibration error. */
export function printReliability(name: string, list: readonly Stated[]): void {
  console.log(`\n${name}: confidence of ${list.length} findings`);
  console.log('said         count  mean said  right');
  for (const { from, to, count, stated, right } of reliability(list)) {
    const bin = `${from.toFixed(1)} to ${to.toFixed(1)} ${String(count).padStart(8)}`;
    console.log(`${bin}      ${show(stated)}  ${show(right)}`);
  }
  console.log(errorsOf('category', list));
}

function errorsOf(name: string, list: readonly Stated[]): string {
  const share = list.filter(({ right }) => right).length / list.length;
  return `${name}: right ${show(share)}, Brier score ${show(brier(list))}, expected calibration error ${show(calibrationError(list))}`;
}
