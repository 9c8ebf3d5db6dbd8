import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EvidenceStore } from '../../../lib/platform/store/index';
import { artifactsOf, draftOf, idOf } from '../../core/evidence/fixtures';
import { breakWrites, freshDisk, openStore } from './support';

let mend = () => {};
beforeEach(freshDisk);
afterEach(() => {
  mend();
  mend = () => {};
});

/** Writes of one commit: staging, three files, record, listing, head, end of staging. */
const WRITES = 8;

async function oneSaved(): Promise<EvidenceStore> {
  const store = await openStore();
  await store.commitCapture(draftOf(1));
  return store;
}

function broken(fault: Parameters<typeof breakWrites>[0]) {
  const writes = breakWrites(fault);
  mend = writes.mend;
  return writes;
}

/** A disk that does not give the files of one record; gives back its mending. */
function unreadable(id: string): () => void {
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function broken(query, count) {
    const lower = query instanceof IDBKeyRange ? query.lower : null;
    if (this.name === 'artifacts' && Array.isArray(lower) && lower[0] === id) {
      throw new DOMException('planned', 'NotReadableError');
    }
    return getAll.call(this, query, count);
  };
  return () => {
    IDBObjectStore.prototype.getAll = getAll;
  };
}

async function rows(name: string): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('swipewise-evidence');
    request.onsuccess = () => resolve(request.result);
  });
  const count = await new Promise<number>((resolve) => {
    const request = db.transaction(name).objectStore(name).count();
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  return count;
}

it('knows every write of a commit, so that the faults below reach each one', async () => {
  const store = await oneSaved();
  const writes = broken({ after: 1000, name: 'UnknownError', lasting: true, late: false });
  await store.commitCapture(draftOf(2));
  expect(writes.worked()).toBe(WRITES);
});

const everyWrite = Array.from({ length: WRITES }, (_, after) => after);

describe.each([false, true])('no room left (told late: %s)', (late) => {
  it.each(everyWrite)(
    'at write %i: nothing is kept of it, all older records are',
    async (after) => {
      const store = await oneSaved();
      broken({ after, name: 'QuotaExceededError', lasting: false, late });
      await expect(store.commitCapture(draftOf(2))).rejects.toMatchObject({ code: 'quota' });
      mend();
      expect((await store.list()).map(({ id }) => id)).toEqual([idOf(1)]);
      expect(await rows('staging')).toBe(0);
      expect(await rows('artifacts')).toBe(3);
      expect((await store.verifyLog()).ok).toBe(true);
      expect((await store.commitCapture(draftOf(3))).seq).toBe(2);
      expect((await store.verifyLog()).ok).toBe(true);
    },
  );
});

describe('a crash', () => {
  it.each(everyWrite)(
    'at write %i: the next start finds the log whole and closes what was left',
    async (after) => {
      const store = await oneSaved();
      broken({ after, name: 'AbortError', lasting: true, late: true });
      await expect(store.commitCapture(draftOf(2))).rejects.toThrow();
      mend();
      store.close();
      const next = await openStore();
      expect((await next.verifyLog()).ok).toBe(true);
      const closed = await next.recover();
      expect(await next.recover()).toEqual([]);
      expect((await next.verifyLog()).ok).toBe(true);
      expect(await rows('staging')).toBe(0);
      // The first write is the staging itself: before it there is nothing to close.
      expect(closed.map(({ kind }) => kind)).toEqual(after === 0 ? [] : ['incomplete']);
      if (after === 0) return;
      const found = await next.get(closed[0]?.id ?? '');
      const stored = Math.min(after - 1, 3);
      expect(closed[0]?.files).toBe(stored);
      const lost = found?.record.notCaptured.filter(({ reason }) => reason === 'interrupted');
      expect(lost?.map(({ what }) => what)).toEqual(
        artifactsOf(2)
          .map(({ path }) => path)
          .slice(stored),
      );
      expect(found?.record.steps.at(-1)).toEqual({
        at: '2025-03-05T00:00:00.000Z',
        did: 'closed_after_interruption',
      });
    },
  );

  it('during the recovery itself leaves it to the next start', async () => {
    const store = await oneSaved();
    broken({ after: 3, name: 'AbortError', lasting: true, late: true });
    await expect(store.commitCapture(draftOf(2))).rejects.toThrow();
    mend();
    for (let after = 0; after < 5; after++) {
      broken({ after, name: 'AbortError', lasting: true, late: true });
      await expect((await openStore()).recover()).rejects.toThrow();
      mend();
    }
    const next = await openStore();
    expect(await next.recover()).toHaveLength(1);
    expect(await next.verifyLog()).toMatchObject({ ok: true, head: { seq: 2 } });
  });

  it('keeps nobody from saving where its own files cannot be read; it is closed once they can', async () => {
    const store = await oneSaved();
    broken({ after: 3, name: 'AbortError', lasting: true, late: true });
    await expect(store.commitCapture(draftOf(2))).rejects.toThrow();
    mend();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    mend = unreadable(idOf(2));
    const next = await openStore();
    await expect(next.commitCapture(draftOf(4))).resolves.toMatchObject({ seq: 2 });
    expect(warn).toHaveBeenCalledOnce();
    expect(await next.verifyLog()).toMatchObject({ ok: true });
    mend();
    expect(await next.recover()).toMatchObject([{ id: idOf(2), seq: 3, kind: 'incomplete' }]);
    warn.mockRestore();
  });

  it('is closed by the next capture as well, which comes after it', async () => {
    const store = await oneSaved();
    broken({ after: 3, name: 'AbortError', lasting: true, late: true });
    await expect(store.commitCapture(draftOf(2))).rejects.toThrow();
    mend();
    const next = await openStore();
    expect((await next.commitCapture(draftOf(3))).seq).toBe(3);
    expect((await next.list()).map(({ kind }) => kind)).toEqual([
      'capture',
      'incomplete',
      'capture',
    ]);
  });
});
