/** What a list shows of a record. */
import type { EvidenceRecord, RecordKind } from '../../core/evidence/record';
import type { Severity } from '../../core/model';

/** One line of the list; derived from the record and its hash alone. */
export interface RecordSummary {
  seq: number;
  id: string;
  kind: RecordKind;
  /** SHA-256 of the record's exact bytes. */
  hash: string;
  /** UTC, ISO 8601 with milliseconds. */
  capturedAt: string;
  /** Minutes east of UTC. */
  tzOffset: number;
  /** The page's address and title; empty for a tombstone. */
  url: string;
  title: string;
  /** Number of findings by severity. */
  findings: Record<Severity, number>;
  /** Number of files, and their bytes together. */
  files: number;
  bytes: number;
  /** Number of things that were not captured. */
  gaps: number;
  /** For a tombstone: the record whose files were deleted. */
  target: string | null;
}

/** Summarises a record. */
export function summarise(record: EvidenceRecord, hash: string): RecordSummary {
  const page = record.kind === 'tombstone' ? null : record;
  const findings = { high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of page?.findings ?? []) {
    if (severity in findings) findings[severity] += 1;
  }
  return {
    seq: record.seq,
    id: record.id,
    kind: record.kind,
    hash,
    capturedAt: record.capturedAt,
    tzOffset: record.tzOffset,
    url: page?.finalUrl ?? '',
    title: page?.title ?? '',
    findings,
    files: page?.artifacts.length ?? 0,
    bytes: page?.artifacts.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0,
    gaps: record.notCaptured.length,
    target: record.kind === 'tombstone' ? record.target : null,
  };
}
