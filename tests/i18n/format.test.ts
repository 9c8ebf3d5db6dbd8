import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatClock,
  formatMoment,
  formatMoney,
  formatNumber,
  formatShortMoment,
  langTag,
  pickLocale,
} from '../../lib/i18n/index';

describe('numbers and money', () => {
  it('groups thousands', () => {
    expect(formatNumber(3214)).toBe('3,214');
    expect(formatNumber(0.555)).toBe('0.56');
  });

  it.each([
    [{ amount: 299, currency: 'CNY' }, '¥299'],
    [{ amount: 150_000, currency: 'CNY' }, '¥150,000'],
    [{ amount: 14.5, currency: 'USD' }, '$14.50'],
    [{ amount: 40, currency: 'HKD' }, 'HK$40'],
    [{ amount: -3, currency: 'EUR' }, '-€3'],
  ] as const)('writes %o as %s', (money, words) => {
    expect(formatMoney(money)).toBe(words);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [9_640, '9.6 KB'],
    [842_113, '842 KB'],
    [1_280_400, '1.3 MB'],
    [999_000_000, '999 MB'],
    [1_234_000_000, '1.2 GB'],
    [75_322_000_000, '75 GB'],
  ])('writes %d bytes as %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

describe('moments', () => {
  const iso = '2026-11-22T20:05:09.412Z';

  it('shows the wall clock of the place, with its offset', () => {
    expect(formatMoment(iso, 480, 'zh')).toBe('2026年11月23日 04:05（UTC+8）');
    expect(formatMoment(iso, 480, 'en')).toBe('23 Nov 2026, 04:05 (UTC+8)');
    expect(formatMoment(iso, -210, 'en')).toBe('22 Nov 2026, 16:35 (UTC-3:30)');
  });

  it('has a short form and a clock form', () => {
    expect(formatShortMoment(iso, 480, 'zh')).toBe('11月23日 04:05');
    expect(formatShortMoment(iso, 480, 'en')).toBe('23 Nov, 04:05');
    expect(formatClock(iso, 480)).toBe('04:05:09');
  });

  it('gives back what is no moment', () => {
    expect(formatMoment('soon', 480, 'zh')).toBe('soon');
    expect(formatShortMoment('soon', 480, 'zh')).toBe('soon');
    expect(formatClock('', 480)).toBe('');
  });
});

describe('language', () => {
  it.each([
    ['auto', ['zh-TW', 'en'], 'zh'],
    ['auto', ['en-GB'], 'en'],
    ['auto', ['fr', 'en-US'], 'en'],
    ['auto', ['fr'], 'zh'],
    ['auto', [], 'zh'],
    ['en', ['zh-CN'], 'en'],
    ['zh', ['en-US'], 'zh'],
  ] as const)('choice %s with %j speaks %s', (choice, tags, locale) => {
    expect(pickLocale(choice, tags)).toBe(locale);
  });

  it('tags Han text with its script region', () => {
    expect([langTag('zh'), langTag('en')]).toEqual(['zh-CN', 'en']);
  });
});
