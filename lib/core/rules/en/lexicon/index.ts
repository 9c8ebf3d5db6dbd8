/**
 * English words by concept. Folded: lower case, one space for a hyphen, an apostrophe or a slash's
 * neighbour; `*` opens a stem. Each word stands for a way of speaking, not for one page.
 */
import type { Lexicon } from '../../types';
import { RETURNING, TAKING } from './acts';
import { CLAIMS, MOVING } from './claims';
import { CONDITIONS, LEAVING } from './conditions';
import { CUES } from './cues';
import { FEES, OBJECTS } from './fees';
import { NEGATION, SPEAKERS } from './frames';
import { PENALTIES, STAYING } from './leaving';
import { PEOPLE } from './people';
import { CONSENT, JUDGES, LIABILITY, POWER } from './power';
import { withStems } from './words';

/** The English lexicon. */
export const LEXICON: Lexicon = withStems({
  ...FEES,
  ...PEOPLE,
  ...OBJECTS,
  ...TAKING,
  ...RETURNING,
  ...CONDITIONS,
  ...LEAVING,
  ...PENALTIES,
  ...STAYING,
  ...POWER,
  ...LIABILITY,
  ...JUDGES,
  ...CONSENT,
  ...CLAIMS,
  ...MOVING,
  ...NEGATION,
  ...SPEAKERS,
  ...CUES,
});
