/** Own rules beside the shipped ones: what they add, what they leave alone, and that nothing breaks them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../lib/core/explain';
import { CATEGORIES, SEVERITIES, STANCES } from '../../../lib/core/model';
import { PACKS } from '../../../lib/core/rules';
import { scan } from '../../../lib/core/scan';
import { checkSteps } from '../../../lib/core/userpacks/check';
import { PUBLIC_CONCEPTS, SLOTS } from '../../../lib/core/userpacks/concepts';
import type { UserPack } from '../../../lib/core/userpacks/model';
import type { PackProblem } from '../../../lib/core/userpacks/problem';
import { readPack } from '../../../lib/core/userpacks/read';
import { finish, OwnRules, stepsWith } from '../../../lib/core/userpacks/scan';
import { fc } from '../../support/properties';
import { type Loose, pack, packWithRule } from './lab';

const PAGE =
  'POS机立即下单，0押金免费领取。首刷扣除服务费299元，概不退还。\n每月底座费30元，上门另算。\n';

function sound(value: Loose): UserPack {
  const reading = readPack(JSON.stringify(value));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

function scanWith(packs: UserPack[], text: string) {
  const fail = (error: unknown) => {
    throw error;
  };
  return finish(stepsWith(packs, fail)({ text }));
}

const own = (value: Loose, text = PAGE) =>
  scanWith([sound(value)], text).findings.filter((finding) => finding.own);

function check(value: Loose): PackProblem[] {
  const reading = finish(checkSteps(JSON.stringify(value, null, 1)));
  return 'problems' in reading ? reading.problems : [];
}

describe('an own rule', () => {
  const rule = (pattern: string): Loose => ({
    id: 'only',
    category: 'recurring_fee',
    patterns: [pattern],
    message: { zh: '要钱。' },
  });

  it('finds its words and speaks for its pack', () => {
    const law = [{ title: '某办法', article: '第3条', effective: '2024-05' }];
    const [finding, ...others] = own(packWithRule({ severity: 'high', law }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'user.shop.stand',
      quote: '底座费30元',
      severity: 'high',
      facts: { money: { amount: 30, currency: 'CNY' } },
      own: { pack: 'shop', version: '1.0', name: { zh: '测试包' } },
    });
    if (!finding) return;
    const { means, why, source } = explain(finding, 'zh');
    expect(means).toBe('底座要另外付钱。');
    expect(why).toEqual(['规则包写的依据，软件没有核对：某办法 第3条（2024-05 起施行）。']);
    expect(source).toContain('你自己的规则包「测试包」');
    expect(explain(finding, 'en').source).toContain('your own rule pack “Test pack”');
  });

  it('reads an own fee as a fee: 无, a question and a report take the alarm away', () => {
    for (const line of ['无底座费30元', '底座费30元吗？', '如遇到有人收底座费30元请举报']) {
      const loud = own(packWithRule({ severity: 'high' }), `POS机立即下单。\n${line}`).filter(
        ({ stance, severity }) => stance === 'term' && severity !== 'info',
      );
      expect(loud, line).toEqual([]);
    }
  });

  it('is silent where a blocker stands by', () => {
    const free = packWithRule({ unless: ['fee.stand <12> refund'] });
    expect(own(free, 'POS机立即下单。底座费30元。')).toHaveLength(1);
    expect(own(free, 'POS机立即下单。底座费30元退还。')).toEqual([]);
  });

  it('alarms on no article, whatever severity it names', () => {
    const news =
      '记者调查：据多名商户反映，有商家推销POS机。\n记者从监管部门了解到，底座费30元。报道称，投诉量上升。律师表示，可以投诉。\n';
    const severities = own(packWithRule({ severity: 'high' }), news).map(
      ({ severity }) => severity,
    );
    expect(severities.filter((one) => one !== 'info')).toEqual([]);
  });

  it('prefers its own concept to a shipped one of the same name; a family means both', () => {
    const same = { lexicon: { rate: ['底座费'] }, rules: [rule('rate <4> num.money')] };
    expect(own(pack(same)).map(({ quote }) => quote)).toEqual(['底座费30元']);
    const family = { lexicon: { 'fee.stand': ['底座费'] }, rules: [rule('fee.* <4> num.money')] };
    expect(own(pack(family)).map(({ quote }) => quote)).toEqual(['服务费299元', '底座费30元']);
  });
});

describe('the shipped rules', () => {
  /** Words that swallow, guard and block what the shipped rules look for. */
  const greedy = pack({
    lexicon: {
      decoy: ['首刷扣除服务费', '概不退还', '免费领取'],
      'neg.fee': ['首刷扣除'],
      long: ['首刷扣除服务费299元，概不退还'],
    },
    rules: [
      { id: 'long', category: 'non_refund', patterns: ['long|decoy'], message: { zh: '长。' } },
    ],
  });

  it('find what they find without own packs, and the offer points at the same findings', () => {
    const plain = scan({ text: PAGE });
    const both = scanWith([sound(greedy), sound(pack())], PAGE);
    expect(both.findings.filter((finding) => !finding.own)).toEqual(plain.findings);
    expect(both.findings.length).toBeGreaterThan(plain.findings.length);
    const quotes = (report: typeof plain) => ({
      fees: report.offer.fees.map(({ evidence }) => evidence.map((i) => report.findings[i])),
      against: report.offer.contradictions.map(({ promise, term }) => [
        report.findings[promise],
        report.findings[term],
      ]),
    });
    expect(plain.offer.fees.length).toBeGreaterThan(0);
    expect(plain.offer.contradictions.length).toBeGreaterThan(0);
    expect(quotes(both)).toEqual(quotes(plain));
    expect(both.page).toEqual(plain.page);
    const starts = both.findings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('go on where own packs cannot be had or break', () => {
    const plain = scan({ text: PAGE });
    expect(finish(stepsWith(null, () => undefined)({ text: PAGE }))).toEqual({
      ...plain,
      ownFailed: true,
    });
    const broken = { ...sound(pack()), lexicon: { 'fee.stand': ['x'.repeat(200)] } };
    const errors: unknown[] = [];
    const report = finish(stepsWith([broken], (error) => errors.push(error))({ text: PAGE }));
    expect(report).toEqual({ ...plain, ownFailed: true });
    expect(errors).toHaveLength(1);
  });
});

describe('examples of a pack', () => {
  it('that hold let it in', () => {
    const examples = { hits: ['本店⟦底座费30元⟧。', '底座费30元'], misses: ['无底座费'] };
    expect(check(packWithRule({ examples }))).toEqual([]);
  });

  it.each([
    [{ hits: ['底座免费'] }, 'example_missed', 'hits', {}],
    [{ misses: ['底座费30元'] }, 'example_hit', 'misses', { found: '底座费30元' }],
    [{ hits: ['底座费⟦30元⟧'] }, 'example_span', 'hits', { found: '底座费30元', wanted: '30元' }],
  ])('%j: %s', (examples, id, list, values) => {
    const [problem] = check(packWithRule({ examples }));
    expect(problem).toMatchObject({ id, field: `/rules/0/examples/${list}/0`, values });
    expect(problem?.line).toBeGreaterThan(8);
  });
});

describe('published packs', () => {
  const root = new URL('../../../', import.meta.url);
  const fileText = (path: string) => readFileSync(new URL(path, root), 'utf8');

  it.each(['public/packs/sample-zh.json', 'public/packs/sample-en.json'])('%s holds', (path) => {
    expect(finish(checkSteps(fileText(path)))).toHaveProperty('pack');
  });

  it('the one in docs/packs.md holds, and all public concepts are named there', () => {
    const doc = fileText('docs/packs.md');
    const [, example = ''] = /```json\n([^`]+)```/.exec(doc) ?? [];
    expect(finish(checkSteps(example))).toHaveProperty('pack');
    const names = [...SLOTS, ...PUBLIC_CONCEPTS.zh, ...PUBLIC_CONCEPTS.en];
    expect(names.filter((name) => !doc.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('public concepts', () => {
  it.each(PACKS.map((one) => [one.language, one] as const))(
    'stand in the shipped pack %s',
    (language, shipped) => {
      const missing = PUBLIC_CONCEPTS[language].filter((name) => !(name in shipped.lexicon));
      expect(missing).toEqual([]);
    },
  );
});

/** Packs that are mostly sound: known names, well-formed patterns, words of every kind. */
function anyPack(): fc.Arbitrary<Loose> {
  const word = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('底座费', '服务费', '概不退还', '首刷扣除服务费', 'setup fee*'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('29', '¥2', 'ⅷ月', '首 刷', "don't", 'é̂é', '㈱费', '🙂🙂'),
    },
    fc.string({ unit: 'grapheme', minLength: 2, maxLength: 12 }),
  );
  const language = fc.constantFrom('zh' as const, 'en' as const);
  const lexicon = fc.record({
    'fee.stand': fc.array(word, { minLength: 1, maxLength: 3 }),
    constructor: fc.array(word, { minLength: 1, maxLength: 3 }),
    rate: fc.array(word, { minLength: 1, maxLength: 2 }),
  });
  const rules = (names: readonly string[]) => {
    const known = fc.constantFrom(
      ...names,
      ...SLOTS,
      'fee.stand',
      'constructor',
      'fee.*',
      'take.*',
    );
    const element = fc.array(known, { minLength: 1, maxLength: 3 }).map((some) => some.join('|'));
    const between = fc.oneof(
      fc.constantFrom('', '<0>', '<9>', '<200>'),
      known.map((one) => `!${one}`),
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('', '~'),
        element,
        fc.array(fc.tuple(between, element), { maxLength: 3 }),
      )
      .map(([free, first, rest]) => `${free}${[first, ...rest.flat()].join(' ')}`);
    const rule = fc.record({
      category: fc.constantFrom(...CATEGORIES),
      patterns: fc.array(pattern, { minLength: 1, maxLength: 3 }),
      unless: fc.array(pattern, { maxLength: 2 }),
      stance: fc.constantFrom(...STANCES),
      severity: fc.constantFrom(...SEVERITIES),
      message: fc.constant({ zh: '话' }),
    });
    return fc
      .array(rule, { minLength: 1, maxLength: 2 })
      .map((list) => list.map((one, i) => ({ id: `rule-${i}`, ...one })));
  };
  return language.chain((code) =>
    fc
      .record({ language: fc.constant(code), lexicon, rules: rules(PUBLIC_CONCEPTS[code]) })
      .map((value) => pack(value)),
  );
}

describe('any pack that is let in', () => {
  it('compiles, scans any text and changes nothing of what the shipped rules find', () => {
    let taken = 0;
    const text = `${PAGE}A setup fee of $99 is non-refundable. ¥299 ⅷ月 don't`;
    const plain = scan({ text }).findings;
    fc.assert(
      fc.property(anyPack(), fc.string({ unit: 'binary', maxLength: 40 }), (value, more) => {
        const reading = readPack(JSON.stringify(value));
        if ('problems' in reading) return;
        taken += 1;
        const { findings } = scanWith([reading.pack], text);
        expect(findings.filter((finding) => !finding.own)).toEqual(plain);
        for (const { quote, start, end } of findings) expect(text.slice(start, end)).toBe(quote);
        scanWith([reading.pack], more);
      }),
      { numRuns: 25 },
    );
    expect(taken).toBeGreaterThan(8);
  });

  it('at the limits of everything still compiles and scans', () => {
    const lexicon = Object.fromEntries(
      Array.from({ length: 10 }, (_, c) => [
        `w${c}`,
        Array.from({ length: 300 }, (_, w) => `词组${c}之${w}`),
      ]),
    );
    const full = Array.from({ length: 10 }, (_, r) => ({
      id: `r${r}x`,
      category: 'penalty',
      patterns: ['~w0|w1 <200> w2 !w9 w3 num.money'],
      message: { zh: '话' },
    }));
    const biggest = sound(pack({ lexicon, rules: full }));
    const text = '词组0之1，词组2之3，词组3之4，30元。'.repeat(50);
    const detector = new OwnRules([biggest]);
    expect(finish(detector.steps({ text })).findings.length).toBeGreaterThan(0);
  });
});
