/** A card's words are made from the finding alone, and carry all that the drawing needs. */
import { describe, expect, it } from 'vitest';
import type { Finding, ScanReport } from '../../../lib/core/model';
import { cardContent, cardsOf } from '../../../lib/page/ui/compose';
import { countPainted, paintedIndexes } from '../../../lib/page/ui/painted';
import { makeCheck } from '../../../lib/page/ui/selected';

const finding = (quote: string, more: Partial<Finding> = {}): Finding => ({
  ...{
    category: 'activation_fee',
    rule: 'zh.x',
    stance: 'term',
    severity: 'high',
    confidence: 0.9,
  },
  ...{
    start: 0,
    end: quote.length,
    quote,
    reasons: [],
    law: [{ id: 'civil-code', article: '496' }],
  },
  facts: { money: { amount: 299, currency: 'CNY' }, when: 'first_swipe' },
  ...more,
});
const report = (findings: Finding[], more: Partial<ScanReport> = {}): ScanReport => ({
  page: {
    kind: 'offer',
    kinds: { offer: 1, contract: 0, article: 0, complaint: 0, other: 0 },
    language: 'zh',
  },
  findings,
  offer: { fees: [], contradictions: [] },
  ...more,
});

describe('a card', () => {
  it('says the four lines, with sum, law and date', () => {
    const one = finding('首刷扣299元');
    const card = cardContent(one, report([one]), 'zh');
    expect(card).toMatchObject({ quote: '首刷扣299元', severity: 'high', title: '要先收一笔钱' });
    expect(card.means).toContain('¥299');
    expect(card.why[0]).toMatch(/民法典.*496.*2021-01-01/);
    expect(card.todo).not.toBe('');
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  it('says how the words were hidden', () => {
    const one = finding('首刷扣299元', { display: { source: 'text', shown: true, fontPx: 9 } });
    expect(cardContent(one, report([one]), 'zh').concealed).toEqual([
      expect.stringContaining('9px'),
    ]);
    expect(cardContent(one, report([one]), 'en').concealed[0]).toContain('9px');
  });

  it('shows beside a promise the term that takes it back', () => {
    const promise = finding('全部免费', { stance: 'promise', category: 'free_bait' });
    const term = finding('首刷扣299元');
    const contradictions = [{ promise: 0, term: 1, why: 'free_but_charged' }];
    const both = report([promise, term], { offer: { fees: [], contradictions } });
    expect(cardContent(promise, both, 'zh').against).toBe('首刷扣299元');
    expect(cardContent(term, both, 'zh').against).toBeUndefined();
  });

  it('is none for a finding that is gone', () => {
    const known = () => ({ phase: 'done', report: report([]) }) as const;
    expect(cardsOf({ known })(0, 'zh')).toBeNull();
  });
});

describe('what is painted', () => {
  it('leaves out what was waved through, information and questions', () => {
    const findings = [
      finding('甲'),
      finding('乙', { severity: 'info' }),
      finding('丙', { stance: 'question' }),
      finding('丁', { severity: 'low' }),
      finding('戊'),
    ];
    const known = { phase: 'done', report: report(findings), dismissed: [4] } as const;
    expect(paintedIndexes(known)).toEqual([0, 3]);
    expect(countPainted(known, [0, 3])).toEqual({ high: 1, medium: 0, low: 1 });
  });
});

describe('selected words', () => {
  it('give a card each, weightiest first, whatever page they are from', async () => {
    const findings = [finding('轻', { severity: 'low' }), finding('重')];
    // biome-ignore lint/correctness/useYield: a detector that is done in one step.
    const steps = function* (): Generator<void, ScanReport> {
      return report(findings);
    };
    const check = makeCheck(steps, new AbortController().signal);
    expect((await check('轻重', 'zh')).map((card) => card.quote)).toEqual(['重', '轻']);
  });
});
