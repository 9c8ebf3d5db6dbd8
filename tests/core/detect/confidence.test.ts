/** Confidence: a probability that moves the way a reader's would, and says what moved it. */

import { describe, expect, it } from 'vitest';
import { severityFor } from '../../../lib/core/detect/confidence';
import { CONFIDENCE_SIGNS } from '../../../lib/core/detect/confidence-signs';
import { CONFIDENCE_WEIGHTS } from '../../../lib/core/detect/confidence-weights';
import type { Category, Finding } from '../../../lib/core/model';
import type { Rule } from '../../../lib/core/rules/types';
import { scan, shippedDetector } from '../../../lib/core/scan';
import { fc } from '../../support/properties';
import { anyText } from '../text/texts';
import { onShop } from './lab';

const RULE: Rule = { id: 'zh.non_refund.lab', category: 'non_refund', patterns: ['lab'] };
const ids = (finding: Finding | undefined) => finding?.reasons.map(({ id }) => id) ?? [];
const found = (sentence: string, category: Category) =>
  onShop(sentence).find((finding) => finding.category === category);

describe('the model', () => {
  it.each(['zh', 'en'] as const)('has a weight and a mean for every sign (%s)', (language) => {
    const { weights, means } = CONFIDENCE_WEIGHTS[language];
    expect(weights).toHaveLength(CONFIDENCE_SIGNS.length);
    expect(means).toHaveLength(CONFIDENCE_SIGNS.length);
  });

  it('gives every finding a probability that is never certain, and reasons by weight', () => {
    const term = fc.constantFrom(
      '首刷冻结押金299元，概不退还。',
      '流量费每年36元',
      '激活金能退吗？',
    );
    fc.assert(
      fc.property(anyText, term, (text, clause) => {
        for (const { confidence, reasons } of scan({ text: `POS机${text}${clause}` }).findings) {
          expect(confidence).toBeGreaterThanOrEqual(0.02);
          expect(confidence).toBeLessThanOrEqual(0.99);
          expect(reasons[0]?.id).toBe('wording');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('hands its signs on for fitting: one number each', () => {
    const judged = shippedDetector().judgements({ text: 'POS机立即下单，首刷冻结押金299元。' });
    expect(judged.length).toBeGreaterThan(0);
    for (const { signs } of judged) expect(signs).toHaveLength(CONFIDENCE_SIGNS.length);
  });
});

describe('what moves it', () => {
  it('a sum makes a charge surer, and is told', () => {
    const priced = found('首次刷卡扣除服务费299元。', 'activation_fee');
    const bare = found('首次刷卡扣除服务费。', 'activation_fee');
    expect(priced?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
    expect(ids(priced)).toContain('sum_named');
    expect(ids(bare)).not.toContain('sum_named');
  });

  it('the kind of page is always told', () => {
    expect(ids(found('激活金概不退还。', 'non_refund')).join()).toMatch(/page_(offer|contract)/);
  });

  it('words written with characters that sound alike make it less sure, and say so', () => {
    const plain = found('首刷扣除激活金299元。', 'activation_fee');
    const swapped = found('首刷扣除激活筋299元。', 'activation_fee');
    if (swapped === undefined) return expect(plain).toBeDefined();
    expect(swapped.confidence).toBeLessThan(plain?.confidence ?? 0);
    expect(ids(swapped)).toContain('guessed');
  });

  it('reasons carry their share in log-odds, the weightiest first after the words', () => {
    const [, ...rest] = found('首次刷卡扣除服务费299元。', 'activation_fee')?.reasons ?? [];
    const shares = rest.flatMap(({ weight }) => (weight === undefined ? [] : [Math.abs(weight)]));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});

describe('a finding that is more likely wrong than right', () => {
  it('is kept and does not alarm; the line is 0.5', () => {
    expect(severityFor(0.49, 'high', RULE)).toBe('info');
    expect(severityFor(0.5, 'high', RULE)).toBe('high');
  });

  it('alarms where a rule of the user’s own made it', () => {
    expect(severityFor(0.2, 'medium', { ...RULE, id: 'user.mine.one' })).toBe('medium');
  });
});
