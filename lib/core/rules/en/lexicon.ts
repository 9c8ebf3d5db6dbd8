/** English words by concept. Folded: lower case, one space for a hyphen or an apostrophe; `*` opens a stem. */
import type { Lexicon } from '../types';

const MONEY: Lexicon = {
  'fee.start':
    'setup fee*|set up fee*|set up charge*|setup charge*|activation fee*|activation charge*|application fee*|programming fee*|programming charge*|reprogramming fee*|establishment fee*|onboarding fee*|enrollment fee*|enrolment fee*|sign up fee*|joining fee*|install fee*|installation fee*|installation charge*|initiation fee*|shipping and handling|shipping and handling charge*|handling charge*|handling fee*|delivery charge*|delivery fee*|equipment fee*|terminal fee*|security deposit*|terminal deposit*|equipment deposit*|refundable deposit*|registration fee*|up front fee*|upfront fee*|account opening fee*|account setup fee*|hardware fee*|hardware charge*|deployment fee*|boarding fee*|one time fee*|one off fee*|one time charge*|one off charge*|programming and set up charge*',
  'fee.data':
    'wireless fee*|wireless charge*|data fee*|data charge*|sim fee*|sim charge*|sim card fee*|network fee*|network access fee*|connectivity fee*|connectivity charge*|data plan*|airtime|airtime fee*|cellular fee*|cellular charge*|cellular data|wireless access fee*|wireless service fee*|communication fee*|communications fee*|gprs fee*|mobile data|data overage*|overage*|data usage|kilobyte*|megabyte*|gigabyte*|data allowance|monthly allowance|rate plan*|sim card*|sim|amount of data|data or messages|data is billed|roaming|roaming charge*',
  'fee.recurring':
    'monthly fee*|monthly charge*|monthly minimum*|monthly service fee*|annual fee*|yearly fee*|statement fee*|pci fee*|pci compliance fee*|compliance fee*|pci non compliance|pci noncompliance|non compliance fee*|noncompliance fee*|gateway fee*|batch fee*|account fee*|account maintenance fee*|maintenance fee*|service fee*|service charge*|subscription fee*|subscription*|membership fee*|rental fee*|rental charge*|terminal rental|device rental|machine rental|equipment rental|lease payment*|rental payment*|regulatory fee*|minimum processing fee*|monthly rental|rent is paid|rent|monthly cost*|yearly maintenance|annual maintenance|platform fee*|support fee*|customer service fee*|merchant club|club fee*|inactivity fee*|dormancy fee*|monthly account fee*|standard monthly fee*|terminal insurance|account on file fee*|program fee*|monthly minimum fee*|minimum monthly|monthly rate|a flat fee|flat monthly|monthly payment*|annual charge*|minimum monthly service charge*',
  rate: 'rate*|discount rate*|processing rate*|fee*|price*|pricing|charge*|markup*|processing fee*|transaction fee*|percentage*|interchange|surcharge*|price increase*|rate increase*',
  'fee.word': 'fee*|charge*|cost*',
  balance:
    'fee*|charge*|payment*|deposit*|amount*|subscription*|purchase*|sale*|order*|hardware|software|equipment|terminal*|device*|goods|item*|product*|freight|shipping|credit*|money|sum*|service*|rental*|price*|prepaid|balance*|deposit|money paid|postage|supplies|accessories|licence*|license*|swiper*|reader*|system*|consumable*|unit*|machine*',
  bank: 'bank account*|your account|designated account*|settlement account*|account|checking account*|credit card|your bank|merchant account*|card on file|bank|proceeds|settlement*|deposit account*|business account*|from the account|deposits|payouts|sales|takings',
};

const ACTS: Lexicon = {
  'take.word':
    'pay*|charge*|charged|bill*|billed|invoice*|cost*|owe*|incur*|collect*|assess*|levied|levy|impose*|due|payable|apply|applies|is required|are required|subject to|set at|carries|carry|add*|deduct*|taken|take|takes|require*|covered by|covers|required',
  'take.freeze':
    'withhold*|withheld|hold back|held in reserve|reserve account*|freeze*|frozen|hold funds|held for|keep*|retain*|retained',
  'take.auto':
    'debit*|debited|direct debit*|ach debit*|ach|auto debit*|automatically charge*|automatically bill*|automatically deduct*|automatically debit*|automatically added|deducted automatically|authorize* the bank to debit|electronic debit*|preauthorized debit*|pre authorised payment*|net from|netted from|deducted from|deduct from|set it off|set off|offset|charged automatically|billed automatically|taken automatically|withdraw*|withdrawn from|auto charge*|add the quoted percentage by themselves|charged to your card|automatic payment*|automatic debit*|taken from|debits|recoup*|sweep*|keep* charging|charge* your card|charge the card|without further authorization|by themselves',
  refund:
    'refund*|refunded|refunding|reimburse*|reimbursed|returned|money back|paid back|give back|repaid|credited|comes back|come back|return*|taken back|returns|earn a refund|give* a refund|refunds|credit*|repay*|money back guarantee*',
  'refund.full':
    'full refund*|money back guarantee*|refunded in full|fully refunded|fully refundable|refund guarantee*|satisfaction guarantee*|100% refund*|100% money back|full money back|risk free trial*|no questions asked|refundable at any time|we will refund|you get your money back|get your money back|cash back offer*|we will match|put you back|earn a full refund|is refunded to you|refund your|refund any',
  norefund:
    'non refundable|nonrefundable|not refundable|no refund*|not be refunded|not refunded|never refunded|no returns|not returnable|non returnable|nonreturnable|no returns or refunds|all sales are final|all sales final|sales are final|final sale|sale is final|cannot be refunded|cannot be returned|can not be returned|neither returned nor refunded|may not be returned|will not be returned|will not refund*|do not refund*|does not refund*|no money back|not entitled to a refund|no reimbursement|do not reimburse|not reimburse*|non reimbursable|nothing is refunded|not taken back|not accept returns|accept no returns|no refunds or credits|forfeit*|forfeited|forfeiture|fully earned|earned upon receipt|irrevocable and non|no credit*|neither the|not return*|receives no refund|refund may be refused|refunds are refused|no refund will|gives no refund|pay no refunds|no prorated refund*|no pro rata refund*|no partial refund*|is not returned|not be credited|credit refused|waive* any right to a refund|not give refund*|not offer refund*|not provide refund*|no longer refund*|not issue refund*|unable to refund|not eligible for a refund|not eligible for refund*|impossible to get|credit be refused|are refused|software sales are final|your credit refused|non transferable and non refundable|kept by us|earned when paid|nonreversible',
  'penalty.sum':
    'early termination fee*|termination fee*|cancellation fee*|cancelation fee*|liquidated damages|restocking fee*|restocking charge*|restocking|exit fee*|late fee*|late charge*|late payment fee*|penalty|penalties|replacement fee*|refusal fee*|early exit fee*|early cancellation fee*|closure fee*|account closure fee*|closing fee*|deconversion fee*|buyout fee*|buy out fee*|default interest|interest of|interest at|non return fee*|unreturned equipment fee*|equipment non return|non compliance fee*|noncompliance fee*|non compliance|noncompliance|chargeback fee*|early termination charge*|disconnection fee*|early deconversion fee*|repayment fee*|conversion fee*|damage fee*|lost profits|remaining months|rest of the term|months still to run|remaining term|months left|balance of the term|remaining payments|remaining balance of|remaining months minimum*|loss of the device|full cost|full retail price|restock*|call tag|unexpired term|unexpired portion|early repayment|termination charge*|cancellation charge*|every remaining month|price of the model|fines|fine|interest on late',
  'penalty.pay':
    'owe*|pay*|liable|charged|charge|bill*|invoice*|incur*|apply|applies|subject to|triggers|costs|cost|assessed|due|payable|take|levied|imposed|remit|reimburse us|obligated|carry|deduct*|deduction',
};

const CONDITIONS: Lexicon = {
  reach:
    'if|only if|provided that|provided|as long as|once|after|when|unless|subject to|within|in the first|on condition|until|only|save that|except|where|must|need*|require*|at our discretion|case by case|prorated|pro rated|pro rata|less|minus|eligible|qualify|qualifies',
  fail: 'miss*|fail*|failure to|do not|does not|less than|below|under|late|without|fall* short|not met|not reached|if you cancel|if you leave|leaving early|early|before the end|before the term|breach*|default*|terminate* early|cancel* early|closing|ending|overdue|refuse*|defect',
  within:
    'within|in the first|days of|months of|after|before|during|for the first|from purchase|of receipt|of invoice|of delivery',
  periodic:
    'monthly|per month|a month|each month|every month|yearly|annually|per year|a year|each year|every year|quarterly|per quarter|weekly|per week|every 30 days|each billing cycle|billing cycle*|recurring|per annum|mo|in advance|billed monthly|billed yearly|yearly and|monthly or yearly|monthly or annual',
  device:
    'terminal*|card machine*|card reader*|pos|reader*|pinpad*|pin pad*|device*|equipment|hardware|machine*|countertop system|system*|swiper*|card terminal*',
  notsend:
    'delivery|delivered|shipped|ships|leaves us|opened|used|activated|activation|purchase*|purchased|set up|installed|started|begun|running|paid|submitted|approval|approved',
  'when.first': 'first transaction|first swipe|first sale|first settlement|first batch',
  'when.activate': 'activation|activated|activate|set up|setup|onboarding|install*',
  'when.order': 'order*|sign up|signup|checkout|purchase*|upon signing|when you order',
};

const POWER: Lexicon = {
  drafter:
    'we|us|the company|company|the bank|bank|processor|the processor|the provider|provider|lessor|facilitator|our|service provider|acquirer|seller|they|the facilitator|owner|supplier|vendor|licensor|it|landlord|isv|iso',
  'right.have':
    'may|reserve* the right|reserves the right|right to|entitled to|can|at any time|are free to|power to|permitted to|is allowed to|shall be entitled|will be able to|might',
  alone:
    'at any time|sole discretion|without notice|without prior notice|without your consent|unilaterally|for any reason|at will|from time to time|without cause|as it sees fit|as they see fit|as we see fit|at our option|own discretion|immediately|for no reason|at its option|without liability|upon notice|on notice|on 30 days|need not say why|with little notice|without warning|without giving a reason|with or without cause|with or without notice|with immediate effect',
  change:
    'change*|changed|modify|modifies|modified|modification*|amend*|amended|revise*|revised|alter*|altered|vary|varied|update*|updated|adjust*|adjusted|withdraw*|withdrawn|replace*|discontinue*|supplement*|add*|publish|substitute',
  'change.object':
    'agreement|terms|policy|policies|fee*|price*|pricing|rate*|service*|feature*|benefit*|offer|procedures|rules|conditions|document|it|availability|program|schedule|plan*|provision*',
  'change.solo':
    'without modification|amended version|newest version|current version|latest version|as amended|terms as amended|rules that we may publish|effective as soon as|effective when posted|effective upon posting|effective immediately upon|effective on posting|post* the change*|posted on our|change* features or prices|changes are effective|change is effective|subject to change|may change|divide their duties|prices may change|replaces all earlier',
  stop: 'suspend*|suspended|terminate*|terminated|delete*|close*|closed|end accounts|deactivate*|refuse*|cancel*|discontinue*|disable*|shut*|withdraw*|limit*|end the agreement|block*|stop providing|cease|restrict*',
  'stop.object':
    'account*|service*|agreement|access|processing|it|products|your use|privileges|contract|merchant|offer|subscription',
  noliable:
    'not liable|not be liable|no liability|not responsible|not be responsible|no responsibility|disclaim*|without warranty|as is|limit* our liability|limitation of liability|liability cap*|limit on liability|limits on liability|waive* any claim|waive* all claims|waives|waive*|releases us|release us|release*|hold us harmless|hold harmless|indemnif*|no warranty|no warranties|exclude* all|excluded|in no event|under no circumstances|at your own risk|own risk|assumes no|bears no|accept* no responsibility|accept* no liability|assume no liability|no claim against|cap on|liability is limited|liability limited|shall not exceed|not guarantee|makes no representation*|gives up|give* up|gave up|class action*|take away your right|waiver|not accountable|free from liability|exempt from|not answer for|no event shall|never be liable|bear no',
  selfbear:
    'you are responsible|solely responsible|your responsibility|at your risk|merchant is responsible|sole responsibility|responsible for everything|responsible for keeping|responsible for sending|bear* all|bears the risk|bear the risk|bear the cost|your sole risk|merchant bears|customer bears|you assume|responsible for all|responsible for any|you alone are',
  loss: 'loss*|damage*|claim*|liability|harm|injury|delay*|failure*|cost*|interruption*|error*|consequences|negligence|dispute*|warrant*|suit|jury|action*|objection*|right to sue',
  finalsay:
    'sole discretion|absolute discretion|sole and absolute discretion|our discretion|own discretion|its discretion|final and binding|decision is final|decisions are final|decision shall be final|final say|whenever the bank thinks fit|thinks fit|think fit|see fit|sees fit|in our opinion|in our judgment|sole judgment|our determination|if we decide|case by case|refuse our products|refuse service|need not say why|for any reason or no reason|exclusive discretion|solely determine*|sole determination|final authority|closed for good|interpret these terms|final interpretation|conclusive',
  court:
    'arbitration|arbitrat*|arbitrator|binding arbitration|jurisdiction|court*|governed by|venue|jury|trial by jury|class action*|laws of|law of|governing law|litigation|lawsuit*|judgment|forum|tribunal|small claims|mediation|enforced in|claim against the bank|courts of|exclusive jurisdiction',
  'court.bind':
    'exclusive|binding|consent*|submit*|waive*|waives|gives up|governed|irrevocably|state of|courts of|laws of|located in|sits|named state|agree* to|must first|resolved by|settled by|contain*|deal with|provision*|only in|solely in|by jury|enforced|individual basis|may be brought|county|shall be|will be|must be',
  consent:
    'agree to be bound|agrees to be bound|agree to these terms|accept* these terms|accept this agreement|accepts this agreement|constitutes acceptance|constitutes your acceptance|constitutes agreement|deemed to have|deemed to|deemed accept*|deemed to accept|means agreeing|means you agree|means that you have read|you agree to|agree to that document|agrees to this|amounts to accepting|counts as|read and agree*|signify* your|indicat* your|acknowledge* that you have read|you have read and|by using|by clicking|by signing|by accessing|by placing|by pressing|by continuing|continued use|by buying|by taking part|accepts these|you consent to|accept the terms|terms of use apply|bound by everything|agrees to open|confirms that it holds|agrees to the|agree to all|be bound by|is bound by|agreement to these|silence|agreeing to these|consent to the change*|accept* the change*|accept any change*|consent to the new',
  'consent.act':
    'using|use|uses|buying|clicking|click*|accessing|access|placing|signing|signs|pressing|opening|entering|enters|continuing|staying|taking part|visiting|checking the box|keep using|continue to use|by',
};

const CLAIMS: Lexicon = {
  'free.after':
    'waived|free of charge|at no charge|at no cost|free|included|nil|none at all|not charged|none|is waived|does not apply|are waived|are wiped out|wiped out|is on us',
  'free.word':
    'free terminal*|free card reader*|free card machine*|free equipment|free machine*|free reader*|free device*|free pos|free hardware|free placement|free equipment program|for free|at no cost to you|no cost to you|no cost|free of charge|no upfront cost*|no up front cost*|no upfront fee*|zero cost|zero upfront|zero fee*|no setup cost*|free setup|free set up|free installation|free shipping|fees waived|fee waived|fee is waived|no hidden fee*|no hidden cost*|no fee*|no monthly fee*|no annual fee*|no charge*|completely free|totally free|absolutely free|free trial|free rental|free terminal rental|free rental period|costs nothing|cost you nothing|free placement program|0 down|zero down|free processing|processing costs are wiped out|all you cover is|free upgrade*|free swiper*|comes at no cost|nothing to pay|free credit card machine*|free credit card terminal*|processing fee of 0|eliminate* your processing|eliminate* processing fees|free gateway|without paying|pay nothing|free of cost|waived for',
  'bait.free': 'free|at no cost|complimentary',
  impersonate:
    'official site|official website|officially authorized|authorized by visa|endorsed by|bank approved|government approved|certified by visa|official partner|on behalf of visa|authorised by mastercard|from your bank|official representative|your processing company|calling from|claim* to be|pretend* to be|pose* as|posing as|impersonat*|on behalf of your|say* they are from|says it is from',
  claim: 'we are|our|welcome|the only|official|caller*|salesperson|someone|they',
  abuse:
    'cash advance on your own card|factoring|split transactions|transaction laundering|bypass underwriting|run your own card|manufactured spending|launder*|aggregate* for others|swipe your own|cash out your card|cash out credit|liquidate gift cards',
  buy: 'buy now|add to cart|order now|order online|free shipping|ships today|checkout|shop now|get started today|proceed to checkout|place your order|place order',
  raise:
    'increase*|increased|increasing|raise*|raised|rise*|rises|go* up|went up|higher|adjust*|surcharge is added|higher rate*|extra fee*|hike*|pass through|passed on|creep up|more expensive|double*|higher percentage|rate increase*|price increase*|change features or prices|overage fees|never what you were quoted|teaser',
  keep: 'never raise*|never moves|locked in|rate lock*|never increase*|no rate increase*|guaranteed rate*|price lock*|never go up|fixed for life|cannot raise',
  lock: 'non cancellable|noncancellable|non cancelable|noncancelable|cannot be cancelled|cannot be canceled|cannot cancel|may not cancel|auto renew*|automatic renewal*|automatically renew*|renews automatically|renew* by itself|renew* for|successive term*|successive period*|initial term*|minimum term*|term of|year contract*|month contract*|year term*|month term*|first term|long contract*|long term contract*|locked into|locked in|lock you in|tied in|tie you|renewal clause*|renewal term*|renewal period*|notice window|notice period*|written notice|days of notice|evergreen|personal guarant*|no right to cancel|year agreement*|month agreement*|year lease*|month lease*|minimum period|contract length|contract term*|fixed term|commitment|month commitment|year commitment|cannot be terminated|may not terminate|initial period|stuck in|minimum contract|may run it only|waits for the end|the minimum becomes|auto renewal|exclusivity|exclusive provider|terminal lease*|equipment lease*|leasing|lease*|must use only|agrees to use only|bound for|in a contract|contract goes on|rolling contract*|unless you cancel|asks for six months|until you cancel|leave without penalty|exit the contract|get out of|before the deadline|terms are|roll* over|multi year|full term|to keep paying|binding lease',
  early:
    'early termination|terminate early|cancel early|leaving early|end the deal|before the end of the term|cancel before|cancelling|canceling|cancel*|cancellation|leave|leaving|exit|closing|closes|terminat*|switching',
};

const HELPERS: Lexicon = {
  'cond.if':
    'if|only if|provided|provided that|unless|once|as long as|only|when|must|subject to|within|after|until|less|except|save that|whose|who|prorated|must be|in original',
  'claim.sure': 'guarantee*|promise*|will|always|any time|anytime|happy|satisfaction',
  'claim.user': 'you|your|merchant|customer*|buyer|user*|client*|lessee',
  'claim.both': 'either party|each party|both parties|the parties',
};

const FRAMES: Lexicon = {
  'neg.fee':
    'no|without|without any|never|zero|not|free of|no hidden|avoid|waive*|waived|waives|0|nothing|neither|nor|not charge|do not charge|does not charge|will not charge|not require|no longer|eliminat*|not be charged|any of the|you will not pay|not pay|none of',
  'neg.act':
    'no|not|never|cannot|can not|neither|nor|nothing|without|non|refuse*|denied|deny|declin*|do not|does not|will not|no longer|none|unable to|won t|don t|doesn t|isn t|aren t|can t|not be',
  decoy:
    'free will|feel free|toll free|duty free|tax free|gluten free|hands free|free software|charge card*|in charge|charge of|return address|returning customer*|return to|in return|return on investment|tax refund*|tax return*|term time|terminal illness|airport terminal*|long term*|short term*|in terms of|terms of|point of sale|points of sale|statement of|fine print|feel free to|activation function*|activation key*|product key*|refund request*|ask for a refund|refund status|credit review|credit report|credit card*|credit cards|debit card*|credit and debit card*|debit and credit card*|demand deposit|direct deposit|deposited|deposit into|deposits to|no doubt|no matter|no problem|no one|no worries|process refunds|processing refunds|refund handling|issue refunds|applied for|apply for|apply online|apply to|apply now|application form|service provider*|customer service*|late night|at least|no less than|no later than|not only|as soon as|card sales|keep in touch|keep up|keep it|keep your|keep the|keep a|keep selling|keep track|release notes|press release|new release|released|free app|free video|rise to|on the rise|a rise in|pay attention|pay in full|price list|rates of exchange|exchange rate*|close to|closed complaints|close attention|in the interest|interested|of interest|leave the|leave a|leave your|leave most|most orders leave|court papers|food court|tennis court|returned item*|sale of|for sale|sales tax|sales team|sales representative*|point of contact|account number|account details|interest rate*',
  must: 'not fail to|cannot but|must not refuse',
  ask: 'what|how|why|is it|are there|can i|do i|does it|will i|who|which|has anyone|should i|is there|could they|am i',
  report:
    'they|many|some|most|often|commonly|usually|typically|providers|processors|companies|firms|merchants|owners|for example|for instance|one provider|a bakery|said|says|told|reported|according to|complain*|complaint*|complaints|victim*|alleged|customers say|clients|reviewers|i|my|me|was charged|was told|he|she|her|his|client of mine|lawsuit*|commission|ftc|regulator|generally|could|might|tend to|other|others|the first trap|trap*|hidden|notorious|beware|scam*|shady|bad actors|salespeople|a typical|sometimes|such contracts|these contracts|such fees|the caller|sellers|banks|industry|ends up|businesses|vendors|in many cases|mean*|means that|refers to|called|is a|are the',
  advice:
    'check|ask|make sure|read|look for|look at|look up|avoid|watch out|beware|never sign|always|should|do not|don t|consider|compare|negotiate|request|get it in writing|before you sign|before signing|be sure|be careful|be wary|insist|verify|review|set a reminder|keep a copy|dispute|find out|contact|choose|confirm|understand|know|demand|remember|calculate|walk away|think twice|try to',
};

const CUES: Lexicon = {
  'cue.trade':
    'merchant account*|card terminal*|card machine*|card reader*|pos|point of sale|payment processing|payment processor*|credit card processing|merchant service*|card processing|interchange|terminal lease*|chargeback*|acquirer|merchant agreement|card payment*|pci|processor|eftpos|payment terminal*|countertop terminal*|swiper*|payment facilitator|merchant application|statement fee*|batch fee*|monthly minimum*|early termination fee*|credit card terminal*|credit card machine*|activation fee*|setup fee*|equipment lease*|merchant*|clover|gateway fee*|restocking fee*|processing fee*',
  'cue.party':
    'this agreement|these terms|terms of service|terms of use|terms and conditions|merchant agreement|user agreement|service agreement|lease agreement|refund policy|return policy|hereinafter|subscription agreement|this policy|the terms',
  'cue.offer':
    'free quote|apply now|get started|sign up today|call us|contact us|our rates|our terminals|we offer|no contract|order now|buy now|pricing|our customers|your business|get a quote|low rates|we supply|we provide|special offer|limited time|switch to us|our solution*|our network|our representative|try it|we charge|our program|per transaction|call today|our team|choose a plan|our network includes|you can have|wireless terminals|a choice of|accept cards|accept payments|we take|save money|countertop|handheld',
  'cue.contract':
    'agreement|shall|hereby|party|parties|terms|section|pursuant|governed|herein|thereof|customer agrees|merchant agrees|you agree|liability|clause|effective date|applicable law|obligations|provision*|in accordance|the merchant|the customer|written notice|authorizes|the bank|the company|may amend|refundable|refunds|policy|warranty|returns|invoice|days of|the buyer|the account|facilitator|the services|responsible for|you must|the terms|is subject to',
  'cue.article':
    'how to|what is|guide|tips|according to|in this article|learn|experts|many merchants|many businesses|for example|typically|often|usually|most|some|watch out|avoid|hidden fees|here are|things to|should|check|compare|ask|understand|common|provider*|processors|small business*|owners|mistake*|question*|trap*|industry|report*|year*|consider|cost of|why|average|the average',
  'cue.complaint':
    'complaint*|bbb|scam*|ripped off|rip off|i was|my account|they charged|refuse* to refund|customer service|lawsuit|i called|never again|told me|they said|my money|horrible|avoid this company|my business|they told|stolen|i am|we had|our account|has anyone|keeps charging|sued|reviewer*|bureau|my|i|me',
  'cue.other':
    'recipe|flight*|airport|museum|game|software|windows|office|neural|football|hotel|tax return|weather|movie|university|city|passenger*|concourse|travell*|admission|exhibition|licence|key|product key|batter|bake|season|club|player*|network*|function*|film*|activation|activate*|install*|internet|refund tracker|agency|container*|drink*|bottles|law|deposit scheme|bank account|email|telephone|tuesday|museum*|manual|match',
};

/** The English lexicon. */
export const LEXICON: Lexicon = {
  ...MONEY,
  ...ACTS,
  ...CONDITIONS,
  ...POWER,
  ...CLAIMS,
  ...HELPERS,
  ...FRAMES,
  ...CUES,
};
