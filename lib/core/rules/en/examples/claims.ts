/** English examples: what an offer boasts. */
import type { RuleExamples } from '../../examples';

/** Hits by rule, and near misses of each category. */
export const CLAIMS_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.free_bait.free',
    category: 'free_bait',
    hits: [
      'Get a ⟦free card terminal⟧ today.',
      '⟦No setup fee⟧ and free shipping.',
      'The ⟦reader is yours at no cost⟧.',
      '⟦Setup fee waived⟧ for new shops.',
      '⟦Zero upfront cost⟧, free placement.',
      'Your ⟦terminal for $0⟧.',
      '⟦Pay nothing⟧ for the machine.',
      'We give every new customer a terminal ⟦free of charge⟧.',
    ],
    misses: [],
  },
  {
    category: 'free_bait',
    hits: [],
    misses: [
      'Feel free to call us.',
      'Call toll-free for a free quote.',
      'The museum is free on Tuesdays.',
      'Is the terminal free?',
    ],
  },
  {
    rule: 'en.impersonation.claim',
    category: 'impersonation',
    hits: [
      'Officially ⟦authorized by Visa⟧ and Mastercard.',
      'This is the ⟦official site⟧ for bank-approved terminals.',
      'We are calling ⟦on behalf of your⟧ bank to replace your terminal.',
      'Our agents ⟦claim to be⟧ your current processor.',
    ],
    misses: [],
  },
  {
    category: 'impersonation',
    hits: [],
    misses: [
      'Visa and Mastercard are accepted.',
      'Your bank may ask for proof of identity.',
      'Ask your bank for its official rates.',
    ],
  },
  {
    rule: 'en.card_abuse.offer',
    category: 'card_abuse',
    hits: [
      '⟦Swipe your own⟧ credit card and cash out your limit.',
      'We help you ⟦turn your credit limit into cash⟧ at low rates.',
      '⟦Choose your MCC⟧ and split transactions to stay under the radar.',
    ],
    misses: [],
  },
  {
    category: 'card_abuse',
    hits: [],
    misses: [
      'You must not run your own card through the terminal.',
      'Cash-out fraud is illegal.',
      'Factoring a number means finding its divisors.',
    ],
  },
  {
    rule: 'en.online_sale.order',
    category: 'online_sale',
    hits: [
      '⟦Add to cart: mobile card reader, ships today⟧.',
      '⟦Order now and the terminal is delivered to your door⟧.',
      '⟦Buy now: countertop⟧ POS terminal.',
    ],
    misses: [],
  },
  {
    category: 'online_sale',
    hits: [],
    misses: [
      'Order lunch at the terminal.',
      'The card reader confirms the order.',
      'You cannot order online; call the bank.',
    ],
  },
];
