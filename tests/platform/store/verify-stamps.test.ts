/** "Verify all" looks at the timestamps of the log as well, and a cut log is told by them. */
import { openDB } from 'idb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { certificatesIn } from '../../../lib/core/evidence/timestamp/certificates';
import { nonceFrom, timestampRequest } from '../../../lib/core/evidence/timestamp/request';
import type { EvidenceSchema, StoredTimestamp } from '../../../lib/platform/store/schema';
import { draftOf } from '../../core/evidence/fixtures';
import { Openssl, type TestSigner } from '../../support/timestamp-authority';
import { freshDisk, openStore } from './support';

const URL_ = 'https://tsa.example/';
let openssl: Openssl;
beforeAll(() => {
  openssl = new Openssl();
}, 60_000);
afterAll(() => openssl?.end());
beforeEach(freshDisk);

interface Scene {
  signer?: TestSigner;
  roots?: string;
  /** What someone with access to the database does to the row, or to the log. */
  change?: (row: StoredTimestamp) => StoredTimestamp;
  cut?: boolean;
}

/** The verdict on a log of two records, the newer one stamped. */
async function verdictOn({ signer = 'tsa', roots = openssl.root(), change, cut }: Scene) {
  const store = await openStore();
  const first = await store.commitCapture(draftOf(1));
  const { hash } = await store.commitCapture(draftOf(2));
  const nonce = nonceFrom(new Uint8Array(8));
  const row: StoredTimestamp = {
    ...{ id: 'a', url: URL_, seq: 2, hash, nonce, state: 'checked', fault: null, detail: '' },
    ...{ askedAt: '2025-03-05T00:00:00.000Z', tries: 1, dueAt: 0 },
    response: new Uint8Array(openssl.reply(timestampRequest(hash, nonce), signer)),
  };
  const db = await openDB<EvidenceSchema>('swipewise-evidence');
  await db.put('authorities', { url: URL_, roots: certificatesIn(roots) ?? [], auto: false });
  await db.put('timestamps', change ? change(row) : row);
  if (cut) {
    await db.delete('records', 2);
    await db.delete('listing', 2);
    await db.put('head', { seq: 1, hash: first.hash }, 'head');
    for (const key of await db.getAllKeys('artifacts')) {
      if (key[0].endsWith('2')) await db.delete('artifacts', key);
    }
  }
  db.close();
  const { ok, layers, notes } = await store.verifyLog();
  return { ok, notes, layer: layers.find(({ layer }) => layer === 'timestamps') };
}

const flipped = (row: StoredTimestamp): StoredTimestamp => {
  const response = new Uint8Array(row.response ?? []);
  response[response.length - 9] = (response[response.length - 9] ?? 0) ^ 1;
  return { ...row, response };
};

describe('the timestamps of the log', () => {
  it('are counted where they are in order', async () => {
    const verdict = await verdictOn({});
    expect(verdict).toMatchObject({ ok: true, notes: [], layer: { ok: true, checked: 1 } });
  });

  it('without a root are in order, with a note that nothing confirms them', async () => {
    const { ok, notes } = await verdictOn({ roots: openssl.strangersRoot() });
    expect(ok).toBe(true);
    expect(notes.map(({ id }) => id)).toEqual(['note.log_timestamp_untrusted']);
  });

  it.each<[string, Scene, string]>([
    ['changed', { change: flipped }, 'timestamp.bad_signature'],
    ['gone', { change: (row) => ({ ...row, response: null }) }, 'timestamp.not_timestamp'],
    ['of another record', { change: (row) => ({ ...row, seq: 1 }) }, 'timestamp.wrong_imprint'],
    ['by an expired certificate', { signer: 'old' }, 'timestamp.expired'],
    ['of a record that was cut off, the head with it', { cut: true }, 'timestamp.wrong_imprint'],
  ])('%s: the layer fails and names it', async (_, scene, id) => {
    const { ok, layer } = await verdictOn(scene);
    expect(ok).toBe(false);
    expect(layer?.firstProblem).toMatchObject({
      id,
      params: { path: expect.stringContaining(URL_) },
    });
  });
});
