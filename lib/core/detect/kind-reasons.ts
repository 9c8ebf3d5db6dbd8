/** Why a page is taken for what it is: the signs that spoke most for it, with the page's own words. */
import { PAGE_KINDS, type PageVerdict, type Reason, type ScanInput } from '../model';
import type { HitList } from './automaton';
import { cueFamilies, KIND_CUES, KIND_FEATURES } from './kind-signs';
import { KIND_WEIGHTS } from './kind-weights';
import type { Vocabulary } from './vocabulary';

/** Fewest log-odds for which a sign is worth telling. */
const WORTH_TELLING = 0.25;

const MOST_REASONS = 3;
const MOST_WORDS = 4;

/** Words are looked for among so many hits: reasons cost nothing on a page as long as a book. */
const HITS_READ = 6000;

/**
 * The signs that speak for the likeliest kind against the mean of all kinds, weightiest first:
 * `{id: 'kind_offer', words: '立即下单、包邮', weight}`. `weight` is in log-odds.
 */
export function kindReasons(
  { kind, language }: PageVerdict,
  features: readonly number[],
  input: ScanInput,
  hits: HitList,
  vocabulary: Vocabulary,
): Reason[] {
  const weights = KIND_WEIGHTS[language];
  const constant = KIND_FEATURES.length - 1;
  const told = features
    .map((feature, at) => {
      const mean = PAGE_KINDS.reduce((sum, k) => sum + (weights[k][at] ?? 0), 0);
      return { at, weight: feature * ((weights[kind][at] ?? 0) - mean / PAGE_KINDS.length) };
    })
    .filter(({ at, weight }) => at !== constant && weight >= WORTH_TELLING)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS);
  const words = cueWords(new Set(told.map(({ at }) => at)), input.text, hits, vocabulary);
  return told.map(({ at, weight }) => {
    const found = words.get(at) ?? [];
    return {
      id: reasonId(KIND_FEATURES[at] ?? ''),
      ...(found.length > 0 ? { words: found.join(language === 'zh' ? '、' : ', ') } : {}),
      weight: Math.round(weight * 100) / 100,
    };
  });
}

/** `cue.offer` → `kind_offer`, `url_article` → `kind_url_article`. */
function reasonId(feature: string): string {
  return `kind_${feature.replace('cue.', '')}`;
}

/** The first few different words of each wanted family, as they stand on the page. */
function cueWords(
  wanted: ReadonlySet<number>,
  text: string,
  hits: HitList,
  vocabulary: Vocabulary,
): Map<number, string[]> {
  const families = cueFamilies(vocabulary);
  const words = new Map<number, string[]>();
  const last = Math.min(hits.length, HITS_READ);
  for (let i = 0; i < last; i += 1) {
    for (const at of families[vocabulary.listOf[hits.data[i * 3] ?? 0] ?? 0] ?? []) {
      if (at >= KIND_CUES.length || !wanted.has(at)) continue;
      const known = words.get(at) ?? [];
      const word = text.slice(hits.data[i * 3 + 1], hits.data[i * 3 + 2]);
      if (known.length < MOST_WORDS && isNew(word, known)) words.set(at, [...known, word]);
    }
  }
  return words;
}

/** 下单 says nothing beside 立即下单. */
function isNew(word: string, known: readonly string[]): boolean {
  return !known.some((other) => other.includes(word) || word.includes(other));
}
