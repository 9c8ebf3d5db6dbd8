/** One document within limits: each way in which it can fail has its own name. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { MAX_BYTES } from '../../lib/core/documents/limits';
import { fromBase64 } from '../../lib/core/evidence/bytes';
import { ReceiveError, type ReceiveOptions, receive } from '../../lib/documents/receive';
import { type FixtureServer, type Handler, serve } from '../support/server';

const GBK = Uint8Array.from([0xbc, 0xa4, 0xbb, 0xee, 0xbd, 0xf0]);
const never: Handler = () => new Promise(() => undefined);
const LOGIN = '<form><input name=u><input name=p type="password"></form>';

const options = (more: Partial<ReceiveOptions> = {}): ReceiveOptions => ({
  credentials: 'omit',
  progress: () => undefined,
  signal: new AbortController().signal,
  ...more,
});

describe('receive', () => {
  let server: FixtureServer;
  const get = (path: string, more?: Partial<ReceiveOptions>) =>
    receive(server.url(path), options(more));
  const failure = (path: string, more?: Partial<ReceiveOptions>) =>
    get(path, more).then(
      () => 'received',
      (error: unknown) =>
        error instanceof ReceiveError ? `${error.why} ${error.detail}`.trim() : error,
    );

  beforeAll(async () => {
    vi.stubGlobal('navigator', { onLine: true });
    server = await serve({
      '/page': '<p>押金不退</p>',
      '/gbk': {
        ...{ type: 'text/html; charset=gbk', body: GBK },
        headers: { 'x-auth-token': 'let-me-in' },
      },
      '/text': { type: 'text/plain', body: '押金不退' },
      '/moved': { status: 302, headers: { location: '/page' }, body: '' },
      '/round': { status: 302, headers: { location: '/round' }, body: '' },
      '/pdf': { type: 'application/pdf', body: '%PDF' },
      '/sly-pdf': { type: 'text/html', body: '%PDF-1.4' },
      '/doc': { type: 'application/msword', body: 'x' },
      '/png': { type: 'image/png', body: 'x' },
      '/json': { type: 'application/json', body: '{}' },
      '/members': { status: 302, headers: { location: '/login' }, body: '' },
      '/login': LOGIN,
      '/told-huge': { type: 'text/html', body: 'x'.repeat(MAX_BYTES + 1) },
      '/just-fits': { type: 'text/plain', body: 'x'.repeat(MAX_BYTES) },
      '/never': never,
      '/500': { status: 500, body: 'x' },
    });
  });

  afterEach(() => vi.stubGlobal('navigator', { onLine: true }));
  afterAll(async () => {
    vi.unstubAllGlobals();
    await server.close();
  });

  it('gives a page with its size and encoding', async () => {
    expect(await get('/page')).toEqual({
      url: server.url('/page'),
      kind: 'html',
      source: '<p>押金不退</p>',
      bytes: 19,
      charset: 'utf-8',
      answer: expect.objectContaining({ status: 200 }),
    });
    expect(await get('/gbk')).toMatchObject({ source: '激活金', charset: 'gbk' });
    expect(await get('/text')).toMatchObject({ kind: 'text', source: '押金不退' });
  });

  it('tells where redirects led', async () => {
    expect((await get('/moved')).url).toBe(server.url('/page'));
  });

  it('keeps the exact bytes and the headers, but for those that may hold a secret', async () => {
    const { answer } = await get('/gbk');
    expect(fromBase64(answer.body)).toEqual(GBK);
    const named = (name: string) => answer.headers.find((header) => header.name === name)?.value;
    expect([named('content-type'), named('x-auth-token')]).toEqual([
      ...['text/html; charset=gbk', undefined],
    ]);
    expect(answer.leftOut).toContain('x-auth-token');
  });

  it('gives a file that cannot be read to whoever wants it as it is', async () => {
    const { kind, source, answer } = await get('/sly-pdf', { any: true });
    expect([kind, source]).toEqual(['pdf', '']);
    expect(new TextDecoder().decode(fromBase64(answer.body) ?? new Uint8Array())).toBe('%PDF-1.4');
    expect(await get('/doc', { any: true })).toMatchObject({ kind: 'office' });
    expect(await failure('/members', { any: true })).toBe('login');
  });

  it.each([
    ['/nothing', 'http 404'],
    ['/500', 'http 500'],
    ['/pdf', 'pdf'],
    ['/sly-pdf', 'pdf'],
    ['/doc', 'office'],
    ['/png', 'image'],
    ['/json', 'other'],
    ['/members', 'login'],
  ])('%s fails by %s', async (path, why) => expect(await failure(path)).toBe(why));

  it('reads a page that asks for a password where it was asked for', async () => {
    expect(await failure('/login')).toBe('received');
  });

  it('keeps to the size, to the byte', async () => {
    expect(await failure('/told-huge')).toBe(`too_large ${MAX_BYTES + 1}`);
    expect((await get('/just-fits')).bytes).toBe(MAX_BYTES);
  });

  it('keeps to the size where the server tells none', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)),
    });
    vi.stubGlobal('fetch', async () => new Response(endless));
    expect(await failure('/x')).toMatch(/^too_large 6000000/);
    vi.unstubAllGlobals();
  });

  it('keeps to the time', async () => {
    expect(await failure('/never', { maxMs: 50 })).toBe('timeout');
  });

  it('stops when it is told to, also before it begins', async () => {
    const abort = new AbortController();
    const waiting = failure('/never', { signal: abort.signal });
    abort.abort();
    expect(await waiting).toBe('cancelled');
    expect(await failure('/page', { signal: AbortSignal.abort() })).toBe('cancelled');
  });

  it('tells no answer from no network', async () => {
    expect(await failure('/round')).toMatch(/^network/);
    vi.stubGlobal('navigator', { onLine: false });
    await expect(receive('http://127.0.0.1:1/', options())).rejects.toMatchObject({
      why: 'offline',
    });
  });

  it('tells how much has come', async () => {
    const seen: [number, number | null][] = [];
    await get('/page', { progress: (bytes, total) => seen.push([bytes, total]) });
    expect(seen.at(-1)).toEqual([19, null]);
  });

  it('sends no referrer and no cookies to a stranger', async () => {
    const asked = vi.fn(async (_url: string, _init: RequestInit) => new Response('x'));
    vi.stubGlobal('fetch', asked);
    await failure('/x');
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    vi.unstubAllGlobals();
  });
});
