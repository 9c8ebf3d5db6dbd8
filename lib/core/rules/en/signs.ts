/** Signs of the kind of page that stand in any trade: numbered clauses, a speaker, prices. */
import type { Lexicon } from '../types';

/** Counted for the page kind alone (see detect/kind-signs.ts); they make no finding. */
export const SIGNS: Lexicon = {
  'cue.clause': `${['section', 'clause', 'article']
    .flatMap((word) => Array.from({ length: 20 }, (_, i) => `${word} ${i + 1}`))
    .join('|')}|hereby|herein|hereunder|thereof|pursuant to|hereinafter`,
  'cue.we': 'we|our|us|ours',
  'cue.price': 'per month|a month|per year|a year|per transaction',
  'cue.must': 'must|shall|may not|is entitled|are entitled|is deemed|are deemed',
};
