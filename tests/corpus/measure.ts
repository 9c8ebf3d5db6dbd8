/**
 * Precision and recall of the detector on labelled pages.
 *
 *   npx tsx tests/corpus/measure.ts PAGES.jsonl LABELS.jsonl [--half look|check | --halves]
 *       [--corrected] [--confidence] [--errors CATEGORY|all]
 *   npx tsx tests/corpus/measure.ts PAGES-AND-LABELS.jsonl …
 *
 * Pages: {id, kind, text, fidelity?, url?, title?} a line. Labels: {page, sentence, labels, stance} a
 * line, `sentence` an exact substring of the page's text, `none` for a sentence without risk. Both may
 * stand in one file. `--corrected` takes our word for the labels listed in disputed.jsonl (see
 * docs/labels.md). `--halves` gives both halves in one run. Categories that the labels never use are
 * left out. How findings and labels are compared: score.ts.
 */
import { corrected, halfOf, type Label, type Page, readDisputes, readLines } from './read';
import { printConfidence, printErrors, printScores } from './report';
import { scorePages } from './score';

const USAGE =
  'usage: npx tsx tests/corpus/measure.ts PAGES.jsonl [LABELS.jsonl] [--half look|check | --halves] [--corrected] [--confidence] [--errors CATEGORY|all]';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const has = (name: string) => process.argv.includes(name);

function read(files: readonly string[]): { pages: Page[]; labels: Label[] } {
  const lines = files.flatMap((file) => readLines<Page | Label>(file));
  const pages = lines.filter((line) => 'id' in line);
  const labels = lines.filter((line) => 'sentence' in line);
  return { pages, labels: has('--corrected') ? corrected(pages, labels, readDisputes()) : labels };
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
  const args = process.argv.slice(2);
  const files = args.slice(0, args.findIndex((a) => a.startsWith('--')) + 1 || undefined);
  const inputs = files.filter((file) => !file.startsWith('--'));
  if (inputs.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { pages, labels } = read(inputs);
  const half = option('--half');
  const halves = has('--halves') ? ['look', 'check'] : half ? [half] : [];
  if (halves.length === 0) measure('all', pages, labels);
  for (const one of halves)
    measure(
      one,
      pages.filter((page) => halfOf(page.id) === one),
      labels,
    );
}

main();
