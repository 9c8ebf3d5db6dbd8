/** Checks the timestamps that the log has against the records that they are about. */
import { type Problem, problem } from '../../core/evidence/problems';
import { checkTimestamp } from '../../core/evidence/timestamp/check';
import { STAMP_PROBLEMS } from '../../core/evidence/verify/timestamps';
import type { StoreContext } from './context';
import { readHead } from './log';
import type { Tally } from './log-verdict';
import type { StoredTimestamp } from './schema';

/**
 * Checks every timestamp that was found in order when it came, as an export does: these go into packages.
 * @param hashes of each record by its number, as it stands now
 * @returns notes on those that no imported root vouches for
 */
export async function checkStamps(
  { db, crypto }: StoreContext,
  hashes: ReadonlyMap<number, string>,
  tally: Tally,
  signal?: AbortSignal,
): Promise<Problem[]> {
  const roots = new Map((await db.getAll('authorities')).map((one) => [one.url, one.roots]));
  const rows = (await db.getAll('timestamps')).filter(({ state }) => state === 'checked');
  // Read after the rows: each of their records was in the log by then.
  const { seq: last } = await readHead(db);
  const notes: Problem[] = [];
  for (const row of rows) {
    signal?.throwIfAborted();
    // Its record came while the walk was on its way and was not looked at; the next one will.
    if (row.seq > hashes.size && row.seq <= last) continue;
    const { wrong, note } = await checkRow(row, hashes, roots.get(row.url) ?? [], crypto);
    tally.note('timestamps', wrong);
    if (note) notes.push(note);
  }
  return notes;
}

async function checkRow(
  { seq, url, hash, nonce, response }: StoredTimestamp,
  hashes: ReadonlyMap<number, string>,
  roots: readonly Uint8Array[],
  crypto: StoreContext['crypto'],
): Promise<{ wrong: Problem | null; note: Problem | null }> {
  const path = `${seq} ${url}`;
  const fails = (id: Problem['id']) => ({ wrong: problem(id, { seq, path }), note: null });
  // Also where the record is gone: a log that was cut, its head with it, is told by its timestamps.
  if (hashes.get(seq) !== hash) return fails('timestamp.wrong_imprint');
  const bytes = response ?? new Uint8Array();
  const { fault, facts } = await checkTimestamp(bytes, { hash, nonce }, roots, crypto);
  if (!facts) return fails(STAMP_PROBLEMS[fault ?? 'not_timestamp']);
  const { at, authority } = facts;
  const said = { path, seq, at, authority };
  const note = fault === null ? null : problem('note.log_timestamp_untrusted', said);
  return { wrong: null, note };
}
