/** The measuring itself: what counts, how figures are made, and that disputed labels cannot go stale unseen. */
import { describe, expect, it } from 'vitest';
import { brier, calibrationError, reliability } from '../corpus/calibration';
import { corrected, fingerprint, halfOf, kindOf, readDisputes } from '../corpus/read';
import { alarmsOutside, scorePages } from '../corpus/score';
import { f1, intervals, macroF1, precision, recall, scoreOf } from '../corpus/stats';

const TEXT = '本店POS机立即下单，费率透明。\n首刷冻结押金299元，概不退还。\n激活金99元。';
const PAGE = { id: 'p1', kind: 'offer', text: TEXT };
const LABELS = [
  {
    page: 'p1',
    sentence: '首刷冻结押金299元，概不退还。',
    labels: ['activation_fee', 'penalty'],
    stance: 'term',
  },
];
const KNOWN = new Set(['activation_fee', 'penalty', 'non_refund']);

describe('a page', () => {
  const [scored] = scorePages([PAGE], LABELS, KNOWN);
  const of = (category: string) =>
    scored?.outcomes.filter((outcome) => outcome.category === category).map(({ all }) => all);

  it('has right, wrong and missed cases, and unlabelled findings are wrong', () => {
    expect(of('activation_fee')).toEqual(['right', 'wrong']);
    expect(of('penalty')).toEqual(['missed']);
    expect(of('non_refund')).toEqual(['wrong']);
  });

  it('counts a sentence that stands on several pages once', () => {
    const again = scorePages(
      [PAGE, { ...PAGE, id: 'p2' }],
      [...LABELS, ...LABELS.map((label) => ({ ...label, page: 'p2' }))],
      KNOWN,
    );
    expect(again[1]?.outcomes.filter(({ stance }) => stance === 'term')).toEqual([]);
  });

  it('leaves out what the labels never know', () => {
    const [one] = scorePages([PAGE], LABELS, new Set(['penalty']));
    expect(one?.outcomes.map(({ category }) => category)).toEqual(['penalty']);
  });

  it('must not alarm where it is an article', () => {
    const [one] = scorePages([{ ...PAGE, kind: 'article' }], LABELS, KNOWN);
    expect(one && alarmsOutside(one).length).toBeGreaterThan(0);
    expect(scored && alarmsOutside(scored)).toEqual([]);
  });
});

describe('figures', () => {
  it('follow from the counts', () => {
    const score = { right: 3, wrong: 1, missed: 2 };
    expect(precision(score)).toBe(0.75);
    expect(recall(score)).toBe(0.6);
    expect(f1(score)).toBeCloseTo(2 / 3);
    expect(precision({ right: 0, wrong: 0, missed: 1 })).toBeNull();
  });

  it('are the mean over categories where they are macro', () => {
    const [scored] = scorePages([PAGE], LABELS, KNOWN);
    const each = [scoreOf(scored?.outcomes ?? [], 'all')];
    expect(each[0]).toEqual({ right: 1, wrong: 2, missed: 1 });
    expect(macroF1(scored?.outcomes ?? [], 'all')).toBeCloseTo((2 / 3 + 0 + 0) / 3);
  });

  it('have intervals that hold the figure and are the same each time', () => {
    const scored = scorePages([PAGE], LABELS, KNOWN);
    const one = intervals(scored, 'all', () => true);
    expect(one).toEqual(intervals(scored, 'all', () => true));
    expect(one.recall).toEqual([0.5, 0.5]);
  });
});

describe('calibration', () => {
  const says = (confidence: number, right: boolean) => ({ confidence, right });

  it('is perfect where shares come true, and 1 falls into the last bin', () => {
    const list = [says(1, true), says(0.5, true), says(0.5, false)];
    expect(calibrationError(list)).toBe(0);
    expect(brier(list)).toBeCloseTo(0.5 / 3);
    expect(reliability(list).map(({ from, count }) => [from, count])).toEqual([
      [0.5, 2],
      [0.9, 1],
    ]);
  });

  it('is bad where everything is said to be certain', () => {
    expect(calibrationError([says(0.95, false), says(0.95, false)])).toBeCloseTo(0.95);
  });
});

describe('disputed labels', () => {
  const dispute = { page: 'p1', labels: ['none'], stance: 'advice', reason: 'test' };

  it('take the place of the label, by its fingerprint', () => {
    const sha256 = fingerprint(LABELS[0]?.sentence ?? '');
    const [label] = corrected([PAGE], LABELS, [{ ...dispute, sha256 }]);
    expect(label).toMatchObject({ labels: ['none'], stance: 'advice' });
  });

  it('may add a line that was not labelled', () => {
    const labels = corrected([PAGE], LABELS, [{ ...dispute, sha256: fingerprint('激活金99元。') }]);
    expect(labels.at(-1)).toMatchObject({ page: 'p1', sentence: '激活金99元。' });
  });

  it('that fit nothing on a known page are an error; those of other pages wait', () => {
    const stale = { ...dispute, sha256: fingerprint('gone') };
    expect(() => corrected([PAGE], LABELS, [stale])).toThrow(RangeError);
    expect(corrected([PAGE], LABELS, [{ ...stale, page: 'p9' }])).toEqual(LABELS);
  });

  it('are of pages that may be read, have a reason, and hold no sentence', () => {
    const list = readDisputes();
    expect(list.length).toBeGreaterThan(0);
    for (const { page, sha256, reason } of list) {
      expect(halfOf({ id: page }), page).toBe('look');
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(reason.length).toBeGreaterThan(5);
    }
  });
});

describe('page kinds', () => {
  it('are those of the product; unrelated is other; else an error', () => {
    expect(kindOf({ ...PAGE, kind: 'unrelated' })).toBe('other');
    expect(() => kindOf({ ...PAGE, kind: 'novel' })).toThrow(RangeError);
  });
});
