/** What the guard says of a page, and what counts as read. */
import { describe, expect, it } from 'vitest';
import type { Finding, ScanReport } from '../../../lib/core/model';
import { scan } from '../../../lib/core/scan';
import { factsOf, guardFacts } from '../../../lib/page/guard/facts';
import { Passed } from '../../../lib/page/guard/passed';
import type { Known } from '../../../lib/page/view';

const OFFER = `云掌小店POS机 0押金免费领取
立即购买,包邮到家。
首次刷卡扣除激活金299元,一经收取概不退还。
流量费每年72元,从结算款中直接扣除。
激活后需缴纳服务费99元,不予退还。`;
const known = (report: ScanReport, dismissed?: number[]): Known =>
  dismissed ? { phase: 'done', report, dismissed } : { phase: 'done', report };
const highs = ({ findings }: ScanReport): [Finding, number][] =>
  findings.flatMap((one, at): [Finding, number][] =>
    one.severity === 'high' && one.stance === 'term' ? [[one, at]] : [],
  );

describe('facts', () => {
  const report = scan({ text: OFFER });

  it('are the worst in one sentence each, the largest sum first', () => {
    expect(highs(report).length).toBeGreaterThan(1);
    const { armed, lines, first } = guardFacts(known(report), 'zh');
    expect(armed).toBe(true);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines[0]).toContain('¥299');
    const { findings } = report;
    expect(findings[first?.index ?? -1]?.quote).toBe(first?.quote);
    expect(findings[first?.index ?? -1]?.facts.money?.amount).toBe(299);
  });

  it('say of a kind twice only what names its fee or sum', () => {
    const [[worst] = []] = highs(report);
    if (worst === undefined) throw new Error('no high term');
    const again = (facts: Finding['facts']): Finding => ({
      ...worst,
      category: 'non_refund',
      facts,
    });
    const findings = [again({ feeName: '服务费' }), again({}), again({ feeName: '激活金' })];
    const { lines } = guardFacts(known({ ...report, findings }), 'zh');
    expect(lines).toHaveLength(2);
    expect(lines.join()).toMatch(/服务费.*激活金|激活金.*服务费/);
  });

  it('are none on an article, before the first reading, and where all was waved through', () => {
    const article = { ...report, page: { ...report.page, kind: 'article' as const } };
    const waved = highs(report).map(([, at]) => at);
    for (const one of [known(article), known({ ...report, findings: [] }), known(report, waved)])
      expect(guardFacts(one, 'zh')).toEqual({ armed: false, lines: [] });
  });

  it('leave out what was waved through, and promises', () => {
    const [[worst, at] = [undefined, -1]] = highs(report);
    const rest = guardFacts(known(report, [at]), 'zh');
    expect(rest.first?.index).not.toBe(at);
    const promise = {
      ...report,
      findings: worst ? [{ ...worst, stance: 'promise' as const }] : [],
    };
    expect(guardFacts(known(promise), 'zh').armed).toBe(false);
  });

  it('are worked out anew for a new reading or language only', () => {
    let now = known(report);
    const facts = factsOf({
      ...{ known: () => now, subscribe: () => {}, rangesOf: () => [], jump: () => true },
    });
    const before = facts('zh');
    expect(facts('zh')).toBe(before);
    expect(facts('en').lines).not.toEqual(before.lines);
    now = known({ ...report, findings: [] });
    expect(facts('en').armed).toBe(false);
  });
});

describe('what was read', () => {
  it('holds for the same address and the same sentences, fewer too', () => {
    const passed = new Passed();
    expect(passed.covers('/a', ['x'])).toBe(false);
    passed.add('/a', ['x', 'y']);
    expect(passed.covers('/a', ['y'])).toBe(true);
    expect(passed.covers('/a', ['y', 'z'])).toBe(false);
    expect(passed.covers('/b', ['x'])).toBe(false);
    passed.add('/b', ['z']);
    expect(passed.covers('/b', ['x'])).toBe(false);
  });

  it('is the fee, not its sum; and one address asks twice at most', () => {
    const passed = new Passed();
    passed.add('/a', ['要收「激活金」 ¥299。']);
    expect(passed.covers('/a', ['要收「激活金」 ¥1,300.50。'])).toBe(true);
    expect(passed.covers('/a', ['要收「流量费」 ¥299。'])).toBe(false);
    passed.add('/a', ['要收「流量费」 ¥299。']);
    expect(passed.covers('/a', ['要收「违约金」。'])).toBe(true);
    expect(passed.covers('/b', ['要收「违约金」。'])).toBe(false);
  });

  it('leaves the next press on the same control to the reader, for a while', () => {
    const passed = new Passed();
    const [buy, order] = ['button 立即购买', 'button 提交订单'];
    expect(passed.allows('', 0, true)).toBe(false);
    passed.allow(buy, 1000);
    expect(passed.allows(order, 2000, true)).toBe(false);
    expect([true, false, false].map((begins) => passed.allows(buy, 2000, begins))).toEqual([
      ...[true, true, true],
    ]);
    expect(passed.allows(buy, 2500, true)).toBe(false);
    expect(passed.allows(buy, 2500, false)).toBe(false);
    passed.allow(buy, 3000);
    expect(passed.allows(buy, 14_000, true)).toBe(false);
  });
});
