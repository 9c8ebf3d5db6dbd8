/** What money is asked for: names of fees, and of the things they are asked for. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

const FEE = 'fee*|charge*';

/** What comes before `fee` when it is asked for once, to start. */
const START =
  'setup|set up|activation|reactivation|re activation|application|programming|reprogramming|' +
  're programming|establishment|onboarding|enrollment|enrolment|signup|sign up|joining|join|' +
  'installation|install|initiation|registration|deployment|boarding|implementation|' +
  'account opening|account setup|account activation|account approval|terminal setup|new account|' +
  'equipment|terminal purchase|hardware|one time|one off|up front|upfront|once only|initial|' +
  'shipping|delivery|shipping and handling|postage and handling|postage and packing|handling|' +
  'underwriting|credit check|site inspection|site visit|training|provisioning|configuration|' +
  'connection|startup|start up|integration|commissioning|dispatch|courier|processing of application';

/** What comes before `fee` when it is asked for again and again. */
const AGAIN =
  'monthly|annual|yearly|quarterly|weekly|monthly service|monthly account|monthly plan|monthly access|' +
  'monthly minimum|annual service|annual membership|minimum monthly|minimum monthly service|' +
  'minimum processing|minimum merchant service|statement|pci|pci compliance|pci dss|pci program|' +
  'compliance|non compliance|noncompliance|gateway|gateway access|batch|account|account maintenance|' +
  'maintenance|subscription|membership|rental|terminal rental|device rental|machine rental|' +
  'equipment rental|hire|terminal hire|lease|leasing|regulatory|regulatory product|platform|support|' +
  'customer service|technical support|club|inactivity|dormancy|software|license|licence|reporting|' +
  'portal|insurance|terminal insurance|equipment insurance|protection plan|service plan|terminal|' +
  'recurring|ongoing|standard monthly|flat monthly|fixed monthly|technology|network security|' +
  'admin|administration|breach protection|data security|plan|annual contract';

const WIRELESS =
  'wireless|wireless access|wireless service|data|mobile data|sim|sim card|network|network access|' +
  'connectivity|cellular|airtime|communication|communications|gprs|4g|5g|roaming|telecom|' +
  'data connection|data plan|data usage|data overage|overage|excess data|excess usage|out of bundle';

/** Names of fees. All `fee.…` are open to negation: no setup fee, setup fee waived. */
export const FEES: Lexicon = {
  'fee.start': words(
    each(START, FEE),
    each(
      'setup|set up|installation|delivery|shipping|up front|upfront|initial|sign up|joining|activation|registration|start up|startup',
      'cost*',
    ),
    'shipping and handling|postage and packing|activation payment*|set up payment*|setup payment*|initial payment*|down payment*|downpayment*',
    'first month s rent|first and last month*|one time payment*|upfront payment*|up front payment*',
  ),
  'fee.deposit': words(
    each(
      'security|refundable|holding|terminal|equipment|device|machine|initial|booking|' +
        'reservation|non refundable|nonrefundable|rental|up front|upfront|cash|hardware',
      'deposit*',
    ),
    each('a|the|your|any|this|per terminal', 'deposit'),
    'deposit equal|deposit of|deposit is|deposit required|deposit payable|deposit will|deposit equal|deposits paid|deposit paid',
  ),
  'fee.data': words(each(WIRELESS, FEE), 'overage|overages'),
  'fee.recurring': words(
    each(AGAIN, FEE),
    each('lease|rental|monthly|annual|weekly|subscription|hire|recurring|quarterly', 'payment*'),
    each('monthly|annual|yearly|paid', 'subscription*'),
    each('monthly|yearly|terminal|device|machine|reader|equipment', 'rental*'),
    'service fee*|program fee*|programme fee*|monthly cost*|flat fee|monthly rate|monthly minimum*|minimum monthly|monthly bill*|pci non compliance|pci noncompliance',
    'rent is paid|rent is payable|rent is due|rental is payable|rent shall|annual renewal|hire charge*',
    'flat monthly|yearly maintenance|annual maintenance|annual license*|annual licence*',
    'minimum merchant service fee*|minimum service fee*|minimum fee*|line rental',
  ),
  'fee.word': 'a fee|fee of|charge of|a charge|fee*|charge|charges|charged for|cost|costs',
};

/** What fees and refunds are about. */
export const OBJECTS: Lexicon = {
  rate:
    'rate|rates|discount rate*|processing rate*|transaction rate*|fee*|price|prices|pricing|charge*|' +
    'processing fee*|interchange fee*|interchange rate*|merchant fee*|markup*|mark up*|percentage*|interchange|surcharge*|tariff*|margin*|fee schedule*|rent|' +
    'merchant service charge*|merchant service fee*|rental|rentals|cost|costs|premium*|per transaction',
  'data.word':
    'for the network|for the sim|for data|for wireless|for connectivity|over the limit|above the limit|data limit|data is|of data|data over|data above|more data|data costs|data beyond|data plans|messages|sim|sims|sim card*|mobile data|cellular data|cellular plan*|cellular service|wireless service|wireless plan*|' +
    'data plan*|data usage|data use|data allowance*|data bundle*|airtime|roaming|kilobyte*|megabyte*|gigabyte*|' +
    'per gb|per mb|gb|mb|rate plan*|data connection*|data traffic|amount of data|extra data|excess data|' +
    'gprs|mobile network|cellular network|network connection|additional data|text messages|data used',
  things:
    'deposit*|amount*|subscription*|purchase*|order|orders|hardware|software|equipment|terminal*|' +
    'device*|goods|item*|product*|freight|shipping|money|sum|sums|service|services|rental*|price|prepaid|' +
    'balance*|postage|supplies|accessories|licence*|license*|reader*|unit|units|machine*|payment*|' +
    'consumables|tickets|plan|plans|months|year|portion|term|period|merchandise|sale|sales|credits|funds',
  device:
    'terminal*|card machine*|card reader*|pos|reader*|pinpad*|pin pad*|device*|equipment|hardware|' +
    'machine*|countertop|pos system*|card swiper*|swiper*|station|handheld*|kit|unit',
  turnover:
    'average|on average|turnover|takings|card sales|sales volume|processing volume|monthly volume|volume|in sales|sales of|' +
    'you process|processing over|processing under|process more|process less|in card payments|you take|' +
    'salary|revenue|income|takes about|average ticket|savings|save|saves|saving|worth|wages|limit|allowance|threshold*',
  periodic:
    'monthly|per month|a month|each month|every month|month by month|yearly|annually|per year|' +
    'a year|each year|every year|quarterly|per quarter|each quarter|weekly|per week|a week|each week|every 30 days|' +
    'each billing cycle|billing cycle*|billing period*|recurring|per annum|mo|mth|pcm|billed monthly|' +
    'billed yearly|billed annually|per day|a day|per calendar month|for each month|every quarter|month after month',
  bank:
    'bank account*|your account|designated account*|settlement account*|the account|checking account*|' +
    'credit card|payment card|your card|card on file|card we hold|stored card|your bank|merchant account*|merchant s account|merchant bank account|' +
    'customer s account|its account|an account|operating account|account|proceeds|settlement|settlements|' +
    'deposit account*|business account*|deposits|payouts|payout|sales|takings|funds|daily batch|reserve|' +
    'payment method|transactions|settlement funds|next settlement|sums due to you|monies|amounts due to you|' +
    'amounts owed to you|amounts payable to you|money due to you|nominated account*|from what we owe you',
};
