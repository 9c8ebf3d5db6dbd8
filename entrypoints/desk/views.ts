/** Turns what the store gives into what the desk draws. Pure. */
import type { DeskItem, VerifyLayer, VerifyView } from '../../components/desk/state';
import type { LogLayer, LogVerdict, RecordSummary } from '../../lib/platform/store';

/** One line of the list. */
export function itemOf(summary: RecordSummary): DeskItem {
  const { id, seq, kind, capturedAt, tzOffset, title, url, findings } = summary;
  return { id, seq, kind, capturedAt, tzOffset, title, url, high: findings.high };
}

const LAYERS: Record<LogLayer, VerifyLayer['layer']> = {
  chain: 'chain',
  files: 'artifacts',
  listing: 'listing',
};

/** The verdict on the whole log. */
export function verdictOf(verdict: LogVerdict): VerifyView {
  const layers = verdict.layers.map((layer) => ({ ...layer, layer: LAYERS[layer.layer] }));
  return { kind: 'done', ok: verdict.ok, records: verdict.head.seq, layers };
}

/** What went wrong, for the small print of an error note. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
