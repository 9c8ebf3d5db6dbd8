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
import { cueCounts, KIND_CUES, KIND_FEATURES, kindFeatures } from './kind-signs';
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
  const verdict = pageVerdict(features, languageOf(input.text));
  const isBare = isPriceList(input.text) && !tellsOfOthers(features);
  const page = isBare ? notArticle(verdict) : verdict;
  const reasons = kindReasons(page, features, input, hits, vocabulary);
  return {
    page: { ...page, reasons },
    about: { trade: holds(counts, 'cue.trade'), party: holds(counts, 'cue.party') },
  };
}

/** Signs one of which an article, a complaint or a question has: who reports, what is advised, what is asked. */
const TELLING = ['report', 'advice', 'ask', 'cue.complaint', 'question', 'url_article'].map(
  (sign) => KIND_FEATURES.indexOf(sign),
);

function tellsOfOthers(features: readonly number[]): boolean {
  return TELLING.some((sign) => (features[sign] ?? 0) > 0);
}

/** A list of prices has one in so much text (UTF-16 units), told from its beginning. */
const PRICE_EVERY = 100;
const BEGINNING = 2000;

function isPriceList(text: string): boolean {
  const head = text.slice(0, BEGINNING);
  const prices = head.match(/[$£€¥￥]\s?\d|\d\s?元/g)?.length ?? 0;
  return prices * PRICE_EVERY >= head.length;
}

/** A bare list of prices (Gateway fee $20 per month) shares an article's nouns, and tells of nobody. */
function notArticle(page: PageVerdict): PageVerdict {
  const rest = 1 - page.kinds.article;
  if (page.kind !== 'article' || rest <= 0) return page;
  const kinds = { ...page.kinds, article: 0 };
  for (const kind of PAGE_KINDS) kinds[kind] /= rest;
  return { ...page, kinds, kind: likeliest(kinds) };
}

function likeliest(kinds: Readonly<Record<PageKind, number>>): PageKind {
  return PAGE_KINDS.reduce((best, other) => (kinds[other] > kinds[best] ? other : best));
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
  return { kind: likeliest(kinds), kinds, language };
}
