/**
 * English words on a control that binds. Pure.
 *
 * An act must be named, and nothing beside it may say that it is only spoken of (payment methods), turned
 * down (cancel) or something else (sign in). A label that begins with an act in so many words (Buy now,
 * Place order) binds whatever is praised after it.
 */

const LEAD =
  /^(?:yes|ok|okay|great|continue to|proceed to|continue and|proceed and|review and|review &|click to|tap to|please)\s*[,!]?\s+/;
const ACT = new RegExp(
  [
    '^(?:buy|purchase|order|pay)\\b',
    '^(?:pre|re)?order now',
    '^(?:place|submit|confirm|complete|finish|send)\\s(?:(?:my|your|the|an|this|and)\\s)?(?:order|purchase|payment|checkout|pay|application|subscription|agreement|contract|signature)\\b',
    '^(?:express |secure |fast )?check ?out\\b(?: now| securely| with .*)?$',
    '^(?:e )?sign\\b',
    '^(?:i|we)\\s(?:\\w+\\s){0,3}(?:agree|accept|consent|authori[sz]e)\\b|^agree\\b|^consent\\b',
    '^accept$|^accept\\s(?:and|&|terms?|the|these|offer|agreement|contract)\\b',
    '^(?:subscribe|enrol?l|activate|rent|lease|reserve)\\s(?:now|today|my|your|and|&|it|terminal|reader|plan|account)\\b|^(?:enrol?l|activate)$',
    '^apply\\s?(?:now|today|online|here|for (?:a|an|my|your)\\b.*)?$',
    '^(?:claim|get|grab|request)\\s(?:(?:my|your|a|the)\\s)?(?:free\\s)?(?:\\w+\\s){0,2}(?:terminal|reader|machine|device)\\b|^claim (?:now|yours|it|offer)',
    '(?:\\band|&)\\s(?:pay|agree|sign|order|buy|subscribe|accept|place (?:my |your |the )?order)(?: now)?$',
    '\\b(?:buy|order|pay|apply) now$',
  ].join('|'),
);
const HARMLESS = new RegExp(
  `\\b(?:${[
    'protection|guides?|how|why|what|when|where|which|faqs?|help|tips|methods?|options|history|status|track|tracking|numbers?|details?|summary|form|forms',
    'cancel|back|returns?|refunds?|decline|disagree|do not|don t|not now|no thanks|later|without',
    'learn|read more|view|see|compare|about|stories|wish ?list|cart|bag|lists?|favou?rites?|reviews?',
    'sign (?:in|out|on|up|language|off)|log ?in|log ?out|cookies?|newsletter|catalog(?:ue)?|filters?|search|sort',
    'report|complain\\w*|demo|samples?|quote|brochure|white ?paper|contact|chat|call|talk to|support|jobs?|careers?',
    'coupons?|promo|discount|code|changes|gift|by (?:price|date|name|popularity)|purchase orders?|orders|pay (?:monthly|yearly|annually|as you go|per \\w+|gap|stubs?|rates?)',
  ].join('|')})\\b|[?]$`,
);
const PAPER = /\b(?:policy|terms|conditions|agreement|contract|notice|privacy)$/;
const PUTS_NAME = /\b(?:agree|accept|consent|sign|submit|confirm|complete)\b/;
/** An act in so many words, at the beginning. */
const STRONG = new RegExp(
  [
    '^(?:buy|order|pay|apply|activate|subscribe|enrol?l|sign|rent|reserve|claim|check ?out) (?:it )?(?:now|today)\\b',
    '^(?:place|submit|confirm|complete|finish) (?:(?:my|your|the|an|this) )?(?:order|purchase|payment)\\b(?! (?:number|id|status|form))',
    '^pay (?:usd |us )?[$£€]? ?\\d',
    '^(?:i|we) (?:\\w+ ){0,3}(?:agree|accept)\\b|^(?:agree|accept) (?:and|&) ',
  ].join('|'),
);
/** Said of the act, not by who does it. */
const SPOKEN =
  /\bhow (?:it|to|does|we)\b|\bwhy (?:you|we|buy|pay)\b|\b(?:guide|faqs?)$|\bor\b.*[?]$|\b(?:cookies?|newsletter|marketing|do not|don t|disagree)\b/;

/** Whether a normalised English label binds. */
export function bindsInEnglish(text: string): boolean {
  const act = actIn(text);
  if (leads(act)) return true;
  if (!ACT.test(act) || HARMLESS.test(act)) return false;
  return !PAPER.test(act) || PUTS_NAME.test(act);
}

/** Whether it begins with an act in so many words. */
export function leadsInEnglish(text: string): boolean {
  return leads(actIn(text));
}

function actIn(text: string): string {
  return text.replace(LEAD, '').replace(/[.!]+$/, '');
}

function leads(act: string): boolean {
  return STRONG.test(act) && !SPOKEN.test(act);
}
