/** Weights of the confidence model; written by scripts/fit/confidence.ts. */
import type { Language } from '../model';
import type { ConfidenceWeights } from './confidence';

/** One weight and one mean for each of CONFIDENCE_SIGNS (confidence-signs.ts). */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Language, ConfidenceWeights>> = {
  zh: {
    base: 1.73,
    weights: [
      0.64, // rule
      0.63, // words
      -0.29, // gap
      0.88, // sum
      0.06, // asked
      -0.11, // told
      -0.94, // advised
      1.12, // offer
      0.56, // contract
      0.51, // others
      -0.56, // unsure
      -0.33, // trade
      -0.96, // activation_fee
      0.33, // non_refund
      -0.25, // conditional_refund
      0.29, // data_fee
      0.06, // recurring_fee
      0.55, // rate_change
      -0.41, // auto_deduct
      -0.28, // unilateral_change
      -0.16, // unilateral_termination
      0.07, // liability_waiver
      0.45, // final_interpretation
      0.18, // jurisdiction
      -0.16, // penalty
      -0.16, // lock_in
      0.92, // deemed_consent
      -0.41, // free_bait
      -0.48, // refund_promise
      0.43, // impersonation
      -0.13, // card_abuse
      0.11, // online_sale
    ],
    means: [
      1.32, // rule
      1.23, // words
      0.8, // gap
      0.34, // sum
      0.03, // asked
      0.12, // told
      0.06, // advised
      0.45, // offer
      0.2, // contract
      0.29, // others
      0.19, // unsure
      0.85, // trade
      0.1, // activation_fee
      0.11, // non_refund
      0.13, // conditional_refund
      0.07, // data_fee
      0.01, // recurring_fee
      0.07, // rate_change
      0.09, // auto_deduct
      0.03, // unilateral_change
      0, // unilateral_termination
      0.05, // liability_waiver
      0.02, // final_interpretation
      0, // jurisdiction
      0.04, // penalty
      0.02, // lock_in
      0.03, // deemed_consent
      0.07, // free_bait
      0.08, // refund_promise
      0, // impersonation
      0.05, // card_abuse
      0, // online_sale
    ],
  },
  en: {
    base: 1.82,
    weights: [
      1.17, // rule
      0.62, // words
      -0.46, // gap
      0.52, // sum
      -0.01, // asked
      -0.15, // told
      -0.66, // advised
      0.08, // offer
      0.47, // contract
      0.33, // others
      -0.18, // unsure
      -0.04, // trade
      -0.53, // activation_fee
      0.67, // non_refund
      -0.2, // conditional_refund
      -0.85, // data_fee
      -0.06, // recurring_fee
      -0.12, // rate_change
      -0.3, // auto_deduct
      -0.03, // unilateral_change
      0.15, // unilateral_termination
      0.1, // liability_waiver
      0.17, // final_interpretation
      0.11, // jurisdiction
      0.28, // penalty
      0.72, // lock_in
      0.53, // deemed_consent
      -0.53, // free_bait
      -0.48, // refund_promise
      0.39, // impersonation
      0, // card_abuse
      0, // online_sale
    ],
    means: [
      0.96, // rule
      0.89, // words
      0.58, // gap
      0.21, // sum
      0.02, // asked
      0.05, // told
      0.04, // advised
      0.21, // offer
      0.45, // contract
      0.3, // others
      0.24, // unsure
      0.57, // trade
      0.07, // activation_fee
      0.09, // non_refund
      0.08, // conditional_refund
      0.04, // data_fee
      0.13, // recurring_fee
      0.05, // rate_change
      0.05, // auto_deduct
      0.03, // unilateral_change
      0.01, // unilateral_termination
      0.04, // liability_waiver
      0.03, // final_interpretation
      0.03, // jurisdiction
      0.14, // penalty
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
