/** What an offer boasts: free, guaranteed, official; card abuse; orders. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Promises and claims. */
export const CLAIMS: Lexicon = {
  // Right after a fee these take it away: setup fee waived.
  'free.after':
    'no charge|nothing|zero|comes free|come free|came free|is included|are included|included in the price|no extra charge|at no extra charge|at no extra cost|is on us|are on us|on the house|are free|is free|none|are not charged|costs nothing|we charge none|wiped away|disappear|waived|free of charge|at no charge|at no cost|free|included|nil|none|none at all|not charged|is waived|are waived|be waived|does not apply|do not apply|wiped out|are wiped out|is on us|on us|n/a|not applicable|eliminated|are gone|we have none|waiver|is covered by us',
  'free.word': words(
    'no rental|no rentals|no rent for|not cost you anything|not cost anything|' +
      'won t cost anything|advertised as free|advertises free|advertise free|promise free|' +
      'promises free|promised free|no fees to|would be no fees|no cost terminal*|' +
      'zero cost terminal*|no cost equipment|truly free|really free|free offer*|offered free|' +
      'offered for free|comes free|free placement',
    each(
      'free',
      'terminal*|card terminal*|card reader*|card machine*|credit card machine*|' +
        'credit card terminal*|credit card reader*|credit card swiper*|equipment|machine*|' +
        'reader*|device*|pos|hardware|placement|equipment program|setup|set up|installation|' +
        'shipping|delivery|trial*|rental|rental period|terminal rental|upgrade*|swiper*|gateway|' +
        'processing|credit card processing|activation|programming|reprogramming|paper|' +
        'terminal placement|eftpos|wireless terminal*|chip reader*|mobile reader*|replacement*|' +
        'sim|data|application|training|month*|first month|account setup|to join|statement*|' +
        'supplies|standard shipping|overnight shipping',
    ),
    'you pay nothing|free use|is yours free|at our expense|we cover the cost|we pay for|' +
      'nothing to buy|nothing at all|no upfront cost*|no up front cost*|no upfront payment*|' +
      'no upfront investment|no hidden cost*|0% processing|without paying a cent|' +
      'without paying a penny|try it free|try us free|yours free|start free|free next day|' +
      'you don t pay anything|you do not pay anything|not a penny|not a cent|' +
      'never pay processing|no processing fees|zero processing fees|never pay card fees|' +
      'no card fees|zero fees|no fees at all|no fees|keep 100%|keep all of|zero cost|zero down|' +
      'no money down|nothing down|completely free|totally free|absolutely free|' +
      'costs us nothing|won t cost you|nothing to pay|nothing upfront|nothing up front|' +
      'pay nothing|pays nothing|all you cover|all you pay|only pay shipping|just pay shipping' +
      'without paying|fee free|wipe out your|eliminate your processing|' +
      'eliminate processing fees|eliminate credit card fees|eliminate your credit card|' +
      'eliminates processing|on the house|free when you',
  ),
  'free.adv':
    'for free|at no cost|no cost|free of charge|free of cost|at no charge|without charge|' +
    'without cost|for nothing|complimentary|no charge to you|costs nothing|costs you nothing|' +
    'cost you nothing|no extra cost|no additional cost*|no cost to you|cost free',
  'bait.free': 'free|gratis',
  'free.thing':
    'statement|statements|rental|gateway|support|batch|batches|minimum|minimums|' +
    'monthly minimum|pci|funding|next day funding|replacement|replacements|paper|paper rolls|' +
    'upgrade|upgrades|data|sim|insurance|account|app|software|virtual terminal|reports|' +
    'reporting|three months|first three months|first two months|first six months|first month|' +
    'first year|trial|everything',
  'no.charge':
    'no charge for|no charge on|no cost for|nothing to pay for|we do not charge for|' +
    'we don t charge for|never charge for|nothing for',
  waive: 'waive|waives|waiving|scrap|scraps|drop the|remove the',
  'claim.role':
    'authorised agent*|authorized agent*|authorised partner*|authorized partner*|' +
    'official partner*|registered partner*|appointed partner*|preferred partner*|' +
    'certified partner*|accredited partner*|exclusive partner*|official agent*|' +
    'official provider*|official supplier*|registered agent*|authorised representative*|' +
    'authorized representative*|appointed agent*|authorised distributor*|' +
    'authorized distributor*|authorised reseller*|authorized reseller*|trusted partner*|' +
    'strategic partner*|officially endorsed|officially approved|officially appointed|' +
    'officially recommended|official distributor*|work directly with|works directly with|' +
    'partnered with|in partnership with|working with|affiliated with|part of',
  official: 'official|officially|only genuine',
  site:
    'site|website|web site|homepage|store|shop|online store|page|portal|service centre|' +
    'service center|hotline|helpline',
  'claim.call':
    'says he is with|says she is with|say they are with|says it is with|said he was with|' +
    'claim to be with|claims to be with|pretended to work|pretend to work|pretends to work|' +
    'pretended to be|works for|working for|taking over from|took over from|taking over your|' +
    'merged with|had sent him|had sent her|had sent them|sent by|come from|came from|' +
    'comes from|appears to be from|appear to come from|looks like it is from|' +
    'as if it had come from|as if it came from|calling from|call from|calls from|' +
    'ringing from|rings from|here from|we are from|said he was from|said she was from|' +
    'said they were from|said that he was from|said that she was from|' +
    'said that they were from|saying they are from|says he is from|says she is from|' +
    'says they are with|claims he is from|says that he is from|says that they are from|' +
    'calling on behalf of|contacting you on behalf of|writing on behalf of|' +
    'from the security department of',
  'your.processor':
    'your processor|your card processor|our processor|your provider|your payment processor|' +
    'your payment provider|your processing company|your card company|your merchant bank|' +
    'your current provider|your card machine provider|your terminal provider|visa|mastercard|' +
    'your acquirer',
  swap:
    'upgrade|upgraded|replace|replaced|replacement|swap|swapped|exchange your|new terminal|' +
    'new machine|new reader',
  'ordered.by':
    'required by|ordered by|mandated by|demanded by|on the orders of|on the instruction of|' +
    'instructed by|at the request of',
  'claim.orders':
    'requires|require|orders|wants|demands|has told us|instructed us|asked us|has asked us',
  'own.card':
    'your own card|your own cards|your own credit card|your own credit cards|own cards|' +
    'your credit card limit|your own credit|his own card|your unused limit|your credit limit',
  'run.card': 'run|swipe|charge|process|use',
  'to.cash': 'cash|cash out|cashed out|money in your account|withdraw|liquid',
  pick: 'pick|choose|select|change|switch',
  mcc: 'mcc|merchant category|merchant category code|category code|merchant codes|merchant code',
  'claim.by':
    'authorized by|authorised by|approved by|endorsed by|certified by|appointed by|' +
    'recommended by|designated by|licensed by|accredited by|backed by|on behalf of|' +
    'in the name of',
  'claim.body':
    'our bank|their bank|all the leading banks|leading banks|our old provider|' +
    'your old provider|old provider|the card networks|card networks|central bank|' +
    'the central bank|card schemes|the card schemes|all major card brands|major card brands|' +
    'card companies|american express|amex|square|stripe|clover|worldpay|your current bank|' +
    'own bank|monetary authority|the tax office|the ministry|visa|mastercard|the bank|' +
    'your bank|all banks|major banks|bank|banks|government|the government|federal reserve|' +
    'the fed|fca|reserve bank|the irs|card brands|unionpay',
  impersonate:
    'government authorised|government authorized|bank authorised|bank authorized|' +
    'state licensed|official site|official website|official web site|official agent|' +
    'official representative|official store|official distributor|official reseller|' +
    'exclusive agent of|sole agent for|on behalf of visa|on behalf of mastercard|' +
    'on behalf of your|partner of visa|government approved|bank approved|bank certified|' +
    'rings to say|ring to say|calls to say that|error on your account|errors on your account|' +
    'mistake on your account|your current processor|your processing company|' +
    'calling from your bank|call from your bank|we are from your bank|we are your bank|' +
    'we are your processor|calling from your processor|calling from visa|claim to be|' +
    'claims to be|claiming to be|claimed to be|pretend to be|pretends to be|pretending to be|' +
    'pretended to be|pose as|poses as|posed as|posing as|impersonat*|say they are from|' +
    'says they are from|said they were from|saying they are from|says it is from|' +
    'say they are with|says he is from|represent themselves as|as if they were|act as if|' +
    'acting as if|caller id spoof*|spoofed|lookalike|fake bank|fake invoice*',
  abuse: words(
    'cash advance on your own|cash out your credit|cash out credit|cash out your card|' +
      'cash out limit*|card to cash|credit card to cash|swipe your own|run your own card|' +
      'charge your own card|process your own card|use your own card to|' +
      'transactions on your own card|turn your credit limit into cash|credit limit into cash|' +
      'split transactions|split the sale|splitting transactions|transaction laundering|' +
      'bypass underwriting|avoid underwriting|manufactured spend*|launder*|process for others|' +
      'process for other|for another merchant|for another business|different merchant category|' +
      'wrong merchant category|change your mcc|choose your mcc|pick your mcc|miscod*|' +
      'miscategor*|high risk under|raise your credit limit|increase your credit limit|' +
      'boost your credit limit|season your card|fake transactions|fake sales|' +
      'dummy transactions|liquidate gift cards|aggregating for',
  ),
  buy:
    'buy now|add to cart|add to basket|add to bag|order now|order online|order yours|' +
    'order today|buy online|shop now|checkout|proceed to checkout|place your order|' +
    'place order|ships today|ships free|in stock|next day delivery|get yours|buy it now|' +
    'purchase now|ship within|same day shipping|delivered to your door|qty',
};

/** Prices that move, and those that do not. */
export const MOVING: Lexicon = {
  raise: words(
    'put up|puts up|increase|increases|increased|increasing|raise|raises|raised|raising|rise|' +
      'rises|rising|go up|goes up|went up|going up|higher|hike|hikes|hiked|passed through|' +
      'passed on to|creep up|more expensive|double|doubles|doubled|climb|climbs|jump|jumps|' +
      'jumped|escalat*|surcharge is added|step up|mark up|markup*|padded|inflate*|uplift|' +
      'indexed|in line with inflation|retail price index|consumer price index|cpi|rpi|upwards|' +
      'passed through|pass through|passes through|pass on any|passed on|dearer|costs more|' +
      'annual increase*|extra charge is',
  ),
  move:
    'change|changes|changed|changing|adjust|adjusts|adjusted|adjusting|adjustment*|modify|' +
    'modified|amend|amended|revise|revised|vary|varies|varied|alter|altered|update|updated|' +
    'variable|new rate*|new fees|new charges|additional fees|reprice*',
  'after.promo':
    'after the offer|after the promotion|after the offer period|after the promotional|' +
    'after the introductory|after the first months|after the first three months|' +
    'after the first six months|after the first year|when the offer ends|once the offer ends|' +
    'after the trial|when the promotion ends|from the second year|after that period|' +
    'after your first year',
  surcharge: 'surcharge*|markup*|mark up*|supplement*|uplift|extra fee|extra charge',
  'then.word':
    'then|thereafter|afterwards|after that|after which|rising to|increasing to|moves to|' +
    'goes up to|going up to|reverting to|reverts to|from then on',
  'pass.on': 'pass through|passes through|passed through|pass on|passes on|passed on|passing on',
  same:
    'unchanged|stays the same|stay the same|remains the same|remain the same|does not change|' +
    'do not change|not affected|as before',
  'more.word':
    'an extra|an additional|extra|more|higher|dearer|on top|additional|surcharge|surcharges|' +
    'added|uplift|premium',
  'card.kind':
    'by hand|entered by hand|typed in|certain cards|some cards|foreign cards|' +
    'cards issued abroad|corporate|premium|commercial|business cards|foreign|international|' +
    'abroad|overseas|non domestic|cross border|keyed|manually keyed|key entered|' +
    'card not present|rewards cards|reward cards|do not qualify|does not qualify|not qualify|' +
    'non qualifying|downgraded|amex|american express|outside the eea|issued outside|qualif*',
  introduce: 'introduce|introduces|impose|imposed|add|levy|charge|create|bring in|apply',
  'new.fee':
    'new fees|new charges|new fee|new charge|additional fees|additional charges|other fees|' +
    'other charges|further charges|further fees|fees not listed',
  'what.we.charge': 'what we charge|what you pay|what it charges|what the merchant pays',
  reprice: 'reprice*|re price*|repric*',
  'raise.price':
    'put our prices up|put prices up|put the price up|put our fees up|put up our prices|prices up',
  'raise.word': words(
    'dearer tier*|higher tier*|more expensive tier*|costlier tier*|worse tier*|rate creep|' +
      'rate goes up|rates go up|price goes up|prices go up',
    each('rate|price|fee|cost|pricing', 'increase*|hike*|rise|rises|adjustment*|change*'),
    'list price is charged|list price applies|standard price applies|standard rate applies|' +
      'standard rates apply|full price applies|normal rate applies|normal price|' +
      'introductory period|promotional period|introductory rate*|teaser rate*|' +
      'promotional rate*|introductory pricing|promotional pricing|introductory price*|teaser|' +
      'non qualified|mid qualified|downgrade*|higher rate*|higher percentage|higher fee*|' +
      'higher price*|surcharge is added|bait and switch|then reverts|reverts to|' +
      'standard rate thereafter',
  ),
  keep: words(
    'rate lock*|locked rate*|rate is locked|rates are locked|price lock*|price guarantee|' +
      'guaranteed rate*|rate guarantee*|fixed for life|locked in for life|for life|' +
      'price freeze|never moves|never moved',
  ),
};
