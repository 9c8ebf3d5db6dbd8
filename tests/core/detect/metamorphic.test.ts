/** Every example that is found stays found, at the same words, under every wording trick and in any company. */

import { describe, expect, it } from 'vitest';
import { EN_EXAMPLES } from '../../../lib/core/rules/en/examples';
import { type RuleExamples, readMarked } from '../../../lib/core/rules/examples';
import { ZH_EXAMPLES } from '../../../lib/core/rules/zh/examples';
import { scan } from '../../../lib/core/scan';
import { fc } from '../../support/properties';
import { SHOP } from './lab';
import {
  capitals,
  fullWidth,
  glossed,
  inFormalWords,
  inWords,
  radicals,
  spacedDigits,
  split,
  sprinkled,
  strewn,
  type Trick,
  traditional,
} from './tricks';

type Language = 'zh' | 'en';

const hitsOf = (examples: readonly RuleExamples[]) =>
  examples.flatMap(({ category, hits }) =>
    hits.map((marked) => ({ category, ...readMarked(marked) })),
  );
const ALL = { zh: hitsOf(ZH_EXAMPLES), en: hitsOf(EN_EXAMPLES) };

/** Spans of a category in `text` behind `before`, as offsets into `text`. */
function spans(category: string, text: string, before: string, after = ''): string[] {
  return scan({ text: `${before}${text}${after}` })
    .findings.filter((f) => f.category === category && f.start >= before.length)
    .filter((f) => f.end <= before.length + text.length)
    .map((f) => `${f.start - before.length}-${f.end - before.length}`);
}

/**
 * Examples that a trick still hides, as `trick: example`. Each is a bug. The list must shrink, and
 * the test fails when one of them is found again.
 */
const KNOWN_GAPS: ReadonlySet<string> = new Set([]);

function isFound(trick: Trick, seed: number, hit: (typeof ALL.zh)[number], language: Language) {
  const { text, at } = trick(hit.text, seed);
  const wanted = `${at[hit.start]}-${(at[hit.end - 1] ?? -2) + 1}`;
  return spans(hit.category, text, SHOP[language]).includes(wanted);
}

const foundPlain = (language: Language) =>
  ALL[language].filter((hit) => isFound(strewn(''), 0, hit, language));

/** Hits that are found without tricks; those that are not fail in rules/examples.test.ts. */
const HITS = { zh: foundPlain('zh'), en: foundPlain('en') };

it.each(['zh', 'en'] as const)('nearly all examples hold without tricks (%s)', (language) => {
  expect(HITS[language].length).toBeGreaterThan(0.95 * ALL[language].length);
});

function holdsFor(name: string, trick: Trick, language: Language): void {
  it(`${name} (${language})`, () => {
    const missed = HITS[language]
      .filter((hit) => [0, 1, 2, 3].some((seed) => !isFound(trick, seed, hit, language)))
      .map((hit) => `${name}: ${hit.text}`);
    const known = [...KNOWN_GAPS].filter((gap) => gap.startsWith(`${name}: `));
    const here = known.filter((gap) => HITS[language].some((hit) => gap.endsWith(`: ${hit.text}`)));
    expect(missed.sort()).toEqual(here.sort());
  });
}

describe('tricks', () => {
  const CHINESE: [string, Trick][] = [
    ['spaces between', strewn(' ')],
    ['ideographic spaces between', strewn('\u3000')],
    ['middle dots between', strewn('·')],
    ['stars between', strewn('＊')],
    ['bars between', strewn('|')],
    ['emoji between', strewn('😀')],
    ['check marks between', strewn('✅')],
    ['zero-width marks between', strewn('\u200b')],
    ['variation selectors between', strewn('\ufe0f')],
    ['full width', fullWidth],
    ['traditional forms', traditional],
    ['radicals', radicals],
    ['pinyin put in', glossed],
    ['Chinese numerals', inWords],
    ['formal numerals', inFormalWords],
    ['spaced digits', spacedDigits],
  ];
  for (const [name, trick] of CHINESE) holdsFor(name, trick, 'zh');
  const ENGLISH: [string, Trick][] = [
    ['capitals', capitals],
    ['full width', fullWidth],
    ['zero-width marks in words', split],
  ];
  for (const [name, trick] of ENGLISH) holdsFor(name, trick, 'en');
});

/** Marks that part nothing for a reader, however they are strewn. */
const MARKS = [' ', '\u3000', '·', '＊', '|', '_', '～', '\u200b', '\ufe0f', '😀', '✅', ' · '];

/** One trick after the other. */
function both(first: Trick, second: Trick): Trick {
  return (text, seed) => {
    const once = first(text, seed);
    const twice = second(once.text, seed >> 1);
    return { text: twice.text, at: once.at.map((offset) => twice.at[offset] ?? -1) };
  };
}

describe('tricks at random places', () => {
  const hit = fc.constantFrom(...HITS.zh);
  const told = ({ text }: { text: string }, trick: Trick, seed: number) =>
    JSON.stringify(trick(text, seed).text);

  it('marks, in any places', () => {
    const places = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(hit, fc.constantFrom(...MARKS), places, (one, mark, chosen) => {
        const trick = sprinkled(mark, chosen);
        expect(isFound(trick, 0, one, 'zh'), told(one, trick, 0)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('two at once', () => {
    const pair = fc.constantFrom(
      both(traditional, strewn('·')),
      both(strewn('\u200b'), fullWidth),
      both(radicals, strewn(' ')),
      both(traditional, fullWidth),
      both(strewn('😀'), traditional),
      both(glossed, traditional),
    );
    fc.assert(
      fc.property(hit, pair, fc.nat(1000), (one, trick, seed) => {
        expect(isFound(trick, seed, one, 'zh'), told(one, trick, seed)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('one mark behind every character of a clause without sums', () => {
    const whole = HITS.zh.filter(({ text }) => /^\p{sc=Han}+。$/u.test(text));
    expect(whole.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.constantFrom(...'.,、;。:/&'), (one, mark) => {
        const trick = strewn(mark);
        expect(isFound(trick, 0, one, 'zh'), told(one, trick, 0)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});

const COMPANY = {
  zh: ['本店开在市场东门，周一到周日都营业。\n', '\n屏幕四英寸，电池能用一整天，颜色有黑白两种。'],
  en: [
    'Our shop is next to the east gate.\n',
    '\nThe screen is four inches wide and comes in black.',
  ],
} as const;

describe('company', () => {
  it.each(['zh', 'en'] as const)('changes nothing but offsets (%s)', (language) => {
    const [before, after] = COMPANY[language];
    for (const { category, text } of HITS[language]) {
      const alone = spans(category, text, SHOP[language]);
      expect(spans(category, text, `${SHOP[language]}${before}`, after), text).toEqual(alone);
    }
  });

  it.each(['zh', 'en'] as const)('of other examples changes no span (%s)', (language) => {
    const hits = HITS[language];
    hits.forEach(({ category, text }, i) => {
      const other = hits[(i * 7 + 3) % hits.length]?.text ?? '';
      const before = `${SHOP[language]}${other}\n`;
      expect(spans(category, text, before), `${other} + ${text}`).toEqual(
        spans(category, text, SHOP[language]),
      );
    });
  });
});

describe('a question', () => {
  it.each(['zh', 'en'] as const)('binds nobody (%s)', (language) => {
    for (const { category, text } of HITS[language]) {
      const asked = text.replace(/[。.]$/, language === 'zh' ? '吗？' : '?');
      if (asked === text) continue;
      const before = SHOP[language];
      const findings = scan({ text: `${before}${asked}` }).findings.filter(
        (f) => f.category === category && f.start >= before.length,
      );
      expect(
        findings.filter((f) => f.severity !== 'info' || f.stance === 'term').map((f) => f.quote),
        asked,
      ).toEqual([]);
    }
  });
});

describe('the same sum in every shape', () => {
  it.each(['299', '２９９', '2 9 9', '二百九十九', '贰佰玖拾玖', '二九九', '299.00'])(
    '%s',
    (sum) => {
      const { findings } = scan({ text: `${SHOP.zh}首刷时系统扣除服务费${sum}元。` });
      const [fee] = findings.filter((f) => f.category === 'activation_fee');
      expect(fee?.facts.money).toEqual({ amount: 299, currency: 'CNY' });
      expect(fee?.severity).toBe('high');
    },
  );
});
