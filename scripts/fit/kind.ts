/**
 * Fits the page-kind model (lib/core/detect/kind-weights.ts) to a corpus.
 *
 *   npx tsx scripts/fit/kind.ts zh=PAGES.jsonl en=PAGES.jsonl [--dry]
 *
 * Pages: {id, kind, text} a line. Multinomial logistic regression with an L2 penalty, by plain
 * gradient descent from zero: the same input gives the same weights. Prints the accuracy of five-fold
 * cross-validation, which is what to believe, beside that on the pages themselves.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cueCounts, KIND_CUES, kindFeatures } from '../../lib/core/detect/kind';
import { PAGE_KINDS } from '../../lib/core/model';
import { shippedDetector } from '../../lib/core/scan';

interface Sample {
  features: number[];
  kind: number;
}

type Weights = number[][];

const PENALTY = 0.02;
const STEPS = 1500;
const RATE = 0.3;

/** Pages without any cue: nothing is known of them, so they are `other`. */
const BLANK = Array.from(
  { length: 12 },
  (): Sample => ({
    features: kindFeatures(
      KIND_CUES.map(() => 0),
      0,
    ),
    kind: PAGE_KINDS.indexOf('other'),
  }),
);

function samplesOf(file: string): Sample[] {
  const { vocabulary } = shippedDetector();
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { kind: string; text: string })
    .map(({ kind, text }) => ({
      features: kindFeatures(cueCounts(vocabulary.automaton.find(text), vocabulary), text.length),
      kind: PAGE_KINDS.indexOf(
        (kind === 'unrelated' ? 'other' : kind) as (typeof PAGE_KINDS)[number],
      ),
    }));
}

function softmax(weights: Weights, features: readonly number[]): number[] {
  const scores = weights.map((row) => row.reduce((sum, w, i) => sum + w * (features[i] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function fitWeights(pages: readonly Sample[]): Weights {
  const samples = [...pages, ...BLANK];
  const width = samples[0]?.features.length ?? 0;
  const weights = PAGE_KINDS.map(() => new Array<number>(width).fill(0));
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((row) => row.map((w) => PENALTY * w));
    for (const { features, kind } of samples) {
      softmax(weights, features).forEach((p, k) => {
        const error = (p - (k === kind ? 1 : 0)) / samples.length;
        features.forEach((f, i) => {
          const row = gradient[k] as number[];
          row[i] = (row[i] as number) + error * f;
        });
      });
    }
    weights.forEach((row, k) => {
      row.forEach((w, i) => {
        row[i] = w - RATE * ((gradient[k] as number[])[i] as number);
      });
    });
  }
  return weights;
}

function right(weights: Weights, samples: readonly Sample[]): number {
  return samples.filter(({ features, kind }) => {
    const p = softmax(weights, features);
    return p.indexOf(Math.max(...p)) === kind;
  }).length;
}

function crossValidated(samples: readonly Sample[]): number {
  let hits = 0;
  for (let fold = 0; fold < 5; fold += 1) {
    const held = samples.filter((_, i) => i % 5 === fold);
    hits += right(fitWeights(samples.filter((_, i) => i % 5 !== fold)), held);
  }
  return hits / samples.length;
}

function render(byLanguage: Readonly<Record<string, Weights>>): string {
  const body = Object.entries(byLanguage).map(([language, weights]) => {
    const rows = PAGE_KINDS.map(
      (kind, k) =>
        `    ${kind}: [${(weights[k] ?? [])
          .map((w) =>
            w
              .toFixed(2)
              .replace(/\.?0+$/, '')
              .replace(/^-0$/, '0'),
          )
          .join(', ')}],`,
    );
    return `  ${language}: {\n${rows.join('\n')}\n  },`;
  });
  return `/** Weights of the page-kind model; written by scripts/fit/kind.ts. See kind.ts for the features. */
import type { Language, PageKind } from '../model';

/** One weight for each feature of \`kindFeatures\`, the constant last. */
export const KIND_WEIGHTS: Readonly<Record<Language, Readonly<Record<PageKind, readonly number[]>>>> = {
${body.join('\n')}
};
`;
}

const fitted: Record<string, Weights> = {};
for (const argument of process.argv.slice(2).filter((a) => a.includes('='))) {
  const [language = '', file = ''] = argument.split('=');
  const samples = samplesOf(file);
  const weights = fitWeights(samples);
  fitted[language] = weights;
  console.log(
    `${language}: ${samples.length} pages; right ${(right(weights, samples) / samples.length).toFixed(3)}, cross-validated ${crossValidated(samples).toFixed(3)}`,
  );
}
if (!process.argv.includes('--dry')) {
  writeFileSync(new URL('../../lib/core/detect/kind-weights.ts', import.meta.url), render(fitted));
}
