/** What a page costs, and which of its promises its own terms take back. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';

const page = (...lines: string[]) =>
  scan({ text: ['本店POS机火热办理中，立即下单，全国包邮。', ...lines].join('\n') });

describe('fees', () => {
  it('carry name, sum, time and what becomes of the money', () => {
    const { offer, findings } = page('首刷冻结押金299元。', '押金概不退还。');
    const [fee] = offer.fees;
    expect(fee).toMatchObject({
      amount: 299,
      currency: 'CNY',
      when: 'first_swipe',
      refund: 'never',
      name: '押金',
    });
    expect(fee?.evidence.map((i) => findings[i]?.category)).toEqual([
      'activation_fee',
      'non_refund',
    ]);
  });

  it('come back under a condition, with its threshold and time', () => {
    const { offer } = page('首刷冻结押金299元。', '180天内刷满10万元返还押金。');
    expect(offer.fees[0]).toMatchObject({
      refund: 'conditional',
      threshold: { amount: 100_000, currency: 'CNY' },
      window: { count: 180, unit: 'day' },
    });
  });

  it('are promised back where nothing is said against it', () => {
    expect(page('首刷冻结押金299元。', '押金全额退款。').offer.fees[0]?.refund).toBe('promised');
  });

  it('leave open what the page leaves open', () => {
    expect(page('首刷冻结押金299元。').offer.fees[0]?.refund).toBe('unstated');
    const { offer } = page('开通前请缴纳激活费，由专员代办。');
    expect(offer.fees[0]).toMatchObject({ amount: null, refund: 'unstated' });
  });

  it('are told once where they are said twice, and apart where sums differ', () => {
    const { offer } = page('首刷冻结押金299元。', '注意：首刷冻结押金299元。', '流量费每年36元。');
    expect(offer.fees.map((fee) => fee.amount)).toEqual([299, 36]);
    expect(offer.fees[0]?.evidence).toHaveLength(2);
    expect(offer.fees[1]?.when).toBe('yearly');
  });

  it('are none of others, of questions or of promises', () => {
    expect(page('首刷会冻结押金299元吗？').offer.fees).toEqual([]);
    expect(page('不收押金，也没有流量费。').offer.fees).toEqual([]);
  });
});

describe('contradictions', () => {
  it('of free and charged, raised to high on both sides', () => {
    const { offer, findings } = page('免费领取，0押金。', '首刷扣除服务费299元。');
    const [first] = offer.contradictions;
    expect(first?.why).toBe('free_but_charged');
    const sides = [findings[first?.promise ?? -1], findings[first?.term ?? -1]];
    expect(sides.map((f) => [f?.stance, f?.severity])).toEqual([
      ['promise', 'high'],
      ['term', 'high'],
    ]);
    for (const side of sides) expect(side?.reasons.map((r) => r.id)).toContain('free_but_charged');
  });

  it('of a refund promised and refused', () => {
    const { offer } = page('押金全额退款。', '服务费一经收取概不退还。');
    expect(offer.contradictions.map((c) => c.why)).toContain('refund_but_kept');
  });

  it('need both sides', () => {
    expect(page('免费领取，0押金。').offer.contradictions).toEqual([]);
    expect(page('首刷扣除服务费299元。').offer.contradictions).toEqual([]);
    expect(page('免费领取，0押金。', '首刷会扣服务费299元吗？').offer.contradictions).toEqual([]);
  });
});

describe('sums of one sentence', () => {
  const FEES = [
    ['激活金299元', '激活金', 299],
    ['流量费每年36元', '流量费', 36],
    ['会员费98元', '会员费', 98],
  ] as const;
  const orders = FEES.flatMap((a, i) =>
    FEES.flatMap((b, j) =>
      FEES.flatMap((c, k) => (new Set([i, j, k]).size === 3 ? [[a, b, c]] : [])),
    ),
  );

  it.each(orders)('stay with their fee in any order: %s %s %s', (...fees) => {
    const text = `本店经营POS机，费率透明。\n${fees.map(([words]) => words).join('，')}，提前解约付违约金500元。`;
    const { findings, offer } = scan({ text });
    const told = new Map(offer.fees.map(({ name, amount }) => [name, amount]));
    for (const [, name, amount] of fees) expect(told.get(name), name).toBe(amount);
    const penalty = findings.find(({ category }) => category === 'penalty');
    expect(penalty?.facts.money?.amount).toBe(500);
  });
});

describe('how a fee comes back', () => {
  const refundOf = (text: string) =>
    scan({ text: `本店经营POS机，费率透明。\n${text}` }).offer.fees[0]?.refund;

  it('is never where the page keeps that very fee, whatever rewards it names beside it', () => {
    const text = '首刷扣除服务费299元，该服务费概不退还。另有奖励：90天内刷满10万元，返现50元。';
    expect(refundOf(text)).toBe('never');
  });

  it('is conditional where the fee is kept only if a condition fails', () => {
    expect(refundOf('首刷冻结押金299元。90天内刷满10万元返还；未达标押金不退。')).toBe(
      'conditional',
    );
  });
});
