/** What money is asked for: names of fees. The things that they are asked for: objects.ts. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

const FEE = 'fee*|charge*';

/** What is paid for once, to start: before `fee`, and in rows and sentences of its own. */
const START =
  'setup|set up|activation|reactivation|re activation|application|programming|reprogramming|' +
  're programming|download|establishment|onboarding|enrollment|enrolment|signup|sign up|joining|' +
  'installation|registration|deployment|boarding|implementation|account opening|account setup|' +
  'account activation|account approval|terminal setup|gateway setup|underwriting|credit check|' +
  'site inspection|site survey|site visit|training|provisioning|configuration|commissioning|' +
  'connection|startup|start up|integration|documentation|paperwork|account boarding|' +
  'licence activation|license activation';

/** As START, but these begin many other words too, so they count before `fee` alone. */
const START_FEE_ONLY =
  'join|install|initiation|new account|equipment|terminal purchase|hardware|one time|one off|' +
  'once off|up front|upfront|once only|non recurring|nonrecurring|initial|new merchant|new order|' +
  'order processing|processing of application|application processing|arrangement|origination|' +
  'lease documentation|booking|entry level|kit|starter kit|opening|launch';

/** Bringing the goods: asked for once, yet a page that only keeps it on return asks for nothing. */
const CARRIAGE =
  'shipping|delivery|dispatch|courier|postage|handling|freight|shipping and handling|' +
  'delivery and handling|postage and handling|postage and packing|import|customs|express delivery';

/** What comes before `fee` when it is asked for again and again. */
const AGAIN =
  'monthly|annual|yearly|quarterly|weekly|daily|semi annual|half yearly|bi annual|biannual|' +
  'monthly service|monthly account|monthly plan|monthly access|monthly minimum|annual service|' +
  'annual membership|minimum monthly|minimum monthly service|minimum processing|minimum billing|' +
  'minimum merchant service|statement|paper statement|pci|pci compliance|pci dss|pci program|' +
  'pci validation|compliance|non compliance|noncompliance|gateway|gateway access|batch|' +
  'batch header|batch settlement|settlement|account|account on file|account maintenance|' +
  'maintenance|subscription|membership|rental|terminal rental|device rental|machine rental|' +
  'equipment rental|hire|terminal hire|machine hire|lease|leasing|regulatory|regulatory product|' +
  'regulatory compliance|platform|support|help desk|customer service|technical support|club|' +
  'inactivity|dormancy|dormant account|software|license|licence|reporting|irs reporting|irs|' +
  '1099 k|tin reporting|portal|insurance|terminal insurance|equipment insurance|protection plan|' +
  'service plan|terminal|recurring|standard monthly|flat monthly|fixed monthly|' +
  'technology|network security|admin|administration|administrative|breach protection|' +
  'breach insurance|data security|security|plan|annual contract|virtual terminal|user|seat|' +
  'hosting|service|program|programme|renewal|association|card brand|scheme|token|' +
  'account updater|bank|warranty|cloud|app|line|standing|usage minimum|cash management|' +
  'minimum volume|minimum turnover';

const WIRELESS =
  'wireless|wireless access|wireless service|wireless activation|data|mobile data|sim|sim card|' +
  'network|network access|mobile network|connectivity|cellular|cellular data|airtime|' +
  'communication|communications|telecommunication|telecommunications|telecoms|telecom|gprs|3g|4g|' +
  '5g|lte|roaming|internet|broadband|telephone|phone line|telephone line|data connection|data plan|' +
  'data usage|data overage|overage|excess data|excess usage|out of bundle|data traffic|messaging|' +
  'text message|sms';

/** Names of fees. All `fee.…` are open to negation: no setup fee, setup fee waived. */
export const FEES: Lexicon = {
  'fee.start': words(
    each(`${START}|${START_FEE_ONLY}`, FEE),
    each(
      'setup|set up|installation|up front|upfront|initial|sign up|joining|activation|' +
        'registration|start up|startup|onboarding|training|one time|one off|programming',
      'cost*|payment*',
    ),
    'down payment*|downpayment*',
    'first month s rent|first and last month*|advance rental*|first rental in advance',
  ),
  'fee.carriage': words(
    each(CARRIAGE, FEE),
    each('delivery|shipping|postage', 'cost*'),
    'shipping and handling|postage and packing|postage and handling',
  ),
  'fee.deposit': words(
    'opening deposit*|first and last payment*|retainer*|booking payment*|' +
      'reservation payment*|holding fee*|caution money|earnest money|advance deposit*|' +
      'first instalment|first installment|initial instalment',
    each(
      'security|refundable|holding|terminal|equipment|device|machine|initial|booking|damage|' +
        'reservation|non refundable|nonrefundable|rental|up front|upfront|cash|hardware|hire|guarantee|caution',
      'deposit*',
    ),
    each('a|an|any|per terminal|month s|week s', 'deposit'),
    each('deposit', 'equal|of|is|required|payable|will|paid|per|and|for'),
    'deposits are|deposits paid|as a deposit',
  ),
  // A deposit spoken of before: it is asked for where a sum or a due date stands beside it.
  'fee.deposit.known': each('the|your|this|its|their|our', 'deposit'),
  'fee.data': words(
    each(WIRELESS, FEE),
    each(
      'wireless|data|sim|connectivity|roaming|communication|communications|cellular|network|airtime',
      'cost*',
    ),
    'overage|overages|sim rental*|sim renewal*|sim subscription*|data subscription*|data charges',
  ),
  'fee.recurring': words(
    each(AGAIN, FEE),
    each(
      'lease|rental|monthly|annual|weekly|subscription|hire|recurring|quarterly|yearly',
      'payment*',
    ),
    each('monthly|annual|yearly|paid|weekly', 'subscription*'),
    each(
      'monthly|yearly|weekly|quarterly|terminal|device|machine|reader|equipment',
      'rental*|rent|hire',
    ),
    each(
      'monthly|annual|yearly',
      'cost*|bill*|instalment*|installment*|licence*|license*|maintenance|support',
    ),
    each('rent', 'is paid|is payable|is due|shall|of|at|payable'),
    'monthly rate|monthly minimum*|minimum monthly|pci non compliance|pci noncompliance',
    'rental is payable|rentals are payable|annual renewal|hire charge*|hire is|line rental',
    'topped up to|pay the difference|pays the difference|make up the difference|' +
      'make up the shortfall|flat monthly|yearly maintenance|minimum merchant service fee*|' +
      'minimum service fee*|minimum fee*',
  ),
  'fee.word': 'a fee|fee of|charge of|a charge|fee*|charge|charges|charged for|cost|costs',
};

/** What a fee schedule lists without the word fee, and what is charged for in plain words. */
export const FEE_ROWS: Lexicon = {
  'sum.letters': 'rs|inr|aud|sgd|hkd|myr|nzd|cad|aed|rupees|pence|p per|p each',
  'pay.for':
    'pay for|pays for|paying for|charged for|billed for|charge for|bill for|charge you for',
  'at.start': words(
    each(
      'on|upon|at|before|after|with',
      'signature|signing|approval|application|installation|delivery|dispatch|shipment|checkout|' +
        'activation|sign up|signup|ordering|booking|connection|your order|the order|' +
        'the application|your first order',
    ),
    each(
      'when',
      'you book|you order|you sign|you join|you apply|the account is opened|' +
        'the account goes live|your account goes live|the account is approved|' +
        'the terminal is installed|the terminal is activated|the reader ships|it is switched on|' +
        'you activate|you open|you register|you enrol|you enroll|you start|' +
        'the contract is signed|the order is placed',
    ),
    each(
      'before',
      'dispatch|we ship|work begins|shipment|use|the terminal is sent|the terminal ships|it ships|activation',
    ),
    each(
      'to',
      'switch it on|switch theirs on|switch the terminal on|turn the terminal on|' +
        'turn the device on|turn it on|switch it on|get started|start using|begin using|go live|' +
        'begin',
    ),
    'for the first time|with the application|with the first rental|' +
      'at the time of application|at the time of installation|at the time of order|today and|' +
      'now and|the day you sign|on the first invoice|to your first invoice',
  ),
  'once.only':
    'non recurring|nonrecurring|once when|once on|once at|once only|just once|one time only|' +
    'as a one off|once for all',
  'share.of':
    'paid for in full|paid in full|payable in full|first and last payment|' +
    'first and last payments|half of the price|half the price|a third of the price|' +
    'the full price|the whole price|quarter s rent|full payment|payment in full|' +
    'part of the price|a deposit',
  'start.verb':
    'activated for|installed for|set up for|programmed for|registered for|enrolled for|' +
    'connected for|to be activated for',
  difference: 'the difference|shortfall|balance up to|topped up',
  'left.over':
    'not yet served|still to run|left to run|for each month left|for every month left|' +
    'for the time left|remaining|unexpired|unused|outstanding|for the rest|until the end|' +
    'times the months|times the number|multiplied by|remainder|average monthly',
  'start.noun': `${START}|${CARRIAGE}|first charge|first payment|first invoice|signing up|getting started|initial order|opening an account|enrolling|delivering the|shipping the`,
};
