/** The files of all records against the hashes that were sealed; part of the verification of a log. */
import { artifactsOf, deletedFiles } from '../../core/evidence/package/layout';
import { parseRecord } from '../../core/evidence/parse';
import { type Problem, problem } from '../../core/evidence/problems';
import type { EvidenceRecord } from '../../core/evidence/record';
import type { StoreContext } from './context';
import { type ReadFiles, readFiles } from './files-ahead';
import type { Tally } from './log-verdict';
import { isMatching } from './matching';

/** Records whose files are read together, and the bytes that those may have. */
const WINDOW_RECORDS = 64;
const WINDOW_BYTES = 16 * 2 ** 20;

/** What a reading in advance came to; a failure waits until somebody asks for it. */
type Held = { records: EvidenceRecord[]; files: ReadFiles } | { error: unknown };

/** One file of a record: what it is known by, and what is wrong with it. */
interface Looked {
  key: string;
  wrong: Problem | null;
}

/**
 * Takes record after record and checks the files of many at a time: while those of one window are hashed,
 * the next ones are on their way from the disk. A file that is missing may be excused by a later tombstone.
 */
export class FileCheck {
  readonly #records: EvidenceRecord[] = [];
  readonly #missing = new Map<string, Problem>();
  #window: EvidenceRecord[] = [];
  #bytes = 0;
  #ahead: Promise<Held> | undefined;

  /** `onChecked` hears of each record whose files were looked at, in the order of the log. */
  constructor(
    private readonly context: StoreContext,
    private readonly tally: Tally,
    private readonly onChecked: (record: EvidenceRecord) => void,
  ) {}

  /** Takes the next record of the log. */
  async add(record: EvidenceRecord): Promise<void> {
    this.#records.push(record);
    this.#window.push(record);
    for (const { bytes } of artifactsOf(record)) this.#bytes += bytes;
    if (this.#window.length < WINDOW_RECORDS && this.#bytes < WINDOW_BYTES) return;
    await this.#turn();
  }

  /** Ends with the check of all records that were added: the log goes no further, or is broken there. */
  async settle(): Promise<void> {
    await this.#turn();
    await this.#turn();
  }

  /** What only the whole log can tell: files that are missing for no reason, and files of no record. */
  async end(): Promise<void> {
    const gone = deletedFiles([...this.#records, ...(await this.#newer())]);
    for (const [key, wrong] of this.#missing) {
      if (!gone.has(key)) this.tally.note('files', wrong);
    }
    const stray = await this.#strayFile();
    if (stray) this.tally.note('files', problem('log.stray_file', { path: stray }));
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

  /** Sends for the files of the window, then checks those that were sent for before. */
  async #turn(): Promise<void> {
    const before = this.#ahead;
    const records = this.#window;
    this.#window = [];
    this.#bytes = 0;
    this.#ahead = readFiles(this.context.db, records).then(
      (files) => ({ records, files }),
      (error: unknown) => ({ error }),
    );
    const held = await before;
    if (held && 'error' in held) throw held.error;
    if (held) await this.#check(held.records, held.files);
  }

  async #check(records: EvidenceRecord[], files: ReadFiles): Promise<void> {
    const looks = records.map((record) => this.#look(record, files));
    const verdicts = await Promise.all(looks);
    for (const [at, record] of records.entries()) {
      for (const { key, wrong } of verdicts[at] ?? []) {
        if (wrong?.id === 'chain.artifact_missing') this.#missing.set(key, wrong);
        else this.tally.note('files', wrong);
      }
      this.onChecked(record);
    }
  }

  /** One file after the other: of a large record no more than one is in memory. */
  async #look(record: EvidenceRecord, files: ReadFiles): Promise<Looked[]> {
    const { id, seq } = record;
    const looked: Looked[] = [];
    for (const artifact of artifactsOf(record)) {
      const bytes = await files.get(id, artifact.path);
      const same = await isMatching(bytes, artifact, this.context.crypto);
      const fault = bytes ? 'chain.artifact_changed' : 'chain.artifact_missing';
      const wrong = same ? null : problem(fault, { seq, path: artifact.path });
      looked.push({ key: `${id}/${artifact.path}`, wrong });
    }
    return looked;
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
