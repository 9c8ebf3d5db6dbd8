/** Deleting files: they are gone for good, the log says so, and nothing else has changed. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import type { EvidenceSchema } from '../../../lib/platform/store/schema';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { artifactsOf, collect, draftOf, idOf, unpack } from '../../core/evidence/fixtures';
import { freshDisk, makeLock, noLock, openStore } from './support';

beforeEach(freshDisk);

async function logOf(count: number) {
  const store = await openStore();
  for (let n = 1; n <= count; n++) await store.commitCapture(draftOf(n));
  return store;
}

describe('deleteFiles', () => {
  it('takes the files away and says what went, when and why; the chain stays whole', async () => {
    const store = await logOf(2);
    const before = await store.get(idOf(1));
    const bytes = artifactsOf(1).reduce((sum, file) => sum + file.bytes.length, 0);
    const deleted = await store.deleteFiles([idOf(1)], '  存错了页面  ');
    expect(deleted).toMatchObject({ records: 1, files: 3, bytes });
    expect(deleted.headCode).toBe((await store.head()).code);
    const [line] = await store.list({ limit: 1 });
    expect(line).toMatchObject({ seq: 3, kind: 'tombstone', target: idOf(1), url: '', files: 0 });
    const note = (await store.get(line?.id ?? ''))?.record;
    expect(note).toMatchObject({
      kind: 'tombstone',
      target: idOf(1),
      reason: '存错了页面',
      capturedAt: '2025-03-05T00:00:00.000Z',
      steps: [{ did: `files:deleted 3 bytes ${bytes}` }],
      notCaptured: [],
    });
    const { artifacts } = before?.record.kind === 'capture' ? before.record : { artifacts: [] };
    const gone = artifacts.map(({ path, sha256, bytes: size }) => ({ path, sha256, bytes: size }));
    expect(note).toMatchObject({ removed: gone });
    for (const { path } of artifacts) expect(await store.getArtifact(idOf(1), path)).toBeNull();
    expect(await store.get(idOf(1))).toEqual(before);
    expect(await store.getArtifact(idOf(2), 'text.txt')).not.toBeNull();
    expect(await store.verifyLog()).toMatchObject({ ok: true, head: { seq: 3 } });
    expect((await store.commitCapture(draftOf(9))).seq).toBe(4);
    expect((await store.verifyLog()).ok).toBe(true);
  });

  it('takes several in one stroke, each with a note of its own', async () => {
    const store = await logOf(4);
    expect(await store.deleteFiles([idOf(3), idOf(1), idOf(3)], '')).toMatchObject({
      ...{ records: 2, files: 6 },
    });
    const targets = (await store.list()).flatMap(({ target }) => target ?? []);
    expect(targets).toEqual([idOf(1), idOf(3)]);
    expect(await store.verifyLog()).toMatchObject({ ok: true, head: { seq: 6 } });
  });

  it('is all or nothing: one that cannot be deleted keeps the others', async () => {
    const store = await logOf(2);
    await store.deleteFiles([idOf(1)], '');
    const [note] = await store.list({ limit: 1 });
    const refused = (ids: string[]) => store.deleteFiles(ids, '');
    await expect(refused([])).rejects.toMatchObject({ code: 'nothing' });
    await expect(refused([idOf(2), idOf(8)])).rejects.toMatchObject({ code: 'unknown_record' });
    await expect(refused([idOf(2), idOf(1)])).rejects.toMatchObject({ code: 'already_deleted' });
    await expect(refused([idOf(2), note?.id ?? ''])).rejects.toMatchObject({ code: 'no_files' });
    expect(await store.head()).toMatchObject({ seq: 3 });
    expect(await store.getArtifact(idOf(2), 'text.txt')).not.toBeNull();
    expect((await store.verifyLog()).ok).toBe(true);
  });

  it('touches no record that is not as it was sealed: someone will want to look into it', async () => {
    const store = await logOf(2);
    const db = await openDB<EvidenceSchema>('swipewise-evidence');
    const [one, two] = [await db.get('records', 1), await db.get('records', 2)];
    if (!one || !two) throw new Error('no records');
    await db.put('records', { ...one, bytes: two.bytes });
    db.close();
    await expect(store.deleteFiles([idOf(1)], '')).rejects.toMatchObject({ code: 'log_broken' });
    expect(await store.getArtifact(idOf(1), 'text.txt')).not.toBeNull();
  });

  it('says which files were not as sealed before they went: no verification can tell afterwards', async () => {
    const store = await logOf(1);
    const db = await openDB<EvidenceSchema>('swipewise-evidence');
    const bytes = new Uint8Array([1, 2, 3]);
    await db.put('artifacts', { id: idOf(1), path: 'text.txt', part: 0, bytes });
    await db.put('artifacts', { id: idOf(1), path: 'extra.txt', part: 0, bytes });
    await db.delete('artifacts', [idOf(1), 'page.html', 0]);
    db.close();
    expect((await store.verifyLog()).ok).toBe(false);
    await store.deleteFiles([idOf(1)], '');
    const [line] = await store.list({ limit: 1 });
    const note = (await store.get(line?.id ?? ''))?.record;
    const detail = `SHA-256 ${await webCrypto.sha256(bytes)}`;
    expect(note?.notCaptured).toEqual([
      { what: 'page.html', reason: 'deleted_missing' },
      { what: 'text.txt', reason: 'deleted_changed', detail },
      { what: 'extra.txt', reason: 'deleted_unlisted' },
    ]);
    expect((await store.verifyLog()).ok).toBe(true);
  });

  it('happens once, even where two windows ask for it at once', async () => {
    for (const lock of [makeLock(), noLock]) {
      freshDisk();
      await logOf(2);
      const [here, there] = [await openStore(lock), await openStore(lock)];
      const both = await Promise.allSettled([
        here.deleteFiles([idOf(1)], ''),
        there.deleteFiles([idOf(1)], ''),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'already_deleted' },
      });
      expect(await here.verifyLog()).toMatchObject({ ok: true, head: { seq: 3 } });
      here.close();
      there.close();
    }
  });

  it('keeps a reason within its limit, and whole characters of it', async () => {
    const store = await logOf(1);
    await store.deleteFiles([idOf(1)], `${'删'.repeat(299)}😀`);
    const [line] = await store.list({ limit: 1 });
    const record = (await store.get(line?.id ?? ''))?.record;
    expect(record?.kind === 'tombstone' && record.reason).toBe(`${'删'.repeat(299)}\ufffd`);
    expect((await store.verifyLog()).ok).toBe(true);
  });
});

describe('a package of a log with deleted files', () => {
  it('holds the record and the note of its deletion, without the files, and is accepted', async () => {
    const store = await logOf(3);
    await store.deleteFiles([idOf(2)], '不再需要');
    const [note] = await store.list({ limit: 1 });
    const { chunks } = await store.exportPackage([idOf(2), idOf(3), note?.id ?? '']);
    const zip = await collect(chunks);
    expect(await verifyPackage(zip, webCrypto)).toMatchObject({
      ok: true,
      facts: { records: 4, exported: 3 },
    });
    const names = Object.keys(unpack(zip).files);
    expect(names.filter((name) => name.startsWith(`data/${idOf(2)}/`))).toEqual([
      `data/${idOf(2)}/record.json`,
    ]);
  });
});
