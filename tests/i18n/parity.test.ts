import { describe, expect, it } from 'vitest';
import { type Text, textFor } from '../../lib/i18n/index';

/** One word of the interface: where it stands, what it says, which parameters it reads. */
interface Entry {
  path: string;
  words: string;
  params: string[];
}

/** Parameters that notes each name it is asked for; sums are money, all else a number. */
function recorder(params: Set<string>): object {
  return new Proxy(
    {},
    {
      get(_, key) {
        params.add(String(key));
        return key === 'sum' ? { amount: 299, currency: 'CNY' } : 7;
      },
    },
  );
}

function entry(path: string, value: unknown): Entry {
  const params = new Set<string>();
  if (typeof value !== 'function') return { path, words: String(value), params: [] };
  const argument = path.endsWith('cost.per') ? 'yearly' : recorder(params);
  return { path, words: String(value(argument)), params: [...params].sort() };
}

function entriesOf(node: object, path = ''): Entry[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null
      ? entriesOf(value, here)
      : [entry(here, value)];
  });
}

const all = (text: Text): Entry[] => entriesOf(text);
const zh = all(textFor('zh'));
const en = all(textFor('en'));
const HAN = /\p{Script=Han}/u;
/** The name of the other language is written in that language. */
const isName = ({ path }: Entry): boolean => path === 'common.otherLanguage';

describe('words of the interface', () => {
  it('has the same keys in both languages', () => {
    expect(en.map((item) => item.path)).toEqual(zh.map((item) => item.path));
    expect(zh.length).toBeGreaterThan(150);
  });

  it('uses the same parameters in both languages', () => {
    const params = (items: Entry[]) => items.map((item) => `${item.path}(${item.params})`);
    expect(params(en)).toEqual(params(zh));
  });

  it('leaves nothing empty and no hole of a missing value', () => {
    for (const item of [...zh, ...en]) {
      expect(item.words.trim(), item.path).not.toBe('');
      expect(item.words, item.path).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    }
  });

  it('has no Chinese in English', () => {
    const mixed = en.filter((item) => !isName(item) && HAN.test(item.words));
    expect(mixed).toEqual([]);
  });

  it('has no Latin-only words in Chinese', () => {
    const latin = zh.filter(
      (item) => !isName(item) && /[a-z]/i.test(item.words) && !HAN.test(item.words),
    );
    expect(latin).toEqual([]);
  });

  it('sets Chinese with Chinese punctuation', () => {
    const half = /\p{Script=Han}[,:;?!]|[,:;(]\p{Script=Han}/u;
    expect(zh.filter((item) => half.test(item.words))).toEqual([]);
  });

  it('names the check code in one way, and advises to delete only what was exported before', () => {
    expect(zh.filter((item) => item.words.includes('核对码'))).toEqual([]);
    expect(textFor('zh').popup.capture.why.quota).toMatch(/导出.*再删/);
    expect(textFor('en').popup.capture.why.quota).toMatch(/export.*delete/i);
  });

  it('never promises and never accuses', () => {
    const forbidden = /保证退|一定能退|骗子|诈骗|fraud|scam|will be refunded|guaranteed/i;
    expect([...zh, ...en].filter((item) => forbidden.test(item.words))).toEqual([]);
  });
});

describe('words with figures', () => {
  it('says what was read as a reader would', () => {
    const read = { chars: 3214, dialogs: 2, images: 6, frames: 0 };
    expect(textFor('zh').common.read.checked(read)).toBe('已检查 3,214 字，2 个弹窗；6 张图片未读');
    expect(textFor('en').common.read.checked(read)).toBe(
      'Checked 3,214 characters, 2 pop-ups; 6 pictures not read',
    );
  });

  it('leaves out what there was none of', () => {
    const read = { chars: 1, dialogs: 0, images: 0, frames: 0 };
    expect(textFor('zh').common.read.checked(read)).toBe('已检查 1 字');
    expect(textFor('en').common.read.checked(read)).toBe('Checked 1 character');
  });

  it('says which frames were not read', () => {
    const read = { chars: 9, dialogs: 0, images: 0, frames: 2 };
    expect(textFor('zh').common.read.checked(read)).toBe('已检查 9 字；2 个内嵌网页没有读');
    expect(textFor('en').common.read.checked({ ...read, frames: 1 })).toBe(
      'Checked 9 characters; 1 embedded page not read',
    );
  });

  it('knows the English singular', () => {
    const { severityCount } = textFor('en').common;
    expect(severityCount.high({ count: 1 })).toBe('1 high risk');
    expect(severityCount.high({ count: 1200 })).toBe('1,200 high risks');
  });
});
