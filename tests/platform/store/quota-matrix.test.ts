/**
 * No room at every single write of everything that writes: whatever it hits, all older records verify, nothing is
 * half sealed, nothing is left lying about, and the same thing works once there is room again.
 */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type ImportStore, openImportStore } from '../../../lib/platform/imports/store';
import type { EvidenceStore } from '../../../lib/platform/store/index';
import { openTimestampStore, type TimestampStore } from '../../../lib/platform/timestamps/store';
import { draftOf, idOf } from '../../core/evidence/fixtures';
import { breakWrites, freshDisk, makeLock, openStore } from './support';

const NOW = new Date('2025-03-05T00:00:00.000Z');
const AUTHORITY = { url: 'https://tsa.example/', roots: [], auto: true };

const FACTS = {
  ...{ records: 1, exported: 1, headCode: 'A', head: 'ab', exportedAt: '', keySha256: 'cd' },
};
const PACKAGE = { sha256: 'ef', zip: new Uint8Array(5), name: 'a.zip', facts: FACTS };

/** What an act is tried on: a log of two captures, with a timestamp queued where `stamps` says so. */
interface Bench {
  store: EvidenceStore;
  stamps: TimestampStore;
  imports: ImportStore;
}

interface Act {
  /** Writing requests of the act where all goes well. */
  writes: number;
  /** Brings about what the act needs, before anything breaks. */
  before?(bench: Bench): Promise<unknown>;
  run(bench: Bench): Promise<unknown>;
  /** Records that the act adds. */
  adds: number;
}

const lastId = async ({ stamps }: Bench) => (await stamps.list())[0]?.id ?? '';

/** Leaves a capture behind as a crash at its third write does: one of its files is stored. */
async function crash({ store }: Bench): Promise<void> {
  const { mend } = breakWrites({ after: 2, name: 'AbortError', lasting: true, late: true });
  await store.commitCapture(draftOf(5)).catch(() => null);
  mend();
}

const ACTS: Record<string, Act> = {
  'a capture': { writes: 8, adds: 1, run: ({ store }) => store.commitCapture(draftOf(3)) },
  'a capture that is stamped': {
    ...{ writes: 9, adds: 1 },
    before: ({ stamps }) => stamps.saveAuthority(AUTHORITY),
    run: ({ store }) => store.commitCapture(draftOf(3)),
  },
  'the deletion of one': {
    ...{ writes: 4, adds: 1 },
    run: ({ store }) => store.deleteFiles([idOf(1)], ''),
  },
  'the deletion of two': {
    ...{ writes: 8, adds: 2 },
    run: ({ store }) => store.deleteFiles([idOf(1), idOf(2)], ''),
  },
  'closing what a crash left': {
    ...{ writes: 6, adds: 1 },
    before: crash,
    run: ({ store }) => store.recover(),
  },
  'the making of the key': { writes: 1, adds: 0, run: ({ store }) => store.keySha256() },
  'adding an authority': {
    ...{ writes: 1, adds: 0 },
    run: ({ stamps }) => stamps.saveAuthority(AUTHORITY),
  },
  'asking for a timestamp': {
    ...{ writes: 1, adds: 0 },
    before: ({ stamps }) => stamps.saveAuthority(AUTHORITY),
    run: ({ stamps }) => stamps.ask(NOW),
  },
  'the answer of an authority': {
    ...{ writes: 1, adds: 0 },
    before: async ({ stamps }) => {
      await stamps.saveAuthority(AUTHORITY);
      await stamps.ask(NOW);
    },
    run: async (bench) =>
      bench.stamps.settle(await lastId(bench), { response: new Uint8Array(9) }, NOW.getTime()),
  },
  'keeping a package of someone else': {
    ...{ writes: 2, adds: 0 },
    run: ({ imports }) => imports.keep(PACKAGE, NOW),
  },
  'removing it': {
    ...{ writes: 2, adds: 0 },
    before: ({ imports }) => imports.keep(PACKAGE, NOW),
    run: ({ imports }) => imports.remove(PACKAGE.sha256, NOW),
  },
};

/** Everything that is stored, for a comparison of before and after. */
async function rows(): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('swipewise-evidence');
    request.onsuccess = () => resolve(request.result);
  });
  const found: Record<string, unknown[]> = {};
  // A pair of keys is an object without anything to compare; its number is enough.
  for (const name of db.objectStoreNames) {
    found[name] = await new Promise((resolve) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () =>
        resolve(name === 'keys' ? request.result.map(() => 1) : request.result);
    });
  }
  db.close();
  return found;
}

async function bench({ before }: Act): Promise<Bench> {
  freshDisk();
  const store = await openStore();
  for (let n = 1; n <= 2; n++) await store.commitCapture(draftOf(n));
  const imports = await openImportStore(makeLock());
  const made = { store, stamps: await openTimestampStore(), imports };
  await before?.(made);
  return made;
}

const counts = { faults: 0, refused: 0, asBefore: 0, brokenLogs: 0, workedAfterwards: 0 };

/** One act, with no room at its write number `after`. */
async function withoutRoom(act: Act, after: number, late: boolean): Promise<void> {
  const made = await bench(act);
  const { store, stamps, imports } = made;
  const stored = await rows();
  const writes = breakWrites({ after, name: 'QuotaExceededError', lasting: false, late });
  counts.faults += 1;
  try {
    await expect(act.run(made)).rejects.toMatchObject({ code: 'quota' });
    counts.refused += 1;
  } finally {
    writes.mend();
  }
  if (!(await store.verifyLog()).ok) counts.brokenLogs += 1;
  expect(await rows()).toEqual(stored);
  counts.asBefore += 1;
  await act.run(made);
  expect(await store.verifyLog()).toMatchObject({ ok: true, head: { seq: 2 + act.adds } });
  expect((await rows()).staging).toEqual([]);
  counts.workedAfterwards += 1;
  store.close();
  stamps.close();
  imports.close();
}

beforeEach(freshDisk);

describe.each(Object.entries(ACTS))('%s', (_, act) => {
  it('has as many writes as are broken below', async () => {
    const made = await bench(act);
    const writes = breakWrites({ after: 1000, name: 'UnknownError', lasting: true, late: false });
    try {
      await act.run(made);
    } finally {
      writes.mend();
    }
    expect(writes.worked()).toBe(act.writes);
  });

  it.each([false, true])('without room at each write (told late: %s)', async (late) => {
    for (let after = 0; after < act.writes; after++) await withoutRoom(act, after, late);
  });
});

afterAll(() => {
  const all = 2 * Object.values(ACTS).reduce((sum, { writes }) => sum + writes, 0);
  console.info('[quota]', JSON.stringify(counts));
  expect(counts).toEqual({
    ...{ faults: all, refused: all, asBefore: all, brokenLogs: 0, workedAfterwards: all },
  });
});
