/** The English rule pack. */
import type { RulePack } from '../types';
import { CARD_ABUSE, FREE_BAIT, IMPERSONATION, ONLINE_SALE } from './claims';
import { ACTIVATION_FEE, AUTO_DEDUCT, DATA_FEE, RATE_CHANGE, RECURRING_FEE } from './fees';
import { LOCK_IN, PENALTY } from './leaving';
import { LEXICON } from './lexicon';
import {
  DEEMED_CONSENT,
  FINAL_INTERPRETATION,
  JURISDICTION,
  LIABILITY_WAIVER,
  UNILATERAL_CHANGE,
  UNILATERAL_TERMINATION,
} from './power';
import { CONDITIONAL_REFUND, NON_REFUND, REFUND_PROMISE } from './refunds';

/** English words and clauses. Gap: 60 units, ten words or so. */
export const EN: RulePack = {
  id: 'en',
  language: 'en',
  gap: 60,
  lexicon: LEXICON,
  rules: [
    ...ACTIVATION_FEE,
    ...NON_REFUND,
    ...CONDITIONAL_REFUND,
    ...DATA_FEE,
    ...RECURRING_FEE,
    ...RATE_CHANGE,
    ...AUTO_DEDUCT,
    ...UNILATERAL_CHANGE,
    ...UNILATERAL_TERMINATION,
    ...LIABILITY_WAIVER,
    ...FINAL_INTERPRETATION,
    ...JURISDICTION,
    ...PENALTY,
    ...LOCK_IN,
    ...DEEMED_CONSENT,
    ...FREE_BAIT,
    ...REFUND_PROMISE,
    ...IMPERSONATION,
    ...CARD_ABUSE,
    ...ONLINE_SALE,
  ],
};
