/** Checks everything that is stored against what was sealed. */
import { canonicalJson } from '../../core/evidence/canonical';
import { ChainWalk, EMPTY_HEAD, type Link } from '../../core/evidence/chain';
import { artifactsOf, deletedFiles } from '../../core/evidence/package/layout';
import { parseRecord } from '../../core/evidence/parse';
import { type Problem, problem } from '../../core/evidence/problems';
import type { EvidenceRecord } from '../../core/evidence/record';
import type { StoreContext } from './context';
import { readRecords } from './log';
import { type LogVerdict, Tally } from './log-verdict';
import { isMatching } from './matching';
import { getFile } from './parts';
import { summarise } from './summary';
import { checkStamps } from './verify-stamps';

/** Options of a verification. */
export interface VerifyOptions {
  /** Called after each record with its files. */
  onProgress?: (done: number, total: number) => void;
  /** Stops it; the signal's reason is thrown. */
  signal?: AbortSignal;
}

/**
 * Walks the log as it stands now: each record's bytes and link, its line in the listing, and the
 * hash of each of its files; then the timestamps of its records. A break in the chain ends the walk.
 */
export async function verifyLog(
  context: StoreContext,
  { onProgress, signal }: VerifyOptions = {},
): Promise<LogVerdict> {
  const { head, count } = await extent(context);
  const walk = new ChainWalk(context.crypto);
  const tally = new Tally();
  const files = new FileCheck(context);
  const hashes = new Map<number, string>();
  for await (const { bytes } of readRecords(context.db, head.seq)) {
    signal?.throwIfAborted();
    const step = await walk.next(bytes);
    tally.note('chain', 'params' in step ? step : null);
    if ('params' in step) return tally.verdict(head, walk.notes);
    hashes.set(step.record.seq, step.hash);
    tally.note('listing', await listingProblem(context, step));
    await files.check(step.record, tally);
    onProgress?.(step.record.seq, head.seq);
  }
  const wrong = walk.end(head) ?? countProblem(count, head.seq);
  if (wrong) tally.note('chain', wrong);
  await files.end(tally);
  const stamps = await checkStamps(context, hashes, tally, signal);
  return tally.verdict(head, [...walk.notes, ...stamps]);
}

/** Head and number of records at one moment. */
async function extent({ db }: StoreContext) {
  const transaction = db.transaction(['head', 'records']);
  const head = (await transaction.objectStore('head').get('head')) ?? EMPTY_HEAD;
  return { head, count: await transaction.objectStore('records').count() };
}

/** A record behind the head was put there by something else than this store. */
function countProblem(found: number, known: number): Problem | null {
  return found > known ? problem('chain.longer', { found, known }) : null;
}

async function listingProblem(
  context: StoreContext,
  { record, hash }: Link,
): Promise<Problem | null> {
  const line = await context.db.get('listing', record.seq);
  const same = line && canonicalJson(line) === canonicalJson(summarise(record, hash));
  return same ? null : problem('log.index', { seq: record.seq });
}

/** The files of all records. One that is missing may be excused by a later tombstone. */
class FileCheck {
  readonly #records: EvidenceRecord[] = [];
  readonly #missing = new Map<string, Problem>();

  constructor(private readonly context: StoreContext) {}

  async check(record: EvidenceRecord, tally: Tally): Promise<void> {
    this.#records.push(record);
    const { id, seq } = record;
    for (const artifact of artifactsOf(record)) {
      const bytes = await getFile(this.context.db, id, artifact.path);
      const params = { seq, path: artifact.path };
      if (!bytes) {
        this.#missing.set(`${id}/${artifact.path}`, problem('chain.artifact_missing', params));
        continue;
      }
      const same = await isMatching(bytes, artifact, this.context.crypto);
      tally.note('files', same ? null : problem('chain.artifact_changed', params));
    }
  }

  async end(tally: Tally): Promise<void> {
    const gone = deletedFiles([...this.#records, ...(await this.#newer())]);
    for (const [key, wrong] of this.#missing) {
      if (!gone.has(key)) tally.note('files', wrong);
    }
    const stray = await this.#strayFile();
    if (stray) tally.note('files', problem('log.stray_file', { path: stray }));
  }

  /** Records that came while the walk went on; one of them may have deleted files before their turn. */
  async #newer(): Promise<EvidenceRecord[]> {
    if (this.#missing.size === 0) return [];
    const range = IDBKeyRange.lowerBound(this.#records.length, true);
    const stored = await this.context.db.getAll('records', range);
    return stored.flatMap(({ bytes }) => {
      const parsed = parseRecord(bytes);
      return 'record' in parsed ? [parsed.record] : [];
    });
  }

  /** A file in the store that no record lists. Newer records and captures under way have theirs. */
  async #strayFile(): Promise<string | undefined> {
    const owned = new Set<string>();
    const looked = new Set<string>();
    for (const record of this.#records) {
      looked.add(record.id);
      for (const { path } of artifactsOf(record)) owned.add(`${record.id}/${path}`);
    }
    const transaction = this.context.db.transaction(['staging', 'records', 'artifacts']);
    const keys = await transaction.objectStore('artifacts').getAllKeys();
    const staged = await transaction.objectStore('staging').getAllKeys();
    const known = await transaction.objectStore('records').index('id').getAllKeys();
    const busy = new Set(staged);
    const newer = known.length > this.#records.length;
    const odd = keys.find(
      ([id, path]) => !owned.has(`${id}/${path}`) && !busy.has(id) && !(newer && !looked.has(id)),
    );
    return odd && `${odd[0]}/${odd[1]}`;
  }
}
