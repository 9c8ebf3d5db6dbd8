/** Weights of the confidence model; written by scripts/fit/confidence.ts. */
import type { Language } from '../model';
import type { ConfidenceWeights } from './confidence';

/** One weight and one mean for each of CONFIDENCE_SIGNS (confidence-signs.ts). */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Language, ConfidenceWeights>> = {
  zh: {
    base: 1.53,
    weights: [
      0.78, // rule
      0.69, // words
      -0.28, // gap
      0.92, // sum
      -0.41, // fee
      0.21, // asked
      0.14, // told
      -0.84, // advised
      0.08, // negation
      0, // length
      1.02, // offer
      0.54, // contract
      0.62, // others
      -0.5, // unsure
      -0.41, // trade
      -1.02, // activation_fee
      0.18, // non_refund
      -0.27, // conditional_refund
      0.27, // data_fee
      0.28, // recurring_fee
      0.15, // rate_change
      -0.44, // auto_deduct
      -0.03, // unilateral_change
      -0.09, // unilateral_termination
      0.01, // liability_waiver
      0.41, // final_interpretation
      0.17, // jurisdiction
      -0.14, // penalty
      -0.05, // lock_in
      0.92, // deemed_consent
      -0.4, // free_bait
      -0.41, // refund_promise
      0.43, // impersonation
      -0.11, // card_abuse
      0.13, // online_sale
    ],
    means: [
      1.33, // rule
      1.22, // words
      0.79, // gap
      0.32, // sum
      0.38, // fee
      0.03, // asked
      0.12, // told
      0.06, // advised
      0.1, // negation
      0.38, // length
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
      0, // impersonation
      0.06, // card_abuse
      0, // online_sale
    ],
  },
  en: {
    base: 1.85,
    weights: [
      1.04, // rule
      0.85, // words
      -0.48, // gap
      0.31, // sum
      -0.05, // fee
      0.24, // asked
      -0.02, // told
      -0.76, // advised
      -0.21, // negation
      0.22, // length
      0.26, // offer
      0.3, // contract
      0.5, // others
      -0.21, // unsure
      -0.08, // trade
      -0.05, // activation_fee
      0.75, // non_refund
      -0.06, // conditional_refund
      -1.23, // data_fee
      -0.21, // recurring_fee
      -0.12, // rate_change
      -0.43, // auto_deduct
      -0.23, // unilateral_change
      0.11, // unilateral_termination
      0.22, // liability_waiver
      0.45, // final_interpretation
      -0.08, // jurisdiction
      0.07, // penalty
      1.05, // lock_in
      0.56, // deemed_consent
      -0.47, // free_bait
      -0.73, // refund_promise
      0.4, // impersonation
      0, // card_abuse
      0, // online_sale
    ],
    means: [
      0.97, // rule
      0.89, // words
      0.61, // gap
      0.18, // sum
      0.39, // fee
      0.02, // asked
      0.05, // told
      0.05, // advised
      0.01, // negation
      -0.16, // length
      0.18, // offer
      0.45, // contract
      0.32, // others
      0.22, // unsure
      0.61, // trade
      0.07, // activation_fee
      0.09, // non_refund
      0.07, // conditional_refund
      0.04, // data_fee
      0.11, // recurring_fee
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
      0.06, // free_bait
      0.02, // refund_promise
      0.01, // impersonation
      0, // card_abuse
      0, // online_sale
    ],
  },
};
