/** Small tools for the detector's tests. */

import type { Concepts } from '../../../lib/core/detect/concepts';
import type { HitList } from '../../../lib/core/detect/hits';
import { negate, negationConcepts } from '../../../lib/core/detect/negation';
import { type HitSentence, SentenceReader, type Token } from '../../../lib/core/detect/tokens';
import type { Vocabulary } from '../../../lib/core/detect/vocabulary';
import type { Finding, PageKind, PageVerdict } from '../../../lib/core/model';
import type { Rule, RulePack } from '../../../lib/core/rules/types';
import { scan, shippedDetector } from '../../../lib/core/scan';

/** A pack of one's own words and rules, for testing one part at a time. */
export function packOf(lexicon: Record<string, string>, rules: readonly Rule[] = []): RulePack {
  return { id: 'lab', language: 'zh', gap: 4, lexicon, rules };
}

/** A token of one concept of the pack `lab` (or a slot) at `from`. */
export function tokenAt(concepts: Concepts, name: string, from: number, length = 1): Token {
  const full = name.startsWith('num.') ? name : `lab/${name}`;
  const to = from + length;
  return { concepts: [concepts.number(full)], start: from, end: to, from, to };
}

/** All sentences of a text that hold an anchor word. `anchors` holds 1 for each lexicon entry that is one. */
export function* tokenSentences(
  text: string,
  hits: HitList,
  vocabulary: Vocabulary,
  anchors: Uint8Array,
): Generator<HitSentence> {
  const reader = new SentenceReader(text, hits, vocabulary, anchors);
  for (let one = reader.next(); one; one = reader.next()) yield one;
}

/** Every sentence's tokens over the shipped words, negation applied: concept names (without the pack) and words. */
export function tokensOf(text: string): { words: string; concepts: string[] }[] {
  const { vocabulary } = shippedDetector();
  const all = new Uint8Array(vocabulary.lengths.length).fill(1);
  const hits = vocabulary.automaton.find(text);
  return [...tokenSentences(text, hits, vocabulary, all)].flatMap(({ tokens, normal }) =>
    vocabulary.packs
      .reduce(
        (list, pack) => negate(normal, list, negationConcepts(vocabulary.concepts, pack)),
        tokens,
      )
      .map(({ start, end, concepts }) => ({
        words: text.slice(start, end),
        concepts: concepts.map((n) => (vocabulary.concepts.names[n] ?? '').replace(/^\w+\//, '')),
      })),
  );
}

/** Words of the tokens that carry a concept. */
export function wordsWith(text: string, concept: string): string[] {
  return tokensOf(text)
    .filter(({ concepts }) => concepts.includes(concept))
    .map(({ words }) => words);
}

/** A page verdict with one kind at the given probability, the rest spread evenly. */
export function pageOf(kind: PageKind, probability = 0.8): PageVerdict {
  const rest = (1 - probability) / 4;
  const kinds = { offer: rest, contract: rest, article: rest, complaint: rest, other: rest };
  return { kind, kinds: { ...kinds, [kind]: probability }, language: 'zh' };
}

/** A line in front that makes the page one that sells card terminals. */
export const SHOP = {
  zh: '本店经营POS机，费率透明，立即下单。\n',
  en: 'Our card terminals for your business: apply now, we offer merchant services.\n',
} as const;

/** What a sentence yields on a page that sells terminals; offsets are those of the sentence. */
export function onShop(sentence: string, language: 'zh' | 'en' = 'zh'): Finding[] {
  const before = SHOP[language];
  return scan({ text: `${before}${sentence}` })
    .findings.filter((finding) => finding.start >= before.length)
    .map((finding) => ({
      ...finding,
      start: finding.start - before.length,
      end: finding.end - before.length,
    }));
}

/** Findings that alarm, as `category: quote`. */
export function alarms(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ category, quote }) => `${category}: ${quote}`);
}
