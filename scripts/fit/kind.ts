/**
 * Fits the page-kind model (lib/core/detect/kind-weights.ts) to labelled pages.
 *
 *   npx tsx scripts/fit/kind.ts zh=PAGES.jsonl,LABELS.jsonl[,MORE.jsonl…] en=… [--dry]
 *
 * Files as for tests/corpus/measure.ts; pages of half `blind` are left out. The kind of a page decides
 * the stance of all its clauses, so a page counts by the square root of its labelled clauses. Prints the accuracy of five-fold cross-validation,
 * which is what to believe, beside that on the pages themselves. A language that is not named keeps
 * its weights. `--dry` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import {
  cueCounts,
  KIND_CUES,
  KIND_FEATURES,
  kindFeatures,
} from '../../lib/core/detect/kind-signs';
import { KIND_WEIGHTS } from '../../lib/core/detect/kind-weights';
import { PAGE_KINDS } from '../../lib/core/model';
import { shippedDetector } from '../../lib/core/scan';
import { grouped, kindOf, readCorpus } from '../../tests/corpus/read';
import {
  crossValidate,
  type FitOptions,
  fitWeights,
  type Held,
  type Sample,
  short,
  softmax,
} from './logistic';

const OPTIONS: FitOptions = { classes: PAGE_KINDS.length, penalty: 0.02 };
const { vocabulary } = shippedDetector();

/** Pages without any sign: nothing is known of them, so they are `other`. */
const BLANK = Array.from(
  { length: 12 },
  (): Sample => ({
    features: kindFeatures(
      KIND_CUES.map(() => 0),
      { text: '' },
      vocabulary,
    ),
    kind: PAGE_KINDS.indexOf('other'),
    group: '',
  }),
);

function samplesOf(files: readonly string[]): Sample[] {
  const { pages, labels } = readCorpus(files);
  const clauses = labels.filter((label) => !label.labels.includes('none'));
  const byPage = grouped(clauses, ({ page }) => page);
  return pages
    .filter(({ half }) => half !== 'blind')
    .map((page) => ({
      features: kindFeatures(
        cueCounts(vocabulary.automaton.find(page.text), vocabulary),
        page,
        vocabulary,
      ),
      kind: PAGE_KINDS.indexOf(kindOf(page)),
      group: page.id,
      weight: Math.sqrt(1 + (byPage.get(page.id)?.length ?? 0)),
    }));
}

const best = (p: readonly number[]) => p.indexOf(Math.max(...p));

/** Whether guard and alarms are for this kind. */
const sells = (kind: number) => kind === 0 || kind === 1;

function printAccuracy(language: string, held: readonly Held<Sample>[], own: number): void {
  const share = (right: (one: Held<Sample>) => boolean) =>
    (held.filter(right).length / held.length).toFixed(3);
  const loss = held.reduce((sum, { sample, p }) => sum - Math.log(p[sample.kind] ?? 0), 0);
  console.log(
    `${language}: ${held.length} pages; right on themselves ${own.toFixed(3)}; cross-validated ` +
      `${share(({ sample, p }) => best(p) === sample.kind)}, offer or contract against the rest ` +
      `${share(({ sample, p }) => sells(best(p)) === sells(sample.kind))}, log loss ${(loss / held.length).toFixed(3)}`,
  );
}

function render(byLanguage: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>) {
  const body = Object.entries(byLanguage).map(([language, weights]) => {
    const rows = PAGE_KINDS.map((kind) => {
      const list = (weights[kind] ?? []).map((w) => `      ${short(w)},`).join('\n');
      return `    ${kind}: [\n${list}\n    ],`;
    });
    return `  ${language}: {\n${rows.join('\n')}\n  },`;
  });
  return `/** Weights of the page-kind model; written by scripts/fit/kind.ts. */
import type { Language, PageKind } from '../model';

/** One weight for each of KIND_FEATURES (kind-signs.ts): ${KIND_FEATURES.length} numbers. */
export const KIND_WEIGHTS: Readonly<Record<Language, Readonly<Record<PageKind, readonly number[]>>>> = {
${body.join('\n')}
};
`;
}

const fitted: Record<string, Readonly<Record<string, readonly number[]>>> = { ...KIND_WEIGHTS };
for (const argument of process.argv.slice(2).filter((a) => a.includes('='))) {
  const [language = '', files = ''] = argument.split('=');
  const samples = samplesOf(files.split(','));
  const weights = fitWeights([...samples, ...BLANK], OPTIONS);
  const own = samples.filter((s) => best(softmax(weights, s.features)) === s.kind);
  printAccuracy(language, crossValidate(samples, OPTIONS, BLANK), own.length / samples.length);
  fitted[language] = Object.fromEntries(PAGE_KINDS.map((kind, k) => [kind, weights[k] ?? []]));
}
if (!process.argv.includes('--dry')) {
  writeFileSync(new URL('../../lib/core/detect/kind-weights.ts', import.meta.url), render(fitted));
}
