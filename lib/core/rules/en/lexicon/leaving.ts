/** Names of sums for leaving, being late or falling short; and what binds the reader to stay. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

const PENALTY =
  'termination|cancellation|cancelation|exit|closure|account closing|closing|deconversion|' +
  'buyout|buy out|disconnection|' +
  'deinstallation|de installation|removal|collection|recovery|late|late payment|' +
  'returned payment|returned check|' +
  'returned cheque|returned item|ach return|ach reject|nsf|insufficient funds|' +
  'rejected payment|reject|dishonour|dishonor|' +
  'default|overdue|arrears|restocking|re stocking|replacement|non return|' +
  'unreturned equipment|lost terminal|' +
  'damage|refusal|non compliance|noncompliance|non validation|break|early settlement|' +
  'early repayment|no show|' +
  'chargeback|retrieval|declined payment|failed payment|missed payment|reinstatement|' +
  'repossession|breach|separation|conversion|' +
  'inactivity|dormancy|dormant account|minimum shortfall|shortfall|minimum shortfall|' +
  'deficit|reminder|dunning|collections|dishonoured payment|failed direct debit|' +
  'unpaid direct debit|returned debit|' +
  'returned deposit|unpaid item|wind down|transfer out|porting|switching|release|' +
  'early release|early closure|early exit|early payoff|swap|idle|' +
  'idle terminal|non usage|low usage|non use|excess chargeback|excessive chargeback|' +
  'chargeback handling|arbitration|pre arbitration|loss|casualty|' +
  'tamper|lost equipment|missing equipment|unreturned device|uncollected|wasted visit|' +
  'missed appointment|abortive visit|redelivery|failed delivery|default administration';

const NAMED = words(
  each(PENALTY, 'fee*|charge*'),
  each('early termination|early cancellation|early exit', 'fee*|charge*'),
  'etf|liquidated damages|costs of collection|cost of collection|collection costs|' +
    'recovery costs|costs of recovery|legal costs|enforcement costs|key out of term|' +
    'default interest|lost profits|lost profit|restocking|pci non compliance|' +
    'pci noncompliance',
);

/** Sums that have a name of their own. */
export const PENALTIES: Lexicon = {
  'penalty.name': NAMED,
  // The concept that facts take a fee's name from.
  penalty: NAMED,
};

/** Staying. */
export const STAYING: Lexicon = {
  forfeit:
    'forfeit|forfeits|forfeited|forfeiture|is lost|lose|loses|is kept|be kept|we keep|is retained|be retained',
  lock: words(
    'tied to one|tied to a single|tied to our|tied to the|bound to one|' +
      'goes on when the account is closed|survives the closing|separate contract',
    each('auto|automatic', 'renew*|extension'),
    'successive term*|successive period*|successive year*|successive one year|' +
      'successive renewal*|renewal term*|renewal period*|renewal clause*|evergreen|' +
      'rolling contract*|roll over|rolls over',
    each('initial|minimum|fixed|committed', 'term|terms|period|periods'),
    'minimum commitment|minimum contract*|long term contract*|long contract*|' +
      'long term agreement*|long term commitment*|long term lease*|multi year|term commitment*|' +
      'binding contract*|binding lease*',
    'locked into|locked in|lock in contract*|lock in period*|lock you in|locks you in|' +
      'lock in|lock ins|bound until|tied until|tied in|tied into|ties you in|tie you in|tie in|' +
      'tie ins|stuck in|stuck with|trapped in|binds you|bind you|bound for|commits you|' +
      'commit you|commit to|committed to|signed up for',
    'personally guarant*|personally liable',
    'exclusivity|nobody else|no one else|through us only|only through us|no other provider|' +
      'exclusive provider|exclusively with|exclusively from|sole provider|must use only|' +
      'use only our|exclusive processor|only processor|sole processor|only acquirer|' +
      'sole acquirer|only supplier|only with our|works only with|work only with|' +
      'usable only with|only works with|locked to our|no right to cancel|no right to terminate|' +
      'no right to end|no early exit|keeps running until|continues until you cancel|' +
      'runs until you cancel|exclusive basis|only with us|no other processor|only with the',
    'never lease|lease equipment|tied to a lease|stuck in a lease',
    'until you cancel|unless you cancel|unless cancelled|unless canceled|unless terminated|' +
      'unless either party gives|unless written notice|unless notice|out of the contract|' +
      'out of a contract|exit the contract|break the contract|leave the contract',
    'notice period*|notice window*|notice of cancellation|notice of termination|' +
      'notice of non renewal|notice to terminate|notice to cancel|cancellation window|' +
      'cancellation notice',
  ),
  'lock.never':
    'non cancellable|noncancellable|non cancelable|noncancelable|non terminable|irrevocable|' +
    'hell or high water|absolute and unconditional|unconditional obligation|not cancellable|' +
    'not cancelable|cannot be cancelled|cannot be canceled',
  // Names of bonds, which bind only beside a time or a verb.
  'lock.noun': words(
    each(
      'contract|lease|rental|hire|first|subscription|service',
      'term|terms|period|periods|duration|length',
    ),
    'equipment lease*|terminal lease*|lease agreement*|finance lease*|leasing agreement*|' +
      'in a lease|in a contract|under contract|full term|entire term|whole term|' +
      'term of the lease',
  ),
  'lock.min': 'minimum|minimum of|the minimum',
  'lock.cannot':
    'no way to|no way out|never|cannot be|may not be|cannot|can not|may not|shall not|can t|' +
    'not be able to|unable to|no right to|not entitled to|impossible|impossible to|' +
    'nearly impossible',
  'lock.end':
    'broken|break|get out of|undone|walk away|cancel|cancelled|canceled|terminate|terminated|' +
    'end this|end the|leave|leaving|get out|exit|switch|withdraw from|cancelling|canceling|' +
    'cancellation',
  'lock.auto':
    'a year at a time|another year|for a further year|for another year|a month at a time|' +
    'each time|over and over|automatically|by itself|itself|on its own|successive|additional|' +
    'further|another|consecutive|each year|every year|annually|year after year|subsequent|' +
    'yearly|tacitly',
  'lock.renew':
    'is followed by|followed by further|runs on|run on|continues month by month|' +
    'continues month to month|renew by themselves|renews by itself|renew by itself|' +
    'renews itself|renew|renews|renewed|renewing|renewal|renewals|extended|extends|' +
    'rolled over|roll over|goes on|go on',
  'lock.notice':
    'days notice|days of notice|days of written notice|days prior notice|days written notice|' +
    'upon written notice|day notice|months notice|days prior written notice|' +
    'days advance notice|month s notice|day s notice|on notice|notice|notice in writing|' +
    'written notice|prior notice|prior written notice|advance notice',
  'lock.unit': words(
    each(
      'year|month|yr',
      'contract*|term*|agreement*|lease*|commitment*|minimum*|rental*|period*|deal*|hire*|plan*|subscription*',
    ),
    'commitment',
  ),
  'lock.sign':
    'agreement|agreements|contract|contracts|term|lease|leases|rental|commitment|hire|' +
    'obligation|subscription|deal|plan',
  'lock.run':
    'bound until|until the last payment|tied until|runs|run|bind|binds|commits|commit|' +
    'signs for|tied for|bound|tied|lasts|last for|lasts for|continues for|continue for|' +
    'remain in effect for|remains in force for|in force for|in effect for|term of|period of|' +
    'for a term|for a period|commit for|bind you for|stay for|sign for|for at least|is for|' +
    'goes on|valid for|duration of|not less than',
};
