/** Whether two addresses are one site. */
import { describe, expect, it } from 'vitest';
import { isSameSite } from '../../../lib/core/documents/same-site';

describe('isSameSite', () => {
  it.each([
    ['https://shop.example.com/a', 'https://example.com/b'],
    ['https://www.example.com/', 'http://terms.example.com:8080/'],
    ['https://www.example.com.cn/', 'https://h5.example.com.cn/'],
    ['https://a.example.co.uk/', 'https://b.example.co.uk/'],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/'],
    ['https://me.github.io/', 'https://me.github.io/terms'],
  ])('%s and %s are', (a, b) => expect(isSameSite(a, b)).toBe(true));

  it.each([
    ['https://example.com/', 'https://example.net/'],
    ['https://one.com.cn/', 'https://two.com.cn/'],
    ['https://one.co.uk/', 'https://two.co.uk/'],
    ['http://127.0.0.1/', 'http://127.0.0.2/'],
    ['https://me.github.io/', 'https://you.github.io/'],
    ['https://example.com.evil.example/', 'https://example.com/'],
    ['file:///a', 'file:///a'],
    ['about:blank', 'https://example.com/'],
  ])('%s and %s are not', (a, b) => expect(isSameSite(a, b)).toBe(false));
});
