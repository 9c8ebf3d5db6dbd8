/** Timestamps and their authorities in the evidence database: what was asked for, and what came back. */
import type { Head } from '../../core/evidence/chain';
import type { TimestampFault } from '../../core/evidence/timestamp/fault';
import { openDatabase, write } from '../store/database';
import { readHead } from '../store/log';
import type { Authority, EvidenceDb, SendFault, StoredTimestamp } from '../store/schema';
import { afterFault, LEASE_MS } from './back-off';
import { newTimestamp } from './row';

export type { Authority, SendFault, StoredTimestamp } from '../store/schema';

/** What came of one try. */
export type Sent = { response: Uint8Array<ArrayBuffer> } | { fault: SendFault; detail: string };

/** An open store of timestamps. Every method rejects with StoreError only. */
export type TimestampStore = Awaited<ReturnType<typeof openTimestampStore>>;

/** Opens the evidence database for what belongs to timestamps. @throws StoreError */
export async function openTimestampStore(databaseName?: string) {
  const db = await openDatabase(databaseName);
  return {
    /** The log's newest record. */
    head: (): Promise<Head> => readHead(db),

    /** Authorities in the order of their addresses. */
    authorities: (): Promise<Authority[]> => db.getAll('authorities'),

    /** Adds or replaces an authority. */
    saveAuthority: (authority: Authority) =>
      write(db, ['authorities'], async (transaction) => {
        await transaction.objectStore('authorities').put(authority);
      }),

    /** Forgets an authority; what it still owes is cancelled, what it has stamped stays. */
    removeAuthority: (url: string) =>
      write(db, ['authorities', 'timestamps'], async (transaction) => {
        const timestamps = transaction.objectStore('timestamps');
        await transaction.objectStore('authorities').delete(url);
        for (const row of await timestamps.index('state').getAll('pending')) {
          if (row.url === url) await timestamps.put({ ...row, state: 'cancelled' });
        }
      }),

    /** All timestamps, the one asked for last first. */
    async list(): Promise<StoredTimestamp[]> {
      const rows = await db.getAll('timestamps');
      return rows.sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
    },

    /** Those that are to be sent, or sent again. */
    pending: (): Promise<StoredTimestamp[]> => db.getAllFromIndex('timestamps', 'state', 'pending'),

    /**
     * Puts a request for the head into the queue, for each authority. One that is waiting for the same
     * head already is sent at once instead.
     * @returns how many are due now
     */
    ask: (now: Date): Promise<number> =>
      write(db, ['head', 'authorities', 'timestamps'], async (transaction) => {
        const head = await transaction.objectStore('head').get('head');
        if (!head) return 0;
        const timestamps = transaction.objectStore('timestamps');
        const pending = await timestamps.index('state').getAll('pending');
        const waiting = pending.filter(({ hash }) => hash === head.hash);
        const all = await transaction.objectStore('authorities').getAll();
        for (const { url } of all) {
          const same = waiting.find((row) => row.url === url);
          const due = same ? { ...same, dueAt: now.getTime() } : newTimestamp(url, head, now);
          await timestamps.put(due);
        }
        return all.length;
      }),

    /**
     * Takes the next one that is due. It is lent out: should the worker die before {@link settle}, it
     * is due again a while later. No two workers get the same one.
     */
    claim: (now: number): Promise<StoredTimestamp | null> =>
      write(db, ['timestamps'], async (transaction) => {
        const timestamps = transaction.objectStore('timestamps');
        const pending = await timestamps.index('state').getAll('pending');
        const due = pending.find(({ dueAt }) => dueAt <= now);
        if (!due) return null;
        const lent = { ...due, tries: due.tries + 1, dueAt: now + LEASE_MS };
        await timestamps.put(lent);
        return lent;
      }),

    /** Notes what came of a try, unless it was cancelled meanwhile. */
    settle: (id: string, sent: Sent, now: number) =>
      change(db, id, 'pending', (row) => settled(row, sent, now)),

    /** Notes what a look at the answer has shown; `null` where it is a timestamp of this head. */
    judge: (id: string, fault: TimestampFault | null, detail: string) =>
      change(db, id, 'answered', (row) => ({
        ...row,
        ...{ state: fault === null ? 'checked' : 'failed', fault, detail },
      })),

    /** Sends no more for this one. */
    cancel: (id: string) => change(db, id, 'pending', (row) => ({ ...row, state: 'cancelled' })),

    close: () => db.close(),
  };
}

/** Changes one timestamp, unless it has left this state meanwhile. */
function change(
  db: EvidenceDb,
  id: string,
  state: StoredTimestamp['state'],
  edit: (row: StoredTimestamp) => StoredTimestamp,
): Promise<void> {
  return write(db, ['timestamps'], async (transaction) => {
    const timestamps = transaction.objectStore('timestamps');
    const row = await timestamps.get(id);
    if (row?.state === state) await timestamps.put(edit(row));
  });
}

function settled(row: StoredTimestamp, sent: Sent, now: number): StoredTimestamp {
  if ('response' in sent) {
    return { ...row, state: 'answered', fault: null, detail: '', response: sent.response };
  }
  const { fault, detail } = sent;
  const dueAt = afterFault(fault, row.tries, now);
  return dueAt === null
    ? { ...row, state: 'failed', fault, detail }
    : { ...row, fault, detail, dueAt };
}
