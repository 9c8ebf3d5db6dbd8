/** English examples: money taken without a further act. */
import type { RuleExamples } from '../../examples';

/** Hits and near misses of each rule. */
export const DEBITS_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.auto_deduct.debit',
    category: 'auto_deduct',
    hits: [
      'Merchant ⟦authorizes Processor to debit the account by ACH⟧ for all fees.',
      "⟦Fees are netted from each day's deposits⟧.",
      "The lessor ⟦may draw rent from the lessee's bank account⟧ by electronic transfer.",
      '⟦You let us take what you owe straight from your sales⟧.',
      'We may ⟦charge the card on file⟧ for any amount you owe us.',
      '⟦We may freeze or terminate your account⟧ if we believe it poses a risk.',
      '⟦We will bill the card that you gave us each month⟧ until you tell us to stop.',
      '⟦Charges are paid from your takings⟧.',
      '⟦£99 of your first sale is retained⟧.',
      "⟦10% of each day's sales goes into a reserve⟧ that we hold.",
      'Renewals are ⟦charged to the saved card⟧ without further notice.',
      '⟦Shipping and handling of $39.95 will be charged to your card⟧.',
      'Merchant ⟦authorizes Bank to debit its account for all amounts⟧ due.',
      '⟦Fees are deducted automatically from your daily settlement⟧.',
      'All charges will be ⟦collected by direct debit from your nominated account⟧.',
      'Provider may ⟦set off any sum against the funds⟧ it holds for you.',
      '⟦Chargebacks and fees are netted from your payouts⟧.',
      'The ⟦rental is taken from your bank account⟧ on the first of every month without further notice.',
      'You ⟦authorize the Company to initiate debit entries to your depository account⟧.',
      'Your ⟦balance is charged automatically⟧ on the date your SIM expires.',
      'We ⟦may initiate payment from your account⟧ for all amounts without additional authorization.',
      "Lessor is ⟦authorized to withdraw each payment from Lessee⟧'s bank account.",
      "⟦Fees are taken out of each day⟧'s takings before payout.",
      'The merchant ⟦permits the processor to draw on its bank account⟧.',
      '⟦A charge of $5 is debited automatically⟧ from your settlements.',
      'Our ⟦services may be varied or withdrawn⟧ at any time.',
    ],
    misses: [
      'We never debit fees from your account.',
      'Fees are not deducted from your payouts.',
      'You can withdraw your takings from the account at any time.',
      'It is unlawful to debit fees from your account.',
      'You waive any claim for loss from debits to your account.',
      'Debit cards are welcome.',
      'Returned debits incur a $30 fee.',
      'A 15% fee is withheld from each refund.',
    ],
  },
];
