/**
 * Precision and recall of the detector on labelled pages.
 *
 *   npx tsx tests/corpus/measure.ts PAGES.jsonl LABELS.jsonl [--half look|check | --halves]
 *       [--corrected] [--confidence] [--errors CATEGORY|all]
 *   npx tsx tests/corpus/measure.ts --own zh|en …
 *
 * Pages: {id, kind, text, fidelity?, url?, title?} a line. Labels: {page, sentence, labels, stance} a
 * line, `sentence` an exact substring of the page's text, `none` for a sentence without risk. A page
 * may carry its labels instead (tests/corpus/own, read by `--own`; its halves are `dev` and `blind`).
 * `--corrected` takes our word for the labels listed in disputed.jsonl (see
 * docs/labels.md). `--halves` gives both halves in one run. Categories that the labels never use are
 * left out. How findings and labels are compared: score.ts.
 */
import { corrected, halfOf, type Label, type Page, readCorpus, readDisputes } from './read';
import { printConfidence, printErrors, printScores } from './report';
import { scorePages } from './score';

const USAGE =
  'usage: npx tsx tests/corpus/measure.ts (PAGES.jsonl LABELS.jsonl | --own zh|en) [--half look|check | --halves] [--corrected] [--confidence] [--errors CATEGORY|all]';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const has = (name: string) => process.argv.includes(name);

function read(files: readonly (string | URL)[]): { pages: Page[]; labels: Label[] } {
  const { pages, labels } = readCorpus(files);
  return { pages, labels: has('--corrected') ? corrected(pages, labels, readDisputes()) : labels };
}

function inputs(): (string | URL)[] {
  const own = option('--own');
  const args = process.argv.slice(2);
  const first = args.findIndex((argument) => argument.startsWith('--'));
  const files = args.slice(0, first < 0 ? args.length : first);
  return own ? [new URL(`./own/${own}.jsonl`, import.meta.url), ...files] : files;
}

function measure(name: string, pages: readonly Page[], labels: readonly Label[]): void {
  const known = new Set(labels.flatMap((label) => label.labels));
  const scored = scorePages(pages, labels, known);
  if (has('--confidence')) printConfidence(name, scored);
  else printScores(name, scored);
  const errors = option('--errors');
  if (errors) printErrors(scored, errors);
}

function main(): void {
  const files = inputs();
  if (files.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { pages, labels } = read(files);
  const half = option('--half');
  const halves = has('--halves') ? ['look', 'check'] : half ? [half] : [];
  if (halves.length === 0) measure('all', pages, labels);
  for (const one of halves)
    measure(
      one,
      pages.filter((page) => halfOf(page) === one),
      labels,
    );
}

main();
