/**
 * What the bench calls inside the extension's own desk: the store on the browser's real database, filled to
 * a size with records that are sealed as every record is, and the same bytes hashed with nothing around it.
 */
import { EMPTY_HEAD, type Head } from '../../../lib/core/evidence/chain';
import type { CaptureDraft } from '../../../lib/core/evidence/draft';
import { type Artifact, recordBytes, recordOf } from '../../../lib/core/evidence/record';
import { openEvidenceStore } from '../../../lib/platform/store';
import { openDatabase } from '../../../lib/platform/store/database';
import type { EvidenceDb } from '../../../lib/platform/store/schema';
import { summarise } from '../../../lib/platform/store/summary';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { draftOf, type Sizes } from './drafts';

const open = () => openEvidenceStore({ extensionVersion: '0.1.0' });

/** Records in one transaction while the log is filled. */
const BATCH = 100;

/** Time (ms) and bytes of reading and hashing all that is stored, nothing else. */
export interface Bare {
  /** Reading and hashing together. */
  both: number;
  /** Hashing alone, of bytes that are in memory already. */
  hashing: number;
  bytes: number;
  files: number;
}

/** Appends records up to `until`, as the store writes them but many in one transaction. */
async function fill(until: number, sizes: Sizes): Promise<number> {
  const db = await openDatabase();
  let head: Head = (await db.get('head', 'head')) ?? EMPTY_HEAD;
  while (head.seq < until) {
    const drafts = Array.from({ length: Math.min(BATCH, until - head.seq) }, (_, n) =>
      draftOf(head.seq + 1 + n, sizes),
    );
    head = await append(db, head, drafts);
  }
  db.close();
  return head.seq;
}

async function append(db: EvidenceDb, from: Head, drafts: CaptureDraft[]): Promise<Head> {
  let head = from;
  const rows = [];
  for (const { artifacts, ...draft } of drafts) {
    const listed: Artifact[] = [];
    for (const { bytes, ...rest } of artifacts) {
      listed.push({ ...rest, bytes: bytes.length, sha256: await webCrypto.sha256(bytes) });
    }
    const place = { id: crypto.randomUUID(), seq: head.seq + 1, prev: head.hash };
    const record = recordOf('capture', draft, listed, place);
    const bytes = recordBytes(record);
    head = { seq: place.seq, hash: await webCrypto.sha256(bytes) };
    rows.push({ record, bytes, hash: head.hash, artifacts });
  }
  const writing = db.transaction(['records', 'listing', 'artifacts', 'head'], 'readwrite');
  for (const { record, bytes, hash, artifacts } of rows) {
    const { seq, id } = record;
    void writing.objectStore('records').add({ seq, id, bytes });
    void writing.objectStore('listing').add(summarise(record, hash));
    for (const file of artifacts) {
      const part = { id, path: file.path, part: 0, bytes: new Uint8Array(file.bytes) };
      void writing.objectStore('artifacts').add(part);
    }
  }
  void writing.objectStore('head').put(head, 'head');
  await writing.done;
  return head;
}

/** Times (ms) of saving so many captures, each as the background saves it: sealed, and read back. */
async function appendTimes(count: number, sizes: Sizes): Promise<number[]> {
  const store = await open();
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const draft = draftOf(1_000_000 + n, sizes);
    const from = performance.now();
    await store.commitCapture(draft);
    times.push(performance.now() - from);
  }
  store.close();
  return times;
}

/** Times (ms) of the first page of the list. */
async function listTimes(count: number): Promise<number[]> {
  const store = await open();
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const from = performance.now();
    const lines = await store.list({ limit: 100 });
    times.push(performance.now() - from);
    if (lines.length !== 100) throw new Error(`${lines.length} lines`);
  }
  store.close();
  return times;
}

/** Time (ms) of the whole verification, with its verdict in short. */
async function verify(): Promise<{ took: number; told: string }> {
  const store = await open();
  const from = performance.now();
  const { ok, layers } = await store.verifyLog();
  const took = performance.now() - from;
  store.close();
  return { took, told: `${ok} ${layers.map((one) => `${one.layer} ${one.checked}`).join(', ')}` };
}

/** See {@link Bare}: the shortest loop that reads every record and every file once and hashes it. */
async function bare(): Promise<Bare> {
  const db = await openDatabase();
  const sum: Bare = { both: 0, hashing: 0, bytes: 0, files: 0 };
  const from = performance.now();
  for (const name of ['records', 'artifacts'] as const) {
    let rows = await db.getAll(name, undefined, BATCH);
    while (rows.length > 0) {
      const at = performance.now();
      for (const { bytes } of rows) {
        await crypto.subtle.digest('SHA-256', bytes);
        sum.bytes += bytes.length;
      }
      sum.hashing += performance.now() - at;
      sum.files += rows.length;
      const last = rows.at(-1);
      const key = last && 'seq' in last ? last.seq : last && [last.id, last.path, last.part];
      rows = await db.getAll(name, IDBKeyRange.lowerBound(key, true), BATCH);
    }
  }
  sum.both = performance.now() - from;
  db.close();
  return sum;
}

const evidenceBench = { fill, appendTimes, listTimes, verify, bare };
/** The lab's type, for `page.evaluate`. */
export type EvidenceBench = typeof evidenceBench;
Reflect.set(globalThis, 'evidenceBench', evidenceBench);
