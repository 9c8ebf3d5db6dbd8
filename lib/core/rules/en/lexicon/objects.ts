/** What fees and refunds are about, and where money is taken from. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** What fees and refunds are about. */
export const OBJECTS: Lexicon = {
  rate:
    'rate|rates|discount rate*|processing rate*|transaction rate*|fee*|price|prices|pricing|charge*|' +
    'processing fee*|interchange fee*|interchange rate*|merchant fee*|markup*|mark up*|' +
    'percentage*|interchange|surcharge*|tariff*|margin*|fee schedule*|rent|' +
    'merchant service charge*|merchant service fee*|rental|rentals|cost|costs|premium*|per transaction',
  'data.word': words(
    'traffic|active sim|every sim|each sim|per sim|sessions|bundle|data bundle',
    each('for the', 'network|sim|cellular connection|mobile connection|connection|data|wireless'),
    each('for', 'data|wireless|connectivity|roaming|airtime|mobile data'),
    each(
      'over|above|beyond|outside',
      'the limit|the allowance|the bundle|the plan|your allowance|your plan|your bundle|the data limit',
    ),
    each(
      'mobile|cellular|wireless|gprs|4g|sim|network|data',
      'data|plan*|service|connection*|usage|access|connectivity|subscription*',
    ),
    each(
      'data',
      'limit|is|over|above|beyond|costs|use|used|allowance*|bundle*|traffic|messages|outside|package*',
    ),
    each(
      'extra|excess|additional|more|further|amount of',
      'data|usage|megabyte*|gigabyte*|gb|mb|messages',
    ),
    'of data|sim|sims|sim card*|airtime|roaming|kilobyte*|megabyte*|gigabyte*|per gb|per mb|per kb|gb|mb|kb|' +
      'rate plan*|gprs|mobile network|cellular network|connectivity|text message*|sms|messages|' +
      'communication cost*|' +
      'telecommunication*|telephone line*|phone line*|internet connection|internet access|wireless terminal*',
  ),
  things:
    'deposit*|amount*|subscription*|purchase*|order|orders|hardware|software|equipment|terminal*|' +
    'device*|goods|item*|product*|freight|shipping|money|sum|sums|service|services|rental*|price|prepaid|' +
    'balance*|postage|supplies|accessories|licence*|license*|reader*|unit|units|machine*|payment*|' +
    'consumables|tickets|plan|plans|months|year|portion|term|period|merchandise|sale|sales|credits|funds',
  device:
    'terminal*|card machine*|card reader*|pos|reader*|pinpad*|pin pad*|device*|equipment|hardware|' +
    'machine*|countertop|pos system*|clover*|square reader*|sumup*|zettle*|verifone*|' +
    'ingenico*|pax|card kit|smart terminal*|card swiper*|swiper*|station|handheld*|kit|unit',
  turnover:
    'the average|average|on average|an average of|turnover|takings|card sales|sales volume|' +
    'processing volume|monthly volume|volume|in sales|sales of|' +
    'you process|processing over|processing under|process more|process less|in card payments|you take|' +
    'salary|revenue|income|takes about|average ticket|savings|save|saves|saving|worth|wages|' +
    'limit|allowance|threshold*',
  periodic:
    'with each payment|with each rent|with every rent|with each instalment|' +
    'with each rent payment|with every payment|with each settlement|monthly|' +
    'monthly in advance|per anniversary|each anniversary|every anniversary|twice a year|' +
    'twice yearly|semi annually|half yearly|every six months|every 180 days|every december|' +
    'every january|every april|each january|first of the month|first of each month|' +
    'first of every month|a day for each|in arrears|each time|per device per month|' +
    'per terminal per month|per billing cycle|a calendar month|monthly in arrears|' +
    'each billing period|each calendar month|month s|a quarter|per month|a month|each month|' +
    'every month|month by month|yearly|annually|per year|' +
    'a year|each year|every year|quarterly|per quarter|each quarter|weekly|per week|a week|' +
    'each week|every 30 days|' +
    'each billing cycle|billing cycle*|billing period*|recurring|per annum|mo|mth|pcm|billed monthly|' +
    'billed yearly|billed annually|per calendar month|for each month|every quarter|month after month',
  bank:
    'daily sales|card takings|day s sales|our account|my account|bank account|' +
    'current account|bank account*|your account|designated account*|settlement account*|' +
    'the account|checking account*|' +
    'credit card|payment card|your card|card on file|card we hold|stored card|your bank|' +
    'merchant account*|merchant s account|merchant bank account|' +
    'customer s account|its account|an account|operating account|account|proceeds|settlement|settlements|' +
    'deposit account*|business account*|deposits|payouts|payout|sales|takings|funds|daily batch|reserve|' +
    'payment method|transactions|settlement funds|next settlement|sums due to you|monies|amounts due to you|' +
    'amounts owed to you|amounts payable to you|money due to you|nominated account*|from what we owe you',
};
