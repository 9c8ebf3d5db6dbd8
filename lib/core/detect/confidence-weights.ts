/** Weights of the confidence model; written by scripts/fit/confidence.ts. */
import type { Language } from '../model';
import type { ConfidenceWeights } from './confidence';

/** One weight and one mean for each of CONFIDENCE_SIGNS (confidence-signs.ts). */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Language, ConfidenceWeights>> = {
  zh: {
    base: 1.73,
    weights: [
      0.62, // rule
      0.61, // words
      -0.28, // gap
      0.88, // sum
      0.13, // asked
      -0.09, // told
      -0.96, // advised
      1.13, // offer
      0.59, // contract
      0.45, // others
      -0.53, // unsure
      -0.3, // trade
      -0.94, // activation_fee
      0.33, // non_refund
      -0.29, // conditional_refund
      0.3, // data_fee
      0.06, // recurring_fee
      0.52, // rate_change
      -0.36, // auto_deduct
      -0.26, // unilateral_change
      -0.16, // unilateral_termination
      0.08, // liability_waiver
      0.45, // final_interpretation
      0.18, // jurisdiction
      -0.15, // penalty
      -0.2, // lock_in
      0.92, // deemed_consent
      -0.37, // free_bait
      -0.49, // refund_promise
      0.42, // impersonation
      -0.15, // card_abuse
      0.11, // online_sale
    ],
    means: [
      1.33, // rule
      1.21, // words
      0.8, // gap
      0.34, // sum
      0.03, // asked
      0.12, // told
      0.06, // advised
      0.44, // offer
      0.2, // contract
      0.29, // others
      0.19, // unsure
      0.85, // trade
      0.11, // activation_fee
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
      0.61, // words
      -0.46, // gap
      0.53, // sum
      -0.01, // asked
      -0.15, // told
      -0.66, // advised
      0.09, // offer
      0.46, // contract
      0.33, // others
      -0.19, // unsure
      -0.04, // trade
      -0.53, // activation_fee
      0.67, // non_refund
      -0.19, // conditional_refund
      -0.85, // data_fee
      -0.06, // recurring_fee
      -0.12, // rate_change
      -0.3, // auto_deduct
      -0.03, // unilateral_change
      0.15, // unilateral_termination
      0.1, // liability_waiver
      0.16, // final_interpretation
      0.11, // jurisdiction
      0.28, // penalty
      0.71, // lock_in
      0.53, // deemed_consent
      -0.52, // free_bait
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
