/** Gathers what can still be read of a log that is not as it was sealed. It changes nothing. */
import { utf8 } from '../../core/evidence/bytes';
import { artifactsOf } from '../../core/evidence/package/layout';
import { parseRecord } from '../../core/evidence/parse';
import {
  RESCUE_MARK,
  type RescueContents,
  rescuedName,
  rescueName,
  rescueText,
} from '../../core/evidence/rescue';
import { writeZip, type ZipInput } from '../../core/evidence/zip/write';
import type { StoreContext } from './context';
import { StoreError } from './errors';
import type { ExportedPackage } from './export';
import type { LogVerdict } from './log-verdict';
import { getFile } from './parts';
import { verifyLog } from './verify-log';

/** What a plain ZIP can hold, with room for its own parts: bytes, and number of files. */
const MAX_BYTES = 0xffff_ffff - 64 * 2 ** 20;
const MAX_FILES = 65_000;

/**
 * Verifies the log and streams all that can be read of it as a ZIP that is no package. A part that cannot
 * be read is listed, and keeps nothing else from being saved.
 * @throws StoreError `nothing` where the log is in order: then an export is what is wanted
 */
export async function exportRescue(context: StoreContext): Promise<ExportedPackage> {
  const now = context.now();
  const rescue = new Rescue(context, now.toISOString());
  const verdict = await rescue.attempt('verdict', () => verifyLog(context));
  if (verdict?.ok) throw new StoreError('nothing', '');
  const base = rescueName(now.toISOString());
  return { fileName: `${base}.zip`, chunks: writeZip(rescue.entries(base, verdict), now) };
}

class Rescue {
  readonly #contents: RescueContents;
  #room = MAX_BYTES;
  #places = MAX_FILES;

  constructor(
    private readonly context: StoreContext,
    exportedAt: string,
  ) {
    const { extensionVersion } = context;
    this.#contents = {
      ...{ notSealed: true, exportedAt, extensionVersion, verdict: null },
      ...{ records: [], files: [], unread: [] },
    };
  }

  /** The result of some reading; null where it failed, which is noted. */
  async attempt<Result>(what: string, work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#contents.unread.push({ what, why });
      return null;
    }
  }

  async *entries(base: string, verdict: LogVerdict | null): AsyncGenerator<ZipInput> {
    const problems = verdict?.layers.flatMap(({ firstProblem }) => firstProblem ?? []) ?? [];
    this.#contents.verdict = verdict;
    yield entry(`${base}/${RESCUE_MARK}`, utf8(rescueText(problems)));
    const sealed = new Map<string, string>();
    for await (const one of this.#records(sealed)) yield this.#placed(base, one);
    for await (const one of this.#files(sealed)) yield this.#placed(base, one);
    for await (const one of this.#timestamps()) yield this.#placed(base, one);
    const list = utf8(`${JSON.stringify(this.#contents, null, 2)}\n`);
    yield entry(`${base}/contents.json`, list);
  }

  #placed(base: string, { name, bytes }: Found): ZipInput {
    return entry(`${base}/${name}`, bytes);
  }

  async *#records(sealed: Map<string, string>): AsyncGenerator<Found> {
    const { db, crypto } = this.context;
    const seqs = (await this.attempt('records', () => db.getAllKeys('records'))) ?? [];
    for (const seq of seqs) {
      const bytes = await this.#fitting(
        `record ${seq}`,
        async () => (await db.get('records', seq))?.bytes,
      );
      if (!bytes) continue;
      const name = `records/${String(seq).padStart(6, '0')}.json`;
      this.#contents.records.push({ name, seq, sha256: await crypto.sha256(bytes) });
      const parsed = parseRecord(bytes);
      for (const file of 'record' in parsed ? artifactsOf(parsed.record) : []) {
        if ('record' in parsed) sealed.set(`${parsed.record.id}/${file.path}`, file.sha256);
      }
      yield { name, bytes };
    }
  }

  async *#files(sealed: ReadonlyMap<string, string>): AsyncGenerator<Found> {
    const { db, crypto } = this.context;
    const keys = (await this.attempt('files', () => db.getAllKeys('artifacts'))) ?? [];
    const names = new Map(keys.map(([id, path]) => [`${id}/${path}`, { id, path }]));
    let index = 0;
    for (const [key, { id, path }] of names) {
      index += 1;
      const bytes = await this.#fitting(key, () => getFile(db, id, path));
      if (!bytes) continue;
      const name = rescuedName(id, path, index);
      const found = await crypto.sha256(bytes);
      const facts = { name, id, path, bytes: bytes.length, found, sealed: sealed.get(key) ?? null };
      this.#contents.files.push(facts);
      yield { name, bytes };
    }
  }

  async *#timestamps(): AsyncGenerator<Found> {
    const { db } = this.context;
    const rows = (await this.attempt('timestamps', () => db.getAll('timestamps'))) ?? [];
    for (const [index, { seq, response }] of rows.entries()) {
      const bytes =
        response && (await this.#fitting(`timestamp ${index + 1}`, async () => response));
      if (bytes) yield { name: `timestamps/${Number(seq)}-${index + 1}.tsr`, bytes };
    }
  }

  /** Bytes that can be read and still have room in the ZIP; null where not, which is noted. */
  #fitting(
    what: string,
    read: () => Promise<Uint8Array | null | undefined>,
  ): Promise<Uint8Array | null> {
    return this.attempt(what, async () => {
      const bytes = await read();
      if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
      if (bytes.length > this.#room || this.#places === 0) throw new Error('no room in the ZIP');
      this.#room -= bytes.length;
      this.#places -= 1;
      return bytes;
    });
  }
}

interface Found {
  name: string;
  bytes: Uint8Array;
}

function entry(name: string, bytes: Uint8Array): ZipInput {
  const packed = name.endsWith('.png');
  return { name, packed, read: async () => bytes };
}
