/**
 * Whether a consent is asked for by a banner about cookies. By what is seen, not by how the page calls
 * it: a class of that name stands on the root of many a page (Modernizr).
 */
import { attributeOf, bodyOf, documentElementOf, localNameOf, rectOf, upFrom } from '../dom';
import { shownIn } from './shown';

const MAX_LEVELS = 8;
/** Longest text of such a banner (UTF-16 units). */
const MAX_TEXT = 1500;
/** Largest share of the window. */
const MAX_SHARE = 0.6;
const COOKIES = /cookies?\b|gdpr|小型文本文件/i;
/** What has no place in it: money, terminals, contracts. */
const BUSINESS =
  /[¥￥$€£]|\d\s*元|押金|激活|手续费|服务费|费率|费用|扣[除款费]|退款|不退|合同|购买|订单|支付|下单|POS|收款|刷卡|terminal|merchant|contract|purchase|payment|order|refund|\bfees?\b|charge|price/i;

/** Whether the control stands in a small layer above the page that speaks of cookies and of no money. */
export function inCookieBanner(control: Element): boolean {
  const layer = layerAround(control);
  if (layer === null || shareOf(layer) > MAX_SHARE) return false;
  const words = shownIn(layer);
  return words.length <= MAX_TEXT && COOKIES.test(words) && !BUSINESS.test(words);
}

function layerAround(control: Element): Element | null {
  const ends = new Set([bodyOf(control.ownerDocument), documentElementOf(control.ownerDocument)]);
  let at = upFrom(control);
  for (
    let level = 0;
    at !== null && !ends.has(at as HTMLElement) && level < MAX_LEVELS;
    level += 1
  ) {
    if (isLayer(at)) return at;
    at = upFrom(at);
  }
  return null;
}

function isLayer(element: Element): boolean {
  if (localNameOf(element) === 'dialog') return true;
  if (/^(?:alert)?dialog$/.test(attributeOf(element, 'role') ?? '')) return true;
  return /^(?:fixed|sticky)$/.test(getComputedStyle(element).position);
}

function shareOf(layer: Element): number {
  const { width, height } = rectOf(layer);
  return (width * height) / (innerWidth * innerHeight || 1);
}
