/** Our side of the port: what it takes for a document, when it came, and as whom it was asked for. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toBase64, utf8 } from '../../../lib/core/evidence/bytes';

type Listener = (message: unknown) => void;
let answer: unknown;
const port = () => {
  const listeners: Listener[] = [];
  return {
    disconnect: vi.fn(),
    onDisconnect: { addListener: () => undefined },
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    postMessage: () =>
      queueMicrotask(() => {
        for (const listener of listeners) listener(answer);
      }),
  };
};
const tabs = { connect: vi.fn(port) };
const runtime = { connect: vi.fn(port) };
vi.mock('../../../lib/platform/browser', () => ({ browser: { tabs, runtime } }));
vi.mock('../../../lib/platform/packs/store', () => ({ enabledPacks: async () => [] }));
const { fetchLinked } = await import('../../../lib/platform/agreements/client');

const BODY = utf8('<p>押金不退</p>');
const document = {
  ...{ url: 'https://a.example/x', kind: 'html', source: '<p>押金全退</p>', bytes: BODY.length },
  charset: 'utf-8',
  answer: { status: 200, headers: [], leftOut: [], body: toBase64(BODY) },
};

function fetchFrom(url: string) {
  const link = { id: 'link-1', label: '《协议》', url, sameSite: true };
  const request = { tabId: 7, pageUrl: 'https://a.example/', link };
  return fetchLinked(request, () => undefined, new AbortController().signal, true);
}

beforeEach(() => {
  answer = { type: 'received', document };
});

describe('a document from the other end of the port', () => {
  it('is dated by our own clock, under the address that we asked for, as the user', async () => {
    const before = new Date().toISOString();
    const { arrival } = await fetchFrom('https://a.example/t');
    expect(arrival).toMatchObject({ asked: 'https://a.example/t', as: 'user' });
    expect(arrival.at >= before && arrival.at <= new Date().toISOString()).toBe(true);
    expect(tabs.connect).toHaveBeenCalledOnce();
  });

  it('of another origin was asked for as a stranger', async () => {
    expect((await fetchFrom('https://b.example/t')).arrival.as).toBe('stranger');
    expect(runtime.connect).toHaveBeenCalledOnce();
  });

  it.each([
    ['no event at all', { type: 'arrived' }],
    ['no document', { type: 'received', document: { ...document, answer: null } }],
    ['an address that is none', { type: 'received', document: { ...document, url: '/x' } }],
  ])('that is %s fails at once', async (_, message) => {
    answer = message;
    await expect(fetchFrom('https://a.example/t')).rejects.toMatchObject({ why: 'failed' });
  });
});
