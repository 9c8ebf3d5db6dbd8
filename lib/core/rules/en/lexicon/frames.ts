/** What turns words round: negation, other senses, and who is speaking. */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Negators, and words that only look like ours. */
export const NEGATION: Lexicon = {
  'neg.fee':
    'no|without|without any|zero|free of|free from|no hidden|avoid|waive|waives|waived|' +
    'nothing for|neither|nor|eliminate*|none of|not charge|not charged|not be charged|' +
    'never charge|not require|not required|not include|not have any|not have|not add|' +
    'not levy|not apply|' +
    'don t charge|doesn t charge|won t charge|don t have|never pay|not pay any|' +
    'not have to pay|not required to pay|not obliged to pay|not obligated to pay|need not pay|' +
    'no need to pay|save on|say goodbye to|goodbye to|cut out',
  'neg.act': words(
    'cannot be|may not|may not be|shall not|must not|no way to|no right to|not entitled to|' +
      'nearly impossible|no|not|never|cannot|can not|neither|nor|nothing|without|refuse|' +
      'refuses|refused|refusing|denied|deny|denies|declin*|do not|does not|will not|no longer|' +
      'none|unable to|won t|don t|doesn t|isn t|aren t|can t|not entitled to|not receive|' +
      'not get|not give|not offer|not provide|not issue|lose|loses|ineligible for|' +
      'impossible to get|impossible to',
  ),
  // Who must not do something has no power to it; what is said not to be so at all is not (detect/denials.ts).
  'neg.duty':
    'may not|shall not|must not|will not|cannot|can not|won t|can t|no right to|not entitled to|never',
  'neg.ban':
    'no such thing as|there is no such thing as|never been a case of|prohibited from|are banned from',
  must:
    'not fail to|cannot but|must not refuse|shall not refuse|may not refuse|' +
    'not unreasonably refuse|not unreasonably withhold',
  decoy: words(
    'without penalty|no penalty|without a penalty|takes place|take place|taking place|took place', // Other senses of free, charge, return, term, terminal, activation, rate, interest, deposit.
    'free will|feel free|toll free|duty free|tax free|gluten free|hands free|free software|' +
      'free app|free apps|free video*|free pdf|free guide|free download*|free quote*|' +
      'free consultation*|free call|free time|free to contact|free analysis|free report|' +
      'wire free|free market|free speech|free space',
    'charge card*|in charge|charge the battery|battery charge|charging',
    'return address|return label*|returning customer*|in return|return on investment|' +
      'tax return*|tax refund*|return to|returns to|returning to|refund tracker|' +
      'refund request*|refund status|process refunds|processing refunds|process a refund|' +
      'refund a customer|refund your customer*|refund to cardholder*|refund to the cardholder|' +
      'refund transaction*|refunds to customers|refunds to your|refund the cardholder|' +
      'its refund policy|your refund policy|customer s refund|chargebacks and refunds|' +
      'refunds and chargebacks',
    'term time|terminal illness|airport terminal*|terminal building|terminal 1|terminal 2|' +
      'terminal 3|terminal 4|terminal 5|bus terminal*|ferry terminal*|container terminal*|' +
      'terminal window|terminal emulator*|terminal command*|passenger terminal*|' +
      'international terminal|long term|short term|in terms of|term paper|near term|' +
      'defined term*|search term*',
    'point of sale|points of sale|point of contact|statement of|bank statement*|' +
      'account statement*|fine print|small print',
    'activation function*|activation key*|activation code*|activation email|activation link|' +
      'product activation|activation energy|license key*|product key*|activation date',
    'credit report*|credit card|credit cards|debit card|debit cards|credit or debit card*|' +
      'credit and debit card*|debit and credit card*|credit score*|line of credit|tax credit*|' +
      'credit union*|demand deposit|direct deposit*|deposited|deposit into|deposits to|' +
      'deposit the|next day deposit*|same day deposit*|daily deposit*|deposit slip*|' +
      'deposit scheme|deposit insurance|container deposit*|bottle deposit*',
    'no doubt|no matter|no problem|no one|no worries|no later than|no less than|no more than|' +
      'no idea|no obligation|not only|not just|not limited to|without limitation|' +
      'without limiting',
    'advance is repaid|advance has been repaid|loan is repaid|loan has been repaid|' +
      'debt is repaid|amount is repaid|your local court|local court where you live|' +
      'court of your choice|your home court|must be raised|be raised with|raised in writing|' +
      'raised within|raised by email|day pass*|day ticket*|applied for|apply for|apply online|' +
      'apply to|apply now|application form*|late night|late evening|later|up to date|' +
      'keep in touch|keep up|keep the terminal|keep your terminal|keep a copy|keep track|' +
      'keep records|keep a record|release notes|press release*|released|rise to|on the rise|' +
      'give rise|pay attention|pay in full|price list*|exchange rate*|at any rate|' +
      'success rate*|response rate*|heart rate|interest rate*|approval rate*|conversion rate*|' +
      'frame rate*|bit rate*|refresh rate*|rate limit*|data rate*|vanishing',
    'close to|close attention|interested|of interest|interest in|public interest|food court|' +
      'tennis court|sale of|for sale|sales tax|sales team*|sales representative*|' +
      'account number*|account manager|open an account|customer service|service provider*|' +
      'data protection|personal data|card data|cardholder data|data breach*|data center*|' +
      'data centre*|data processing|network rules|card network*|payment network*',
    'record fee|transfer fee|undisclosed fee|entry fee*|entrance fee*|admission fee*|' +
      'tuition fee*|school fee*|court fee*|legal fee*|attorney s fee*|attorneys fee*|' +
      'attorney fee*|parking fee*|signing fee',
  ),
};

/** Who is speaking: a question, a teller, an adviser. */
export const SPEAKERS: Lexicon = {
  ask:
    'what|how|why|is it|are there|can i|do i|does it|will i|who|which|has anyone|should i|' +
    'is there|could they|am i|has anybody|any idea|what if|can they|are they|shall i|do they|' +
    'is this legal|any advice',
  report: words(
    each(
      'many|some|most|other|unscrupulous|such|these',
      'providers|processors|companies|merchants|owners|contracts|agreements|businesses|leases|' +
        'fees|people|customers',
    ),
    'many mention|some also|some even|of them|most merchant|most banks|most firms|many small|' +
      'many shops|many processors charge',
    each(
      'providers|processors|companies|merchants|banks|vendors|owners|businesses',
      'often|usually|typically|commonly|tend to|sometimes|who|generally',
    ),
    'commonly|usually|typically|for example|for instance|according to|reported|reportedly|' +
      'alleged|allegedly|complain|complained|complains|complaint*|victim*|was charged|' +
      'were charged|was told|were told|he said|she said|they said|they told|told me|told us|' +
      'client of mine|lawsuit*|the ftc|regulator*|tend to|beware|scam|scams|scammer*|shady|' +
      'bad actors|salespeople|salesperson|tends to|in many cases|refers to|is a type of|' +
      'known as|so called|the industry|i was|i am|i have|i had|my account|my business|my money|' +
      'they kept|they took|they charged|they refuse*|customers say|reviewer*|' +
      'generally speaking|in practice|a common|is common|are common|in most cases|the average|' +
      'writes that|say that|says that|found that|think of',
  ),
  advice:
    'check|checking|ask|make sure|read|look for|look at|look up|watch out|watch for|beware|' +
    'never sign|never lease|always|should|do not sign|consider|compare|negotiate|' +
    'get it in writing|before you sign|before signing|be sure|be careful|be wary|insist|' +
    'review|set a reminder|keep a copy|keep a record|dispute the|find out|understand|know|' +
    'demand|remember|calculate|walk away|think twice|try to|tip|tips|steer clear|ought to|' +
    'recommend*|advise*|how to avoid|to avoid|get a copy|you may want to|shop around|ask for|' +
    'ask your|if possible|best to',
};
