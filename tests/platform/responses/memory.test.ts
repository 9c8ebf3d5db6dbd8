/** What is remembered of answers: in session storage alone, a few for each tab, gone with the tab. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

let stored: Record<string, unknown> = {};
const session = {
  get: async (key?: string) => structuredClone(key === undefined ? stored : { [key]: stored[key] }),
  set: vi.fn(async (items: Record<string, unknown>) => void Object.assign(stored, items)),
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) delete stored[key];
  },
};
// The one thing that there is no `local` for here: whatever would be written to disk would throw.
vi.mock('../../../lib/platform/browser', () => ({ browser: { storage: { session } } }));
/** As Web Locks are: one at a time, in the order asked for. */
let last = Promise.resolve<unknown>(undefined);
vi.stubGlobal('navigator', {
  locks: {
    request: (_: string, work: () => Promise<unknown>) => {
      last = last.then(work, work);
      return last;
    },
  },
});
const { forgetTab, recall, rememberTls, ...remembering } = await import(
  '../../../lib/platform/responses/memory'
);
const { rememberAnswer, rememberFirstStart, rememberHop, rememberStart } = remembering;

const told = (requestId: string, path: string, statusCode = 200) => ({
  ...{ requestId, url: `https://a.example/${path}`, method: 'GET', statusCode },
  ...{ statusLine: `HTTP/1.1 ${statusCode}`, fromCache: false, timeStamp: 1 },
  responseHeaders: [{ name: 'set-cookie', value: 'let-me-in' }],
});

beforeEach(() => {
  stored = {};
});

describe('the memory of answers', () => {
  it('puts redirects before their own answer, told at once though they are', async () => {
    await Promise.all([
      rememberHop(1, told('r', '1', 302)),
      rememberHop(2, told('s', 'other', 302)),
      rememberHop(1, told('r', '2', 301)),
      rememberAnswer(1, told('r', '3')),
      rememberAnswer(1, told('t', '4')),
    ]);
    const { answers, since } = await recall(1);
    expect(answers.map(({ url, hops }) => [url, hops.map(({ status }) => status)])).toEqual([
      ['https://a.example/4', []],
      ['https://a.example/3', [302, 301]],
    ]);
    expect(since).toBeNull();
    expect(JSON.stringify(stored)).not.toContain('let-me-in');
  });

  it('holds the connection of the answer itself, not that of a redirect or of another request', async () => {
    const tls = (cipher: string) => ({
      ...{ state: 'secure' as const, protocol: 'TLSv1.3', cipher, exception: null },
      ...{ certificates: [], told: 0, chain: true },
    });
    const first = async () => (await recall(1)).answers[0];
    const hop = () => rememberHop(1, told('r', 'go', 302));
    const page = () => rememberTls(1, told('r', 'page'), tls('of the page'));
    // Nothing promises in which order the two kinds of events are told.
    for (const steps of [
      [hop, page],
      [page, hop],
    ]) {
      await rememberTls(1, told('r', 'go'), tls('of the redirect'));
      for (const step of steps) await step();
      await rememberAnswer(1, told('r', 'page'));
      expect(await first()).toMatchObject({ tls: { cipher: 'of the page' }, hops: [{}] });
    }
    await rememberTls(1, told('s', 'go'), tls('of the redirect'));
    await rememberHop(1, told('s', 'go', 302));
    await rememberAnswer(1, told('s', 'page'));
    expect(await first()).toMatchObject({ tls: 'not_asked', hops: [{ status: 302 }] });
    await rememberTls(1, told('t', 'page'), 'timeout');
    await rememberAnswer(1, told('u', 'page'));
    expect(await first()).toMatchObject({ tls: 'not_asked' });
  });

  it('is small however much a tab sees', async () => {
    for (let n = 0; n < 30; n += 1) {
      await rememberHop(1, told('loop', `${n}`, 302));
      await rememberAnswer(1, told(`q${n}`, `${n}`));
    }
    for (let n = 0; n < 30; n += 1) await rememberHop(1, told('loop', `${n}`, 302));
    await rememberAnswer(1, told('loop', 'end'));
    const { answers } = await recall(1);
    expect(answers).toHaveLength(3);
    expect(answers[0]?.hops).toHaveLength(20);
  });

  it('takes no hop of the browser itself (a service worker in Firefox)', async () => {
    await rememberHop(1, told('r', '1', 0));
    expect(stored).toEqual({});
  });

  it('ends with the tab', async () => {
    await rememberStart(42);
    await rememberAnswer(1, told('r', '1'));
    await forgetTab(1);
    expect(await recall(1)).toEqual({ answers: [], since: 42 });
    expect(JSON.stringify(stored)).not.toContain('a.example');
  });

  it('knows since when it listens, from the first start of a worker on', async () => {
    await rememberFirstStart(42);
    await rememberFirstStart(43);
    expect((await recall(1)).since).toBe(42);
  });

  it('is given up as a whole where there is no room, never kept in part', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await rememberStart(42);
    await rememberAnswer(1, told('r', '1'));
    session.set.mockRejectedValueOnce(new Error('quota'));
    await rememberAnswer(2, told('s', '1'));
    // What was heard before is not known any more: as if listening had only begun.
    expect(Object.keys(stored)).toEqual(['response.since']);
    expect(stored['response.since']).toBeGreaterThan(42);
    expect(warn).toHaveBeenCalledOnce();
  });
});
