/** What a page's process says of a document is believed as far as nobody else can know it. */
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../lib/core/documents/limits';
import type { Answer, Arrival, Received } from '../../lib/core/documents/protocol';
import { toBase64, utf8 } from '../../lib/core/evidence/bytes';
import { arrived } from '../../lib/documents/arrived';

const BODY = utf8('<p>押金不退</p>');
const arrival: Arrival = {
  ...{ asked: 'https://a.example/t', as: 'user', monotonicMs: 5 },
  at: '2026-11-22T05:12:07.412Z',
};

function told(more: Partial<Received> = {}, answer: Partial<Answer> = {}): Received {
  return {
    ...{ url: 'https://a.example/terms', kind: 'html', source: '<p>押金全退</p>' },
    ...{ bytes: BODY.length, charset: 'latin1', ...more },
    answer: {
      ...{ status: 200, leftOut: [], body: toBase64(BODY) },
      headers: [{ name: 'content-type', value: 'text/html' }],
      ...answer,
    },
  };
}

describe('a document that has come', () => {
  it('says what its bytes say, in the encoding that they are in', () => {
    expect(arrived(told(), arrival, false)).toMatchObject({
      ...{ source: '<p>押金不退</p>', charset: 'utf-8', kind: 'html', arrival },
    });
  });

  it('is of the kind that its bytes are, whatever is said', () => {
    const pdf = utf8('%PDF-1.7');
    const sly = told({ bytes: pdf.length }, { body: toBase64(pdf) });
    expect(() => arrived(sly, arrival, false)).toThrow('pdf');
    expect(arrived(sly, arrival, true)).toMatchObject({ kind: 'pdf', source: '', charset: '' });
  });

  it('has its headers looked through once more, and bounded', () => {
    const { headers, leftOut } = arrived(
      told(
        {},
        {
          headers: [
            { name: 'set-cookie', value: 'let-me-in' },
            { name: 'x', value: '\ud800' },
            { name: 'y', value: 'z'.repeat(1e6) },
          ],
          leftOut: Array.from({ length: 1e4 }, (_, n) => `${n}`.repeat(1000)),
        },
      ),
      arrival,
      true,
    ).answer;
    expect(JSON.stringify(headers)).not.toContain('let-me-in');
    expect(headers[0]?.value).toBe('\ufffd');
    expect(JSON.stringify([headers, leftOut]).length).toBeLessThan(20_000);
  });

  it.each([
    ['no address', told({ url: 'terms' }), 'odd_address'],
    ['no web address', told({ url: 'file:///etc/passwd' }), 'odd_address'],
    ['an endless address', told({ url: `https://a.example/${'x'.repeat(1e5)}` }), 'odd_address'],
    ['an answer that is no success', told({}, { status: 404 }), 'http 404'],
    ['a status that is none', told({}, { status: 200.5 }), 'http'],
    ['bytes that are missing', told({ bytes: 3 }), 'document_not_whole'],
    ['bytes that are damaged', told({}, { body: '*' }), 'document_not_whole'],
    ['too many bytes', told({}, { body: 'A'.repeat(MAX_BYTES * 2) }), 'too_large'],
  ])('is refused with %s', (_, document, why) => {
    expect(() => arrived(document, arrival, true)).toThrow(why);
  });
});
