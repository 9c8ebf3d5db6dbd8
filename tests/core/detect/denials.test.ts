/** What a sentence denies, forbids or warns of is no term of it. */
import { describe, expect, it } from 'vitest';
import { alarms, onShop } from './lab';

const DENIED = {
  zh: [
    '不存在押金不退的情况。',
    '不会以任何理由不退押金。',
    '从未出现过押金不退的现象。',
    '甲方不得以任何理由拒绝退还押金。',
    '禁止以任何名义向商户收取押金且不退。',
    '押金不退的POS机千万别办！我们的POS机押金可退。',
    '甲方未经乙方同意，不得从结算款中扣除任何费用。',
    '甲方不得单方面终止本协议。',
    '甲方无权单方面变更费率。',
    '我司不会随时修改本协议。',
    '不收299元激活金。',
    '激活金299元今日免收。',
    '激活费299元免除！',
  ],
  en: [
    'There is no such thing as a non-refundable deposit here.',
    'The Provider shall not refuse to refund the deposit for any reason.',
    "Processor may not terminate this Agreement without 30 days' notice.",
    "Processor shall not change the fees without the Merchant's consent.",
    'Processor may not debit your account without your written consent.',
    'We may not change these terms without notice.',
    'You are not required to pay a $99 activation fee.',
    'Activation fee $99 waived today!',
  ],
} as const;

describe('raises no alarm', () => {
  it.each(DENIED.zh)('%s', (text) => expect(alarms(onShop(text))).toEqual([]));
  it.each(DENIED.en)('%s', (text) => expect(alarms(onShop(text, 'en'))).toEqual([]));
});

describe('what looks like a denial and is none', () => {
  it.each([
    ['乙方不得拒绝甲方从结算款中扣除费用。', 'auto_deduct'],
    ['乙方不得解除本协议。', 'lock_in'],
    ['甲方不承担任何责任。', 'liability_waiver'],
    ['严禁拆机，违者押金不退。', 'non_refund'],
    ['请勿拆机否则押金不退。', 'non_refund'],
    ['激活金299元满5万免收。', 'activation_fee'],
    ['激活金299元免流量费。', 'activation_fee'],
  ])('%s', (text, category) => {
    expect(alarms(onShop(text)).filter((alarm) => alarm.startsWith(category))).not.toEqual([]);
  });

  it.each([
    ['Merchant may not terminate this Agreement before the end of the term.', 'lock_in'],
    ['Monthly fee $10 waived if you process $5,000.', 'recurring_fee'],
    ['Processor shall not be liable for any indirect loss.', 'liability_waiver'],
    ['We may terminate this Agreement at any time without notice.', 'unilateral_termination'],
  ])('%s', (text, category) => {
    expect(alarms(onShop(text, 'en')).filter((alarm) => alarm.startsWith(category))).not.toEqual(
      [],
    );
  });
});
