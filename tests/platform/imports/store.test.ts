/** Packages that are kept: byte for byte, apart from the log, gone without a trace but a note. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptFaultText, refusedText } from '../../../components/desk/imports/fault-words';
import { hashAt } from '../../../entrypoints/desk/own-log';
import { textFor } from '../../../lib/i18n/index';
import { PackageSession } from '../../../lib/platform/imports/session';
import { openImportStore } from '../../../lib/platform/imports/store';
import type { StoreErrorCode } from '../../../lib/platform/store/errors';
import { PART_SIZE } from '../../../lib/platform/store/parts';
import { DB_NAME, type EvidenceSchema, MIGRATIONS } from '../../../lib/platform/store/schema';
import { newTimestamp } from '../../../lib/platform/timestamps/row';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { draftOf, idOf, makeLog, packageOf, repack, unpack } from '../../core/evidence/fixtures';
import { breakWrites, freshDisk, makeLock, openStore } from '../store/support';

beforeEach(freshDisk);

const WHEN = new Date('2026-11-23T04:00:00.000Z');
const lock = makeLock();
const open = () => openImportStore(lock);
const session = () => new PackageSession(open, () => WHEN);

const FACTS = {
  ...{ records: 3, exported: 2, headCode: 'AAAA-BBBB-CCCC-DDDD', head: 'ab'.repeat(32) },
  ...{ exportedAt: '2026-11-22T00:00:00.000Z', keySha256: 'cd'.repeat(32) },
};

/** A ZIP of two parts; what is in it is no matter to the store. */
async function bigZip() {
  const zip = new Uint8Array(PART_SIZE + 5).fill(7);
  return { zip, name: '../evil<b>.zip', facts: FACTS, sha256: await webCrypto.sha256(zip) };
}

async function partsLeft(): Promise<number> {
  const db = await openDB<EvidenceSchema>(DB_NAME);
  const left = await db.count('importParts');
  db.close();
  return left;
}

describe('an import', () => {
  it('is kept byte for byte, listed, removed with a note, and kept anew', async () => {
    const store = await open();
    const zip = await bigZip();
    const row = await store.keep(zip, WHEN);
    expect(row).toMatchObject({ name: zip.name, parts: 2, importedAt: WHEN.toISOString() });
    const back = await (await store.blob(zip.sha256))?.arrayBuffer();
    expect(await webCrypto.sha256(new Uint8Array(back ?? new ArrayBuffer(0)))).toBe(zip.sha256);
    const later = new Date(WHEN.getTime() + 60_000);
    await store.remove(zip.sha256, later);
    expect(await store.blob(zip.sha256)).toBeNull();
    expect(await store.list()).toMatchObject([{ removedAt: later.toISOString() }]);
    expect(await partsLeft()).toBe(0);
    await store.keep(zip, later);
    expect(await store.list()).toMatchObject([
      { removedAt: null, importedAt: later.toISOString() },
    ]);
  });

  it('that was changed on the disk is not given out as the one that was kept', async () => {
    const store = await open();
    const zip = await bigZip();
    await store.keep(zip, WHEN);
    const db = await openDB<EvidenceSchema>(DB_NAME);
    const bytes = new Uint8Array(5).fill(8);
    await db.put('importParts', { sha256: zip.sha256, part: 1, bytes });
    db.close();
    await expect(store.blob(zip.sha256)).rejects.toMatchObject({ code: 'artifact_changed' });
  });

  it('that is here already is not written again, and keeps its time', async () => {
    const store = await open();
    const zip = await bigZip();
    await store.keep(zip, WHEN);
    const again = await store.keep({ ...zip, name: 'copy.zip' }, new Date());
    expect(again).toMatchObject({ name: zip.name, importedAt: WHEN.toISOString() });
    expect(await store.list()).toHaveLength(1);
  });

  it.each([0, 1, 2])(
    'that finds no room after %i writes leaves nothing, and what is here stays',
    async (after) => {
      const store = await open();
      const log = await openStore();
      await log.commitCapture(draftOf(1));
      const broken = breakWrites({ after, name: 'QuotaExceededError', lasting: false, late: true });
      await expect(store.keep(await bigZip(), WHEN)).rejects.toMatchObject({ code: 'quota' });
      broken.mend();
      expect(await store.list()).toEqual([]);
      expect(await partsLeft()).toBe(0);
      expect(await log.verifyLog()).toMatchObject({ ok: true, head: { seq: 1 } });
    },
  );

  it('that died half-way is cleared away by the next one', async () => {
    const store = await open();
    const broken = breakWrites({ after: 1, name: 'AbortError', lasting: true, late: false });
    await expect(store.keep(await bigZip(), WHEN)).rejects.toThrow();
    broken.mend();
    expect(await partsLeft()).toBe(1);
    expect(await store.list()).toEqual([]);
    const other = { ...(await bigZip()), sha256: 'ef'.repeat(32) };
    await store.keep(other, WHEN);
    expect(await partsLeft()).toBe(2);
  });
});

describe('a package of another computer', () => {
  it('is checked, looked into and kept, and never enters the log', async () => {
    const own = await openStore();
    await own.commitCapture(draftOf(5));
    const zip = await packageOf(await makeLog(3), [idOf(1), idOf(3)]);
    const reader = session();
    const seen: number[] = [];
    const checked = await reader.open(new Blob([new Uint8Array(zip)]), (done) => seen.push(done));
    expect(checked).toMatchObject({ bytes: zip.length, verdict: { ok: true } });
    expect(checked.sha256).toBe(await webCrypto.sha256(zip));
    expect(checked.records.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(checked.exported).toEqual([idOf(1), idOf(3)]);
    expect(seen.length).toBeGreaterThan(10);
    expect((await reader.get(idOf(3)))?.record.seq).toBe(3);
    expect(await reader.getArtifact(idOf(2), 'text.txt')).toBeNull();
    const text = await reader.getArtifact(idOf(3), 'text.txt');
    expect(new TextDecoder().decode(text ?? new Uint8Array())).toBe('首刷扣款 3');
    expect(text?.buffer.byteLength).toBe(text?.length);
    await reader.keep('theirs.zip');
    expect(await own.list()).toHaveLength(1);
    const verdict = await own.verifyLog();
    expect(verdict).toMatchObject({ ok: true, head: { seq: 1 } });
    const { chunks } = await own.exportPackage([(await own.list())[0]?.id ?? '']);
    for await (const chunk of chunks) {
      expect(Buffer.from(chunk).includes(idOf(3))).toBe(false);
    }
  });

  it('that is not in order is neither shown nor kept', async () => {
    const { base, files } = unpack(await packageOf(await makeLog(1)));
    const bad = repack(base, { ...files, 'manifest.sig': new Uint8Array(70) });
    const reader = session();
    const checked = await reader.open(new Blob([new Uint8Array(bad)]));
    expect(checked).toMatchObject({ verdict: { ok: false }, records: [] });
    expect(await reader.get(idOf(1))).toBeNull();
    await expect(reader.keep('bad.zip')).rejects.toMatchObject({ code: 'log_broken' });
    expect(await (await open()).list()).toEqual([]);
  });

  it('that is larger than memory allows is refused before it is read, and is not called wrong', async () => {
    class Huge extends Blob {
      override get size(): number {
        return 513 * 2 ** 20;
      }
      override arrayBuffer(): Promise<never> {
        throw new Error('read');
      }
    }
    await expect(session().open(new Huge())).rejects.toMatchObject({ code: 'too_big' });
  });
});

it('a file that cannot be read is told as such: nothing of the package or the log is wrong', async () => {
  class Moved extends Blob {
    override arrayBuffer(): Promise<never> {
      return Promise.reject(new DOMException('moved', 'NotReadableError'));
    }
  }
  await expect(session().open(new Moved())).rejects.toMatchObject({
    ...{ code: 'unreadable', detail: 'moved' },
  });
});

describe('the own log beside a package', () => {
  it('answers by the bytes of a record, not by its list', async () => {
    const own = await openStore();
    await own.commitCapture(draftOf(1));
    const sealed = await hashAt(own, 1);
    expect(sealed).toBe((await own.head()).hash);
    expect(await hashAt(own, 2)).toBeNull();
    const db = await openDB<EvidenceSchema>(DB_NAME);
    const [stored, line] = [await db.get('records', 1), await db.get('listing', 1)];
    if (!stored || !line) throw new Error('no record');
    const words = new TextDecoder().decode(stored.bytes).replace('1 号', '2 号');
    await db.put('records', { ...stored, bytes: new Uint8Array(new TextEncoder().encode(words)) });
    expect(await hashAt(own, 1)).not.toBe(sealed);
    await db.put('records', { ...stored, bytes: new Uint8Array(9) });
    expect(await hashAt(own, 1)).toBeNull();
    db.close();
  });
});

describe('why a package was not opened', () => {
  const words = textFor('zh');
  const said = (code: StoreErrorCode) => refusedText({ code, detail: '' }, words);

  it('is told by what went wrong, not always by the file', () => {
    expect(said('unreadable')).toContain('读不出这个文件');
    expect(said('too_big')).toContain('512 MB');
    expect(said('quota')).toContain('硬盘空间不够');
    expect(said('newer_schema')).toContain('更新扩展');
    expect(said('failed')).toContain('内存不够');
  });

  it('of one that is kept is never a fault of the own log', () => {
    const kept = keptFaultText({ code: 'artifact_changed', detail: '' }, words);
    expect(kept).toContain('重新核验');
    expect(kept).not.toContain('核验全部');
    expect(keptFaultText({ code: 'quota', detail: '' }, words)).toContain('硬盘空间不够');
  });
});

describe('a database of version 2', () => {
  it('keeps its log, key and timestamps when it is brought up to date, and takes imports', async () => {
    const version = 2;
    const db = await openDB<EvidenceSchema>(DB_NAME, version, {
      upgrade(upgrading, _from, _to, transaction) {
        for (const { up } of MIGRATIONS.slice(0, version)) up(upgrading, transaction);
      },
    });
    const authority = { url: 'https://tsa.example/', roots: [], auto: true };
    const head = { seq: 4, hash: 'ab'.repeat(32) };
    await db.put('authorities', authority);
    await db.put('head', head, 'head');
    const waiting = newTimestamp(authority.url, head, WHEN);
    await db.put('timestamps', waiting);
    await db.put('timestamps', { ...waiting, id: 'done', state: 'checked' });
    db.close();
    const store = await open();
    await store.keep(await bigZip(), WHEN);
    store.close();
    const now = await openDB<EvidenceSchema>(DB_NAME);
    expect(now.version).toBe(MIGRATIONS.length);
    expect(await now.getAll('authorities')).toEqual([authority]);
    expect(await now.get('head', 'head')).toEqual(head);
    expect(await now.count('imports')).toBe(1);
    expect(await now.getAllFromIndex('timestamps', 'state', 'pending')).toEqual([waiting]);
    now.close();
  });
});
