/** Weights of the confidence model; written by scripts/fit/confidence.ts. */
import type { Language } from '../model';
import type { ConfidenceWeights } from './confidence';

/** One weight and one mean for each of CONFIDENCE_SIGNS (confidence-signs.ts). */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Language, ConfidenceWeights>> = {
  zh: {
    base: 1.62,
    weights: [
      0.54, // rule
      0.58, // words
      -0.23, // gap
      0.95, // sum
      0.24, // asked
      0.1, // told
      -0.82, // advised
      1.11, // offer
      0.62, // contract
      0.59, // others
      -0.73, // unsure
      -0.35, // trade
      -1.2, // activation_fee
      0.29, // non_refund
      -0.27, // conditional_refund
      0.2, // data_fee
      0.08, // recurring_fee
      0.52, // rate_change
      -0.38, // auto_deduct
      -0.04, // unilateral_change
      -0.09, // unilateral_termination
      -0.01, // liability_waiver
      0.49, // final_interpretation
      0.18, // jurisdiction
      -0.1, // penalty
      -0.08, // lock_in
      0.92, // deemed_consent
      -0.47, // free_bait
      -0.46, // refund_promise
      0.4, // impersonation
      -0.1, // card_abuse
      0.11, // online_sale
    ],
    means: [
      1.34, // rule
      1.22, // words
      0.79, // gap
      0.33, // sum
      0.03, // asked
      0.12, // told
      0.06, // advised
      0.45, // offer
      0.19, // contract
      0.3, // others
      0.18, // unsure
      0.85, // trade
      0.13, // activation_fee
      0.11, // non_refund
      0.13, // conditional_refund
      0.07, // data_fee
      0.01, // recurring_fee
      0.07, // rate_change
      0.08, // auto_deduct
      0.03, // unilateral_change
      0, // unilateral_termination
      0.04, // liability_waiver
      0.02, // final_interpretation
      0, // jurisdiction
      0.04, // penalty
      0.03, // lock_in
      0.03, // deemed_consent
      0.07, // free_bait
      0.08, // refund_promise
      0.01, // impersonation
      0.06, // card_abuse
      0, // online_sale
    ],
  },
  en: {
    base: 1.77,
    weights: [
      1.26, // rule
      0.72, // words
      -0.43, // gap
      0.33, // sum
      0.16, // asked
      -0.14, // told
      -0.78, // advised
      0.03, // offer
      0.43, // contract
      0.42, // others
      -0.44, // unsure
      0.03, // trade
      -0.2, // activation_fee
      0.63, // non_refund
      0.16, // conditional_refund
      -0.96, // data_fee
      -0.08, // recurring_fee
      -0.07, // rate_change
      -0.33, // auto_deduct
      -0.18, // unilateral_change
      0.12, // unilateral_termination
      -0.01, // liability_waiver
      0.42, // final_interpretation
      -0.04, // jurisdiction
      -0.11, // penalty
      0.96, // lock_in
      0.53, // deemed_consent
      -0.53, // free_bait
      -0.75, // refund_promise
      0.46, // impersonation
      0, // card_abuse
      0, // online_sale
    ],
    means: [
      0.96, // rule
      0.86, // words
      0.58, // gap
      0.18, // sum
      0.02, // asked
      0.05, // told
      0.05, // advised
      0.19, // offer
      0.45, // contract
      0.32, // others
      0.23, // unsure
      0.61, // trade
      0.07, // activation_fee
      0.09, // non_refund
      0.07, // conditional_refund
      0.04, // data_fee
      0.12, // recurring_fee
      0.05, // rate_change
      0.05, // auto_deduct
      0.03, // unilateral_change
      0.01, // unilateral_termination
      0.03, // liability_waiver
      0.03, // final_interpretation
      0.03, // jurisdiction
      0.15, // penalty
      0.11, // lock_in
      0.04, // deemed_consent
      0.06, // free_bait
      0.02, // refund_promise
      0.01, // impersonation
      0, // card_abuse
      0, // online_sale
    ],
  },
};
