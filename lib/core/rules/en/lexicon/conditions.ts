/** On which condition, when, and for whom. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Conditions on which money comes back. */
export const CONDITIONS: Lexicon = {
  'cond.if':
    'if|if only|only if|provided|provided that|providing|unless|once|as long as|so long as|' +
    'only|when|must|subject to|within|after|' +
    'until|less|minus|except|except for|save that|whose|who|prorated|pro rated|pro rata|' +
    'in original|original packaging|original condition|' +
    'on condition|conditional|condition|depending|at our discretion|case by case|' +
    'case by case basis|before|prior to|eligible|qualify|qualifies|qualifying|in the first|' +
    'unopened|unused|resalable|resaleable|undamaged|defective|faulty|while|in exchange for|' +
    'in the event|partial|partially|partly|half|may be waived|where the|' +
    'authorization number|authorisation number|rma|minimum of|store credit|on request|' +
    'in exceptional|limited to|to qualify|to be eligible',
  'cond.while':
    'only while|as long as|so long as|provided|provided that|if|only if|for the first|until|' +
    'when you|subject to|while|if you process|where you|first month*|after which|thereafter|' +
    'on condition|in any month|for months in which|unless',
  // Behind these words a sum is a turnover to be reached, no price.
  threshold:
    'if you process|only if you process|process|processes|processed|process at least|' +
    'process over|turn over|turnover of|volume of|sales of|takings of|card sales of|' +
    'in card sales|take at least|you process|processing over|processing under|' +
    'process more than|process less than',
  // And before these.
  'threshold.after':
    'in card sales|in sales|in card payments|in volume|in turnover|in transactions|' +
    'of turnover|of card sales|in takings',
  // A sum or volume after these is one to be reached.
  reach:
    'at least|reach|reaches|reaching|exceed*|minimum of|more than|over|above|below|under|' +
    'less than|fewer than|turnover of|volume of|sales of|spend|process|processes|processing',
  'when.first':
    'first transaction|first swipe|first sale|first settlement|first batch|' +
    'first card payment|first payment|first deposit',
  'when.activate':
    'activation|activated|activate|activating|set up|setup|onboarding|install|installed|installation',
  'when.order':
    'order|orders|ordering|sign up|signup|signing up|checkout|purchase|upon signing|on signing|when you order',
  'to.start': words(
    each(
      'for|of|cost of|costs of|when|on',
      'setting up|installing|activating|opening|registering|programming|reprogramming|' +
        'configuring|connecting|joining|training|enrolling|onboarding|boarding|shipping|' +
        'delivering|processing the application|commissioning|putting in|fitting',
    ),
    'to activate|to set up|to get started|for activation|for setup|for set up|to open|' +
      'to open an account|to install|to join|to sign up|to register|to apply|for installation|' +
      'for onboarding|to begin|to start|' +
      'for the terminal|for the reader|for the device|for the machine|per terminal|per device|' +
      'per reader|for each terminal|for shipping|for delivery|for programming|to program|' +
      'to reprogram|to enroll|to enrol|once off|one time|one off|up front|upfront|non recurring',
  ),
};

/** More of when money comes back. */
export const RETURN_TIMES: Lexicon = {
  half: 'half|a third|a quarter|two thirds|part of it|some of it|all of it|the rest|the whole of it',
  voucher:
    'voucher*|store credit|credit note|not cash|not in cash|form of credit|as credit|' +
    'in credit|to the original card|original payment method|original method',
  'cond.strict':
    'unless|where|except where|except when|except if|save where|only if|provided that|as long as|until',
  'needs.rma':
    'rma number*|rma is|an rma|return authorization number*|return authorisation number*|' +
    'return merchandise authorization|return merchandise authorisation|' +
    'without prior approval|without prior authorization|without prior authorisation|' +
    'without a receipt|without the receipt|without proof of purchase|' +
    'without original packaging|without the original packaging|without a return number|' +
    'prior approval|valid for 15 days',
  packing:
    'original packing|original packaging|original box|original carton|resaleable condition|' +
    'resalable condition|resellable condition|new condition|as new|good condition|' +
    'same condition|full cartons|all manuals|all accessories|with all parts|original receipt|' +
    'proof of purchase|with the receipt|passed inspection|after inspection|upon inspection|' +
    'inspected|unworn|clean and dry',
  ahead:
    'ahead|in advance|beforehand|hours before|days before|weeks before|earlier than|before the date',
  'when.ended':
    'where we end|if we end|where we terminate|if we terminate|end of the hire|' +
    'end of the term|end of the lease|end of the contract|end of the agreement|' +
    'after termination|account is closed|after closure|we get the terminal back|' +
    'terminal is returned|terminal is back|equipment is returned|device is returned|' +
    'after the contract|out of stock|stock runs out|cannot deliver|event is cancelled|' +
    'event is canceled|event is called off',
  'to.cardholder':
    'refund the cardholder|refund the customer|refund a customer|refund cardholders|' +
    'refund a cardholder|refunds to cardholders|refund their customers|your customers|' +
    'to the cardholder|to cardholders',
};

/** Leaving, being late, falling short: what a penalty hangs on. */
export const LEAVING: Lexicon = {
  early: words(
    'call it off|calls it off|called off|call off|back out|backs out|pull out|' +
      'moving to another|moves to another|move to another|switch to another|within three years|' +
      'within the first three years|in the first twelve months|short of the full|' +
      'break the lease|break the contract|breaks the contract|cut short|ended early|' +
      'ends it early|out early|closing|ending|ends before|end it before|end the deal|' +
      'in the first year|within the first year|within the first|before three years|sooner|' +
      'early|ending the|cancels|cancelling|canceling|cancellation|leaving|leave|leaves|quit|' +
      'quitting|switching|breaking|getting out|get out|walk away|closure|cancel|cancelled|' +
      'canceled|terminating|terminates|termination|exit|early termination|terminate early|' +
      'terminates early|terminated early|terminating early|cancel early|cancels early|' +
      'cancelled early|canceled early|cancelling early|canceling early|leave early|' +
      'leaves early|leaving early|ends early|ending early|end early',
    'before the end of|before the term|before the expiry|before expiry|before the expiration|' +
      'prior to the end|prior to expiration|prior to the expiration|prior to expiry|' +
      'before the minimum|before the initial|before it expires|before the contract|' +
      'during the initial term|within the minimum term|' +
      'during the minimum|sooner',
    'if you cancel|if you leave|if you terminate|if you end|if merchant terminates|' +
      'if the merchant terminates|if customer terminates|if the customer terminates|' +
      'if the customer cancels|if merchant cancels|when you cancel|upon termination|' +
      'on termination|upon cancellation|on cancellation|to cancel|to terminate|for cancelling|' +
      'for canceling|for leaving|for terminating|cancellations made|early exit|' +
      'cancellation within|cancels within',
  ),
  late:
    'sent back by the bank|rejected by the bank|refused by the bank|returned by the bank|' +
    'dishonoured by|stays unpaid|remains unpaid|is unpaid|not been paid|bounces back|' +
    'after it is due|until it is paid|rejected ach|returned ach|ach return|' +
    'failed direct debit*|returned debit*|failed debit*|returned direct debit*|' +
    'rejected debit*|dishonoured debit*|unpaid direct debit*|missed instalment*|' +
    'failed payment*|bounced cheque*|bounced check*|returned cheque*|returned check*|' +
    'debit fails|debit is returned|debit is refused|payment is returned|in arrears|' +
    'after its due date|late instalment*|reminder letter*|payment fails|bounces|bounce|' +
    'is late|not paid|behind|missed payment*|declined|returned unpaid|chargeback*|late|' +
    'overdue|past due|not paid when due|unpaid|delinquent|arrears|late payment*|' +
    'after the due date|when due|outstanding|past the due date|days late|dishonoured|' +
    'dishonored|returned unpaid|insufficient funds|declined payment*|rejected payment*|' +
    'bounced',
  short:
    'low use|little use|low usage|failure to keep|fail to keep|not kept up|comes back wet|' +
    'comes back dirty|come back dirty|returned dirty|does not reach us|do not reach us|' +
    'not reach us|left dirty|missing parts|missing accessories|missing items|' +
    'past the agreed time|extra cleaning|non validated|not validated|dormant accounts|' +
    'dormant account|inactive accounts|no sale in|without volume|accounts not used|' +
    'has not passed|have not passed|has not validated|have not validated|has not completed|' +
    'have not completed|not been completed|not used for|are not used|is not used|unused for|' +
    'inactive for|falls below|fall below|does not reach|do not reach|fall short|falls short|' +
    'short of the|chargeback ratio|chargeback rate|refused deliver*|refused parcel*|' +
    'not collected|not handed back|not sent back|failing to give|without giving notice|' +
    'gives no notice|give no notice|not be returned|returned damaged|comes back damaged|' +
    'unauthorised use|unauthorized use|damage to|loss or damage|is not returned|' +
    'are not returned|not given back|refuse*|rejected|defect|no longer used|' +
    'does not come back|not sent back|not come back|never comes back|keeps the terminal|' +
    'without validation|not validated|not finished|not completed|below the minimum|' +
    'under the minimum|loss of|lose the|loses the|breaks the|break the rules|breaches|' +
    'fail to|fails to|failure to|failing to|not returned|unreturned|not return|do not return|' +
    'does not return|lost|damaged|stolen|missing|breach*|default|defaults|non compliant|' +
    'noncompliant|not compliant|out of compliance|incomplete|refuse delivery|' +
    'refused on delivery|not accepted on delivery|no show|do not arrive|miss that|miss the|' +
    'missed|no longer',
  'penalty.pay':
    'lead to|leads to|bring|brings|will lead to|will bring|you repay|you must repay|' +
    'you shall repay|you will repay|merchant shall repay|merchant repays|customer repays|' +
    'must be repaid|repay the buyout|repays the buyout|repays the|reimburses|reimburse|' +
    'must buy|buy out|repays|repay|cost you|costs you|debited|deducts|costs|demand|demands|' +
    'claim the|becomes due|become due|result in|results in|attract|attracts|accrue|accrues|' +
    'invoices|triggers|take|obligated|carry|carries|remains liable|still owe|still owes|' +
    'have to pay|has to pay|must pay|on the hook|be invoiced|owe|owes|owed|pay|pays|payable|' +
    'liable|charged|charge|charges|bill|billed|invoice|invoiced|incur|incurs|apply|applies|' +
    'subject to|trigger*|cost|costs|assessed|due|levied|imposed|remit|reimburse us|' +
    'obligated to pay|deduct|deducted|retained|forfeit|entitled to charge|liable for',
  'penalty.sum': words(
    'a fine|monthly fine|fine for|fines levied|daily fine|fine per|half of the price|' +
      'half the price|half of the fee|the whole price|whole price|remains payable|' +
      'still payable|remains due|stays payable|the replacement|for the replacement|' +
      'price of a new one|new price of|each month left|every month left|month not yet served|' +
      'months not yet served|left to run|still to run|time left|average of your monthly bills|' +
      'casualty value|stipulated loss value|its full price|the full price|full price|' +
      'repair or replacement|repair or replace|cost of repair|cost of repairs|' +
      'whole of the remaining|whole of the rent|entire balance|all rent|all remaining rent|' +
      'becomes due at once|become due at once|immediately due|due at once|due immediately|' +
      'due and payable at once|due in full|one extra month|two months of fees|' +
      'three months of fees|months of fees|month s fee|months fees|value of the free months|' +
      'value of any discount|charged both ways|both ways|full amount of the|unpaid rent|' +
      'rest of the rent|fines imposed|any fines|any fine|the fine|what is left of|lost revenue|' +
      'expected profit*|would have earned|expected to earn|market value|full value|' +
      'everything due|all payments|all sums|the whole sum|the rest of|full replacement cost|' +
      'replacement price|every month that is left|everything still due|months left|' +
      'months that are left|months still|what is left|rest of the|remaining months|still owed|' +
      'every month left|until the term ends|until the end of the term|to the end of the term|' +
      'outstanding rental*|outstanding payments|full price of|cost of the device|' +
      'cost of the terminal|price of the device|price of the terminal|full cost|damages|' +
      'liquidated damages|liquidated sum|penalty|penalties|fine of|fines|late interest|' +
      'interest on overdue|interest on late|interest on unpaid|interest on all overdue|' +
      'penalty interest|finance charge*',
    'loss of profit*|loss of bargain|remaining months|months remaining|rest of the term|' +
      'remainder of the term|balance of the term|remaining term|remaining payments|' +
      'remaining rental*|remaining lease|remaining balance of|remaining monthly|' +
      'balance of the contract|remainder of the contract|rest of the contract|' +
      'unexpired term|unexpired portion|unexpired period|remaining balance|accelerate*|' +
      'acceleration|all future payments|all remaining|every remaining|full replacement|' +
      'replacement cost*|replacement value|full retail price|full retail value|' +
      'cost of replacement|full value of the|' +
      're stocking|restock|buyout|buy out',
  ),
};
