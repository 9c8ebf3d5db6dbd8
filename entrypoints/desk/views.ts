/** Turns what the store gives into what the desk draws. Pure. */
import type {
  DeskItem,
  Fault,
  ListView,
  VerifyLayer,
  VerifyView,
} from '../../components/desk/state';
import {
  type LogLayer,
  type LogVerdict,
  type RecordSummary,
  StoreError,
} from '../../lib/platform/store';

/** The lines of the list, with which record's files were deleted by which. */
export function itemsOf(summaries: readonly RecordSummary[]): DeskItem[] {
  const seqs = new Map(summaries.map(({ id, seq }) => [id, seq]));
  const notes = new Map(summaries.map(({ target, seq, id }) => [target, { seq, id }]));
  return summaries.map((summary) => {
    const { id, seq, hash, kind, capturedAt, tzOffset, title, url, findings, target } = summary;
    const deleted = notes.get(id) ?? null;
    return {
      ...{ id, seq, hash, kind, capturedAt, tzOffset, title, url, high: findings.high, deleted },
      files: deleted ? 0 : summary.files,
      bytes: deleted ? 0 : summary.bytes,
      target: target === null ? null : { id: target, seq: seqs.get(target) ?? null },
    };
  });
}

/** Id of the record that says that the files of this one were deleted; null as far as has been read. */
export function noteIn(list: ListView, id: string): string | null {
  const items = list.kind === 'ready' ? list.items : [];
  return items.find((item) => item.id === id)?.deleted?.id ?? null;
}

const LAYERS: Record<LogLayer, VerifyLayer['layer']> = {
  chain: 'chain',
  files: 'artifacts',
  listing: 'listing',
  timestamps: 'timestamps',
};

/** The verdict on the whole log. */
export function verdictOf(verdict: LogVerdict): VerifyView {
  const layers = verdict.layers.map((layer) => ({ ...layer, layer: LAYERS[layer.layer] }));
  const { ok, head, headCode, notes } = verdict;
  return { kind: 'done', ok, records: head.seq, layers, notes, headCode };
}

/**
 * A verification beside the log's head as it is now. A good verdict says nothing of records that
 * came later; a bad one stays, since what is broken stays broken.
 */
export function verifyAt(verify: VerifyView, headCode: string): VerifyView {
  if (verify.kind !== 'done' || !verify.ok || verify.headCode === headCode) return verify;
  return { kind: 'outdated', records: verify.records };
}

/** What went wrong, by the store's code where it was the store that failed. */
export function faultOf(error: unknown): Fault {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: error instanceof StoreError ? error.code : 'failed', detail };
}
