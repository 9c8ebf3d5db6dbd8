/** Every finding can be put into words, in both languages, from what it knows and nothing else. */
import { describe, expect, it } from 'vitest';
import { KIND_FEATURES } from '../../../lib/core/detect/kind-signs';
import { explain, explainPage, type Locale } from '../../../lib/core/explain';
import { REASONS } from '../../../lib/core/explain/reasons';
import { LAW_OF, lawText } from '../../../lib/core/laws';
import { CATEGORIES, type Facts, type Finding, PAGE_KINDS, STANCES } from '../../../lib/core/model';
import { scan } from '../../../lib/core/scan';

const LOCALES: readonly Locale[] = ['zh', 'en'];
const FULL: Facts = {
  feeName: '激活金',
  money: { amount: 1299.5, currency: 'CNY' },
  threshold: { amount: 100_000, currency: 'CNY' },
  window: { count: 180, unit: 'day' },
  when: 'first_swipe',
  percent: 0.6,
};

function finding(more: Partial<Finding>): Finding {
  const base = { start: 0, end: 1, quote: 'x', facts: {}, reasons: [], law: [], confidence: 1 };
  return {
    ...base,
    category: 'non_refund',
    rule: 'lab.r',
    stance: 'term',
    severity: 'high',
    ...more,
  };
}

describe('every category', () => {
  it.each(CATEGORIES)('%s has whole sentences, with facts and without', (category) => {
    for (const locale of LOCALES) {
      for (const facts of [{}, FULL, { when: 'yearly' as const }, { percent: 3 }]) {
        const { title, means, todo } = explain(finding({ category, facts }), locale);
        for (const text of [title, means, todo]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN|null|\{|\}|\[object/);
          expect(text).not.toMatch(/ {2}|,,|，，|。。/);
        }
        expect(means).toMatch(/[。.]$/);
        expect(todo).toMatch(/[。.]$/);
      }
    }
  });

  it('is not called a risk where the page promises the opposite', () => {
    const kept = finding({ category: 'rate_change', stance: 'promise' });
    expect(explain(kept, 'zh')).toMatchObject({ title: '答应费率不变' });
    expect(explain(kept, 'en').means).toMatch(/promises that the rate stays/);
  });

  it('has titles of its own', () => {
    for (const locale of LOCALES) {
      const titles = CATEGORIES.map((category) => explain(finding({ category }), locale).title);
      expect(new Set(titles).size).toBe(CATEGORIES.length);
    }
  });
});

describe('facts', () => {
  it('stand in the sentence: the sum, the fee, the time, the condition', () => {
    const fee = explain(finding({ category: 'activation_fee', facts: FULL }), 'zh').means;
    expect(fee).toMatch(/第一次刷卡时.*激活金.*¥1,299\.5/);
    const back = explain(finding({ category: 'conditional_refund', facts: FULL }), 'en').means;
    expect(back).toMatch(/¥100,000 within 180 days/);
  });
});

describe('stance', () => {
  it.each(STANCES)('%s: law only for what binds', (stance) => {
    const law = [{ id: 'civil-code', article: '497' }];
    for (const locale of LOCALES) {
      const { why } = explain(finding({ stance, law }), locale);
      expect(why).toHaveLength(stance === 'term' || stance === 'promise' ? 1 : 0);
    }
  });

  it('of others and of questions says so', () => {
    expect(explain(finding({ stance: 'report' }), 'en').means).toMatch(/others/);
    expect(explain(finding({ stance: 'question' }), 'en').means).toMatch(/question/);
  });
});

describe('law', () => {
  it('is known for every reference, with article, day and words in both languages', () => {
    for (const law of Object.values(LAW_OF).flat()) {
      const text = lawText(law);
      expect(text, `${law.id}:${law.article}`).not.toBeNull();
      expect(text?.zh).toContain(law.article === '3-13' ? '三（十三）' : law.article);
      expect(text?.since).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
      expect(text?.saysZh).toMatch(/\p{sc=Han}/u);
      expect(text?.saysEn).not.toMatch(/\p{sc=Han}/u);
    }
  });

  it('that is not known is left out', () => {
    const law = [{ id: 'no-such-law', article: '1' }];
    expect(lawText({ id: 'no-such-law', article: '1' })).toBeNull();
    expect(explain(finding({ law }), 'zh').why).toEqual([]);
  });
});

describe('reasons', () => {
  it('of every finding of a page are worded, with the words of the page unchanged', () => {
    const text =
      '本店POS机立即下单，免费领取，0押金。首刷冻结押金299元吗？首刷冻结押金299元，概不退还。';
    for (const found of scan({ text }).findings) {
      for (const locale of LOCALES)
        expect(explain(found, locale).reasons).toHaveLength(found.reasons.length + 1);
    }
  });

  it('take words as they are, even those that a pattern would expand', () => {
    const reasons = [{ id: 'wording', words: "$& $1 $' {words}" }];
    expect(explain(finding({ reasons }), 'en').reasons[0]).toContain("$& $1 $' {words}");
  });

  it('of no known id are left out', () => {
    expect(explain(finding({ reasons: [{ id: 'nonsense' }] }), 'zh').reasons).toHaveLength(1);
  });

  it('say whether they made it more or less sure, if they did so much', () => {
    const told = (weight: number) =>
      explain(finding({ reasons: [{ id: 'sum_named', weight }] }), 'en').reasons[0];
    expect(told(0.9)).toMatch(/\(surer\)$/);
    expect(told(-0.9)).toMatch(/\(less sure\)$/);
    expect(told(0.1)).not.toMatch(/sure/);
  });

  it('end with how often such a mark is right; 0 and 10 of 10 are never said', () => {
    const last = (confidence: number) => explain(finding({ confidence }), 'zh').reasons.at(-1);
    expect(last(0.78)).toContain('约有 8 处');
    expect(last(0.99)).toContain('约有 9 处');
    expect(last(0.02)).toContain('约有 1 处');
  });

  it.each(LOCALES)('that findings and pages can have are all worded (%s)', (locale) => {
    const ids = [...KIND_FEATURES.filter((name) => name !== 'constant')].map(
      (name) => `kind_${name.replace('cue.', '')}`,
    );
    for (const id of [...ids, ...PAGE_KINDS.map((kind) => `page_${kind}`)])
      expect(REASONS[locale][id], id).toBeTruthy();
  });
});

describe('page', () => {
  it('is explained by its own words', () => {
    const { page } = scan({
      text: 'POS机免费领取，全国包邮，立即下单，扫码领取，加微信咨询客服。',
    });
    for (const locale of LOCALES) {
      const lines = explainPage(page, locale);
      expect(lines).toHaveLength(page.reasons?.length ?? 0);
      expect(lines.join()).toMatch(/领取|POS机|包邮/);
    }
  });
});
