/** What an offer boasts: free, guaranteed, official; card abuse; orders. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Promises and claims. */
export const CLAIMS: Lexicon = {
  // Right after a fee these take it away: setup fee waived.
  'free.after':
    'no charge|nothing|zero|are free|is free|none|are not charged|costs nothing|we charge none|wiped away|disappear|waived|free of charge|at no charge|at no cost|free|included|nil|none|none at all|not charged|is waived|are waived|be waived|does not apply|do not apply|wiped out|are wiped out|is on us|on us|n/a|not applicable|eliminated|are gone|we have none|waiver|is covered by us',
  'free.word': words(
    each(
      'free',
      'terminal*|card terminal*|card reader*|card machine*|credit card machine*|credit card terminal*|credit card reader*|credit card swiper*|equipment|machine*|reader*|device*|pos|hardware|placement|equipment program|setup|set up|installation|shipping|delivery|trial*|rental|rental period|terminal rental|upgrade*|swiper*|gateway|processing|credit card processing|activation|programming|reprogramming|paper|terminal placement|eftpos|wireless terminal*|chip reader*|mobile reader*|replacement*|sim|data|application|training|month*|first month|account setup|to join|statement*|supplies|standard shipping|overnight shipping',
    ),
    'for free|you pay nothing|costs nothing|without charge|without cost|free use|is yours free|at our expense|we cover the cost|we pay for|nothing to buy|nothing at all|for nothing|at no cost|no cost|cost free|free of charge|free of cost|at no charge|no charge to you|no extra cost|no additional cost*|no upfront cost*|no up front cost*|no upfront payment*|no upfront investment|zero cost|zero down|no money down|nothing down|completely free|totally free|absolutely free|costs nothing|costs you nothing|cost you nothing|costs us nothing|won t cost you|nothing to pay|nothing upfront|nothing up front|pay nothing|pays nothing|all you cover|all you pay|only pay shipping|just pay shipping|' +
      'without paying|fee free|wipe out your|eliminate your processing|eliminate processing fees|eliminate credit card fees|eliminate your credit card|eliminates processing|no cost to you|on the house|complimentary|free when you',
  ),
  'bait.free': 'free|at no cost|complimentary|gratis',
  'claim.by':
    'authorized by|authorised by|approved by|endorsed by|certified by|appointed by|recommended by|designated by|licensed by|accredited by|backed by|on behalf of|in the name of',
  'claim.body':
    'visa|mastercard|the bank|your bank|all banks|major banks|bank|banks|government|the government|federal reserve|the fed|fca|reserve bank|the irs|card brands|unionpay',
  impersonate:
    'official site|official website|official web site|official agent|official representative|official store|official distributor|official reseller|exclusive agent of|sole agent for|on behalf of visa|on behalf of mastercard|on behalf of your|partner of visa|government approved|bank approved|bank certified|' +
    'your current processor|your processing company|calling from your bank|call from your bank|we are from your bank|we are your bank|we are your processor|calling from your processor|calling from visa|claim to be|claims to be|claiming to be|claimed to be|pretend to be|pretends to be|pretending to be|pretended to be|pose as|poses as|posed as|posing as|impersonat*|say they are from|says they are from|said they were from|saying they are from|says it is from|say they are with|says he is from|represent themselves as|as if they were|act as if|acting as if|caller id spoof*|spoofed|lookalike|fake bank|fake invoice*',
  abuse: words(
    'cash advance on your own|cash out your credit|cash out credit|cash out your card|cash out limit*|card to cash|credit card to cash|swipe your own|run your own card|charge your own card|process your own card|use your own card to|transactions on your own card|turn your credit limit into cash|credit limit into cash|' +
      'split transactions|split the sale|splitting transactions|transaction laundering|bypass underwriting|avoid underwriting|manufactured spend*|launder*|process for others|process for other|for another merchant|for another business|different merchant category|wrong merchant category|change your mcc|choose your mcc|pick your mcc|miscod*|miscategor*|high risk under|raise your credit limit|increase your credit limit|boost your credit limit|season your card|fake transactions|fake sales|dummy transactions|liquidate gift cards|aggregating for',
  ),
  buy: 'buy now|add to cart|add to basket|add to bag|order now|order online|order yours|order today|buy online|shop now|checkout|proceed to checkout|place your order|place order|ships today|ships free|in stock|next day delivery|get yours|buy it now|purchase now|ship within|same day shipping|delivered to your door|qty',
};

/** Prices that move, and those that do not. */
export const MOVING: Lexicon = {
  raise: words(
    'put up|puts up|increase|increases|increased|increasing|raise|raises|raised|raising|rise|rises|rising|go up|goes up|went up|going up|higher|hike|hikes|hiked|passed through|passed on to|creep up|more expensive|double|doubles|doubled|climb|climbs|jump|jumps|jumped|escalat*|surcharge is added|step up|mark up|markup*|padded|inflate*|uplift|indexed|in line with inflation|cpi|rpi|annual increase*|extra charge is',
  ),
  move: 'change|changes|changed|changing|adjust|adjusts|adjusted|adjusting|adjustment*|modify|modified|amend|amended|revise|revised|vary|varies|varied|alter|altered|update|updated|variable|new rate*|new fees|new charges|additional fees|reprice*',
  'raise.price':
    'put our prices up|put prices up|put the price up|put our fees up|put up our prices|prices up',
  'raise.word': words(
    each('rate|price|fee|cost|pricing', 'increase*|hike*|rise|rises|adjustment*|change*'),
    'introductory rate*|teaser rate*|promotional rate*|introductory pricing|promotional pricing|introductory price*|teaser|non qualified|mid qualified|downgrade*|higher rate*|higher percentage|higher fee*|higher price*|surcharge is added|bait and switch|then reverts|reverts to|standard rate thereafter',
  ),
  keep: words(
    'rate lock*|locked rate*|rate is locked|rates are locked|price lock*|price guarantee|guaranteed rate*|rate guarantee*|fixed for life|locked in for life|for life|price freeze|never moves|never moved',
  ),
};
