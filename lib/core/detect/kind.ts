/**
 * What sort of page this is, as a distribution.
 *
 * A multinomial logistic model over the density of a few families of cue words. The weights are
 * data (kind-weights.ts), fitted by `npx tsx scripts/fit/kind.ts`.
 */
import { type Language, PAGE_KINDS, type PageKind, type PageVerdict } from '../model';
import type { HitList } from './hits';
import { KIND_WEIGHTS } from './kind-weights';
import type { Vocabulary } from './vocabulary';

/** Families of cues, in the order of the weights. A constant 1 comes last. */
export const KIND_CUES = [
  'cue.trade',
  'cue.offer',
  'cue.contract',
  'cue.party',
  'cue.article',
  'cue.complaint',
  'cue.other',
  'report',
  'advice',
  'ask',
  'buy',
] as const;

/** Cue counts of a text: one number for each of {@link KIND_CUES}. */
export function cueCounts(hits: HitList, vocabulary: Vocabulary): number[] {
  const index = new Map<number, number>();
  KIND_CUES.forEach((cue, i) => {
    for (const pack of vocabulary.packs) {
      for (const concept of vocabulary.concepts.matching(pack, cue)) index.set(concept, i);
    }
  });
  const counts = KIND_CUES.map(() => 0);
  for (let i = 0; i < hits.length; i += 1) {
    for (const concept of vocabulary.entries[hits.data[i * 3] ?? 0]?.concepts ?? []) {
      const at = index.get(concept);
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** Features of the model: log density of each cue in a thousand units, then the constant. */
export function kindFeatures(counts: readonly number[], length: number): number[] {
  const thousands = Math.max(length, 200) / 1000;
  return [...counts.map((count) => Math.log1p(count / thousands)), 1];
}

/** Han text carries about three times as much a unit as Latin text does. */
export function languageOf(text: string): Language {
  let han = 0;
  let latin = 0;
  const step = Math.max(1, Math.floor(text.length / 4000));
  for (let i = 0; i < text.length; i += step) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3400 && unit <= 0x9fff) han += 1;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin += 1;
  }
  return han * 3 >= latin && han > 0 ? 'zh' : 'en';
}

/** Softmax over the model's scores. */
export function pageVerdict(features: readonly number[], language: Language): PageVerdict {
  const weights = KIND_WEIGHTS[language];
  const scores = PAGE_KINDS.map((kind) =>
    features.reduce((sum, f, i) => sum + f * (weights[kind][i] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const kinds = {} as Record<PageKind, number>;
  PAGE_KINDS.forEach((kind, i) => {
    kinds[kind] = (powers[i] ?? 0) / total;
  });
  const kind = PAGE_KINDS.reduce((best, other) => (kinds[other] > kinds[best] ? other : best));
  return { kind, kinds, language };
}
