/** On which condition, when, and for whom. */
import type { Lexicon } from '../../types';
import { words } from './words';

/** Conditions on which money comes back. */
export const CONDITIONS: Lexicon = {
  'cond.if':
    'if|if only|only if|provided|provided that|providing|unless|once|as long as|so long as|only|when|must|subject to|within|after|' +
    'until|less|minus|except|except for|save that|whose|who|prorated|pro rated|pro rata|in original|original packaging|original condition|' +
    'on condition|conditional|condition|depending|at our discretion|case by case|case by case basis|before|prior to|eligible|qualify|qualifies|qualifying|in the first|' +
    'unopened|unused|resalable|resaleable|undamaged|defective|faulty|while|in exchange for|in the event|partial|partially|partly|half|may be waived|where the|' +
    'authorization number|authorisation number|rma|minimum of|store credit|on request|in exceptional|limited to|to qualify|to be eligible',
  'cond.waive':
    'waived|is waived|are waived|be waived|waive|waiver|rebated|refunded|free|reduced|discounted',
  'cond.while':
    'only while|as long as|so long as|provided|provided that|if|only if|for the first|until|when you|subject to|while|if you process|where you|first month*|after which|thereafter|on condition|in any month|for months in which|unless',
  // Behind these words a sum is a turnover to be reached, no price.
  threshold:
    'if you process|only if you process|process|processes|processed|process at least|process over|turn over|turnover of|volume of|sales of|takings of|card sales of|in card sales|take at least',
  // A sum or volume after these is one to be reached.
  reach:
    'at least|reach|reaches|reaching|exceed*|minimum of|more than|over|above|below|under|less than|fewer than|turnover of|volume of|sales of|spend|process|processes|processing',
  fail: 'miss|misses|missed|fail|fails|failed|failing|failure to|fall short|falls short|not met|not reached|if you do not|does not meet|do not meet|not achieve*|breach*|default|defaults|defaulting|in default',
  'when.first':
    'first transaction|first swipe|first sale|first settlement|first batch|first card payment|first payment|first deposit',
  'when.activate':
    'activation|activated|activate|activating|set up|setup|onboarding|install|installed|installation',
  'when.order':
    'order|orders|ordering|sign up|signup|signing up|checkout|purchase|upon signing|on signing|when you order',
  'to.start':
    'to activate|to set up|to get started|for activation|for setup|for set up|to open|to open an account|to install|to join|to sign up|to register|to apply|for installation|for onboarding|to begin|to start|' +
    'for the terminal|for the reader|for the device|for the machine|per terminal|per device|per reader|for each terminal|for shipping|for delivery|for programming|to program|to reprogram|to enroll|to enrol|once off|one time|one off|up front|upfront|non recurring',
};

/** Leaving, being late, falling short: what a penalty hangs on. */
export const LEAVING: Lexicon = {
  early: words(
    'closing|ending|ends before|end it before|end the deal|in the first year|within the first year|within the first|before three years|sooner|early|ending the|cancels|cancelling|canceling|cancellation|leaving|leave|leaves|quit|quitting|switching|breaking|getting out|get out|walk away|closure|cancel|cancelled|canceled|terminating|terminates|termination|exit|early termination|terminate early|terminates early|terminated early|terminating early|cancel early|cancels early|cancelled early|canceled early|cancelling early|canceling early|leave early|leaves early|leaving early|ends early|ending early|end early',
    'before the end of|before the term|before the expiry|before expiry|before the expiration|prior to the end|prior to expiration|prior to the expiration|prior to expiry|before the minimum|before the initial|before it expires|before the contract|during the initial term|during the term|within the minimum term|' +
      'during the minimum|sooner',
    'if you cancel|if you leave|if you terminate|if you end|if merchant terminates|if the merchant terminates|if customer terminates|if the customer terminates|if the customer cancels|if merchant cancels|when you cancel|upon termination|on termination|upon cancellation|on cancellation|to cancel|to terminate|for cancelling|for canceling|for leaving|for terminating|cancellations made|early exit|cancellation within|cancels within',
  ),
  late: 'payment fails|bounces|bounce|is late|not paid|behind|missed payment*|declined|returned unpaid|chargeback*|late|overdue|past due|not paid when due|unpaid|delinquent|arrears|late payment*|after the due date|when due|outstanding|past the due date|days late|dishonoured|dishonored|returned unpaid|insufficient funds|declined payment*|rejected payment*|bounced',
  short:
    'is not returned|are not returned|not given back|refuse*|rejected|defect|no longer used|does not come back|not sent back|not come back|never comes back|keeps the terminal|without validation|not validated|not finished|not completed|below the minimum|under the minimum|loss of|lose the|loses the|breaks the|break the rules|breaches|fail to|fails to|failure to|failing to|not returned|unreturned|not return|do not return|does not return|lost|damaged|stolen|missing|breach*|default|defaults|non compliant|noncompliant|not compliant|out of compliance|incomplete|refuse delivery|refused on delivery|not accepted on delivery|no show|do not arrive|miss that|miss the|missed|no longer',
  'penalty.pay':
    'demand|demands|claim the|becomes due|become due|result in|results in|attract|attracts|accrue|accrues|invoices|triggers|take|obligated|carry|carries|remains liable|still owe|still owes|have to pay|has to pay|must pay|on the hook|be invoiced|owe|owes|owed|pay|pays|payable|liable|charged|charge|charges|bill|billed|invoice|invoiced|incur|incurs|apply|applies|subject to|trigger*|cost|costs|assessed|due|levied|imposed|remit|reimburse us|obligated to pay|deduct|deducted|retained|forfeit|entitled to charge|liable for',
  'penalty.sum': words(
    'market value|full value|everything due|all payments|all sums|the whole sum|the rest of|full replacement cost|replacement price|every month that is left|everything still due|months left|months that are left|months still|what is left|rest of the|remaining months|still owed|every month left|until the term ends|until the end of the term|to the end of the term|outstanding rental*|outstanding payments|full price of|cost of the device|cost of the terminal|price of the device|price of the terminal|full cost|damages|liquidated damages|liquidated sum|penalty|penalties|fine of|fines|late interest|interest on overdue|interest on late|interest on unpaid|interest on all overdue|penalty interest|finance charge*',
    'loss of profit*|loss of bargain|remaining months|months remaining|rest of the term|remainder of the term|balance of the term|remaining term|remaining payments|remaining rental*|remaining lease|remaining balance of|remaining monthly|balance of the contract|remainder of the contract|rest of the contract|' +
      'unexpired term|unexpired portion|unexpired period|remaining balance|accelerate*|acceleration|all future payments|all remaining|every remaining|full replacement|replacement cost*|replacement value|full retail price|full retail value|cost of replacement|full value of the|' +
      're stocking|restock|buyout|buy out',
  ),
};
