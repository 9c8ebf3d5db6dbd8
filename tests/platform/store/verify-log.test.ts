import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../lib/core/evidence/canonical';
import { openEvidenceStore } from '../../../lib/platform/store/index';
import type { EvidenceSchema } from '../../../lib/platform/store/schema';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { draftOf, idOf } from '../../core/evidence/fixtures';
import { freshDisk, openStore } from './support';

beforeEach(freshDisk);

/** A log of three captures, after someone with access to the database had a go at it. */
async function verdictAfter(change: (db: IDBPDatabase<EvidenceSchema>) => Promise<void>) {
  const store = await openStore();
  for (let n = 1; n <= 3; n++) await store.commitCapture(draftOf(n));
  const db = await openDB<EvidenceSchema>('swipewise-evidence');
  await change(db);
  db.close();
  return store.verifyLog();
}

async function record(db: IDBPDatabase<EvidenceSchema>, seq: number) {
  const found = await db.get('records', seq);
  if (!found) throw new Error(`no record ${seq}`);
  return found;
}

async function retitle(db: IDBPDatabase<EvidenceSchema>, seq: number) {
  const old = await record(db, seq);
  const value = JSON.parse(new TextDecoder().decode(old.bytes));
  await db.put('records', { ...old, bytes: canonicalBytes({ ...value, title: 'other' }) });
}

/** Records of a log whose files are not all read at once. */
const LONG = 130;

/** A log of which only the first and the last record have files. */
async function longLog() {
  const store = await openStore();
  for (let n = 1; n <= LONG; n++) {
    await store.commitCapture(n === 1 || n === LONG ? draftOf(n) : draftOf(n, []));
  }
  return store;
}

describe('the stored log', () => {
  it.each<[string, string, (db: IDBPDatabase<EvidenceSchema>) => Promise<unknown>]>([
    ['a record rewritten', 'chain.prev', (db) => retitle(db, 1)],
    ['the last record rewritten', 'chain.head', (db) => retitle(db, 3)],
    ['a record deleted', 'chain.seq', (db) => db.delete('records', 2)],
    ['the last record deleted', 'chain.truncated', (db) => db.delete('records', 3)],
    [
      'bytes that are no record',
      'chain.not_json',
      async (db) => {
        await db.put('records', { ...(await record(db, 2)), bytes: new Uint8Array([1, 2, 3]) });
      },
    ],
    [
      'two records swapped',
      'chain.seq',
      async (db) => {
        const [two, three] = [await record(db, 2), await record(db, 3)];
        await db.delete('records', 2);
        await db.delete('records', 3);
        await db.put('records', { ...two, seq: 3 });
        await db.put('records', { ...three, seq: 2 });
      },
    ],
    [
      'a record put behind the head',
      'chain.longer',
      async (db) => {
        await db.put('records', { ...(await record(db, 3)), seq: 4, id: idOf(9) });
      },
    ],
    [
      'a file changed',
      'chain.artifact_changed',
      async (db) => {
        const key: [string, string, number] = [idOf(2), 'page.html', 0];
        const part = await db.get('artifacts', key);
        if (part) await db.put('artifacts', { ...part, bytes: new Uint8Array([1]) });
      },
    ],
    [
      'a file deleted',
      'chain.artifact_missing',
      (db) => db.delete('artifacts', [idOf(2), 'text.txt', 0]),
    ],
    [
      'a file added',
      'log.stray_file',
      (db) => db.put('artifacts', { id: idOf(2), path: 'x', part: 0, bytes: new Uint8Array() }),
    ],
    [
      'a file of no record',
      'log.stray_file',
      (db) => db.put('artifacts', { id: idOf(7), path: 'x', part: 0, bytes: new Uint8Array() }),
    ],
    [
      'a line of the listing changed',
      'log.index',
      async (db) => {
        const line = await db.get('listing', 2);
        if (line) await db.put('listing', { ...line, title: 'other' });
      },
    ],
    ['a line of the listing gone', 'log.index', (db) => db.delete('listing', 2)],
  ])('%s: %s', async (_, id, change) => {
    const verdict = await verdictAfter(async (db) => {
      await change(db);
    });
    expect(verdict.ok).toBe(false);
    expect(verdict.firstProblem?.id).toBe(id);
  });

  it('with the newest record cut off cleanly has another code: that is what it is for', async () => {
    const store = await openStore();
    await store.commitCapture(draftOf(1));
    const noted = (await store.commitCapture(draftOf(2))).headCode;
    const db = await openDB<EvidenceSchema>('swipewise-evidence');
    const first = await db.get('listing', 1);
    await db.delete('records', 2);
    await db.delete('listing', 2);
    for (const { path } of draftOf(2).artifacts) await db.delete('artifacts', [idOf(2), path, 0]);
    await db.put('head', { seq: 1, hash: first?.hash ?? '' }, 'head');
    db.close();
    const verdict = await store.verifyLog();
    expect(verdict.ok).toBe(true);
    expect(verdict.headCode).not.toBe(noted);
  });

  it('notes a clock that was set back, which breaks nothing', async () => {
    const store = await openStore();
    await store.commitCapture(draftOf(2));
    await store.commitCapture({ ...draftOf(1), capturedAt: '2025-02-28T08:00:00.000Z' });
    const verdict = await store.verifyLog();
    expect(verdict.ok).toBe(true);
    expect(verdict.notes).toMatchObject([{ id: 'note.clock_back', params: { seq: 2 } }]);
  });

  it('tells how far it is and stops when asked', async () => {
    const store = await openStore();
    for (let n = 1; n <= 3; n++) await store.commitCapture(draftOf(n));
    const seen: string[] = [];
    await store.verifyLog({ onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
    const stop = new AbortController();
    const checking = store.verifyLog({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(checking).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is not exported while it is broken', async () => {
    const store = await openStore();
    for (let n = 1; n <= 2; n++) await store.commitCapture(draftOf(n));
    const db = await openDB<EvidenceSchema>('swipewise-evidence');
    await retitle(db, 1);
    db.close();
    await expect(store.exportPackage([idOf(2)])).rejects.toMatchObject({
      code: 'log_broken',
      detail: 'chain.prev',
    });
  });

  it('is not mistaken for broken while files are being deleted', async () => {
    const store = await longLog();
    let deletion: Promise<unknown> | undefined;
    const walker = await openEvidenceStore({
      extensionVersion: '0.1.0',
      crypto: {
        ...webCrypto,
        sha256: async (bytes) => {
          await deletion;
          return webCrypto.sha256(bytes);
        },
      },
    });
    const verdict = await walker.verifyLog({
      onProgress: (done) => {
        // The files of the last record are not read yet when the first ones have been checked.
        if (done === 1) deletion = store.deleteFiles([idOf(LONG)], '');
      },
    });
    await deletion;
    expect(verdict).toMatchObject({ ok: true, head: { seq: LONG } });
    expect(verdict.layers.find(({ layer }) => layer === 'files')?.checked).toBe(3);
  });

  it('broken late has had the files before the break checked, and none after it', async () => {
    const store = await longLog();
    const db = await openDB<EvidenceSchema>('swipewise-evidence');
    await retitle(db, LONG - 1);
    db.close();
    const { ok, layers } = await store.verifyLog();
    expect(ok).toBe(false);
    expect(layers).toMatchObject([
      { layer: 'chain', checked: LONG - 1, firstProblem: { id: 'chain.prev' } },
      { layer: 'files', checked: 3, firstProblem: { id: 'not_checked' } },
      { layer: 'listing', checked: LONG - 2, firstProblem: { id: 'log.index' } },
      { layer: 'timestamps' },
    ]);
  });

  it('is not mistaken for broken while another capture is being saved', async () => {
    const store = await openStore();
    await store.commitCapture(draftOf(1));
    const [verdict] = await Promise.all([store.verifyLog(), store.commitCapture(draftOf(2))]);
    expect(verdict.ok).toBe(true);
  });
});
