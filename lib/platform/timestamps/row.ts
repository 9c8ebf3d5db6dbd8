/** A timestamp as it enters the queue. */
import type { Head } from '../../core/evidence/chain';
import { nonceFrom } from '../../core/evidence/timestamp/request';
import type { StoredTimestamp } from '../store/schema';

/** A request to the authority at `url` for a timestamp of `head`, due at once. */
export function newTimestamp(url: string, { seq, hash }: Head, now: Date): StoredTimestamp {
  const nonce = nonceFrom(crypto.getRandomValues(new Uint8Array(8)));
  return {
    ...{ id: crypto.randomUUID(), url, seq, hash, nonce },
    ...{ askedAt: now.toISOString(), state: 'pending', tries: 0, dueAt: now.getTime() },
    ...{ fault: null, detail: '', response: null },
  };
}
