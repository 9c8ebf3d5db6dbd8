/**
 * Precision and recall of the detector on a labelled corpus.
 *
 *   npx tsx tests/corpus/measure.ts PAGES.jsonl LABELS.jsonl [--half look|check] [--errors CATEGORY|all]
 *
 * Pages: {id, kind, text, fidelity?, url?} a line. Labels: {page, sentence, labels, stance} a line,
 * `sentence` an exact substring of the page's text, `none` for a sentence without risk. A finding
 * counts for the labelled sentence that holds its middle; one outside of all is a false hit.
 * A sentence that stands on several pages counts once. Scored: every stance together, and binding
 * clauses alone (label and finding both `term`). Categories that the labels never use are left out.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CATEGORIES, type Category, type Finding, type PageKind } from '../../lib/core/model';
import { scan } from '../../lib/core/scan';

interface Page {
  id: string;
  kind: string;
  text: string;
  url?: string;
  fidelity?: string;
}

interface Label {
  page: string;
  sentence: string;
  labels: string[];
  stance: string;
}

/** Hits and misses of one category. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** Clauses that take or keep money. */
export const MONEY: ReadonlySet<string> = new Set([
  'activation_fee',
  'non_refund',
  'conditional_refund',
  'data_fee',
  'recurring_fee',
  'rate_change',
  'auto_deduct',
  'penalty',
]);

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Half of the pages to look at while working, half to check: by a hash of the id, fixed for ever. */
export function halfOf(id: string): 'look' | 'check' {
  const first = createHash('sha256').update(id).digest()[0] ?? 0;
  return first % 2 === 1 ? 'look' : 'check';
}

interface Case {
  category: Category;
  sentence: string;
  page: string;
  quote?: string;
  what: 'missed' | 'wrong';
  stance: string;
}

interface Tally {
  all: Map<Category, Score>;
  binding: Map<Category, Score>;
  cases: Case[];
  kinds: Map<string, number>;
  highOutside: Case[];
}

function bump(scores: Map<Category, Score>, category: Category, what: keyof Score): void {
  const score = scores.get(category) ?? { right: 0, wrong: 0, missed: 0 };
  score[what] += 1;
  scores.set(category, score);
}

function tally(
  pages: readonly Page[],
  labels: readonly Label[],
  known: ReadonlySet<string>,
): Tally {
  const result: Tally = {
    all: new Map(),
    binding: new Map(),
    cases: [],
    kinds: new Map(),
    highOutside: [],
  };
  const seen = new Set<string>();
  for (const page of pages)
    measurePage(
      page,
      labels.filter((label) => label.page === page.id),
      known,
      seen,
      result,
    );
  return result;
}

function measurePage(
  page: Page,
  labels: readonly Label[],
  known: ReadonlySet<string>,
  seen: Set<string>,
  result: Tally,
): void {
  const report = scan({ text: page.text, ...(page.url ? { url: page.url } : {}) });
  const kind = page.kind === 'unrelated' ? 'other' : page.kind;
  const key = `${kind}>${report.page.kind}`;
  result.kinds.set(key, (result.kinds.get(key) ?? 0) + 1);
  const used = new Set<Finding>();
  for (const label of labels) {
    const start = page.text.indexOf(label.sentence);
    if (start < 0) continue;
    const inside = report.findings.filter(
      (f) => middle(f) >= start && middle(f) < start + label.sentence.length,
    );
    for (const finding of inside) used.add(finding);
    if (seen.has(label.sentence)) continue;
    seen.add(label.sentence);
    measureSentence(label, inside, known, result, page.id);
  }
  for (const finding of report.findings) {
    if (!used.has(finding) && known.has(finding.category))
      countWrong(finding, lineAround(page.text, finding), result, page.id, seen);
    if (
      finding.severity === 'high' &&
      ['article', 'complaint', 'other'].includes(kind as PageKind)
    ) {
      result.highOutside.push({
        category: finding.category,
        sentence: lineAround(page.text, finding),
        page: page.id,
        quote: finding.quote,
        what: 'wrong',
        stance: finding.stance,
      });
    }
  }
}

function middle(finding: Finding): number {
  return Math.floor((finding.start + finding.end) / 2);
}

function lineAround(text: string, finding: Finding): string {
  return text.slice(Math.max(0, finding.start - 30), finding.end + 30).replace(/\n/g, '⏎');
}

function measureSentence(
  label: Label,
  inside: readonly Finding[],
  known: ReadonlySet<string>,
  result: Tally,
  page: string,
): void {
  const found = new Map(inside.map((finding) => [finding.category, finding]));
  for (const category of CATEGORIES) {
    if (!known.has(category)) continue;
    const finding = found.get(category);
    const wanted = label.labels.includes(category);
    const base = { category, sentence: label.sentence, page, stance: label.stance };
    if (wanted && finding) bump(result.all, category, 'right');
    if (wanted && !finding) {
      bump(result.all, category, 'missed');
      result.cases.push({ ...base, what: 'missed' });
    }
    if (!wanted && finding) {
      bump(result.all, category, 'wrong');
      result.cases.push({ ...base, what: 'wrong', quote: finding.quote });
    }
    const binds = wanted && label.stance === 'term';
    const said = finding?.stance === 'term';
    if (binds && said) bump(result.binding, category, 'right');
    if (binds && !said) bump(result.binding, category, 'missed');
    if (!binds && said) bump(result.binding, category, 'wrong');
  }
}

function countWrong(
  finding: Finding,
  sentence: string,
  result: Tally,
  page: string,
  seen: Set<string>,
): void {
  const key = `${finding.category}:${finding.quote}`;
  if (seen.has(key)) return;
  seen.add(key);
  bump(result.all, finding.category, 'wrong');
  if (finding.stance === 'term') bump(result.binding, finding.category, 'wrong');
  result.cases.push({
    category: finding.category,
    sentence,
    page,
    quote: finding.quote,
    what: 'wrong',
    stance: '(unlabelled)',
  });
}

const ratio = (part: number, whole: number) => (whole === 0 ? '   - ' : (part / whole).toFixed(3));

function row(name: string, all: Score | undefined, binding: Score | undefined): string {
  const cells = [all, binding].map((s) => {
    const score = s ?? { right: 0, wrong: 0, missed: 0 };
    return `${ratio(score.right, score.right + score.wrong)} ${ratio(score.right, score.right + score.missed)} ${String(score.right).padStart(4)} ${String(score.wrong).padStart(4)} ${String(score.missed).padStart(4)}`;
  });
  return `${name.padEnd(24)} ${cells.join('  |  ')}`;
}

function sum(scores: Map<Category, Score>, only: (category: string) => boolean): Score {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const [category, score] of scores) {
    if (!only(category)) continue;
    total.right += score.right;
    total.wrong += score.wrong;
    total.missed += score.missed;
  }
  return total;
}

function print(result: Tally): void {
  console.log(
    `${''.padEnd(24)} every stance: P, R, right, wrong, missed  |  binding (term): the same`,
  );
  for (const category of CATEGORIES) {
    if (result.all.has(category))
      console.log(row(category, result.all.get(category), result.binding.get(category)));
  }
  console.log(
    row(
      'sum',
      sum(result.all, () => true),
      sum(result.binding, () => true),
    ),
  );
  console.log(
    row(
      'sum of money clauses',
      sum(result.all, (c) => MONEY.has(c)),
      sum(result.binding, (c) => MONEY.has(c)),
    ),
  );
  const kinds = [...result.kinds].sort();
  const right = kinds
    .filter(([k]) => k.split('>')[0] === k.split('>')[1])
    .reduce((n, [, v]) => n + v, 0);
  const all = kinds.reduce((n, [, v]) => n + v, 0);
  console.log(
    `page kind: ${right} of ${all} right; ${kinds.map(([k, v]) => `${k} ${v}`).join(', ')}`,
  );
  console.log(
    `high findings on articles, complaints and unrelated pages: ${result.highOutside.length}`,
  );
  for (const c of result.highOutside) console.log(`  ${c.page} ${c.category}: ${c.quote}`);
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function main(): void {
  const [pagesFile, labelsFile] = process.argv.slice(2);
  if (!pagesFile || !labelsFile) {
    console.error(
      'usage: npx tsx tests/corpus/measure.ts PAGES.jsonl LABELS.jsonl [--half look|check] [--errors CATEGORY|all]',
    );
    process.exitCode = 2;
    return;
  }
  const half = option('--half');
  const pages = lines<Page>(pagesFile).filter((page) => !half || halfOf(page.id) === half);
  const labels = lines<Label>(labelsFile);
  const known = new Set(labels.flatMap((label) => label.labels));
  const result = tally(pages, labels, known);
  print(result);
  const errors = option('--errors');
  for (const c of result.cases) {
    if (errors && (errors === 'all' || c.category === errors)) {
      console.log(
        `${c.what.padEnd(6)} ${c.category} ${c.page} ${c.stance} | ${c.sentence} ${c.quote ? `[${c.quote}]` : ''}`,
      );
    }
  }
}

main();
