/** What arrives over the port is looked at before it is believed; clauses are found again. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/core/documents/place';
import { readFetchEvent, readFetchRequest } from '../../../lib/core/documents/protocol';

const document = {
  url: 'https://a.example/',
  kind: 'html',
  source: 'x',
  bytes: 1,
  charset: 'utf-8',
  answer: {
    ...{ status: 200, body: 'eA==' },
    ...{ headers: [{ name: 'server', value: 'x' }], leftOut: ['set-cookie'] },
  },
};

describe('events', () => {
  it.each([
    { type: 'progress', bytes: 3, total: null },
    { type: 'progress', bytes: 3, total: 9 },
    { type: 'failed', why: 'http', detail: '404' },
    { type: 'received', document },
    { type: 'received', document: { ...document, kind: 'pdf' } },
  ])('$type is read', (event) => expect(readFetchEvent(event)).toEqual(event));

  it.each([
    [null],
    ['failed'],
    [{ type: 'progress' }],
    [{ type: 'failed', why: 'bored', detail: '' }],
    [{ type: 'received', document: { ...document, kind: 'exe' } }],
    [{ type: 'received', document: { ...document, answer: { ...document.answer, body: 3 } } }],
    [{ type: 'received', document: { ...document, answer: { ...document.answer, headers: [3] } } }],
    [{ type: 'received', document: { ...document, source: 7 } }],
    [{ type: 'received' }],
  ])('%j is nothing', (event) => expect(readFetchEvent(event)).toBeNull());

  it('reads requests by id or by address alone', () => {
    expect(readFetchRequest({ type: 'fetch', id: 'link-1' })).toEqual({
      type: 'fetch',
      id: 'link-1',
    });
    expect(readFetchRequest({ type: 'fetch', url: 'x' })).toEqual({ type: 'fetch', url: 'x' });
    expect(readFetchRequest({ type: 'fetch', url: 'x', any: true, more: 1 })).toEqual({
      ...{ type: 'fetch', url: 'x', any: true },
    });
    expect(readFetchRequest({ type: 'fetch' })).toBeNull();
    expect(readFetchRequest({ id: 'link-1' })).toBeNull();
  });
});

describe('placeOf', () => {
  const clause = (quote: string, rule = 'zh.a') => ({ quote, rule, category: 'penalty' as const });
  it('finds the same words whatever white space parts them, by the same rule first', () => {
    const shown = [clause('押金 不退', 'zh.b'), clause('押金\n不退'), clause('年费36元')];
    expect(placeOf(shown, clause('押金不退'))).toBe(1);
    expect(placeOf(shown, clause('年费36元', 'zh.c'))).toBe(2);
    expect(placeOf(shown, clause('不退'))).toBe(-1);
  });
});
