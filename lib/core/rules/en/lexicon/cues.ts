/** What tells one sort of page from another, and a page about card payments from the rest. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Families of cue words; the gate runs on `cue.trade` and `cue.party` alone. */
export const CUES: Lexicon = {
  'cue.trade': words(
    each(
      'merchant',
      'account*|service*|agreement*|processing|fee*|facility|facilities|application*|acquirer*|statement*|bank*|cash advance*|terminal*',
    ),
    each(
      'card',
      'terminal*|machine*|reader*|processing|processor*|payment*|swiper*|acceptance|not present|present transaction*|acquir*|brands|networks',
    ),
    each('payment', 'terminal*|processing|processor*|facilitator*|gateway*|device*|machine*'),
    each(
      'pos',
      'system*|terminal*|machine*|device*|hardware|software|equipment|reader*|station*|unit*',
    ),
    each('credit card', 'terminal*|machine*|reader*|processing|processor*|equipment|swiper*|fees'),
    each('terminal', 'lease*|rental*|hire|placement|fee*|leasing'),
    each('interchange', 'fee*|rate*|plus|cost*'),
    each('chip|mobile|contactless|eftpos', 'reader*|terminal*|machine*'),
    each(
      'free',
      'terminal|terminals|card reader*|card machine*|credit card*|card terminal*|pos system*|swiper*',
    ),
    'processors charge|each processor|a processor|most processors|many processors|small merchants|many merchants|most merchants|merchants pay|merchants who|merchant must|swipe fee*|takes cards|card fees|card rates|card device*|card equipment|processing rate*|processing cost*|processing contract*|merchant contract*|cash register*|card companies|chip and pin|standalone terminal*|terminal agreement*|merchant number|processing company|card processing|leasing company|point of sale|chargeback*|eftpos|epos|pci compliance|pci dss|pci fee*|pci non compliance|pci noncompliance|pin pad*|pinpad*|acquiring bank|acquirer|virtual terminal*|batch fee*|statement fee*|monthly minimum*|processing agreement*|accept cards|accept credit cards|take card payments|take cards|accept card payments|countertop terminal*|wireless terminal*|member bank|discount rate|non qualified|equipment placement|cardholder*|cash discount|surcharge program*|the processor|your processor|payment card*|clover station|clover flex|clover mini|card sales',
  ),
  'cue.party': words(
    each(
      'this|these',
      'agreement|terms|conditions|policy|terms and conditions|contract|lease|policies|general terms',
    ),
    'hereinafter|the parties agree|between you and|merchant agrees|customer agrees|lessee agrees|you agree that|you agree to|the lessee|the lessor|lessee shall|merchant shall|customer shall|subscriber shall|bound by these|governed by the laws|in accordance with clause|in accordance with section|terms of use apply|terms of sale|conditions of sale|conditions of hire|terms of hire|refund policy|return policy|returns policy|cancellation policy',
  ),
  'cue.offer':
    'your|us|take|apply|can|cash|approval|need|own|never|long|apply now|get started|sign up today|sign up now|call us|contact us|our terminals|order now|buy now|our customers|your business|get a quote|low rates|special offer|limited time|switch to us|our solution*|our network|our team|per transaction|call today|choose a plan|a choice of|accept cards|accept payments|countertop|handheld|our plans|plans|starting at|starting from|only|free|everything you need|easy to use|24 7|your customers|grow your|our pricing|pricing|transparent|fast|simple|receipts|wi fi|bluetooth|chip|contactless|tap|receipt|battery|no hidden|features|ready to|we help|sell|inventory|our readers|sales|helps you|you get|get paid|your shop|your counter|today|compatible|touchscreen|dashboard|for your',
  'cue.contract': words(
    'we|our|may|must|any|all|without|credit|services|returned|refund|refunds|accept|purchase|charges|agrees|permitted|full|price|these|each|agreement|shall|hereby|party|parties|terms|section|pursuant|governed|herein|thereof|hereunder|thereto|liability|liable|clause|effective date|applicable law|obligations|provision*|in accordance|written notice|authorizes|authorises|refundable|non refundable|policy|warranty|warranties|returned|invoice|buyer|facilitator|responsible|must be|subject to|prior to|terminate|termination|notice|conditions|payable|accepts|entitled|waives|lessor|lessee|within|days|discretion|reserve the right|restocking|cancel|deposit|applies|you agree|property of|ownership|delivery|shipping|governing law|indemnify|set out|schedule',
  ),
  'cue.article':
    'they|them|much|small|years|year|three|five|leave|leaving|paying|always|know|ask|through|about|out|because|rates|early|termination|penalty|fees|cost|month|every|unless|is a|how to|what is|what are|guide|tips|tip|according to|in this article|learn|experts|many|for example|for instance|typically|often|usually|most|some|watch out|avoid|here are|things to|should|check|compare|ask|understand|common|provider*|processors|small business*|businesses|owners|mistake*|question*|trap*|industry|report|reports|consider|why|average|salesperson|sales agents|such|clause*|explained|blog|red flag*|merchants|leases|leasing|before you|means|called|usually|rather than|worth|instead|because|these|costly|expensive|negotiate|sign|signing|contracts|providers|a business|an owner|defined|definition|glossary|costs|banks|lender*|pros and cons',
  'cue.complaint':
    'complaint*|bbb|scam|scams|ripped off|rip off|i was|my account|they charged|refuse to refund|refused to refund|i called|never again|told me|told us|they said|my money|horrible|my business|they told|stolen|i am|i have|i had|we had|our account|has anyone|keeps charging|kept charging|sued|reviewer*|bureau|my|i|me|he|she|they|him|her|forum|was told|were told|lied|nightmare|rude|worst|victim*|attorney general|dispute|hung up|unauthorized|warned|warning|writes|clients say|caller|phone calls|rated|rating|stars|lawsuit|frozen|shut|withheld|filed|customers say',
  'cue.other':
    'but|there|open|where|old|new|than|way|hours|says|recipe*|flight*|airport|museum|exhibition|game|games|windows|linux|office suite|neural|football|hotel|tax return|tax|irs|weather|movie|university|city|passenger*|travel*|admission|season|club|player*|function|functions|film*|activate|agency|drink*|bottles|tenant*|landlord*|tenancy|telephone|manual|match|directory|command|file|files|code|keyboard|download|server|cells|protein|learning|layer|school|students|street|river|minister|government|population|century|art|music|song|team|coach|goal|oven|cook|bake|flour|sugar|minutes|opened|km|miles|construction|building|square|species|patient*|clinic|doctor|health|train|trains|bus|station|route|visitors|tickets|concert|theatre|novel|author|phone|app|laptop|screen|install|version|software|research|science|energy|water|road|park|recycling|waste|litter|spokesperson|yesterday|opening|hours|closed|sunday|monday|tuesday|wednesday|thursday|friday|saturday|christmas|easter',
};
