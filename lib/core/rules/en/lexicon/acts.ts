/** What is done with money: asked for, taken, debited. Giving back: returning.ts. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Taking. `take.…` may stand between a negator and the fee it negates. */
export const TAKING: Lexicon = {
  // Forms of verbs that stand as stems elsewhere; see withStems.
  'verb.forms':
    'charged|charging|invoiced|invoicing|owed|owing|incurred|assessed|assesses|imposed|' +
    'imposes|deducted|deducting|debited|debiting|withdrawn|withdrawing|collected|collecting|' +
    'authorized|authorised|authorizing|authorising|authorization|authorisation|increased|' +
    'increasing|refused|refusing|eliminated|eliminating|declined|declines|declining|renewed|' +
    'renewing|changed|changing|exceeded|exceeding|triggered|levied|required|requires|hiked',
  'take.word':
    'is retained as|be retained as|will be retained as|shall be retained as|retained as|' +
    'kept as|pay|pays|paying|payable|paid|charge*|bill|bills|billed|billing|invoice*|cost*|' +
    'owe*|incur*|collect|collects|collected|assess*|' +
    'levied|levy|levies|impose*|due|apply|applies|applicable|is required|are required|required|subject to|' +
    'set at|add|adds|added|deduct*|taken|takes|cover|must be paid|starts at|plus|extra|carry|' +
    'carries|carried|attract|attracts|' +
    'accrue|accrues|falls due|fall due|fell due|comes to|come to|amounts to|priced at|' +
    'sold at|borne by|bear|bears|passed on|pass on|recharged|' +
    'for the merchant s account|for your account|for the account of|' +
    'for the customer s account|at the merchant s expense|at the customer s expense|' +
    'is taken|are taken|be taken|held as|requested|reimburse|reimburses|must buy|remit|' +
    'remits|settle|settles|necessary|is needed|are needed|on top|compulsory|mandatory|metered',
  // Words that may stand between "no" and "fee": no hidden monthly or annual fees.
  'take.between':
    'carried over|rolled over|refunded or|carried forward|refunded|hold|holds|ask for|' +
    'asked for|ask|other kinds of|be entitled to|entitled to|eligible for|be eligible for|' +
    'right to|obligation to|required to|receive|get|give|gives|offer|offers|provide|provides|' +
    'issue|make|makes|made|available|part of|prorated|pro rated|transferred|transferable|' +
    'exchanged|cancelled|canceled|returned|credited|redeemed|any|your|our|a single|the usual|' +
    'merchant|whatsoever|long term|hidden|additional|extra|other|further|separate|monthly|' +
    'annual|yearly|setup|set up|activation|upfront|up front|cancellation|' +
    'contract*|minimum*|minimum monthly|fixed|ongoing|joining|exit|termination|pci|statement|' +
    'recurring|such|further|surprise|kind of|sort of|type of|application',
  'take.auto': words(
    'net of our|net of the|net of charges|net of all|less our charges|less our fees|drafted|' +
      'auto draft*|bank draft*|draft from|drafts from|authority to debit|debit authority|' +
      'debit mandate|ach authorization|ach authorisation|payment mandate|electronic transfer|' +
      'electronic funds transfer|eft|comes out of|come out of|taken out of|subtracted from|' +
      'subtracted|kept back|held back|hold back|holds back|retain settlement|retain funds|' +
      'hold funds|withdrawn|bill the card|bills the card|bill your card|bills your card|' +
      'bill your account|charges the card|charges your card|draw on|draws on|drawn from|' +
      'draw from|debit|debits|debiting|debited|direct debit*|ach debit*|ach|auto debit*|' +
      'autopay|auto pay|electronic debit*|' +
      'pre authorized debit*|preauthorized debit*|pre authorised payment*|continuous payment authority|' +
      'net from|netted from|net of fees|net settlement|deducted|deduct|deducts|deducting|' +
      'deduction*|offset against|may offset|right of offset|be offset|set off|setoff|' +
      'set it off|recoup*|sweep|sweeps|' +
      'withdraw from|withdraws from|withdrawn from|automatic payment*|automatic debit*|automatic withdrawal*|' +
      'taken from|collected from|collect from|recover from|recovered from|take payment*|' +
      'taking payment*|take the payment|direct access to your|' +
      'keep charging|keeps charging|keep on charging|split funding|split withholding|garnish*|' +
      'withhold*|withheld|reserve account*|rolling reserve*|access to your bank',
    each(
      'automatically',
      'charge*|bill|billed|deduct*|debit*|added|pay|paid|withdraw*|collect*|taken',
    ),
    each('charged|billed|deducted|debited|taken|collected|paid', 'automatically'),
    each(
      'charge|charging|bill',
      'your card|the card|your credit card|your payment method|your bank|your account',
    ),
    each(
      'charged|billed|debited',
      'to your|to the card|to the account|to your card|to your account|to your bank',
    ),
  ),
  'take.draw':
    'takes its fees|pulls|pulling|drew|took|taking|drawn|withdrew|withdrawing|scoop|sweeps|' +
    'retain|retains|retained|initiate|draw|draws|withdraw|withdraws|withdrawn|take|takes|' +
    'taken|take out|taken out|collect|collects|collected|recover|recovers|subtract*|' +
    'hold back|held back|keep|keeps|pull|pulled|charge',
  'from.bank':
    'of this transaction|of the first transaction|from the first payout|' +
    'from your first payout|from your first|from the first sale|from each payout|' +
    'from each deposit|from each settlement|from every payout|from future settlements|' +
    'from future|from any settlement|from money we hold|from the money|from funds|' +
    'from any account|from the lessee|from the customer|from the card|from what we owe you|' +
    'from your wallet|from the balance|settlement funds|before remitting|before it is paid|' +
    'before the rest|before we pay|of each payout|of daily card sales|' +
    'of your daily card sales|of the day s sales|of every sale|from your balance|' +
    'from your next|from your account|from your bank|from your sales|from your takings|' +
    'from its account|from its bank|from the account|from each day|from every day|' +
    'from settlement|from settlements|from your settlement*|from payouts|from your payouts|' +
    'from deposits|from your deposits|from daily|out of your|out of each day|straight from|' +
    'from lessee|from merchant|from the merchant|from the proceeds|from proceeds|' +
    'from what you take|from money due|from funds|out of the proceeds|from card sales|' +
    'from the day',
  'saved.card':
    'saved card|card on file|stored card|card we hold|card you gave|payment method on file|' +
    'your payment method|saved payment method|your saved|card that you gave',
  freeze:
    'freeze|froze|frozen|hold|holds|impound|seize|seizes|sit on|into a reserve|in reserve|' +
    'in a reserve|reserved',
  'out.of': 'from|out of|straight from|straight out of|directly from|from each|from every|off',
  'take.card':
    'kept debiting|keeps debiting|keep debiting|kept charging|keeps charging|' +
    'goes on charging|go on charging|debiting us|debiting me|debits your|charging my card|' +
    'charged my card|took money|takes money|bill the card|bills the card|bill your card|' +
    'bills your card|bill your account|charges the card|charges your card|' +
    'charge the card on file|charge your card|charge the card',
  'held.as':
    'held as|will be retained as|shall be retained as|retained as|kept as|be held as|' +
    'be retained as|is held as|is retained as|taken as|treated as',
  'is.due': 'is due|is payable|must be paid|is taken|is collected|is charged|is required',
  'of.sale':
    'of this transaction|of the first transaction|of your first transaction|' +
    'of the first payout|of the first sale|of your first sale',
  authorize:
    'lets|let us|you let|permission for|permits|allow|allows|authorize*|authorise*|' +
    'authorization to|authorisation to|permission to|consent to|mandate|irrevocably|' +
    'without further|entitled to|permit|permits',
};
