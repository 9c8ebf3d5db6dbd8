/** Who may do what alone; who is liable for nothing; who judges. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** One side's power to change and to end. */
export const POWER: Lexicon = {
  drafter:
    'the firm|the seller|the supplier|the vendor|the lessor|the owner|the operator|' +
    'the acquirer|the organizer|the organiser|the shop|the store|the school|the club|' +
    'the hotel|the venue|we|us|our|the company|company|the bank|bank|processor|the processor|' +
    'provider|the provider|lessor|facilitator|the facilitator|' +
    'service provider|acquirer|seller|vendor|licensor|owner|supplier|landlord|iso|isv|' +
    'operator|distributor|they|it|administrator|merchant services provider',
  'right.have':
    'are entitled|is entitled|reserve|free to|able to|at liberty to|keeps the right|' +
    'keep the right|has the right|have the right|is free to|may|reserve the right|' +
    'reserves the right|right to|entitled to|can|are free to|power to|permitted to|' +
    'is allowed to|shall be entitled|will be able to|reserve the option|could|might|' +
    'has discretion to|shall have the right|authority to',
  alone: words(
    'whenever we like|whenever it likes|whenever they like|whenever it wants|as we like|' +
      'as it likes|as we please|as it pleases|at any time|any time|sole discretion|' +
      'own discretion|absolute discretion|our discretion|its discretion|unilaterally|' +
      'for any reason|at will|from time to time|without cause|see fit|sees fit|think fit|' +
      'at our option|at its option|immediately|for no reason|with immediate effect|' +
      'for convenience|in its discretion|in our discretion|solely|' +
      'upon notice|on notice|by notice|with little notice|with or without cause|' +
      'with or without notice|days notice|days prior notice|days written notice|' +
      'upon written notice|by giving you|need not say why|by posting|by publishing|' +
      'days of notice|days of written notice',
    each(
      'without',
      'notice|prior notice|your consent|any notice|further notice|advance notice|giving notice|' +
        'warning|liability|giving a reason|giving any reason|prior written notice|consent|' +
        'telling you|asking',
    ),
  ),
  change:
    'rewrite|rewrites|rewritten|reword|change|changes|changed|changing|modify|modifies|' +
    'modified|modification*|amend|amends|amended|amendment*|revise|revises|revised|revision*|' +
    'alter|alters|altered|vary|varies|varied|variation*|update|updates|updated|adjust|' +
    'adjusts|adjusted|withdraw|withdrawn|replace|replaces|supplement|supplements|' +
    'supplemented|substitute|substitutes|add to|remove|introduce|discontinue|discontinues',
  'change.object':
    'table|this table|list|this list|programme|operating guide|operating rules|manual|' +
    'features|everything|anything|parts|part|prices and|range|hours|duties|content|document|' +
    'documents|agreement|terms|term|policy|policies|fee|fees|price|prices|pricing|rate|rates|' +
    'service|services|feature|features|benefit*|offer|offers|procedures|rules|conditions|' +
    'document|availability|program|schedule|schedules|plan|plans|provision*|charges|limits|' +
    'contract|specifications|functionality|guide|tariff|promotion*',
  'change.solo': words(
    'effective when posted|effective upon posting|effective as soon as|' +
      'effective immediately upon|effective on posting|effective once posted|' +
      'posted on our website|post the changes|post changes|posting the revised|' +
      'posting a revised|posting an updated|' +
      'subject to change|as amended from time to time|amended from time to time|' +
      'as may be amended|as amended|in force from time to time|latest version|' +
      'current version of|version in force|most recent version|new versions|revised version*|' +
      'updated version*|apply from the day|apply from the date|apply as soon as|' +
      'from the day they are|most current version|newest version|supersede any|' +
      'replaces all earlier',
  ),
  'change.effect':
    'effective|effective immediately|take effect|takes effect|in effect|posted|published|' +
    'binding|apply as soon as',
  assign: 'assign|assigns|assigned|transfer|transfers|sell|novate|novates',
  stop:
    'end the lease|end the contract|end the hire|end it|pull the|repossess|' +
    'take the equipment away|hold settlement|switch|switched off|cut off|turn off|shut down|' +
    'shut off|lock out|suspend|suspends|suspended|suspending|suspension|terminate|terminates|' +
    'terminated|terminating|delete|close|closes|closed|deactivate|deactivates|deactivated|' +
    'refuse|refuses|decline|cancel|cancels|cancelled|canceled|discontinue|discontinues|' +
    'disable|shut|limit|limits|end the|end this|end your|end accounts|block|blocks|' +
    'stop providing|stop offering|stop supplying|cease|restrict|restricts|revoke|revokes|' +
    'freeze|withdraw|switch off|lock',
  'stop.whole':
    'withdraw the service|withdraw service|withdraw our services|withdraw our service|' +
    'withdraw any service|discontinue the service|discontinue any service|stop the service|' +
    'end the service|cut off the service|pull the plug',
  'only.with': 'only with|only after|only if|only on|only where|only when',
  'stop.object':
    'any order|your order|orders|any transaction|your access|the lease|lease|the hire|' +
    'the contract|the terminal|your account|the account|merchant account*|an account|' +
    'its account|merchant agreement*|this agreement|the agreement|this contract|' +
    'merchant service*|service provider|account|accounts|service|services|agreement|access|' +
    'processing|products|your use|use of|privileges|contract|merchant|offer|subscription|' +
    'licence|license|relationship|transactions|terminal|terminals|payouts|settlement',
};

/** No liability. */
export const LIABILITY: Lexicon = {
  noliable:
    'binds lessor|binds the lessor|bind the lessor|bind the company|binds the company|' +
    'bind the bank|binds us|bind us|not binding on us|no reliance|owe you nothing|' +
    'owes you nothing|owe nothing|owes nothing|no guarantee|not a guarantee|makes no promise|' +
    'harmless from|free of liability|free from all|clear of|release us|releases the|' +
    'without fault|not our fault|takes no|bears no|carries no|accepts no|do not cover losses|' +
    'does not cover losses|disclaim|disclaims|disclaimed|as is|as available|' +
    'limitation of liability|limit our liability|limits our liability|liability cap*|' +
    'limit on liability|limits on liability|cap on liability|liability is limited|' +
    'liability limited|' +
    'aggregate liability|total liability|entire liability|maximum liability|' +
    'exclusion of liability|at your own risk|own risk|sole risk|at your risk|exempt from|' +
    'hold harmless|harmless|indemnify|indemnifies|indemnity|indemnification|' +
    'releases us|release us from|no recourse|without recourse|takes away your right|' +
    'take away your right|not answer for',
  'noliable.not':
    'waiver|waiver of|released from|release|releases|free from|free of|not|never|neither|nor|' +
    'no|without|without any|cannot|cannot be|may not|may not be|shall not|not be able to|' +
    'no longer|waive any|exclude|excludes|excluded|excluding|limit|limits|limited|cap|capped|' +
    'waive|waives|waiving|waived|gives up|give up|exceed|no further',
  'noliable.word':
    'responsible for|liable for|responsible to|liable to|sue|right to object|objections|' +
    'damages|loss|losses|harm|liable|to blame|obligation|duty|held to|responsible|promise|' +
    'promises|right to|right to go|right to join|suit|accountable|answerable|liability|' +
    'responsibility|warranty|warranties|representations|guarantee|guarantees|warrant|claim|' +
    'claims|right to sue|rights|defenses|defences|compensation for loss|recourse',
  selfbear:
    'you are responsible|merchant is responsible|customer is responsible|you alone are|' +
    'at your own cost|at your expense|at the merchant s expense|falls on you|' +
    'falls on the merchant|lies with you|lies with the merchant|your own responsibility|' +
    'carries the risk|carry the risk|buyer s risk|solely responsible|fully responsible|' +
    'solely liable|fully liable|entirely responsible|wholly responsible|responsible for all|' +
    'responsible for any|liable for all|liable for any|' +
    'sole responsibility|sole and exclusive responsibility|your responsibility|bear all|' +
    'bears all|bear the risk|bears the risk|bear the cost|bears the cost|assume all risk|' +
    'assumes all risk|assume the risk|assumes the risk|merchant bears|customer bears|' +
    'risk of loss|entire risk',
  loss:
    'loss|losses|damage|damages|claim|claims|liability|harm|injury|delay*|failure*|' +
    'interruption*|error*|consequences|negligence|outage*|downtime|fraud|theft|indirect|' +
    'consequential|incidental',
};

/** The last word, and the court. */
export const JUDGES: Lexicon = {
  finalsay: words(
    each('sole|absolute|our|its|exclusive|unfettered', 'discretion|judgment|determination|opinion'),
    'for us to decide|for us alone|for us to judge|for the bank to decide|' +
      'for the company to decide|ours alone|as we think|as we choose|as it chooses|' +
      'as they choose|as it decides|as we see|as it sees|as they see|as the bank sees|' +
      'bank decides|company decides|is up to us|last word|final call|in its view|in our view|' +
      'in its opinion|our decision|its decision|decision of the|decides alone|alone judge*|' +
      'judged by us|to anyone for any reason|reasonable discretion|case by case|own discretion|' +
      'own judgment|absolute and sole discretion|final and binding|final and conclusive|' +
      'decision is final|decisions are final|decision shall be final|decision will be final|' +
      'have the final|has the final|final say|final decision|final authority|' +
      'final interpretation|right to interpret|conclusive evidence|conclusive and binding|' +
      'thinks fit|think fit|deems appropriate|deem appropriate|deems necessary|deem necessary|' +
      'sees fit|see fit|we alone|us alone|alone decides|alone decide|alone determine*|' +
      'solely determine*|solely decide*|determined by us|as we determine|if we decide|' +
      'if we believe|need not say why|' +
      'refuse service|refuse to serve|decline service|for any reason or no reason|' +
      'at our option|at its option|right to refuse',
  ),
  court: words(
    'suit|suits|a jury|arbitration|arbitrate|arbitrated|arbitrator*|binding arbitration|' +
      'jurisdiction|court|courts|governed by|governing law|venue|jury|trial by jury|jury trial|' +
      'class action*|class arbitration|laws of|law of|litigation|lawsuit|tribunal|small claims|' +
      'mediation|forum|applicable law|choice of law|legal proceedings|legal action|' +
      'bring a claim|disputes|dispute|bring any claim|bring an action|collective action*|' +
      'class proceeding*|representative action*',
  ),
  'court.solo':
    'are barred|is barred|be barred|barred forever|time barred|forever barred|' +
    'irrevocably submit*|exclusive jurisdiction|binding arbitration|class action waiver',
  'court.bind': words(
    'give up|gives up|giving up|we appoint|appointed by us|before|heard in|heard by|seat|' +
      'sits|may not join|on your own|on its own|one by one|take it up|first take|instead of|' +
      'rather than|exclusive|exclusively|binding|submit|submits|consent to|consents to|waive|' +
      'waives|waived|governed|governed by|irrevocably|irrevocable|state of|county of|courts of|' +
      'courts in|courts located|laws of|located in|sitting in|agree to|agrees to|must first|' +
      'must be|resolved by|settled by|resolved through|decided by|resolved in|shall be|will be|' +
      'brought in|only in|solely in|by jury|home county|our county|individual basis|' +
      'individual capacity|may be brought|may only|must bring|construed|interpreted|' +
      'england and wales|new york|delaware|california|new south wales|victoria|texas|florida|' +
      'scotland|ontario|rules of the|american arbitration association|jams|before you',
  ),
};

/** Agreed by doing. */
export const CONSENT: Lexicon = {
  consent:
    'same effect as a signature|deemed correct|deemed agreed|deemed to be correct|' +
    'presumed correct|taken as correct|force of a signature|same as a signature|' +
    'effect of a signature|equivalent to a signature|as good as a signature|' +
    'counts as your signature|agree to be bound|agrees to be bound|be legally bound|' +
    'bound by these|bound by this|bound by the terms|bound by all|bound by everything|' +
    'bound by any|read and understood|read and agree*|read understood|deemed accepted|' +
    'deemed accept*|silence|failure to object|unless you object|if you do not object|' +
    'taken as agreed|you are agreeing|signature binds|binding on you|binding when',
  'consent.verb':
    'confirm that you|confirm you have|confirm that they|acknowledge|acknowledges|' +
    'acknowledging|agree to|agrees to|agreed to|agreeing to|consent to|consents to|accept|' +
    'accepts|accepting|accepted|acceptance of|be bound|is bound by|are bound by|agree that|' +
    'acknowledge that you',
  'consent.thing':
    'prices|new prices|fees|charges|licence|license|contract|agreement|terms|this agreement|' +
    'these conditions|conditions|change|changes|any change|the agreement|amendment|' +
    'amendments|policy|policies|the above|this policy|rules|version|modifications|revisions|' +
    'document|updates',
  'consent.count':
    'taken to|treated as if|assumed to|presumed to|held to|will be taken to|is taken as|' +
    'stands for|serves as|shows that|says that you|constitute|constitutes|constituting|' +
    'signifies|signify|indicates|indicate|means|implies|confirms|shall mean|amounts to|' +
    'amount to|counts as|count as|taken as|treated as|deemed|deemed to|considered|' +
    'regarded as|equals|is taken to',
  'consent.fact':
    'acceptance of|agree to|agreed to|agree that|consent to|agreement to|agreement with|' +
    'agreement to be|acceptance|your acceptance|agreement|your agreement|consent|' +
    'your consent|accepting|agreeing|agree|agreed|accepted|accept|have read|approval|' +
    'acknowledgement|acknowledgment|approved|a yes|assent',
  'consent.act':
    'keep processing|keeps processing|continue processing|continue to process|' +
    'continues to process|continuing to process|further processing|carry on using|' +
    'carries on using|carry on|go on|not dispute|do not dispute|not disputed|not object|' +
    'unless disputed|not reject|without objection|opening the|by using|by clicking|' +
    'by accessing|by placing|by signing|by pressing|by opening|by entering|by continuing|' +
    'by staying|by visiting|by checking|by ticking|by buying|by ordering|by purchasing|' +
    'by activating|by installing|by submitting|by making|by registering|by swiping|' +
    'by taking part|' +
    'continued use|continuing to use|continue to use|continues to use|keep using|keeps using|' +
    'go on using|goes on using|use of|your use|using|use|uses|anyone who|whoever|' +
    'each person who|staying|your signature|signature|placing|after the change*|' +
    'processing a transaction|first transaction|signs|enters|signing|clicking|click|opening|' +
    'ordering|buying|accessing|visiting|entering|pressing|press|ticking|tick|' +
    'checking the box|taking part|taking delivery|taking the|activating|activation|' +
    'installing|submitting|registering|continuing|paying|payment of|by doing so|going on|' +
    'remaining|order placed|receipt of',
};
