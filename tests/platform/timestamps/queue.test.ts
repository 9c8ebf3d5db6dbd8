/** The queue of timestamps against a real authority on loopback: each way to fail, and going on after it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../../entrypoints/desk/stamps';
import { certificatesIn } from '../../../lib/core/evidence/timestamp/certificates';
import { timestampRequest } from '../../../lib/core/evidence/timestamp/request';
import { afterFault, LEASE_MS } from '../../../lib/platform/timestamps/back-off';
import { runQueue } from '../../../lib/platform/timestamps/run';
import { sendRequest } from '../../../lib/platform/timestamps/send';
import { openTimestampStore, type TimestampStore } from '../../../lib/platform/timestamps/store';
import { draftOf, idOf } from '../../core/evidence/fixtures';
import { type Authority, type Behaviour, openAuthority } from '../../support/timestamp-authority';
import { freshDisk, openStore } from '../store/support';

const START = Date.parse('2025-03-05T00:00:00.000Z');

let authority: Authority;
let store: TimestampStore;

beforeAll(async () => {
  authority = await openAuthority();
}, 60_000);
afterAll(() => authority?.close());
beforeEach(async () => {
  freshDisk();
  authority.behave('right');
  authority.requests.length = 0;
  await (await openStore()).commitCapture(draftOf(1));
  store = await openTimestampStore();
  const roots = certificatesIn(authority.openssl.root()) ?? [];
  await store.saveAuthority({ url: authority.url, roots, auto: false });
});

const run = (now = START) => runQueue(store, { fetch, now: () => now });
async function asked(how: Behaviour) {
  authority.behave(how);
  await store.ask(new Date(START));
  await run();
  return shown();
}
async function shown() {
  const [row] = await store.list();
  if (!row) throw new Error('nothing was asked for');
  return look(row, await store.authorities(), store);
}

describe('a timestamp that is asked for', () => {
  it('comes back from a real authority, is kept whole, and satisfies openssl', async () => {
    const stamp = await asked('right');
    expect(stamp).toMatchObject({ state: 'stamped', fault: null, seq: 1 });
    const [row] = await store.list();
    expect(row?.state).toBe('checked');
    const { hash } = await store.head();
    expect(() => authority.openssl.verify(row?.response ?? new Uint8Array(), hash)).not.toThrow();
  });

  it('sends the hash, a nonce and nothing else', async () => {
    await asked('right');
    const [row] = await store.list();
    const request = timestampRequest(row?.hash ?? '', row?.nonce ?? new Uint8Array());
    expect(authority.requests).toEqual([request]);
    expect(request).toHaveLength(69);
  });

  it.each([
    ['other_nonce', 'wrong_nonce'],
    ['other_imprint', 'wrong_imprint'],
    ['expired', 'expired'],
    ['garbage', 'not_timestamp'],
    ['rejects', 'rejected'],
    ['huge', 'too_large'],
    ['status_403', 'refused'],
  ] as const)('fails where the authority answers with %s, and says %s', async (how, fault) => {
    expect(await asked(how)).toMatchObject({ state: 'failed', fault, stamped: null });
    expect(await run(START + 1e9)).toBeNull();
    expect(authority.requests).toHaveLength(1);
    expect((await store.list())[0]?.state).toBe('failed');
  });

  it('is shown as not confirmed while no root vouches for it, and as stamped once one does', async () => {
    await store.saveAuthority({ url: authority.url, roots: [], auto: false });
    expect(await asked('right')).toMatchObject({ state: 'unconfirmed', fault: 'untrusted' });
    const roots = certificatesIn(authority.openssl.root()) ?? [];
    await store.saveAuthority({ url: authority.url, roots, auto: false });
    expect(await shown()).toMatchObject({ state: 'stamped', fault: null });
  });
});

describe('an authority that cannot answer now', () => {
  it('is asked again later, and the wait is shown', async () => {
    expect(await asked('status_503')).toMatchObject({ state: 'pending', fault: 'busy' });
    expect(await run(START + 30_000)).toBe(START + 60_000);
    expect(authority.requests).toHaveLength(1);
    authority.behave('right');
    expect(await run(START + 60_000)).toBeNull();
    expect(await shown()).toMatchObject({ state: 'stamped' });
  });

  it('is told apart: down, and slow', async () => {
    const request = timestampRequest('ab'.repeat(32), Uint8Array.of(64, 1, 2, 3, 4, 5, 6, 7));
    expect(await sendRequest('http://127.0.0.1:9/', request, fetch)).toMatchObject({
      fault: 'down',
    });
    authority.behave('slow');
    const slow = await sendRequest(authority.url, request, fetch, 200);
    expect(slow).toMatchObject({ fault: 'slow' });
  });

  it('is waited for longer each time, and in the end given up', () => {
    const waits = Array.from({ length: 9 }, (_, i) => afterFault('down', i + 1, 0) ?? 0);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBe(60_000);
    expect(afterFault('down', 10, 0)).toBeNull();
    expect(afterFault('refused', 1, 0)).toBeNull();
  });

  it('is never followed to another address, nor told who asks', async () => {
    const seen: RequestInit[] = [];
    const spy = async (_: string, options: RequestInit) => {
      seen.push(options);
      return new Response('', { status: 500 });
    };
    await sendRequest('https://tsa.example/', new Uint8Array(), spy);
    const policy = { redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' };
    expect(seen).toMatchObject([policy]);
  });
});

describe('the queue', () => {
  it('outlives a worker that died while it was sending', async () => {
    await store.ask(new Date(START));
    expect(await store.claim(START)).toMatchObject({ tries: 1 });
    expect(await store.claim(START)).toBeNull();
    expect(await store.claim(START + LEASE_MS)).toMatchObject({ tries: 2 });
  });

  it('sends nothing that was cancelled, and keeps no answer to it', async () => {
    await store.ask(new Date(START));
    const lent = await store.claim(START);
    await store.cancel(lent?.id ?? '');
    await store.settle(lent?.id ?? '', { response: new Uint8Array(5) }, START);
    expect(await run(START + 1e9)).toBeNull();
    expect(await shown()).toMatchObject({ state: 'cancelled' });
    expect(authority.requests).toEqual([]);
  });

  it('gets a saved capture in the same stroke, for the authorities that are chosen for that', async () => {
    const evidence = await openStore();
    await evidence.commitCapture(draftOf(2));
    expect(await store.list()).toEqual([]);
    await store.saveAuthority({ url: authority.url, roots: [], auto: true });
    const { hash, seq } = await evidence.commitCapture(draftOf(3));
    expect(await store.list()).toMatchObject([{ url: authority.url, hash, seq, tries: 0 }]);
    await evidence.deleteFiles([idOf(1)], '');
    expect(await store.list()).toHaveLength(1);
  });

  it('loses no automatic timestamp where the worker dies right after a record was saved', async () => {
    await store.saveAuthority({ url: authority.url, roots: [], auto: true });
    await (await openStore()).commitCapture(draftOf(2));
    store.close();
    store = await openTimestampStore();
    await run(Date.now());
    expect(authority.requests).toHaveLength(1);
    expect(await shown()).toMatchObject({ state: 'unconfirmed', seq: 2 });
  });

  it('asks each authority once for a head', async () => {
    expect(await store.ask(new Date(START))).toBe(1);
    expect(await store.ask(new Date(START))).toBe(1);
    expect(await store.list()).toHaveLength(1);
    await store.removeAuthority(authority.url);
    expect(await shown()).toMatchObject({ state: 'cancelled' });
  });

  it('tells each answer at once, so that a desk that is open can show it', async () => {
    const seen: string[] = [];
    await store.ask(new Date(START));
    const told = async () => seen.push((await store.list())[0]?.state ?? 'none');
    await runQueue(store, { fetch, now: () => START, settled: () => void told() });
    await vi.waitFor(() => expect(seen).toEqual(['answered']));
  });
});
