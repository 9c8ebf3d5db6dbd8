/** Who may ask for which document, and as whom: the page's script and the background. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleAgreementPort } from '../../../lib/platform/agreements/background';
import { serveFromPage } from '../../../lib/platform/agreements/serve';
import type { ExtensionPort } from '../../../lib/platform/capture/port';
import type { SenderFacts } from '../../../lib/platform/senders';

vi.mock('../../../lib/platform/browser', () => ({
  browser: { runtime: { id: 'us', getURL: () => 'chrome-extension://us/' } },
}));

const PANEL: SenderFacts = { id: 'us', url: 'chrome-extension://us/panel.html' };
const IN_PAGE: SenderFacts = { id: 'us', url: 'https://a.example/', frameId: 0, tab: { id: 7 } };

/** The end of a port that the code under test holds, and what the other end sees. */
function port(sender: SenderFacts) {
  const told: unknown[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const leaving: (() => void)[] = [];
  const end: ExtensionPort & { disconnect: () => void } = {
    ...{ name: 'agreement', sender },
    postMessage: (message) => void told.push(message),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener) => void listeners.push(listener) },
    onDisconnect: { addListener: (listener) => void leaving.push(listener) },
  };
  const say = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  const leave = () => {
    for (const listener of leaving) listener();
  };
  return { end, told, say, leave };
}

let asked: ReturnType<typeof vi.fn<(url: string, init: RequestInit) => Promise<Response>>>;

beforeEach(() => {
  asked = vi.fn(
    async () => new Response('<p>押金不退</p>', { headers: { 'content-type': 'text/html' } }),
  );
  vi.stubGlobal('fetch', asked);
});

describe('the background', () => {
  it('fetches an address for a page of the extension, as a stranger', async () => {
    const { end, told, say } = port(PANEL);
    handleAgreementPort(end);
    say({ type: 'fetch', url: 'https://b.example/terms' });
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'received' }));
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
    expect(told.at(-1)).toMatchObject({ document: { source: '<p>押金不退</p>' } });
  });

  it('refuses a script in a page', () => {
    const { end, say } = port(IN_PAGE);
    handleAgreementPort(end);
    say({ type: 'fetch', url: 'https://b.example/terms' });
    expect(end.disconnect).toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each(['file:///etc/passwd', 'chrome://settings', 'data:text/html,x', 'https://', ''])(
    'fetches no %s',
    async (url) => {
      const { end, told, say } = port(PANEL);
      handleAgreementPort(end);
      say({ type: 'fetch', url });
      await vi.waitFor(() => expect(told).toEqual([{ type: 'failed', why: 'gone', detail: '' }]));
      expect(asked).not.toHaveBeenCalled();
    },
  );

  it('stops when the panel is closed, and tells nobody', async () => {
    const { end, told, say, leave } = port(PANEL);
    asked.mockImplementation(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')));
        }),
    );
    handleAgreementPort(end);
    say({ type: 'fetch', url: 'https://b.example/terms' });
    leave();
    await vi.waitFor(() => expect(asked.mock.calls[0]?.[1].signal?.aborted).toBe(true));
    expect(told).toEqual([]);
  });
});

describe('the script in a page', () => {
  const ports = new Set<(end: ExtensionPort) => void>();
  const runtime = {
    ...{ id: 'us', sendMessage: () => undefined, getURL: () => 'chrome-extension://us/' },
    onConnect: {
      addListener: (listener: (end: ExtensionPort) => void) => ports.add(listener),
      removeListener: (listener: (end: ExtensionPort) => void) => ports.delete(listener),
    },
  };
  const addresses: Record<string, string> = {
    'link-1': 'https://a.example/terms',
    'link-2': 'https://b.example/terms',
  };

  beforeEach(() => {
    vi.stubGlobal('chrome', { runtime });
    vi.stubGlobal('location', { origin: 'https://a.example' });
    vi.stubGlobal('navigator', { serviceWorker: { controller: null } });
  });

  function ask(message: unknown) {
    const abort = new AbortController();
    serveFromPage((id) => addresses[id] ?? null, abort.signal);
    const { end, told, say } = port(PANEL);
    for (const open of ports) open(end);
    say(message);
    abort.abort();
    return told;
  }

  it('fetches what its list names, as the page would, and stops listening when it ends', async () => {
    const told = ask({ type: 'fetch', id: 'link-1' });
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'received' }));
    expect(asked).toHaveBeenCalledWith(
      'https://a.example/terms',
      expect.objectContaining({ credentials: 'include', referrerPolicy: 'no-referrer' }),
    );
    expect(told.at(-1)).not.toHaveProperty('document.answer.worker');
    expect(ports.size).toBe(0);
  });

  it("tells where a program of the site's stands between", async () => {
    vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
    const told = ask({ type: 'fetch', id: 'link-1' });
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'received' }));
    expect(told.at(-1)).toHaveProperty('document.answer.worker', true);
  });

  it.each([
    ['what is not in its list', { type: 'fetch', id: 'link-9' }],
    ['another origin', { type: 'fetch', id: 'link-2' }],
    ['an address', { type: 'fetch', url: 'https://a.example/terms' }],
  ])('does not fetch %s', async (_, message) => {
    const told = ask(message);
    await vi.waitFor(() => expect(told).toMatchObject([{ type: 'failed', why: 'gone' }]));
    expect(asked).not.toHaveBeenCalled();
  });
});
