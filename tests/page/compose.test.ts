/** Which documents of a page are put together, and where what is found in them stands. */
import { describe, expect, it } from 'vitest';
import type { Finding, ScanReport } from '../../lib/core/model';
import { compose, foundThere, sectionOf } from '../../lib/page/compose';
import { fillsPage } from '../../lib/page/frames/place';
import type { Standing } from '../../lib/page/others';

const NONE = { offer: 0, contract: 0, article: 0, complaint: 0, other: 0 };
const other = (key: string, text: string, standing: Standing = 'inside') => ({
  ...{ key, text, standing },
});
const finding = (text: string, quote: string): Finding => {
  const start = text.indexOf(quote);
  return {
    ...{ category: 'non_refund', rule: 'zh.x', stance: 'term', severity: 'high', confidence: 0.9 },
    ...{ start, end: start + quote.length, quote, facts: {}, reasons: [], law: [] },
  };
};

describe('a page and the documents in it', () => {
  it('keep the page’s own offsets, parted by blank lines', () => {
    const { text, sections, apart } = compose(
      '页面',
      [other('1', '甲'), other('2', '乙乙')],
      false,
    );
    expect(text).toBe('页面\n\n甲\n\n乙乙');
    expect(sections.map(({ start, end }) => text.slice(start, end))).toEqual(['甲', '乙乙']);
    expect(apart).toEqual([]);
  });

  it.each([
    [false, '鞋\n\n内', ['beside', 'hidden', 'empty']],
    [true, '鞋\n\n内\n\n旁', ['hidden', 'empty']],
  ])('hold what stands beside only where the page trades: %s', (trades, text, apart) => {
    const others = [
      other('inside', '内'),
      other('beside', '旁', 'beside'),
      other('hidden', '藏', 'hidden'),
      other('empty', ''),
    ];
    const whole = compose('鞋', others, trades);
    expect([whole.text, whole.apart]).toEqual([text, apart]);
  });

  it('tell each document what was found there, and those apart that nothing was', () => {
    const whole = compose(
      '页面不退',
      [other('1', '概不退还'), other('2', '广告', 'beside')],
      false,
    );
    const findings = [finding(whole.text, '不退'), finding(whole.text, '概不退还')];
    const report: ScanReport = {
      page: { kind: 'offer', kinds: { ...NONE, offer: 1 }, language: 'zh' },
      ...{ findings, offer: { fees: [], contradictions: [] } },
    };
    const there = foundThere(whole, report, () => false);
    expect(there.get('1')).toMatchObject([{ index: 1, finding: { start: 0, end: 4 } }]);
    expect(there.get('2')).toEqual([]);
    expect(findings.map((one) => sectionOf(whole, one)?.key)).toEqual([undefined, '1']);
  });
});

describe('a frame of another origin', () => {
  const laptop = { width: 1280, height: 700 };
  it.each([
    ['a contract that fills a shell page', { width: 1280, height: 640 }, laptop, true],
    ['a reader in the middle column', { width: 800, height: 400 }, laptop, true],
    ['a wide advertisement', { width: 970, height: 250 }, laptop, false],
    ['a tall advertisement', { width: 300, height: 600 }, laptop, false],
    ['a square advertisement', { width: 300, height: 250 }, laptop, false],
    ['a contract on a phone', { width: 360, height: 500 }, { width: 390, height: 700 }, true],
  ])('%s', (_, size, view, fills) => {
    expect(fillsPage(size, view)).toBe(fills);
  });
});
