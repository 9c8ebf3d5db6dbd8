/** What is remembered of the findings that the user has called no problem. */
import { describe, expect, it } from 'vitest';
import { dismissalKey } from '../../lib/core/dismissal';
import { scan } from '../../lib/core/scan';
import { Dismissals } from '../../lib/page/dismissals';

const TEXT = '云掌小店POS机免费领取,立即购买。首次刷卡扣除激活金299元,一经收取概不退还。';

describe('dismissals', () => {
  const report = scan({ text: TEXT });
  const [first] = report.findings;
  if (first === undefined) throw new Error('nothing found');
  const key = dismissalKey(first);

  it('name the findings with a chosen key, and none before', () => {
    const dismissals = new Dismissals();
    expect(dismissals.among(report)).toEqual([]);
    dismissals.choose(new Set([key]));
    expect(dismissals.among(report)).toContain(0);
    expect(dismissals.has(first)).toBe(true);
    dismissals.choose(new Set());
    expect(dismissals.among(report)).toEqual([]);
  });

  it('are the same array until the report or the choice is another', () => {
    const dismissals = new Dismissals();
    expect(dismissals.among(report)).toBe(dismissals.among({ ...report }));
    dismissals.choose(new Set([key]));
    const before = dismissals.among(report);
    expect(dismissals.among(report)).toBe(before);
    expect(dismissals.among({ ...report, findings: [] })).toEqual([]);
    dismissals.choose(new Set([key]));
    expect(dismissals.among(report)).not.toBe(before);
  });
});
