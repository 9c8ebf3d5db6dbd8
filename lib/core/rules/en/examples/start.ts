/** English examples: what is asked for to start. */
import type { RuleExamples } from '../../examples';

/** Hits and near misses of each rule. */
export const START_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.activation_fee.named',
    category: 'activation_fee',
    hits: [
      'Each additional location ⟦incurs a set-up fee of $25⟧.',
      'A ⟦joining fee of £100 plus⟧ VAT is payable.',
      'Merchant shall ⟦pay a set-up fee of $195 upon installation⟧.',
      'A ⟦one-time activation fee of £49 is added⟧ to your first invoice.',
      '⟦Application fee: $75⟧ per location.',
      'There is a ⟦$99 programming charge for each terminal⟧ you already own.',
      'An ⟦establishment fee of A$110⟧ is payable when your facility is approved.',
      '⟦Shipping and handling of $39.95 will be charged to your card⟧.',
      'Your ⟦one-time payment of $89 covers delivery⟧.',
      'The ⟦sign-up cost is £49⟧.',
      'There is a ⟦once-only charge of $45 for the application⟧.',
    ],
    misses: [
      'There is no set-up fee.',
      'The set-up fee is waived for new shops.',
      'The application form is attached.',
    ],
  },
  {
    rule: 'en.activation_fee.mentioned',
    category: 'activation_fee',
    hits: [
      'The ⟦set-up fee⟧ is earned when paid.',
      'The ⟦activation fee⟧ is not refundable.',
      'The ⟦activation fee⟧ will not be refunded under any circumstances.',
    ],
    misses: [
      'No application fee and no set-up fee.',
      'We refund the activation fee in full.',
      'Enter the activation code to begin.',
      'Is there a joining fee?',
    ],
  },
  {
    rule: 'en.activation_fee.for_start',
    category: 'activation_fee',
    hits: [
      '⟦To join you pay $50⟧.',
      'You ⟦pay $149 once to activate⟧ the reader.',
      'There is ⟦a fee to join⟧.',
      'A fee of ⟦€45 is charged for setting up⟧ the contract.',
      '⟦Setup is billed at £30 per device⟧.',
      'You ⟦pay $60 per terminal for programming⟧.',
      'We ⟦charge $75 to set up⟧ the account.',
    ],
    misses: [
      'The monthly price is $20 per terminal each month.',
      'It takes ten minutes to set up the reader.',
      'There is no fee to join.',
      'The 4G plan is €5 per terminal, data included.',
    ],
    elsewhere: ['You pay $50 to join.'],
  },
  {
    rule: 'en.activation_fee.priced',
    category: 'activation_fee',
    hits: [
      '⟦Getting started costs $59⟧ for the kit, the registration and the courier.',
      'You ⟦pay for delivery⟧ and installation.',
      'The equipment ⟦costs $349, payable before dispatch⟧.',
    ],
    misses: [
      'Shipping takes three days.',
      'Training is free, and so is installation.',
      'Installation is explained in the manual.',
      'The setup guide is on page three.',
      'You pay $20 a month after activation.',
    ],
    elsewhere: ['Getting started costs $59.'],
  },
  {
    rule: 'en.activation_fee.when',
    category: 'activation_fee',
    hits: [
      'We take ⟦$35 once when⟧ you join.',
      '⟦Half of the price is due when you book⟧.',
      '⟦Pay $59 today and⟧ the kit is sent tomorrow.',
      'Starter kits are ⟦$89 each, due at checkout⟧.',
      'The licence has ⟦to be activated for $40⟧ per till.',
      '⟦To turn the device on for the first time, a payment of $79 is taken⟧.',
    ],
    misses: [
      'You pay $20 a month after activation.',
      'We answer your questions before delivery.',
      'Your customer pays $40 in the shop.',
    ],
    elsewhere: ['We take $35 once when you join.'],
  },
  {
    rule: 'en.activation_fee.deposit',
    category: 'activation_fee',
    hits: [
      'A ⟦refundable deposit of 20% confirms⟧ your booking.',
      'We take a ⟦security deposit of $250⟧ for every card machine.',
      'We take ⟦£100 as a deposit⟧.',
      '⟦The deposit is $150⟧ for each reader.',
      '⟦Your deposit must be paid⟧ by bank transfer.',
      'The ⟦non-refundable security deposit⟧ covers loss.',
      '⟦£99 of your first sale is retained as a deposit⟧.',
    ],
    misses: [
      'We never ask for a deposit.',
      'Your takings are deposited the next day.',
      'The next-day deposit of your sales is standard.',
    ],
  },
  {
    rule: 'en.activation_fee.deposit_asked',
    category: 'activation_fee',
    hits: [
      '⟦A deposit is required⟧ for each terminal.',
      "Tenants ⟦pay a holding deposit equal⟧ to one week's rent.",
      "The first month's rental and a ⟦security deposit are due⟧ on signing.",
    ],
    misses: [
      'There is no deposit to pay.',
      'Money is deposited into your account.',
      'The bottle deposit scheme starts in May.',
    ],
  },
];
