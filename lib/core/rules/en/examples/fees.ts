/** English examples: what is paid: to start, for data, again and again, by debit, ever more. */
import type { RuleExamples } from '../../examples';

/** Hits by rule, and near misses of each category. */
export const FEES_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.activation_fee.deposit',
    category: 'activation_fee',
    hits: [
      'We take a ⟦security deposit of $250⟧ for every card machine.',
      'A ⟦refundable deposit of 20% confirms⟧ your booking.',
      '⟦A deposit is required⟧ for each terminal.',
    ],
    misses: [],
  },
  {
    rule: 'en.activation_fee.for_start',
    category: 'activation_fee',
    hits: [
      '⟦Setup is billed at £30 per device⟧.',
      'You ⟦pay $149 once to activate⟧ the reader.',
      'You ⟦pay $60 per terminal⟧ for programming.',
    ],
    misses: [],
  },
  {
    rule: 'en.activation_fee.mentioned',
    category: 'activation_fee',
    hits: ['The ⟦activation fee⟧ is not refundable.'],
    misses: [],
  },
  {
    rule: 'en.activation_fee.named',
    category: 'activation_fee',
    hits: [
      'Merchant shall ⟦pay a set-up fee of $195 upon installation⟧.',
      'A ⟦one-time activation fee of £49 is added⟧ to your first invoice.',
      '⟦Application fee: $75⟧ per location.',
      'There is a ⟦$99 programming charge for each terminal⟧ you already own.',
      'An ⟦establishment fee of A$110 is payable⟧ when your facility is approved.',
      '⟦Shipping and handling of $39.95 will be charged to your⟧ card.',
      'Your ⟦one-time payment of $89 covers delivery⟧.',
    ],
    misses: [],
  },
  {
    rule: 'en.activation_fee.priced',
    category: 'activation_fee',
    hits: ['⟦Getting started costs $59⟧ for the kit, the registration and the courier.'],
    misses: [],
  },
  {
    category: 'activation_fee',
    hits: [],
    misses: [
      'No setup fee, no activation fee.',
      'Set-up fees are waived.',
      'We never charge an application fee.',
      'The activation function maps every input to a value between 0 and 1.',
      'Is there an activation fee?',
      'Enter the activation code that is printed on the back of the terminal.',
      'Takings reach your bank by direct deposit the next day.',
      'Setup takes ten minutes.',
    ],
  },
  {
    rule: 'en.data_fee.named',
    category: 'data_fee',
    hits: [
      'A ⟦wireless fee of $9.95 per month⟧ applies to mobile terminals.',
      '⟦Roaming charges are added⟧ to your bill.',
      'An annual ⟦connectivity charge of €60 is payable⟧ in advance.',
      '⟦Overage charges apply once the data allowance⟧ is used up.',
    ],
    misses: [],
  },
  {
    rule: 'en.data_fee.usage',
    category: 'data_fee',
    hits: [
      'Each ⟦SIM card costs £3 a month⟧ plus VAT.',
      '⟦Data used beyond your allowance is billed at $0.10 per MB⟧.',
      'The ⟦cellular plan is $15 per terminal each month⟧.',
      'The plan gives each ⟦SIM a fixed amount of data per month⟧.',
    ],
    misses: [],
  },
  {
    category: 'data_fee',
    hits: [],
    misses: [
      'No wireless fee and no data plan to pay for.',
      'The terminal works over Wi-Fi and 4G.',
      'The SIM is included at no cost.',
      'The data breach cost the airline $20 million.',
      'There is no SIM card fee.',
    ],
  },
  {
    rule: 'en.recurring_fee.named',
    category: 'recurring_fee',
    hits: [
      'A ⟦statement fee of $12 per month⟧ will be assessed.',
      'If your processing fees come to less than $25, we charge the difference as a ⟦monthly minimum fee⟧.',
      '⟦Terminal rental: £19.50 plus VAT per month⟧.',
      'The annual ⟦PCI fee is $129⟧.',
      'An ⟦account maintenance fee⟧ applies every quarter.',
      '⟦Lease payments of $39 are due monthly⟧ in advance.',
      'A ⟦gateway fee of $10 per month and a batch fee of 25 cents⟧ apply.',
    ],
    misses: [],
  },
  {
    rule: 'en.recurring_fee.sum',
    category: 'recurring_fee',
    hits: [
      'You will ⟦pay $24.95 a month⟧ for the software.',
      'We ⟦invoice $35 every quarter⟧.',
      'Rent of ⟦£12 a week⟧ is payable for each machine.',
    ],
    misses: [],
  },
  {
    category: 'recurring_fee',
    hits: [],
    misses: [
      'No monthly fee, no minimum, no catch.',
      'There are no monthly or annual fees.',
      'Our average shop takes $9,000 a month by card.',
      'You save $300 a year.',
      'Do you charge a monthly fee?',
    ],
  },
  {
    rule: 'en.auto_deduct.debit',
    category: 'auto_deduct',
    hits: [
      'Merchant ⟦authorizes Bank to debit its account for all amounts⟧ due.',
      '⟦Fees are deducted automatically from your daily settlement⟧.',
      'We may ⟦charge the card on file for any amount⟧ you owe us.',
      'All ⟦charges will be collected by direct debit⟧ from your nominated account.',
      'Provider may ⟦set off any sum against the funds⟧ it holds for you.',
      '⟦Chargebacks and fees are netted from your payouts⟧.',
      'The ⟦rental is taken from your bank account⟧ on the first of every month without further notice.',
    ],
    misses: [],
  },
  {
    category: 'auto_deduct',
    hits: [],
    misses: [
      'Customers can pay by credit or debit card.',
      'We never take money from your account without asking.',
      'Sales are paid out by direct deposit.',
      'The bank shall not debit the account for disputed fees.',
      'Debit cards are welcome.',
    ],
  },
  {
    rule: 'en.rate_change.change',
    category: 'rate_change',
    hits: [
      'We ⟦may adjust our fees on 30 days notice⟧.',
      'A surcharge of 0.5% is added for ⟦premium cards, and rates are subject to change⟧.',
      'Our ⟦charges can be changed⟧ by us from time to time.',
    ],
    misses: [],
  },
  {
    rule: 'en.rate_change.raise',
    category: 'rate_change',
    hits: [
      'Provider ⟦may increase the discount rate at any time⟧.',
      '⟦Prices may rise⟧ after the first year.',
      'The ⟦rent goes up⟧ each April in line with inflation.',
      'After the ⟦introductory rate⟧ ends, the standard price applies.',
      'Your monthly ⟦rent will increase⟧ by 5% each year.',
    ],
    misses: [],
  },
  {
    category: 'rate_change',
    hits: [],
    misses: [
      'Your rate is locked in for life.',
      'We will never raise your rates.',
      'Interest rates rose again last month.',
      'Will my rates go up?',
      'Prices will not change.',
    ],
  },
];
