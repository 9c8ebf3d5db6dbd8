/** The server's answer: what is kept of it, what never is, and to which page it belongs. */
import { describe, expect, it } from 'vitest';
import { headerWithoutSecrets, withoutSecrets } from '../../../lib/core/capture/response/address';
import { keepHeaders } from '../../../lib/core/capture/response/headers';
import { answerOf, hopOf, type ToldResponse } from '../../../lib/core/capture/response/heard';
import { type LoadedDocument, matchResponse } from '../../../lib/core/capture/response/match';
import { readResponse, responseField, statusLineOf } from '../../../lib/core/evidence/response';

const TOLD: ToldResponse = {
  ...{ requestId: '7', url: 'https://shop.example/a', method: 'GET', statusCode: 200 },
  ...{ statusLine: 'HTTP/1.1 200 OK', ip: '192.0.2.7', fromCache: false, timeStamp: 5_000 },
  responseHeaders: [{ name: 'Content-Type', value: 'text/html' }],
};

const LOADED: LoadedDocument = {
  ...{ url: 'https://shop.example/a#terms', startedAt: 4_900, respondedAt: 5_004 },
  ...{ byServiceWorker: false, ahead: false, protocol: 'h2' },
};

describe('headers', () => {
  it.each([
    ...['Set-Cookie', 'cookie', 'SET-COOKIE2', 'Authorization', 'Proxy-Authorization'],
    ...['WWW-Authenticate', 'Authentication-Info', 'X-CSRF-Token', 'X-Api-Key', 'X-Session-Id'],
    ...['X-Amz-Security-Token', 'X-Upstream-Password', 'X-Jwt', 'X-Sid', 'X-Ticket', 'X-Uid'],
    ...['X-User-Name', 'X-Wx-Openid'],
  ])('do not hold %s, only that it was there', (name) => {
    const kept = keepHeaders([{ name, value: 'let-me-in' }]);
    expect(JSON.stringify(kept)).not.toContain('let-me-in');
    expect(kept.leftOut).toEqual([name.toLowerCase()]);
  });

  it('keep order, doubles and words as the server sent them', () => {
    const sent = [
      { name: 'Via', value: '1.1 a' },
      { name: 'Server', value: '<b>x</b>' },
      { name: 'Via', value: '1.1 b' },
    ];
    expect(keepHeaders(sent)).toEqual({ headers: sent, leftOut: [] });
  });

  it.each([
    ['Location', '/cb?agent=A7&token=s3cret', '/cb?agent=A7&token=***'],
    [
      'Location',
      'https://u:s3cret@a.example/x#access_token=s3cret',
      'https://a.example/x#access_token=***',
    ],
    ['Refresh', '5; url=https://a.example/?ticket=s3cret', '5; url=https://a.example/?ticket=***'],
    [
      'Link',
      '</a.js?jwt=s3cret>; rel=preload; as=script',
      '</a.js?jwt=***>; rel=preload; as=script',
    ],
    [
      'Report-To',
      '{"url":"https://r.example/?api_key=s3cret"}',
      '{"url":"https://r.example/?api_key=***"}',
    ],
  ])('show the address in %s without what it would let in', (name, sent, kept) => {
    expect(keepHeaders([{ name, value: sent }]).headers).toEqual([{ name, value: kept }]);
  });

  it.each([
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
    ['X-Powered-By', 'PHP/8.3'],
    ['Server-Timing', 'db;dur=53, app;dur=47.2'],
  ])('keep the words of %s', (name, value) => {
    expect(keepHeaders([{ name, value }])).toEqual({ headers: [{ name, value }], leftOut: [] });
  });

  it('are bounded however many and long they come, and UTF-8 can hold them', () => {
    const flood = Array.from({ length: 5000 }, (_, n) => ({
      name: `x-${n}`,
      value: '\ud800'.repeat(9000),
    }));
    const kept = keepHeaders(flood);
    expect(JSON.stringify(kept).length).toBeLessThan(60_000);
    expect(kept.leftOut.length).toBeGreaterThan(0);
    expect(kept.headers[0]?.value).toMatch(/^\ufffd+…$/);
  });
});

describe('an address on the way', () => {
  it('is without user, fragment and the values of secrets, and else as it was', () => {
    const url = 'https://u:p@pay.example/in?agent=A7&code=XYZ&Access_Token=T%20x&b=%E7%9B%98#id=9';
    expect(withoutSecrets(url)).toBe(
      'https://pay.example/in?agent=A7&code=***&Access_Token=***&b=%E7%9B%98',
    );
  });

  it.each([
    ...['jwt', 'openid', 'vcode', 'captcha', 'sms', 'mobile', 'assertion', 'SAMLResponse'],
    ...['authorization', 'auth', 'smsCode', 'phone_no', 'X-Amz-Signature'],
  ])('does not hold the value of %s', (name) => {
    const url = (value: string) => `https://a.example/?a=1&${name}=${value}&b=2`;
    expect(withoutSecrets(url('s3cret'))).toBe(url('***'));
  });

  it.each(['author', 'authorId', 'agent', 'uid', 'inviter', 'shop'])('says %s', (name) => {
    const url = `https://a.example/?${name}=A7`;
    expect(withoutSecrets(url)).toBe(url);
  });

  it.each([
    [
      '?url=https%3A%2F%2Fb.example%2F%3Fa%3D1%26token%3Ds3cret%26b%3D2&c=3',
      '?url=https%3A%2F%2Fb.example%2F%3Fa%3D1%26token%3D***%26b%3D2&c=3',
    ],
    ['?url=%2Fin%253Ftoken%253Ds3cret', '?url=%2Fin%253Ftoken%253D***'],
    ['?url=/in%3Ftoken=s3cret&c=3', '?url=/in%3Ftoken=***&c=3'],
    ['?token=s3cret%26s3cret%3D&c=3', '?token=***&c=3'],
    ['x;jsessionid=s3cret?a=1', '/x;jsessionid=***?a=1'],
  ])('masks an address within it: %s', (query, kept) => {
    expect(withoutSecrets(`https://a.example/${query}`)).toBe(
      new URL(kept, 'https://a.example/').href,
    );
  });

  it('of any length is read in no time', () => {
    const began = performance.now();
    for (const part of ['?', '%3F', '?a', '%3Fa', '%25', ';a=', '//']) {
      withoutSecrets(`https://a.example/?${part.repeat(50_000)}`);
      headerWithoutSecrets(part.repeat(50_000));
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('is bounded, and what is no address is text', () => {
    expect(withoutSecrets(`https://a.example/${'x'.repeat(9999)}`)).toHaveLength(1000);
    expect(withoutSecrets('no address')).toBe('no address');
    expect(withoutSecrets('https://a.example/?%=1&token=2')).toBe(
      'https://a.example/?%=1&token=***',
    );
  });
});

describe('the answer that made a page', () => {
  const answer = answerOf(TOLD, []);

  it('is known by address and time, whatever scripts make of the address later', () => {
    expect(
      matchResponse(
        LOADED,
        [answerOf({ ...TOLD, requestId: '9', url: 'https://b.example/' }, []), answer],
        null,
      ),
    ).toBe(answer);
  });

  it.each([
    ['other_document', { respondedAt: 65_000 }],
    ['loaded_before', { startedAt: 100, respondedAt: 200 }],
    ['service_worker', { url: 'https://shop.example/b', byServiceWorker: true }],
    ['loaded_ahead', { url: 'https://shop.example/b', ahead: true }],
    ['no_server', { url: 'file:///home/a.html' }],
    ['no_server', { url: 'about:blank' }],
  ] as const)('is not there: %s', (reason, changed) => {
    expect(matchResponse({ ...LOADED, ...changed }, [answer], 1_000)).toBe(reason);
  });
});

describe('the field of a record', () => {
  const hop = hopOf({ ...TOLD, url: 'http://shop.example/?ticket=1', statusCode: 301, ip: null });
  const field = responseField(answerOf(TOLD, [hop]), 'h2');

  it('reads back what was written', () => {
    const read = readResponse(JSON.parse(JSON.stringify(field)));
    expect(read).toMatchObject({
      ...{ url: TOLD.url, status: 200, protocol: 'h2', address: '192.0.2.7', fromCache: false },
      at: '1970-01-01T00:00:05.000Z',
      redirects: [{ url: 'http://shop.example/?ticket=***', status: 301, address: null }],
    });
    expect(read && statusLineOf(read, { 2: 'gave it' })).toBe('HTTP/1.1 200 OK · gave it');
  });

  it('of another shape is not shown as if it were known', () => {
    expect(readResponse(null)).toBeNull();
    expect(readResponse({ status: '200' })).toBeNull();
    const odd = readResponse({ url: 'x', status: 1, headers: [7, { name: 'a' }], redirects: {} });
    expect(odd).toMatchObject({ headers: [], redirects: [], headersLeftOut: [], at: null });
  });
});
