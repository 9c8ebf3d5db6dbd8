/** English examples: what keeps the reader. */
import type { RuleExamples } from '../../examples';

/** Hits and near misses of each rule. */
export const STAYING_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.lock_in.no_exit',
    category: 'lock_in',
    hits: [
      'The lease ⟦cannot be broken⟧.',
      'The equipment lease is ⟦non-cancellable⟧.',
      'This ⟦lease cannot be cancelled⟧ for any reason.',
      'You ⟦may not cancel⟧ this agreement during the first 36 months.',
      "Lessee's obligation to pay is ⟦absolute and unconditional⟧, whatever happens to the equipment.",
      "You ⟦can't leave⟧ until the three years are up.",
    ],
    misses: [
      'We cannot cancel your contract.',
      'You can cancel whenever you like.',
      'A payment that was sent cannot be stopped.',
      'The plan cannot be cancelled by us.',
    ],
  },
  {
    rule: 'en.lock_in.renewal',
    category: 'lock_in',
    hits: [
      'It ⟦renews automatically for 12 months⟧.',
      'The plan ⟦automatically renews⟧.',
      'The ⟦deal is extended 12 months⟧.',
      'The agreement ⟦extends itself⟧ by another year.',
      'This agreement ⟦renews automatically for successive one-year terms⟧.',
      'The initial term is three years and ⟦renews automatically for further one-year periods⟧.',
      'Unless cancelled in writing, the plan ⟦renews each year⟧.',
      'It ⟦renews for a year at a time⟧ unless stopped in writing.',
    ],
    misses: [
      'The contract does not renew automatically.',
      'The screen turns off automatically.',
      'Renew your passport in good time.',
    ],
  },
  {
    rule: 'en.lock_in.term',
    category: 'lock_in',
    hits: [
      'The ⟦contract period runs⟧ until May.',
      'You are ⟦tied in for 18 months⟧.',
      '⟦The minimum hire period is 18 months⟧.',
      'The signer ⟦personally guarantees⟧ all payments.',
      'After the trial you are billed $39 monthly ⟦until you cancel⟧.',
      'Merchant shall process ⟦exclusively with⟧ Provider.',
      'You ⟦commit to a minimum of 24 months⟧.',
      'For merchants who take the free equipment ⟦the minimum term is 3 years⟧.',
      'You shall receive these services ⟦exclusively from⟧ us.',
      'Your agreement has a ⟦minimum period of 18 months⟧.',
      'Cancel in writing at least 60 days before the contract ends or it ⟦rolls over⟧ for another year.',
      'Both the owner and the firm are ⟦bound until the last payment⟧ is made.',
      'All card sales must go through us and ⟦nobody else⟧.',
    ],
    misses: [
      'There is no minimum term.',
      'We do not lock you in.',
      'The lease term is explained on page two.',
    ],
  },
  {
    rule: 'en.lock_in.years',
    category: 'lock_in',
    hits: [
      '⟦The minimum is 18 months⟧.',
      'A two-⟦year contract⟧ applies.',
      '⟦Leases run for 48 months⟧ and there is no way out of them.',
      'We prefer a two-⟦year agreement⟧.',
    ],
    misses: [
      'There is no 12-month contract.',
      'The firm has been in business for 20 years.',
      'The battery lasts two years.',
    ],
  },
  {
    rule: 'en.lock_in.notice',
    category: 'lock_in',
    hits: [
      "⟦30 days' notice must be⟧ given.",
      "⟦30 days' notice before you leave⟧.",
      "To ⟦leave you give 60 days' notice⟧.",
      'You ⟦must give 90 days of written notice⟧ before the end of the term.',
      'Most agreements ⟦need notice in writing 60 to 90 days before they end⟧.',
    ],
    misses: [
      'Read the notice on the wall.',
      'We may stop the service after 30 days notice is given.',
      'Either party may give 30 days notice to end it.',
      'You can leave without notice.',
      'A pro rata refund is given provided that you give 60 days of notice.',
    ],
  },
];
