/**
 * The tables of docs/accuracy.md, as Markdown.
 *
 *   npx tsx tests/corpus/table.ts zh=PAGES.jsonl,LABELS.jsonl en=PAGES.jsonl,LABELS.jsonl
 *
 * For each language the named corpus in both halves, with its labels as they are and corrected
 * (docs/labels.md), then the project's own pages; then how far confidence can be believed.
 */
import { brier, calibrationError, reliability, type Stated, statedOf } from './calibration';
import { corrected, halfOf, kindOf, type Label, type Page, readCorpus, readDisputes } from './read';
import { alarmsOutside, type Outcome, type Scored, scorePages } from './score';
import { type Interval, intervals, MONEY, macroF1, precision, recall, scoreOf } from './stats';

interface Run {
  name: string;
  scored: Scored[];
}

const isMoney = (outcome: Outcome) => MONEY.has(outcome.category);
const three = (value: number | null) => (value === null ? '–' : value.toFixed(3));
const pair = ([low, high]: Interval) => `${low.toFixed(2)}–${high.toFixed(2)}`;

function runs(name: string, pages: readonly Page[], labels: readonly Label[]): Run[] {
  const known = new Set(labels.flatMap((label) => label.labels));
  return (['look', 'check'] as const).map((half) => ({
    name: `${name}, ${half}`,
    scored: scorePages(
      pages.filter((page) => halfOf(page) === half),
      labels,
      known,
    ),
  }));
}

function runsOf(language: string, files: readonly string[]): Run[] {
  const { pages, labels } = readCorpus(files);
  const own = readCorpus([new URL(`./own/${language}.jsonl`, import.meta.url)]);
  return [
    ...runs(`${language} corpus`, pages, labels),
    ...runs(`${language} corpus, corrected`, pages, corrected(pages, labels, readDisputes())),
    ...runs(`${language} own`, own.pages, own.labels),
  ];
}

function accuracyRow({ name, scored }: Run): string {
  const outcomes = scored.flatMap((one) => one.outcomes);
  const all = scoreOf(outcomes, 'all');
  const binding = scoreOf(outcomes, 'binding');
  const money = scoreOf(outcomes.filter(isMoney), 'binding');
  const chance = intervals(scored, 'binding', isMoney);
  const kinds = scored.filter(({ page, report }) => kindOf(page) === report.page.kind).length;
  const alarms = scored.reduce((sum, one) => sum + alarmsOutside(one).length, 0);
  return row([
    name,
    `${three(precision(money))} (${pair(chance.precision)})`,
    `${three(recall(money))} (${pair(chance.recall)})`,
    `${three(precision(binding))} / ${three(recall(binding))}`,
    `${three(precision(all))} / ${three(recall(all))}`,
    three(macroF1(outcomes, 'all')),
    `${kinds} of ${scored.length}`,
    String(alarms),
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function printConfidence(all: readonly Run[]): void {
  console.log(`\n${row(['pages', 'findings', 'right', 'Brier score', 'calibration error'])}`);
  console.log(row(['---', '---', '---', '---', '---']));
  const stated = (run: Run) => statedOf(run.scored.flatMap((one) => one.outcomes));
  for (const run of all) {
    const list = stated(run);
    const right = list.filter((one) => one.right).length / list.length;
    console.log(
      row([
        run.name,
        String(list.length),
        ...[right, brier(list), calibrationError(list)].map(three),
      ]),
    );
  }
  printBins(
    all.filter(({ name }) => / check$/.test(name) && !/corrected/.test(name)).flatMap(stated),
  );
}

function printBins(list: readonly Stated[]): void {
  console.log(`\n${row(['confidence', 'findings', 'mean', 'right'])}`);
  console.log(row(['---', '---', '---', '---']));
  for (const { from, to, count, stated, right } of reliability(list))
    console.log(
      row([`${from.toFixed(1)}–${to.toFixed(1)}`, String(count), ...[stated, right].map(three)]),
    );
}

function main(): void {
  const named = process.argv.slice(2).filter((argument) => argument.includes('='));
  const all = named.flatMap((argument) => {
    const [language = '', files = ''] = argument.split('=');
    return runsOf(language, files.split(','));
  });
  const heads = ['pages', 'money P', 'money R', 'binding P / R', 'all P / R', 'macro-F1'];
  console.log(row([...heads, 'page kind', 'false high']));
  console.log(row(Array.from({ length: 8 }, () => '---')));
  for (const run of all) console.log(accuracyRow(run));
  printConfidence(all);
}

main();
