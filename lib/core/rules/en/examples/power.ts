/** English examples: power, liability, courts and consent. */
import type { RuleExamples } from '../../examples';

/** Hits by rule, and near misses of each category. */
export const POWER_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.unilateral_change.may',
    category: 'unilateral_change',
    hits: [
      '⟦Provider may amend this Agreement at any time without notice⟧.',
      '⟦We reserve the right to change these terms⟧.',
      '⟦Prices and features are subject to change⟧ without notice.',
      '⟦The Company may at its discretion modify⟧ the fee schedule.',
      '⟦Changes take effect⟧ as soon as they are posted on our website.',
      '⟦Our services may be varied or withdrawn at any time⟧.',
      'We may publish new ⟦rules, and they are effective when posted⟧.',
    ],
    misses: [],
  },
  {
    category: 'unilateral_change',
    hits: [],
    misses: [
      'You may change your plan at any time.',
      'Either party may amend this Agreement in writing.',
      'We will not change your terms.',
      'Clothes can be altered at any time.',
    ],
  },
  {
    rule: 'en.unilateral_termination.may',
    category: 'unilateral_termination',
    hits: [
      '⟦Provider may suspend or terminate the service at any time, with or without cause⟧.',
      '⟦We may close your account immediately and without notice⟧.',
      '⟦The bank reserves the right to suspend processing⟧.',
      '⟦We can end this agreement for any reason⟧.',
    ],
    misses: [],
  },
  {
    category: 'unilateral_termination',
    hits: [],
    misses: [
      'You can close your account at any time.',
      'Either party may terminate this Agreement on 30 days notice.',
      'The shop may close early on Friday.',
    ],
  },
  {
    rule: 'en.liability_waiver.none',
    category: 'liability_waiver',
    hits: [
      '⟦In no event shall Provider be liable for⟧ lost profits.',
      '⟦We are not responsible for delays⟧ of the network.',
      'The equipment is provided as is, ⟦without warranty⟧ of any kind.',
      'Merchant shall ⟦indemnify and hold Provider harmless from all claims⟧.',
      'Our ⟦total liability is limited⟧ to the fees of the last month.',
      '⟦The company accepts no liability⟧ for loss of data.',
    ],
    misses: [],
  },
  {
    rule: 'en.liability_waiver.yours',
    category: 'liability_waiver',
    hits: [
      'You are ⟦solely responsible for all⟧ chargebacks.',
      '⟦Customer is responsible for all⟧ shipping costs.',
    ],
    misses: [],
  },
  {
    category: 'liability_waiver',
    hits: [],
    misses: [
      'We are liable for loss of data that we cause.',
      'Nothing in these terms limits our liability for negligence.',
      'The manager is responsible for the shop floor.',
      'You are not liable for fraud.',
    ],
  },
  {
    rule: 'en.final_interpretation.discretion',
    category: 'final_interpretation',
    hits: [
      'Provider ⟦may refuse any order at its sole discretion⟧.',
      '⟦Our decision is final and binding⟧.',
      'The bank ⟦may hold funds whenever it sees fit⟧.',
      '⟦We alone decide⟧ whether a claim qualifies.',
      'Whether goods are faulty is ⟦determined by us⟧.',
    ],
    misses: [],
  },
  {
    category: 'final_interpretation',
    hits: [],
    misses: [
      'You may cancel at your sole discretion.',
      'The final match is on Sunday.',
      'Use your own judgment.',
    ],
  },
  {
    rule: 'en.jurisdiction.bind',
    category: 'jurisdiction',
    hits: [
      'Any ⟦dispute shall be resolved by binding arbitration⟧ in Dallas.',
      'This Agreement is ⟦governed by the laws of the State of⟧ New York.',
      'You ⟦waive the right to a jury trial⟧.',
      'The ⟦courts of England and Wales have exclusive jurisdiction⟧.',
      'Claims ⟦must be brought on an individual basis and not as a class action⟧.',
      'The buyer ⟦consents to venue in Cook County⟧.',
    ],
    misses: [],
  },
  {
    category: 'jurisdiction',
    hits: [],
    misses: [
      'The tennis court is governed by the club.',
      'She took the shop to court and won.',
      'Food court open daily.',
    ],
  },
  {
    rule: 'en.deemed_consent.act',
    category: 'deemed_consent',
    hits: [
      '⟦Continued use of the terminal constitutes acceptance of⟧ the new fees.',
      '⟦By clicking Submit you agree to be bound by these⟧ terms.',
      'If you do not object within ten days, you are ⟦deemed to have accepted⟧ the change.',
      '⟦Your signature means that you have read and agree⟧ to all pages.',
      '⟦Using the service after a change counts as consent⟧.',
      '⟦Anyone who places an order accepts these conditions⟧.',
    ],
    misses: [],
  },
  {
    category: 'deemed_consent',
    hits: [],
    misses: [
      'Please read the terms before you sign.',
      'The machine accepts all major cards.',
      'We ask for your consent before every change.',
    ],
  },
];
