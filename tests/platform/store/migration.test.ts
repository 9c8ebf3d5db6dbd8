/** A store that the version before has written opens with nothing lost. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DB_NAME, type EvidenceSchema, MIGRATIONS } from '../../../lib/platform/store/schema';
import { openTimestampStore } from '../../../lib/platform/timestamps/store';
import { draftOf } from '../../core/evidence/fixtures';
import { freshDisk, openStore } from './support';

beforeEach(freshDisk);

/** Everything in the stores that version 1 had. */
async function contentOf(version: number) {
  const db = await openDB<EvidenceSchema>(DB_NAME, version, {
    upgrade(upgrading, from, to, transaction) {
      for (const { up } of MIGRATIONS.slice(from, to ?? 0)) up(upgrading, transaction);
    },
  });
  const names = ['records', 'listing', 'artifacts', 'head', 'staging'] as const;
  const content = [];
  for (const name of names) {
    content.push({ name, keys: await db.getAllKeys(name), values: await db.getAll(name) });
  }
  db.close();
  return content;
}

/** Puts a log of two records into a database of version 1, row by row. */
async function writeVersionOne(): Promise<void> {
  const store = await openStore();
  await store.commitCapture(draftOf(1));
  await store.commitCapture(draftOf(2));
  store.close();
  const rows = await contentOf(MIGRATIONS.length);
  freshDisk();
  const db = await openDB<EvidenceSchema>(DB_NAME, 1, {
    upgrade: (upgrading, _from, _to, transaction) => MIGRATIONS[0]?.up(upgrading, transaction),
  });
  for (const { name, keys, values } of rows) {
    // All but the head hold their key themselves.
    for (const [at, value] of values.entries()) {
      await db.put(name, value, name === 'head' ? keys[at] : undefined);
    }
  }
  db.close();
}

describe('a database of version 1', () => {
  it('keeps every row when it is brought up to date, and takes timestamps', async () => {
    await writeVersionOne();
    const before = await contentOf(1);
    const store = await openStore();
    expect(await store.verifyLog()).toMatchObject({ ok: true, head: { seq: 2 } });
    store.close();
    expect(await contentOf(MIGRATIONS.length)).toEqual(before);
    const stamps = await openTimestampStore();
    expect(await stamps.list()).toEqual([]);
    expect((await stamps.head()).seq).toBe(2);
    expect(await stamps.pending()).toEqual([]);
  });
});
