/** Weights of the confidence model; written by scripts/fit/confidence.ts. */
import type { Language } from '../model';
import type { ConfidenceWeights } from './confidence';

/** One weight and one mean for each of CONFIDENCE_SIGNS (confidence-signs.ts). */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Language, ConfidenceWeights>> = {
  zh: {
    base: 1.64,
    weights: [
      0.58, // rule
      0.56, // words
      -0.26, // gap
      1.02, // sum
      0.13, // asked
      -0.02, // told
      -0.91, // advised
      1, // offer
      0.49, // contract
      0.44, // others
      -0.75, // unsure
      -0.22, // trade
      -1.22, // activation_fee
      0.39, // non_refund
      -0.21, // conditional_refund
      0.29, // data_fee
      0.06, // recurring_fee
      0.51, // rate_change
      -0.31, // auto_deduct
      -0.19, // unilateral_change
      -0.14, // unilateral_termination
      0.15, // liability_waiver
      0.5, // final_interpretation
      0.2, // jurisdiction
      -0.1, // penalty
      -0.52, // lock_in
      0.98, // deemed_consent
      -0.39, // free_bait
      -0.45, // refund_promise
      0.41, // impersonation
      -0.09, // card_abuse
      0.12, // online_sale
    ],
    means: [
      1.34, // rule
      1.24, // words
      0.8, // gap
      0.33, // sum
      0.03, // asked
      0.12, // told
      0.06, // advised
      0.44, // offer
      0.2, // contract
      0.29, // others
      0.18, // unsure
      0.85, // trade
      0.12, // activation_fee
      0.11, // non_refund
      0.13, // conditional_refund
      0.06, // data_fee
      0.01, // recurring_fee
      0.07, // rate_change
      0.08, // auto_deduct
      0.03, // unilateral_change
      0, // unilateral_termination
      0.05, // liability_waiver
      0.02, // final_interpretation
      0, // jurisdiction
      0.04, // penalty
      0.03, // lock_in
      0.03, // deemed_consent
      0.07, // free_bait
      0.08, // refund_promise
      0, // impersonation
      0.05, // card_abuse
      0, // online_sale
    ],
  },
  en: {
    base: 1.77,
    weights: [
      1.07, // rule
      0.7, // words
      -0.36, // gap
      0.38, // sum
      0.17, // asked
      -0.18, // told
      -0.81, // advised
      0.05, // offer
      0.42, // contract
      0.41, // others
      -0.28, // unsure
      0.04, // trade
      -0.25, // activation_fee
      0.71, // non_refund
      -0.11, // conditional_refund
      -0.99, // data_fee
      -0.15, // recurring_fee
      -0.08, // rate_change
      -0.33, // auto_deduct
      -0.17, // unilateral_change
      0.12, // unilateral_termination
      0.01, // liability_waiver
      0.46, // final_interpretation
      -0.04, // jurisdiction
      0.18, // penalty
      0.96, // lock_in
      0.54, // deemed_consent
      -0.54, // free_bait
      -0.77, // refund_promise
      0.44, // impersonation
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
      0.14, // penalty
      0.11, // lock_in
      0.04, // deemed_consent
      0.07, // free_bait
      0.02, // refund_promise
      0.01, // impersonation
      0, // card_abuse
      0, // online_sale
    ],
  },
};
