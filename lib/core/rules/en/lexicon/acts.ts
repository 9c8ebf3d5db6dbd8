/** What is done with money: taken, debited, given back, kept. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Taking. `take.…` may stand between a negator and the fee it negates. */
export const TAKING: Lexicon = {
  // Forms of verbs that stand as stems elsewhere; see withStems.
  'verb.forms':
    'charged|charging|invoiced|invoicing|owed|owing|incurred|assessed|assesses|imposed|imposes|deducted|deducting|debited|debiting|withdrawn|withdrawing|collected|collecting|authorized|authorised|authorizing|authorising|authorization|authorisation|increased|increasing|refused|refusing|eliminated|eliminating|declined|declines|declining|renewed|renewing|changed|changing|exceeded|exceeding|triggered|levied|required|requires|hiked',
  'take.word':
    'pay|pays|paying|payable|paid|charge*|bill|bills|billed|billing|invoice*|cost*|owe*|incur*|collect|collects|collected|assess*|' +
    'levied|levy|levies|impose*|due|apply|applies|applicable|is required|are required|required|subject to|' +
    'set at|add|adds|added|deduct*|taken|takes|cover|must be paid|starts at|plus|extra',
  // Words that may stand between "no" and "fee": no hidden monthly or annual fees.
  'take.between':
    'prorated|pro rated|transferred|transferable|exchanged|cancelled|canceled|returned|credited|redeemed|any|your|our|a single|the usual|merchant|whatsoever|long term|hidden|additional|extra|other|further|separate|monthly|annual|yearly|setup|set up|activation|upfront|up front|cancellation|' +
    'contract*|minimum*|minimum monthly|fixed|ongoing|joining|exit|termination|pci|statement|recurring|such|further|surprise|kind of|sort of|type of|application',
  'take.auto': words(
    'bill the card|bills the card|bill your card|bills your card|bill your account|charges the card|charges your card|draw on|draws on|drawn from|draw from|debit|debits|debiting|debited|direct debit*|ach debit*|ach|auto debit*|autopay|auto pay|electronic debit*|' +
      'pre authorized debit*|preauthorized debit*|pre authorised payment*|continuous payment authority|' +
      'net from|netted from|net of fees|net settlement|deducted|deduct|deducts|deducting|deduction*|offset against|may offset|right of offset|be offset|set off|setoff|set it off|recoup*|sweep|sweeps|' +
      'withdraw from|withdraws from|withdrawn from|automatic payment*|automatic debit*|automatic withdrawal*|' +
      'taken from|collected from|collect from|recover from|recovered from|take payment*|taking payment*|take the payment|direct access to your|' +
      'keep charging|keeps charging|keep on charging|split funding|split withholding|garnish*|withhold*|withheld|reserve account*|rolling reserve*|access to your bank',
    each(
      'automatically',
      'charge*|bill|billed|deduct*|debit*|added|pay|paid|withdraw*|collect*|taken',
    ),
    each('charged|billed|deducted|debited|taken|collected|paid', 'automatically'),
    each(
      'charge|charging|bill',
      'your card|the card|your credit card|your payment method|your bank|your account',
    ),
    each('charged', 'to your|to the card|to the account'),
  ),
  'take.draw':
    'initiate|draw|draws|withdraw|withdraws|withdrawn|take|takes|taken|take out|taken out|collect|collects|collected|recover|recovers|subtract*|hold back|held back|keep|keeps|pull|pulled|charge',
  'from.bank':
    'from your account|from your bank|from your sales|from your takings|from its account|from its bank|from the account|from each day|from every day|from settlement|from settlements|from your settlement*|from payouts|from your payouts|from deposits|from your deposits|from daily|out of your|out of each day|straight from|from lessee|from merchant|from the merchant|from the proceeds|from proceeds|from what you take|from money due|from funds|out of the proceeds|from card sales|from the day',
  'take.card':
    'bill the card|bills the card|bill your card|bills your card|bill your account|charges the card|charges your card|charge the card on file|charge your card|charge the card',
  authorize:
    'lets|let us|you let|permission for|permits|allow|allows|authorize*|authorise*|authorization to|authorisation to|permission to|consent to|mandate|irrevocably|without further|entitled to|permit|permits',
};

/** Giving back, and keeping. */
export const RETURNING: Lexicon = {
  refund: words(
    'credited|taken back|full credit|a credit|credit is given|credit is issued|come back to|see your money|refund|refunds|refunded|refunding|refundable|reimburse|reimburses|reimbursed|reimbursement*|money back|paid back|pay back|' +
      'give back|given back|gives back|repaid|repay|repays|comes back|come back to you|repayment of your|rebate|rebates|rebated',
    'prorated credit|pro rata credit|store credit*|receive credit|receive a credit|issue a credit|issue credit|give a credit|gives a credit|' +
      'credit for|credited back|credit note*|account credit*|get back|gets back|compensation|credit towards',
    'returned to you|returned to the customer|returned to the merchant|returned to me',
  ),
  // Goods that may go back, which is a way to money.
  returnable: words(
    each('can be|may be|must be|to be|are|is', 'returned|exchanged'),
    'be cancelled or returned|returns accepted|accept returns|accepts returns|returns are accepted|returnable|eligible for return|qualify for return',
    'may return|can return|return them within|return it within|return within|returns within|returned within|returns must|all returns|' +
      'return the item*|return the product*|returned goods|returned items|returned product*|returned merchandise|exchanges|return policy',
  ),
  'refund.full':
    'back in full|full refund|full refunds|refunded in full|fully refunded|fully refundable|refund in full|complete refund|100% refund*|entire refund|every penny back',
  'refund.sure': words(
    'money back guarantee*|moneyback guarantee*|refund guarantee*|satisfaction guarantee*|satisfaction guaranteed|100% money back|full money back|' +
      'no questions asked|refundable at any time|get your money back|your money back|refund any time|risk free|risk free trial*|try it risk free|guaranteed refund*|hassle free return*|hassle free refund*',
    each(
      'we will|we ll|we gladly|happily|we',
      'refund you|refund your|refund any|refund every|refund the full',
    ),
  ),
  // Beside what negation makes of a refund word: no refund, will not be refunded.
  // Money that is said to be gone, beside what was paid.
  paid: 'paid|money paid|sums paid|sums|prepaid|payments made|payment made|deposit|deposits|amounts paid|fees paid|what you paid|what you have paid|paid in advance|advance payment*|advance payments|money|prepayment*|fee',
  gone: 'does not come back|nothing paid|nothing comes back|are lost if|is lost|are lost|lost if|is gone|are gone|stays with us|stay with us|remains with us|remain with us|ours to keep|not come back|never comes back|never come back|is not paid back|not paid back|stays with the|remains the property of the seller',
  norefund: words(
    'no credit given|no credit for|no credit is|no credits|credit refused|not be credited|not credited|exchange only|exchanges only|credit only|not taken back|not be taken back|cannot be taken back|not come back|never comes back|gone for good|are not accepted|not accepted back|is not given back|not given back|no cancellation or refund|no cancellations or refunds|no exchanges or refunds|neither returned nor|nor refunded|neither refunded|kept by us|kept by the company|kept by the seller|retained by us|retained by the|is retained|will be retained|non refundable|nonrefundable|unrefundable|non returnable|nonreturnable|non reimbursable|nonreversible|non reversible|irrecoverable',
    each(
      'no',
      'returns|exchanges|prorated|pro rata|partial refund*|right to a refund|right of refund|cash refund*|credits will|credit will|credit is|cooling off',
    ),
    each(
      'cannot be|may not be|will not be|shall not be|not be|are not|is not|be neither',
      'returned|exchanged|returnable|credited back',
    ),
    each(
      'not|unable to|not obliged to|not obligated to|no obligation to|refuse to|not required to',
      'accept returns|take returns|take back',
    ),
    'not eligible for refund*|not eligible for a refund|not eligible for any refund|ineligible for refund*|not qualify for a refund|not be eligible for|' +
      'without refund|without any refund|without a refund|right to a refund is lost|lose your deposit|lose the deposit|lose your money|lost deposit',
    each(
      'sales are|sale is|sales|purchases are|payments are|orders are|fees are|charges are',
      'final',
    ),
    'final sale|forfeit|forfeits|forfeited|forfeiting|forfeiture|fully earned|earned upon receipt|earned when paid|earned on receipt|deemed earned',
    each(
      'refund|refunds|returns|credit',
      'refused|denied|may be refused|may be denied|will be refused|will be denied|are refused|are not|is not|will not|cannot be|not available|unavailable|are excluded',
    ),
    each(
      'keep|keeps|retain|retains|retained',
      'the deposit|your deposit|any deposit|all payments|any payments|all amounts|any amounts|all fees|any fees|the fee|all sums|any sums|the money|your money|all monies',
    ),
  ),
};
