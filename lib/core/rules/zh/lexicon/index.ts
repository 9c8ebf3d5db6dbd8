/** Chinese words by concept. Folded: simplified, lower case, no spaces between Han characters. */
import type { Lexicon } from '../../types';
import { SPEAKERS } from '../speakers';
import { ACTS } from './acts';
import { CLAIMS } from './claims';
import { CONDITIONS } from './conditions';
import { CUES } from './cues';
import { FRAMES } from './frames';
import { HELPERS } from './helpers';
import { MONEY } from './money';
import { POWER } from './power';

/** Behind these words a sum is a turnover to be reached, no price. */
const THRESHOLD: Lexicon = {
  threshold: [CONDITIONS.reach, CONDITIONS['reach.short'], CONDITIONS.fail].join('|'),
  // And before these.
  'threshold.after': '流水|交易额|交易量|以上|及以上|或以上',
};

/** The Chinese lexicon. */
export const LEXICON: Lexicon = {
  ...MONEY,
  ...ACTS,
  ...CONDITIONS,
  ...THRESHOLD,
  ...POWER,
  ...CLAIMS,
  ...HELPERS,
  ...FRAMES,
  ...SPEAKERS,
  ...CUES,
};
