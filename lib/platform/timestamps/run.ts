/** Works off the queue of timestamps. All state is in the database, so that a dead worker loses none. */
import { timestampRequest } from '../../core/evidence/timestamp/request';
import { type Fetch, sendRequest } from './send';
import type { TimestampStore } from './store';

/** The outside world of the queue. */
export interface QueuePorts {
  fetch: Fetch;
  now(): number;
  /** Called after what came of each request was noted. */
  settled?(): void;
}

/**
 * Sends all that is due, one after the other.
 * @returns when the next one is due (ms since the epoch); null where nothing waits
 */
export async function runQueue(
  store: Pick<TimestampStore, 'claim' | 'settle' | 'pending'>,
  { fetch, now, settled }: QueuePorts,
): Promise<number | null> {
  for (let row = await store.claim(now()); row !== null; row = await store.claim(now())) {
    const sent = await sendRequest(row.url, timestampRequest(row.hash, row.nonce), fetch);
    await store.settle(row.id, sent, now());
    settled?.();
  }
  const pending = await store.pending();
  return pending.length === 0 ? null : Math.min(...pending.map(({ dueAt }) => dueAt));
}
