/** Words and sentences that look like clauses and are none. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';
import { alarms, onShop } from './lab';

describe('on a page that sells terminals', () => {
  it.each([
    '激活金额会显示在首页。',
    '未激活金额为零的商户请联系客服。',
    '请输入激活码。',
    '激活金币可以换皮肤。',
    '激活金融市场的活力。',
    '这笔押金不得不退。',
    '押金可退。',
    '本机无激活费。',
    '0押金。',
    '激活金会退吗？',
    '退休后开店也能用。',
    '收货后请先检查外观。',
    '返回首页。',
    '支付宝和微信都支持。',
    '今天天气不错。',
  ])('%s', (text) => expect(alarms(onShop(text))).toEqual([]));

  it.each([
    'No setup fee.',
    'Is there a setup fee?',
    'There is no cancellation fee.',
    'Feel free to call.',
    'Return to the home page.',
    'Our tax refund service is new.',
  ])('%s', (text) => expect(alarms(onShop(text, 'en'))).toEqual([]));
});

const NEWS = `租房押金迟迟不退，三名房客讨说法
本报讯 近日，多位市民向记者反映，退租之后房东以各种理由拒绝退还押金。王女士说，她交的两千元押金至今没有要回来。
记者走访发现，部分中介在合同里写明押金概不退还。律师表示，这样的条款对租客并不公平，建议租客保留付款凭证，并向有关部门投诉。
天气预报说，明天有雨，气温下降，请市民注意添衣。`;

describe('elsewhere', () => {
  it('a news story on rental deposits raises nothing', () => {
    expect(alarms(scan({ text: NEWS }).findings)).toEqual([]);
  });

  it.each([
    ['', ''],
    ['a recipe', '把面粉和水揉成团，醒二十分钟，再擀开。不要加太多盐。'],
    ['a game page', '激活金币礼包：输入激活码即可领取，活动结束后金币清零。'],
    [
      'an English news story',
      'The council said on Tuesday that the museum will not refund tickets for the cancelled show. Visitors may complain to the city.',
    ],
  ])('%s', (_, text) => {
    const findings = scan({ text }).findings;
    expect(findings.filter((f) => f.severity === 'high').map((f) => f.quote)).toEqual([]);
  });
});
