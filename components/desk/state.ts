/** Everything the desk can show, as one value. The desk's wiring makes it, the views draw it. */
import type { Problem } from '../../lib/core/evidence/problems';
import type { EvidenceRecord, RecordKind } from '../../lib/core/evidence/record';

/** One line of the list. */
export interface DeskItem {
  id: string;
  seq: number;
  kind: RecordKind;
  /** UTC, ISO 8601. */
  capturedAt: string;
  /** Minutes east of UTC. */
  tzOffset: number;
  /** Empty for a tombstone or a page without a title. */
  title: string;
  url: string;
  /** Findings of high severity. */
  high: number;
}

/** The list, newest first. */
export type ListView =
  | { kind: 'loading' }
  | { kind: 'failed'; detail: string }
  | { kind: 'ready'; items: DeskItem[]; headCode: string };

/** The page copy of the record that is open; loaded only when asked for, since it can be large. */
export type CopyView =
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'open'; html: string }
  | { kind: 'failed'; detail: string };

/** A picture of the record as an address that the page may show (`blob:`). */
export interface DeskPicture {
  path: string;
  url: string;
}

/** The record on the right. */
export type RecordView =
  | { kind: 'none' }
  | { kind: 'loading'; id: string }
  | { kind: 'failed'; id: string; detail: string }
  | {
      kind: 'ready';
      record: EvidenceRecord;
      /** SHA-256 of the record's exact bytes. */
      hash: string;
      pictures: DeskPicture[];
      /** The visible text; null where the record has none. */
      text: string | null;
      copy: CopyView;
    };

/** One layer of a verification. */
export interface VerifyLayer {
  layer: 'container' | 'bag' | 'chain' | 'artifacts' | 'listing' | 'signature';
  ok: boolean;
  /** Records or files looked at. */
  checked: number;
  /** The first thing that is wrong; null where `ok`. */
  firstProblem: Problem | null;
}

/** Verification of the whole log. */
export type VerifyView =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'done'; ok: boolean; records: number; layers: VerifyLayer[] }
  | { kind: 'cancelled' }
  | { kind: 'failed'; detail: string };

/** Export of the record that is open. */
export type ExportView =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'done'; name: string; bytes: number; url: string }
  | { kind: 'failed'; detail: string };

/** The whole desk. */
export interface DeskState {
  list: ListView;
  record: RecordView;
  verify: VerifyView;
  export: ExportView;
}

/** What the reader can do. */
export interface DeskActions {
  /** Opens a record; null goes back to the list (narrow windows). */
  pick(id: string | null): void;
  /** Loads the list again after a failure. */
  reload(): void;
  verify(): void;
  cancelVerify(): void;
  openCopy(): void;
  exportRecord(id: string): void;
  switchLanguage(): void;
}
