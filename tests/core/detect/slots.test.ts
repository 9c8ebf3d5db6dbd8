/** Sums, shares, spans of time and surcharges, told apart by what stands around a number. */

import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../lib/core/detect/slots';
import { normalise } from '../../../lib/core/text/normalise';
import { fc } from '../../support/properties';
import { anyText } from '../text/texts';

/** Slots as `kind words value`. */
function told(raw: string): string[] {
  const { text } = normalise(raw);
  return slotsOf(text).map(({ kind, start, end, money, percent, time, period, upTo }) => {
    const value = money
      ? `${money.amount} ${money.currency}`
      : time
        ? `${time.count} ${time.unit}`
        : percent === undefined
          ? 'no sum'
          : `${Number(percent.toFixed(6))}%`;
    return `${kind.slice(4)} ${text.slice(start, end)} = ${value}${period ? ` ${period}` : ''}${upTo ? ' at most' : ''}`;
  });
}

describe('sums', () => {
  it.each([
    ['押金299元', 'money 299元 = 299 CNY'],
    ['押金２９９元', 'money 299元 = 299 CNY'],
    ['押金2 9 9元', 'money 2 9 9元 = 299 CNY'],
    ['押金二百九十九元', 'money 二百九十九元 = 299 CNY'],
    ['押金贰佰玖拾玖圆整', 'money 贰佰玖拾玖圆 = 299 CNY'],
    ['押金一百零五块钱', 'money 一百零五块钱 = 105 CNY'],
    ['¥1,299.50', 'money ¥1,299.50 = 1299.5 CNY'],
    ['￥300', 'money ¥300 = 300 CNY'],
    ['人民币300', 'money 人民币300 = 300 CNY'],
    ['$ 49', 'money $ 49 = 49 USD'],
    ['£20', 'money £20 = 20 GBP'],
    ['99 dollars', 'money 99 dollars = 99 USD'],
    ['two hundred dollars', 'money two hundred dollars = 200 USD'],
    ['25 cents', 'money 25 cents = 0.25 USD'],
    ['刷满10万', 'money 10万 = 100000 CNY'],
    ['刷满十万元', 'money 十万元 = 100000 CNY'],
    ['刷满1.5万元', 'money 1.5万元 = 15000 CNY'],
    ['刷满一万五千元', 'money 一万五千元 = 15000 CNY'],
    ['刷满1万5千元', 'money 1万5千元 = 15000 CNY'],
    ['刷满两万五元', 'money 两万五元 = 25000 CNY'],
    ['5w流水', 'money 5w = 50000 CNY'],
    ['298到599元', 'money 298到599元 = 298 CNY'],
    ['押金②⑨⑨元', 'money ②⑨⑨元 = 299 CNY'],
    ['①押金299元', 'money 299元 = 299 CNY'],
    ['押金两百九十九块', 'money 两百九十九块 = 299 CNY'],
    ['押金299.00元', 'money 299.00元 = 299 CNY'],
    ['押金￥２９９', 'money ¥299 = 299 CNY'],
    ['押金299 RMB', 'money 299 rmb = 299 CNY'],
    ['押金CNY 299', 'money cny 299 = 299 CNY'],
    ['押金299块钱', 'money 299块钱 = 299 CNY'],
    ['刷满1.5万', 'money 1.5万 = 15000 CNY'],
    ['刷满10W', 'money 10w = 100000 CNY'],
    ['刷满1万2', 'money 1万2 = 12000 CNY'],
    ['刷满1w5。', 'money 1w5 = 15000 CNY'],
    ['收299就行', 'bare 299 = 299 CNY'],
    ['年费36元/年', 'money 36元 = 36 CNY yearly'],
    ['$24.95 a month', 'money $24.95 = 24.95 USD monthly'],
    ['流量费20元/月', 'money 20元 = 20 CNY monthly'],
    ['60元/台/年', 'money 60元 = 60 CNY yearly'],
    ['99元每年', 'money 99元 = 99 CNY yearly'],
    ['48元/半年', 'money 48元 = 48 CNY periodic'],
    ['30元/季度', 'money 30元 = 30 CNY periodic'],
    ['60元/年/台', 'money 60元 = 60 CNY yearly'],
    ['$10/mo', 'money $10 = 10 USD monthly'],
    ['$10/month', 'money $10 = 10 USD monthly'],
    ['$99/year', 'money $99 = 99 USD yearly'],
    ['$99 per annum', 'money $99 = 99 USD yearly'],
    ['$10/mobile', 'money $10 = 10 USD'],
    ['60—120 元/年', 'money 60—120元 = 60 CNY yearly'],
    ['0—399 元/户', 'money 0—399元 = 399 CNY at most'],
    ['0-399元', 'money 0-399元 = 399 CNY at most'],
  ])('%s', (text, slot) => expect(told(text)).toEqual([slot]));
});

describe('zero', () => {
  it.each([
    ['0元购', 'zero 0元 = 0 CNY'],
    ['押金0', 'zero 0 = no sum'],
    ['$0 setup', 'zero $0 = 0 USD'],
    ['零元', 'zero 零元 = 0 CNY'],
  ])('%s', (text, slot) => expect(told(text)).toContain(slot));
});

describe('shares', () => {
  it.each([
    ['0.6%', 'percent 0.6% = 0.6%'],
    ['３％', 'percent 3% = 3%'],
    ['万5', 'percent 万5 = 0.05%'],
    ['万分之五', 'percent 万分之五 = 0.05%'],
    ['千分之六', 'percent 千分之六 = 0.6%'],
    ['万分之六十', 'percent 万分之六十 = 0.6%'],
    ['6‰', 'percent 6‰ = 0.6%'],
    ['千6', 'percent 千6 = 0.6%'],
    ['百分之零点六', 'percent 百分之零点六 = 0.6%'],
    ['涨0.1个点', 'percent 0.1个点 = 0.1%'],
    ['百分之三', 'percent 百分之三 = 3%'],
    ['3 percent', 'percent 3 percent = 3%'],
  ])('%s', (text, slot) => expect(told(text)).toEqual([slot]));
});

describe('time', () => {
  it.each([
    ['180天', 'time 180天 = 180 day'],
    ['三个月', 'time 三个月 = 3 month'],
    ['两年', 'time 两年 = 2 year'],
    ['7个工作日', 'time 7个工作日 = 7 day'],
    ['3周', 'time 3周 = 21 day'],
    ['一年内', 'time 一年 = 1 year'],
    ['半年内', 'time 半年 = 6 month'],
    ['一个季度内', 'time 一个季度 = 3 month'],
    ['twelve months', 'time twelve months = 12 month'],
    ['36-month', 'time 36-month = 36 month'],
  ])('%s', (text, slot) => expect(told(text)).toEqual([slot]));
});

describe('a span of time', () => {
  it.each([
    ['刷满10万元一年内', ['money 10万元 = 100000 CNY', 'time 一年 = 1 year']],
    ['48元/半年内扣', ['money 48元 = 48 CNY periodic']],
    ['下半年内', []],
  ])('is no period, and a period no span: %s', (text, slots) => expect(told(text)).toEqual(slots));
});

describe('surcharges', () => {
  it.each([
    ['+3元/笔', 'plus +3元 = 3 CNY'],
    ['加3元', 'plus 加3元 = 3 CNY'],
    ['0.6%+3', 'plus +3 = 3 CNY'],
    ['+0.05%', 'plus +0.05% = 0.05%'],
  ])('%s', (text, slot) => expect(told(text)).toContain(slot));
});

describe('what is none', () => {
  it.each(['T+1到账', 'D+0', '4G', '24小时', '3台', '95516', 'v2.5', '12:30', '第3条', '参加5次'])(
    '%s',
    (text) => expect(told(text).filter((slot) => !slot.startsWith('zero'))).toEqual([]),
  );
});

describe('any text', () => {
  it('gives slots in order, inside the text, that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = normalise(raw);
        let reach = 0;
        for (const { start, end } of slotsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reach = end;
        }
      }),
    );
  });
});
