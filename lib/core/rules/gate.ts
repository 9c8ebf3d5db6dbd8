/**
 * The gate's trigger words, derived from the packs.
 *
 * A finding can bind a reader only on a page about card payments, or on an offer or contract (see
 * detect/severity.ts). So a page without any word that makes it one has nothing to show, and the
 * gate on every page needs those words alone: `cue.trade` and `cue.party` of each pack.
 */
import { wordsOf } from '../detect/lexicons';
import { PACKS } from './index';
import type { RulePack } from './types';

const CONCEPTS = ['cue.trade', 'cue.party'];

/** Words of which one must stand on a page for the scanner to matter; folded, sorted, each once. */
export function gateWords(packs: readonly RulePack[] = PACKS): string[] {
  const words = new Set(
    packs.flatMap((pack) => CONCEPTS.flatMap((concept) => wordsOf(pack.lexicon[concept] ?? ''))),
  );
  return [...words].filter((word) => !isHeldByOther(word, words)).sort();
}

/** 激活押金 needs no place of its own where 押金 stands: whoever has the longer has the shorter. */
function isHeldByOther(word: string, words: ReadonlySet<string>): boolean {
  return [...words].some((other) => other !== word && holds(word, other));
}

/** Whether whatever reads `word` in a text reads `other` too. Latin words are held as whole words. */
function holds(word: string, other: string): boolean {
  if (/^[\u3400-\u9fff]+$/.test(other)) return word.includes(other);
  if (!/^[a-z ]+\*?$/.test(other) || !/^[a-z ]+\*?$/.test(word)) return false;
  const part = other.replace('*', '');
  const at = ` ${word}`.indexOf(` ${part}`);
  if (at < 0) return false;
  return other.endsWith('*') || /^( |$)/.test(word.slice(at + part.length));
}
