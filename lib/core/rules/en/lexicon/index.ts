/**
 * English words by concept. Folded: lower case, one space for a hyphen, an apostrophe or a slash's
 * neighbour; `*` opens a stem. Each word stands for a way of speaking, not for one page.
 */
import type { Lexicon } from '../../types';
import { TAKING } from './acts';
import { CLAIMS, MOVING } from './claims';
import { CONDITIONS, LEAVING, RETURN_TIMES } from './conditions';
import { CUES } from './cues';
import { FEE_ROWS, FEES } from './fees';
import { NEGATION, SPEAKERS } from './frames';
import { PENALTIES, STAYING } from './leaving';
import { OBJECTS } from './objects';
import { PEOPLE } from './people';
import { CONSENT, JUDGES, LIABILITY, POWER } from './power';
import { RETURNING } from './returning';
import { WHO_SPEAKS } from './speakers';
import { withParts, withStems } from './words';

/** Phrases that tell when, where or for what, and leave their parts as they are. */
const OPEN = [
  'at.start',
  'pay.for',
  'share.of',
  'when.ended',
  'ahead',
  'to.start',
  'from.bank',
  'court.bind',
  'new.fee',
  'penalty.sum',
  'early',
  'late',
  'then.word',
  'needs.rma',
  'you.get',
];

const ALL: Lexicon = {
  ...FEES,
  ...FEE_ROWS,
  ...PEOPLE,
  ...OBJECTS,
  ...TAKING,
  ...RETURNING,
  ...CONDITIONS,
  ...RETURN_TIMES,
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
  ...WHO_SPEAKS,
  ...CUES,
};

/** The English lexicon. */
export const LEXICON: Lexicon = withParts(withStems(ALL), OPEN);
