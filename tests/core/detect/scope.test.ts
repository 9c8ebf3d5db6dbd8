/** What a list item, a table cell or the second half of a sentence inherits from the lines before it. */
import { describe, expect, it } from 'vitest';
import type { Category, Finding } from '../../../lib/core/model';
import { scan } from '../../../lib/core/scan';
import { alarms, onShop } from './lab';

type Language = 'zh' | 'en';

function found(text: string, language: Language, category: Category): Finding[] {
  return onShop(text, language).filter((finding) => finding.category === category);
}

const fees = (findings: readonly Finding[]) => findings.map(({ facts }) => facts.feeName);
const quotes = (findings: readonly Finding[]) => findings.map(({ quote }) => quote);

describe('a list under its lead-in', () => {
  it.each([
    ['以下费用概不退还：\n1. 激活金\n2. 流量费', 'zh', ['激活金', '流量费']],
    ['以下费用一经收取概不退还：\n• 激活服务费\n• 设备押金', 'zh', ['激活服务费', '设备押金']],
    ['不退还的费用\n（1）激活金\n（2）押金', 'zh', ['激活金', '押金']],
    ['概不退还的款项：\n\n① 激活金\n\n② 押金', 'zh', ['激活金', '押金']],
    ['以下费用概不退还：1.激活金；2.押金；', 'zh', ['激活金', '押金']],
    [
      'The following are non-refundable:\n- Setup fee\n- Programming fee',
      'en',
      ['Setup fee', 'Programming fee'],
    ],
    [
      'Non-refundable fees:\n1) setup fee\n2) activation fee',
      'en',
      ['setup fee', 'activation fee'],
    ],
  ] as const)('%j', (text, language, names) => {
    expect(fees(found(text, language, 'non_refund'))).toEqual(expect.arrayContaining([...names]));
    for (const finding of found(text, language, 'non_refund')) {
      expect(finding.stance).toBe('term');
      expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    }
  });

  it('runs over both lines where only both say it, and keeps to the item where the lead-in says it', () => {
    expect(quotes(found('以下费用概不退还：\n1. 激活金\n2. 流量费', 'zh', 'non_refund'))).toEqual([
      '费用概不退还',
      '激活金',
      '流量费',
    ]);
    expect(quotes(found('激活服务费：\n299元', 'zh', 'activation_fee'))).toEqual([
      '激活服务费：\n299元',
    ]);
  });

  it.each([
    ['我们不收取：\n1. 激活金\n2. 押金', 'zh'],
    ['我们不收：\n• 售后咨询\n• 激活金299元', 'zh'],
    ['We never charge:\n- setup fees\n- annual fees', 'en'],
    ['You pay no:\n- long contracts\n- setup fees\n- annual fees', 'en'],
  ] as const)('that denies its items raises no alarm: %j', (text, language) => {
    expect(alarms(onShop(text, language))).toEqual([]);
  });

  it.each([
    ['哪些费用概不退还？\n1. 激活金\n2. 流量费', 'zh'],
    ['Which fees are non-refundable?\n- setup fee\n- activation fee', 'en'],
  ] as const)('that asks lends its words to no item: %j', (text, language) => {
    const terms = found(text, language, 'non_refund').filter(({ stance }) => stance === 'term');
    expect(terms).toEqual([]);
  });

  it.each([
    ['以下费用概不退还：\n1. 流量费\n\n本店位于市场东门。激活金可以咨询店员。', 'zh', '激活金'],
    [
      `以下费用概不退还：\n${'本店位于市场东门，门口有两棵槐树。'.repeat(8)}\n1. 激活金`,
      'zh',
      '激活金',
    ],
    [
      'These are non-refundable:\n- annual fee\n\nOur shop is next to the gate. Ask us about the setup fee.',
      'en',
      'setup fee',
    ],
  ] as const)('ends: %j', (text, language, outside) => {
    expect(fees(found(text, language, 'non_refund'))).not.toContain(outside);
  });
});

describe('a sum below what it is for', () => {
  it.each([
    ['激活服务费：\n299元', 'zh', 'activation_fee', 299],
    ['激活服务费\n299元', 'zh', 'activation_fee', 299],
    ['流量费\n36元/年', 'zh', 'data_fee', 36],
    ['Setup fee\n$99.00', 'en', 'activation_fee', 99],
    ['Setup fee:\n$99 per terminal', 'en', 'activation_fee', 99],
  ] as const)('%j', (text, language, category, amount) => {
    const all = found(text, language, category);
    expect(all.map(({ facts }) => facts.money?.amount)).toEqual([amount]);
  });

  it.each([
    ['激活服务费\n本机重299克', 'zh'],
    ['激活服务费\n满5000元即可', 'zh'],
    ['激活码\n299元', 'zh'],
  ] as const)('is none in %j', (text, language) => {
    const all = found(text, language, 'activation_fee');
    expect(all.filter(({ facts }) => facts.money)).toEqual([]);
  });

  it('is told apart by column', () => {
    const text = '激活金\t流量费\t押金\n299元\t36元/年\t100元';
    expect(
      onShop(text).map(({ category, facts, quote }) => [
        category,
        facts.feeName,
        facts.money?.amount,
        quote,
      ]),
    ).toEqual([
      ['activation_fee', '激活金', 299, '299元'],
      ['data_fee', '流量费', 36, '36元'],
      ['activation_fee', '押金', 100, '100元'],
    ]);
    const english = onShop('Setup fee\tMonthly fee\n$99\t$14.95 per month', 'en');
    expect(english.map(({ facts }) => [facts.feeName, facts.money?.amount])).toEqual([
      ['Setup fee', 99],
      ['Monthly fee', 14.95],
    ]);
  });
});

describe('a sentence that a full stop splits', () => {
  it('is read as one', () => {
    expect(quotes(found('未达标者。\n不予退还。', 'zh', 'conditional_refund'))).toEqual([
      '未达标者。\n不予退还',
    ]);
  });

  it('gives the second half the fee of the first', () => {
    expect(fees(found('激活服务费299元。\n一经收取概不退还。', 'zh', 'non_refund'))).toEqual([
      '激活服务费',
    ]);
  });

  it.each(['激活金299元。\n本店位于市场东门，门口有两棵槐树，周一到周日都营业。不予退还。'])(
    'not over what stands between: %j',
    (text) => expect(fees(found(text, 'zh', 'non_refund'))).toEqual([undefined]),
  );
});

it('keeps findings in order of their beginnings', () => {
  const text =
    '本店经营POS机，立即下单。\n激活金\t流量费\n299元\t36元/年\n押金概不退还：\n1. 激活金\n2. 会员费98元/年';
  const starts = scan({ text }).findings.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

it('does bounded work for each sentence of an endless list', () => {
  const list = (items: number) => `以下费用概不退还：\n${'1. 激活金\n'.repeat(items)}`;
  expect(scan({ text: list(400) }).findings.length).toBeLessThan(60);
});

describe('two sentences', () => {
  it.each([
    ['有权更改合同条款。费率是0.6%。', ['unilateral_change']],
    ['首笔交易自动扣除押金。去年的价格是199元。', ['activation_fee', 'auto_deduct']],
  ])('are not joined where the first says something by itself: %s', (text, categories) => {
    const all = onShop(text);
    expect(all.map(({ category }) => category)).toEqual(categories);
    expect(all.some(({ quote }) => quote.includes('。'))).toBe(false);
    expect(all.some(({ facts }) => facts.money)).toBe(false);
  });

  it.each([
    ['激活金299元。概不退还。', 'zh'],
    ['Setup fee $99. Non-refundable.', 'en'],
  ] as const)('are joined where the second tells of the money: %s', (text, language) => {
    const [kept] = found(text, language, 'non_refund');
    expect(kept?.facts.feeName).toBeDefined();
  });
});

describe('a list with markers', () => {
  it.each([
    ['不退费用：\n- 激活金\n- 流量费\n押金\n刷卡机简介', 'zh', 'non_refund', '押金'],
    [
      'Setup fees:\n- Setup fee $99\n- Annual fee $20\nShipping $15\nReturns',
      'en',
      'activation_fee',
      'Setup fees',
    ],
  ] as const)('ends at a line without one: %j', (text, language, category, name) => {
    const last = found(text, language, category).filter(({ facts }) => facts.money?.amount !== 99);
    expect(last.filter(({ facts, quote }) => facts.feeName === name && quote !== name)).toEqual([]);
  });
});
