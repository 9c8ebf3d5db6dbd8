/** Looks at what the authorities have answered, and turns it into what the desk draws. */
import type { StampView, TimestampsView } from '../../components/desk/timestamps/state';
import { checkTimestamp } from '../../lib/core/evidence/timestamp/check';
import type {
  Authority,
  StoredTimestamp,
  TimestampStore,
} from '../../lib/platform/timestamps/store';
import { webCrypto } from '../../lib/platform/webcrypto';

type Ready = Extract<TimestampsView, { kind: 'ready' }>;

/**
 * One timestamp as it stands. An answer is checked each time, against the roots of now; what is no
 * timestamp of that head is noted as failed.
 */
export async function look(
  row: StoredTimestamp,
  authorities: readonly Authority[],
  store: Pick<TimestampStore, 'judge'>,
): Promise<StampView> {
  const { id, url, seq, hash, nonce, response } = row;
  const base = { id, url, seq, stamped: null, again: null };
  if ((row.state !== 'answered' && row.state !== 'checked') || !response) return unanswered(row);
  const roots = authorities.find((one) => one.url === url)?.roots ?? [];
  const { fault, detail, facts } = await checkTimestamp(
    response,
    { hash, nonce },
    roots,
    webCrypto,
  );
  await store.judge(id, facts ? null : fault, detail);
  if (!facts) return { ...base, state: 'failed', fault, detail };
  const stamped = { at: facts.at, authority: facts.authority };
  const state = fault === null ? 'stamped' : 'unconfirmed';
  return { ...base, state, fault, stamped, detail: '' };
}

function unanswered({
  id,
  url,
  seq,
  state,
  fault,
  detail,
  tries,
  dueAt,
}: StoredTimestamp): StampView {
  const waits = state === 'pending' && tries > 0;
  return {
    ...{ id, url, seq, stamped: null, fault, detail },
    state: state === 'pending' || state === 'cancelled' ? state : 'failed',
    again: waits ? new Date(dueAt).toISOString() : null,
  };
}

/** The whole section. */
export function viewOf(parts: {
  authorities: readonly Authority[];
  stamps: StampView[];
  sending: boolean;
  problem: Ready['problem'];
  now: Date;
}): Ready {
  const { authorities, stamps, sending, problem, now } = parts;
  const lines = authorities.map(({ url, roots, auto }) => ({ url, auto, roots: roots.length }));
  const tzOffset = -now.getTimezoneOffset();
  return { kind: 'ready', authorities: lines, stamps, sending, problem, tzOffset };
}
