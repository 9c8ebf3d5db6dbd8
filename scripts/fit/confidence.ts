/**
 * Fits the confidence model (lib/core/detect/confidence-weights.ts) to labelled pages.
 *
 *   npx tsx scripts/fit/confidence.ts zh=PAGES.jsonl,LABELS.jsonl[,MORE.jsonl…] en=… [--dry]
 *
 * Files as for tests/corpus/measure.ts; pages of half `blind` are left out. A finding is right where the
 * label of its sentence names its category. Logistic regression with an L2 penalty; prints reliability
 * as cross-validated by page, which is what to believe. Fit the page kinds first: their probabilities
 * are signs of this model. A language that is not named keeps its weights. `--dry` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import type { ConfidenceWeights } from '../../lib/core/detect/confidence';
import { CONFIDENCE_SIGNS } from '../../lib/core/detect/confidence-signs';
import { CONFIDENCE_WEIGHTS } from '../../lib/core/detect/confidence-weights';
import { shippedDetector } from '../../lib/core/scan';
import { grouped, readCorpus } from '../../tests/corpus/read';
import { printReliability } from '../../tests/corpus/report';
import { type Scored, scorePages } from '../../tests/corpus/score';
import { crossValidate, type FitOptions, fitWeights, type Sample, short } from './logistic';

const OPTIONS: FitOptions = { classes: 2, penalty: 0.006 };

interface Known extends Sample {
  /** Confidence that the model gave before. */
  before: number;
}

function samplesOf(files: readonly string[]): Known[] {
  const { pages, labels } = readCorpus(files);
  const open = pages.filter(({ half }) => half !== 'blind');
  // Readers differ in the categories they know; what one never labels is no error there.
  return [...grouped(open, (page) => page.labels !== undefined).values()].flatMap((group) => {
    const ids = new Set(group.map(({ id }) => id));
    const own = labels.filter(({ page }) => ids.has(page));
    const known = new Set(own.flatMap((label) => label.labels));
    return scorePages(group, own, known).flatMap(ofPage);
  });
}

/** Findings of a page with their signs, and whether they are right. */
function ofPage({ page, outcomes }: Scored): Known[] {
  const { text, url, title } = page;
  const input = { text, ...(url ? { url } : {}), ...(title ? { title } : {}) };
  const signs = new Map(
    shippedDetector()
      .judgements(input)
      .map((judged) => [keyOf(judged.finding), judged.signs]),
  );
  return outcomes.flatMap(({ finding, all }) => {
    const own = finding && signs.get(keyOf(finding));
    if (!own) return [];
    const kind = all === 'right' ? 1 : 0;
    return [{ features: [...own, 1], kind, group: page.id, before: finding.confidence }];
  });
}

function keyOf({ category, start, end }: { category: string; start: number; end: number }): string {
  return `${category}:${start}:${end}`;
}

/** Signs as distances from their means: what an average finding has says nothing. */
function centred(samples: readonly Known[]): { means: number[]; samples: Known[] } {
  const means = CONFIDENCE_SIGNS.map(
    (_, i) => samples.reduce((sum, { features }) => sum + (features[i] ?? 0), 0) / samples.length,
  );
  const move = (f: number, i: number) => f - (means[i] ?? 0);
  return { means, samples: samples.map((s) => ({ ...s, features: s.features.map(move) })) };
}

function modelOf(language: string, files: readonly string[]): ConfidenceWeights {
  const { means, samples } = centred(samplesOf(files));
  const held = crossValidate(samples, OPTIONS);
  const right = (s: Sample) => s.kind === 1;
  printReliability(
    `${language}, before`,
    samples.map((s) => ({ confidence: s.before, right: right(s) })),
  );
  printReliability(
    `${language}, cross-validated by page`,
    held.map(({ sample, p }) => ({ confidence: p[1] ?? 0, right: right(sample) })),
  );
  const [no = [], yes = []] = fitWeights(samples, OPTIONS);
  const weights = yes.map((w, i) => w - (no[i] ?? 0));
  return { base: weights.at(-1) ?? 0, weights: weights.slice(0, -1), means };
}

function render(byLanguage: Readonly<Record<string, ConfidenceWeights>>): string {
  const list = (name: string, values: readonly number[]) =>
    `    ${name}: [\n${values.map((v, i) => `      ${short(v)}, // ${CONFIDENCE_SIGNS[i]}`).join('\n')}\n    ],`;
  const body = Object.entries(byLanguage).map(
    ([language, { base, weights, means }]) =>
      `  ${language}: {\n    base: ${short(base)},\n${list('weights', weights)}\n${list('means', means)}\n  },`,
  );
  return `/** Weights of the confidence model; written by scripts/fit/confidence.ts. */
import type { Language } from '../model';
import type { ConfidenceWeights } from './confidence';

/** One weight and one mean for each of CONFIDENCE_SIGNS (confidence-signs.ts). */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Language, ConfidenceWeights>> = {
${body.join('\n')}
};
`;
}

const fitted: Record<string, ConfidenceWeights> = { ...CONFIDENCE_WEIGHTS };
for (const argument of process.argv.slice(2).filter((a) => a.includes('='))) {
  const [language = '', files = ''] = argument.split('=');
  fitted[language] = modelOf(language, files.split(','));
}
if (!process.argv.includes('--dry')) {
  writeFileSync(
    new URL('../../lib/core/detect/confidence-weights.ts', import.meta.url),
    render(fitted),
  );
}
