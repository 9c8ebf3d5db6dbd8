/** What a frame believes of what it is told to show. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';
import { describeFor } from '../../../lib/page/frames/describe';
import { MAX_SHOWN, readGuard, readShown } from '../../../lib/page/frames/shown';

const TEXT = '收款机免费领，0押金，立即购买。首次刷卡扣除激活金299元，一经收取概不退还。';
const report = scan({ text: TEXT });
const found = report.findings.map((finding, index) => {
  return { index, finding, severity: 'high' as const };
});
const shown = describeFor(found, { phase: 'done', report }, 'zh');

describe('what a frame is told to show', () => {
  it('comes through as it was made, over a message too', () => {
    expect(shown.findings.length).toBeGreaterThan(2);
    expect(readShown(structuredClone(shown))).toEqual(shown);
  });

  it('is bounded, painted findings first', () => {
    const [first] = found;
    if (first === undefined) throw new Error('nothing found');
    const silent = Array.from({ length: MAX_SHOWN }, () => ({ ...first, severity: null }));
    const many = describeFor([...silent, ...found], { phase: 'done', report }, 'zh');
    expect(many.findings).toHaveLength(found.length);
  });

  it.each([
    ['no object', null],
    ['a card too few', { ...shown, cards: shown.cards.slice(1) }],
    [
      'a card without words',
      { ...shown, cards: shown.cards.map((card) => card && { ...card, means: 1 }) },
    ],
    ['a finding that ends before it begins', withFinding({ end: -1 })],
    ['a severity that does not exist', withFinding({ severity: 'fatal' })],
    ['a quote without end', withFinding({ quote: '长'.repeat(20_001) })],
    ['an index that is none', { ...shown, dismissed: [-1] }],
    ['a page of no kind', { ...shown, page: { ...shown.page, kind: 'shop' } }],
    ['too many findings', { ...shown, findings: Array(MAX_SHOWN + 1).fill(shown.findings[0]) }],
  ])('is refused whole where it holds %s', (_, value) => {
    expect(readShown(value)).toBeNull();
  });
});

describe('what a frame’s guard is told', () => {
  it.each([
    [{ armed: true, lines: ['一'], first: { index: 2, quote: '激活金' } }],
    [{ armed: false, lines: [] }],
  ])('is believed: %j', (guard) => {
    expect(readGuard(guard)).toEqual(guard);
  });

  it.each([
    [null],
    [{ armed: 'yes', lines: [] }],
    [{ armed: true, lines: [1] }],
    [{ armed: true, lines: [], first: { index: -1, quote: '' } }],
  ])('is refused: %j', (guard) => {
    expect(readGuard(guard)).toBeNull();
  });
});

function withFinding(change: object) {
  const [first, ...rest] = shown.findings;
  return { ...shown, findings: [{ ...first, ...change }, ...rest] };
}
