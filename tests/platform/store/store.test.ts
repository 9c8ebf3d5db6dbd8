import { beforeEach, describe, expect, it } from 'vitest';
import { GENESIS } from '../../../lib/core/evidence/record';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { openEvidenceStore } from '../../../lib/platform/store/index';
import { PART_SIZE } from '../../../lib/platform/store/parts';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { collect, draftOf, idOf, unpack } from '../../core/evidence/fixtures';
import { freshDisk, makeLock, noLock, openStore } from './support';

beforeEach(freshDisk);

describe('commitCapture', () => {
  it('saves the record at its place, with its files and the new head', async () => {
    const store = await openStore();
    const first = await store.commitCapture(draftOf(1));
    const second = await store.commitCapture(draftOf(2));
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect((await store.get(first.id))?.record.prev).toBe(GENESIS);
    expect((await store.get(second.id))?.record.prev).toBe(first.hash);
    expect(await store.head()).toEqual({ seq: 2, hash: second.hash, code: second.headCode });
    const html = await store.getArtifact(first.id, 'page.html');
    expect(new TextDecoder().decode(html ?? undefined)).toBe('<p>首刷扣款 1</p>');
    expect(await store.verifyLog()).toMatchObject({ ok: true, notes: [] });
  });

  it('keeps fields that are not captured yet as null and says so', async () => {
    const store = await openStore();
    const { id } = await store.commitCapture(draftOf(1));
    const record = (await store.get(id))?.record;
    expect(record).toMatchObject({ response: null, display: null, identity: null });
    expect(record?.notCaptured.map(({ what }) => what)).toEqual([
      'mhtml',
      'response',
      'display',
      'identity',
    ]);
  });

  it('tells its stages in order', async () => {
    const store = await openStore();
    const seen: string[] = [];
    await store.commitCapture(draftOf(1), ({ stage, done, total }) => {
      seen.push(`${stage} ${done}/${total}`);
    });
    expect(seen).toEqual([
      ...[0, 1, 2, 3].map((done) => `seal ${done}/3`),
      'verify 0/1',
      'verify 1/1',
    ]);
  });

  it('stores empty files, files of several parts and views into larger buffers', async () => {
    const store = await openStore();
    const big = Uint8Array.from({ length: 2 * PART_SIZE + 7 }, (_, i) => i * 31);
    const bytes = { empty: new Uint8Array(0), big, view: big.subarray(5, 9) };
    const artifacts = Object.entries(bytes).map(([path, part]) => ({
      path,
      mediaType: 'application/octet-stream',
      role: 'other' as const,
      bytes: part,
    }));
    const { id } = await store.commitCapture(draftOf(1, artifacts));
    for (const [path, part] of Object.entries(bytes)) {
      const stored = await store.getArtifact(id, path);
      expect(Buffer.compare(stored ?? new Uint8Array(1), part)).toBe(0);
    }
    expect(await store.getArtifact(id, 'other')).toBeNull();
    expect((await store.verifyLog()).ok).toBe(true);
  });

  it.each(['../x', '/x', 'a\\b', 'record.json', 'RECORD.JSON', 'con.txt', 'a\u202egnp.exe', ''])(
    'refuses the file name %j and stores nothing',
    async (path) => {
      const store = await openStore();
      const [artifact] = draftOf(1).artifacts;
      if (!artifact) throw new Error('no artifact');
      const draft = draftOf(1, [{ ...artifact, path }]);
      await expect(store.commitCapture(draft)).rejects.toMatchObject({
        code: 'bad_draft',
        detail: expect.stringContaining('artifacts[0].path'),
      });
      expect(await store.list()).toEqual([]);
    },
  );

  it('keeps two commits at once apart, and loses none', async () => {
    const lock = makeLock();
    const [here, there] = [await openStore(lock), await openStore(lock)];
    const saved = await Promise.all(
      [1, 2, 3, 4].map((n) => (n % 2 ? here : there).commitCapture(draftOf(n))),
    );
    expect(saved.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4]);
    expect((await here.verifyLog()).ok).toBe(true);
  });

  it('never breaks the chain even where the lock does not hold', async () => {
    const [here, there] = [await openStore(noLock), await openStore(noLock)];
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((n) => (n % 2 ? here : there).commitCapture(draftOf(n))),
    );
    await here.recover();
    const kept = await here.list();
    const saved = results.flatMap((result) =>
      result.status === 'fulfilled' ? result.value.id : [],
    );
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(saved));
    expect(await here.verifyLog()).toMatchObject({ ok: true });
  });
});

describe('list', () => {
  it('gives the newest first, page by page', async () => {
    const store = await openStore();
    for (let n = 1; n <= 5; n++) await store.commitCapture(draftOf(n));
    const seqs = async (page?: { limit?: number; before?: number }) =>
      (await store.list(page)).map(({ seq }) => seq);
    expect(await seqs()).toEqual([5, 4, 3, 2, 1]);
    expect(await seqs({ limit: 2 })).toEqual([5, 4]);
    expect(await seqs({ limit: 2, before: 4 })).toEqual([3, 2]);
    expect(await seqs({ before: 1 })).toEqual([]);
    expect((await store.list({ limit: 1 }))[0]).toMatchObject({
      url: 'https://shop.example/5?from=ad',
      title: '某品牌刷卡机 5 号',
      findings: { high: 1, medium: 0, low: 0, info: 0 },
      files: 3,
      gaps: 4,
      kind: 'capture',
    });
  });

  it('is empty for an empty log, which is in order', async () => {
    const store = await openStore();
    expect(await store.list()).toEqual([]);
    expect(await store.head()).toMatchObject({ seq: 0, code: '' });
    expect(await store.verifyLog()).toMatchObject({ ok: true, headCode: '' });
    expect(await store.get(idOf(1))).toBeNull();
  });
});

describe('exportPackage', () => {
  it('gives a package that our check accepts, from a key that stays the same', async () => {
    const store = await openStore();
    for (let n = 1; n <= 3; n++) await store.commitCapture(draftOf(n));
    const { fileName, chunks } = await store.exportPackage([idOf(2), idOf(3)]);
    expect(fileName).toMatch(/^swipewise-2025\d{4}-\d{6}-[0-9A-Z]{4}\.zip$/);
    const zip = await collect(chunks);
    const verdict = await verifyPackage(zip, webCrypto);
    expect(verdict).toMatchObject({
      ok: true,
      facts: { records: 3, exported: 2, headCode: (await store.head()).code },
    });
    store.close();
    const again = await (await openStore()).exportPackage([idOf(1)]);
    const key = (bytes: Uint8Array) => unpack(bytes).files['public-key.pem'];
    expect(key(await collect(again.chunks))).toEqual(key(zip));
  });

  it('says why it cannot', async () => {
    const store = await openStore();
    await store.commitCapture(draftOf(1));
    await expect(store.exportPackage([])).rejects.toMatchObject({ code: 'nothing' });
    await expect(store.exportPackage(['nobody-00'])).rejects.toMatchObject({
      code: 'unknown_record',
    });
  });
});

describe('opening', () => {
  it('leaves data of a newer version alone and says so', async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('swipewise-evidence', 99);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
    await expect(openStore()).rejects.toMatchObject({ code: 'newer_schema' });
  });

  it('steps aside for a newer version and then says that it is closed', async () => {
    const store = await openStore();
    const newer = indexedDB.open('swipewise-evidence', 99);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    await expect(store.commitCapture(draftOf(1))).rejects.toMatchObject({ code: 'closed' });
  });

  it('keeps databases of different names apart', async () => {
    const options = { extensionVersion: '0.1.0', lock: makeLock() };
    const other = await openEvidenceStore({ ...options, databaseName: 'other' });
    await other.commitCapture(draftOf(1));
    expect(await (await openStore()).list()).toEqual([]);
  });
});
