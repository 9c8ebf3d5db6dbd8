/**
 * Which words on a control bind whoever presses it: to buy, order, pay, sign, consent, or to take a
 * "free" terminal. Pure.
 *
 * A label is short, so this is no reading of sentences; see ./words-zh.ts and ./words-en.ts for what
 * counts in them. What a page shows around the act, to look better or to be overlooked here, is cut off:
 * each part of a label counts by itself.
 */
import { normalise } from '../../core/text/normalise';
import { bindsInEnglish, leadsInEnglish } from './words-en';
import { bindsInChinese, leadsInChinese } from './words-zh';

/** Longest label (UTF-16 units, normalised) that is still a button and not a text. */
const MAX_PRESS = 40;
/** English takes more letters to say as much. */
const MAX_ENGLISH = 100;
/** Labels of boxes to tick are sentences. */
const MAX_TICK = 200;
/** Longest label (UTF-16 units) of which the parts are looked at. */
const MAX_PARTED = 400;
/** What parts a label: signs and spaces between Chinese words; in English no comma and no colon. */
const PARTS_ZH = /[^\p{L}\p{N}.$¥￥\t\x20]+|(?<=\p{Script=Han})[\t\x20]+(?=\p{Script=Han})/u;
const PARTS_EN = /[\n|()[\]{}•·–—!]+|\s-\s/;
const CHINESE = /\p{Script=Han}{2}/u;
/** Only a consent, which a banner about cookies may ask for as well. */
const CONSENT_ONLY =
  /^(?:我?(?:知道了)?(?:全部)?(?:同意|接受)(?:并(?:继续|关闭))?|(?:yes )?(?:i |we )?(?:agree|accept|consent)(?: all)?(?: (?:and|&) (?:continue|close|proceed))?)$/;

const ZH_TICK =
  /同意|接受|已(?:阅读|知悉|知晓|了解|看过)|知悉|遵守|授权|愿意(?:支付|承担)|承诺|认可/;
const ZH_TICK_HARMLESS =
  /不同意|不接受|不授权|记住|自动登录|免登录|订阅|推送|短信|以后|不再|全选|发票|默认地址|显示密码|cookie/;
const EN_TICK =
  /\b(?:agree|accept|consent|acknowledge|authori[sz]e|i (?:have )?(?:read|understand|confirm|certify))\b/;
const EN_TICK_HARMLESS =
  /\b(?:do not|don t|disagree|newsletter|marketing|promotional|updates|remember|keep me|save my|same as|cookies?)\b/;

/** Whether a button or link with this label binds whoever presses it. */
export function bindsOnPress(label: string): boolean {
  const text = withoutService(read(label));
  if (text === '') return false;
  if (text.length <= MAX_PRESS && (bindsInChinese(text) || bindsInEnglish(text))) return true;
  if (text.length <= MAX_ENGLISH && leadsInEnglish(text)) return true;
  return label.length <= MAX_PARTED && partsOf(label).some(leads);
}

/** Whether a label asks for a consent and for nothing else. */
export function onlyConsents(label: string): boolean {
  return CONSENT_ONLY.test(read(label));
}

/** Whether a box to tick with this label is a consent. */
export function bindsOnTick(label: string): boolean {
  const text = read(label);
  if (text.length > MAX_TICK) return false;
  if (ZH_TICK.test(text)) return !ZH_TICK_HARMLESS.test(text);
  return EN_TICK.test(text) && !EN_TICK_HARMLESS.test(text);
}

function partsOf(label: string): string[] {
  const chinese = label.split(PARTS_ZH).filter((part) => CHINESE.test(part));
  const parts = [...chinese, ...label.split(PARTS_EN)];
  return parts.length > 1 ? parts.map((part) => withoutService(read(part))) : [];
}

function leads(part: string): boolean {
  return part.length <= MAX_PRESS && (leadsInChinese(part) || leadsInEnglish(part));
}

/** The name of a payment service holds the word for paying: 支付宝 alone only chooses it. */
function withoutService(text: string): string {
  return text.replaceAll('支付宝', '');
}

function read(label: string): string {
  return normalise(label.slice(0, 1000)).text.replace(/\s+/g, ' ').trim();
}
