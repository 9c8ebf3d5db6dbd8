/**
 * What sort of page this is, as a distribution with its reasons.
 *
 * A multinomial logistic model over the signs of kind-signs.ts. The weights are data
 * (kind-weights.ts), fitted by `npx tsx scripts/fit/kind.ts`.
 */
import {
  type Language,
  PAGE_KINDS,
  type PageKind,
  type PageVerdict,
  type ScanInput,
} from '../model';
import type { HitList } from './automaton';
import { kindReasons } from './kind-reasons';
import { cueCounts, KIND_CUES, kindFeatures } from './kind-signs';
import { KIND_WEIGHTS } from './kind-weights';
import type { PageSubject } from './severity';
import type { Vocabulary } from './vocabulary';

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

/** Kind and subject of a page. */
export interface PageReading {
  page: PageVerdict;
  about: PageSubject;
}

/** Reads the kind of a page from all words found in its text, its title and its address. */
export function readPage(input: ScanInput, hits: HitList, vocabulary: Vocabulary): PageReading {
  const counts = cueCounts(hits, vocabulary);
  const features = kindFeatures(counts, input, vocabulary);
  const page = pageVerdict(features, languageOf(input.text));
  const reasons = kindReasons(page, features, input, hits, vocabulary);
  return {
    page: { ...page, reasons },
    about: { trade: holds(counts, 'cue.trade'), party: holds(counts, 'cue.party') },
  };
}

function holds(counts: readonly number[], cue: (typeof KIND_CUES)[number]): boolean {
  return (counts[KIND_CUES.indexOf(cue)] ?? 0) > 0;
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
