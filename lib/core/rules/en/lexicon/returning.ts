/** Money that comes back, and money that does not. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** What was paid, as the thing given back or kept. */
const SUMS =
  'the deposit|your deposit|any deposit|its deposit|their deposit|the fee|the fees|' +
  'your fee|your fees|any fees|all fees|' +
  'all payments|any payments|any payment|the payment|your payment|all amounts|any amount|' +
  'any amounts|the amount|' +
  'all sums|any sums|the money|your money|any money|all monies|all money|the price|' +
  'the purchase price|the balance|the rent|' +
  'the difference|what you paid|what you have paid|what has been paid|what was paid|' +
  'the prepaid|the unused|half of the|half the|' +
  'the down payment|the reserve|the activation fee|the set up fee|the setup fee|' +
  'the remainder|every penny|every cent|the full price|' +
  'the remaining|fees paid|amounts paid|sums paid|the remaining fees';

/** Giving back, and keeping. */
export const RETURNING: Lexicon = {
  refund: words(
    'we credit|we will credit|we ll credit|credit half|credit the|credits the|credit it|' +
      'crediting|refund|refunds|refunded|refunding|refundable|reimburse|reimburses|reimbursed|' +
      'reimbursable|reimbursement*|rebate|rebates|rebated|' +
      'repaid|repay|repays|repayable|repayment|paid back|pay back|pays back|money back|' +
      'get your money|see your money|' +
      'give back|given back|gives back|give it back|give all of it back|gives it back|hand back|' +
      'get back|gets back|getting back|sent back to you|taken back|credited|credited back|' +
      'full credit|store credit*|' +
      'account credit*|credit note*|credit towards|credit for|credit is given|credit is issued|' +
      'prorated credit|pro rata credit|' +
      'right of return|compensation|money returned|money is returned|returned to you|voucher*|' +
      'prorate|prorated|pro rate|pro rated',
    each('receive|issue|give|gives', 'credit|a credit'),
    each('returned to', 'the customer|the merchant|me|the lessee|the buyer|your account|your card'),
    each(
      'deposit|fee|fees|payment|payments|money|sum|sums|price|rent|paid',
      'is returned|are returned|be returned|will be returned|shall be returned|is released|' +
        'will be released|back',
    ),
    each('return|returns|repay|repays|give|gives|hand|release|releases|returning', SUMS),
    each('reserve', 'is released|will be released|is paid out|will be returned'),
  ),
  'back.again':
    'come back|comes back|coming back|come back to|goes back|go back|back to you|' +
    'back to the customer|back to the merchant',
  // Goods that may go back, which is a way to money.
  returnable: words(
    each('can be|may be|must be|to be|are|is|be', 'returned|exchanged|sent back'),
    'be cancelled or returned|exchanged or refunded|returns accepted|accept returns|' +
      'accepts returns|returns are accepted|returnable|eligible for return|qualify for return',
    'may return|can return|return them within|return it within|return within|returns within|' +
      'returned within|returns must|all returns|' +
      'return the item*|return the product*|returned goods|returned items|returned product*|' +
      'returned merchandise|exchanges|return policy|' +
      'return authorisation|return authorization|send it back|send the reader back|' +
      'send the terminal back|send them back|send the device back|cooling off period|' +
      'cooling off',
  ),
  'refund.full':
    'returned in full|paid back in full|repaid in full|given back in full|back in full|' +
    'to you in full|full refund|full refunds|refunded in full|fully refunded|' +
    'fully refundable|refund in full|refund of the full|refund the full|complete refund|' +
    '100% refund*|entire refund|every penny back|all of it back|every penny|every cent',
  'refund.sure': words(
    'everything you paid back|have our money back|have your money back|get our money back|' +
      'beat your rate or|beat any rate|refund the difference|price match|' +
      'lowest price guarantee|pay you the difference|get everything back|everything back|' +
      'get it all back|money back guarantee*|moneyback guarantee*|refund guarantee*|' +
      'satisfaction guarantee*|satisfaction guaranteed|100% money back|full money back|' +
      'no questions asked|refundable at any time|get your money back|your money back|' +
      'or your money back|refund any time|risk free|risk free trial*|try it risk free|' +
      'guaranteed refund*|hassle free return*|hassle free refund*|' +
      'return it for free|return it free|free returns|return it at any time|' +
      'send it back for free|send it back free|guaranteed or you get|we pay you|we ll pay you|' +
      'we will pay you',
    each(
      'we will|we ll|we gladly|we happily',
      'give you your money back|give your money back|refund every penny',
    ),
    each(
      'get',
      'your activation fee back|your deposit back|your fee back|your set up fee back|' +
        'it all back|every penny back|the price back|the cost back',
    ),
  ),
  // Beside what negation makes of a refund word: no refund, will not be refunded.
  // Money that is said to be gone, beside what was paid.
  paid:
    'payments|payment|instalments|first payment|prepaid amounts|paid|money paid|sums paid|' +
    'sums|prepaid|payments made|payment made|deposit|deposits|amounts paid|fees paid|' +
    'what you paid|what you have paid|paid in advance|advance payment*|advance payments|' +
    'money|prepayment*|fee|credit|balance|balances|cost|costs|portion|rent|price',
  gone: words(
    'does not come back|nothing paid|nothing comes back|not come back|never comes back|' +
      'never come back|is not paid back|not paid back|ours to keep|get nothing back|' +
      'gets nothing back|nothing back|no cash value|remains the property of the seller',
    each('is|are|will be|be', 'lost|gone|forfeit|kept'),
    each('lost', 'if|at the end|on cancellation|when'),
    each('stays|stay|remains|remain', 'with us|with the'),
    'expires|expire|lapse|lapses|lapsed',
  ),
  'you.get':
    'you get|you will get|you receive|you will receive|you are entitled to|you can get|' +
    'you can have|customers get|buyers get|you ll get|you may claim|you can claim|' +
    'you can ask for|customer will receive|buyer will receive',
  'never.at.all':
    'under no circumstances|in no event|in no case|at no time|on no account|no event shall',
  'is.final': 'are final|is final|are all final|shall be final|final and non cancellable',
  norefund: words(
    'without a right to return|without a right of return|without right of return|' +
      'no right to return them|non refundable deposit*|nonrefundable deposit*|' +
      'non refundable booking fee*|non refundable fee*|nonrefundable fee*|excluded from return|' +
      'excluded from refund|excluded from returns|not eligible for return|' +
      'not eligible for returns|ineligible for return|ineligible items|not paid out|lose 50%|' +
      'lose half|do not qualify for refund|not give back|do not give back|do not give it back|' +
      'not give it back|no credit given|no credit for|no credit is|no credits|credit refused|' +
      'not be credited|not credited|exchange only|exchanges only|credit only|not taken back|' +
      'not be taken back|cannot be taken back|not come back|never comes back|gone for good|' +
      'are not accepted|not accepted back|is not given back|not given back|' +
      'no cancellation or refund|no cancellations or refunds|no exchanges or refunds|' +
      'neither returned nor|nor refunded|neither refunded|is retained|will be retained|' +
      'non refundable|nonrefundable|unrefundable|non returnable|nonreturnable|non reimbursable|' +
      'nonreversible|non reversible|irrecoverable',
    each(
      'kept|retained',
      'by us|by the company|by the seller|by the bank|by the lessor|by the provider|as compensation|in full',
    ),
    each(
      'no',
      'returns|exchanges|prorated|pro rata|proration|partial refund*|right to a refund|' +
        'right of refund|right of return|right to return|cash refund*|credits will|credit will|' +
        'credit is|cooling off|obligation to refund|obligation to return|obligation to repay|' +
        'refunds or exchanges|returns or exchanges',
    ),
    each(
      'cannot be|can t be|may not be|will not be|won t be|shall not be|not be|are not|is not|' +
        'be neither|isn t|aren t',
      'returned|exchanged|returnable|credited back|sent back|given back|pro rated|prorated',
    ),
    each(
      'not|unable to|not obliged to|not obligated to|no obligation to|refuse to|not required to',
      'accept returns|take returns|take back|pro rate|prorate|return any|return fees|return the fee',
    ),
    each(
      'waive|waives|give up|gives up|lose|loses|no',
      'any right to a refund|the right to a refund|your right to a refund|' +
        'all rights to a refund|right to any refund|all claims to a refund',
    ),
    'not eligible for refund*|not eligible for a refund|not eligible for any refund|' +
      'ineligible for refund*|not qualify for a refund|not be eligible for|' +
      'without refund|without any refund|without a refund|right to a refund is lost|lost deposit',
    each(
      'lose|loses|losing',
      'the deposit|your deposit|their deposit|its deposit|your money|the money|what you paid|' +
        'what you have paid|any deposit',
    ),
    each(
      'sales are|sale is|sales|purchases are|payments are|orders are|fees are|charges are|' +
        'equipment are|hardware are|items are|goods are|paid are',
      'final',
    ),
    'final sale|forfeit|forfeits|forfeited|forfeiting|forfeiture|fully earned|' +
      'earned upon receipt|earned when paid|earned on receipt|deemed earned',
    each(
      'refund|refunds|returns|credit',
      'refused|denied|may be refused|may be denied|will be refused|will be denied|are refused|' +
        'are not|is not|will not|cannot be|not available|unavailable|are excluded|are impossible',
    ),
    each('keep|keeps|retain|retains|retained', SUMS),
  ),
};
