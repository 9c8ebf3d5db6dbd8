/** Everything the desk can show, as one value. The desk's wiring makes it, the views draw it. */
import type { Problem } from '../../lib/core/evidence/problems';
import type { EvidenceRecord, RecordKind } from '../../lib/core/evidence/record';
import type { Text } from '../../lib/i18n/index';

/** A failure by its code, which the words are chosen by; the wiring maps the store's codes to these. */
export interface Fault {
  code: keyof Text['desk']['fault'];
  /** The machine's own words, for the small print. */
  detail: string;
}

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
  | { kind: 'failed'; fault: Fault }
  | {
      kind: 'ready';
      items: DeskItem[];
      /** Code of the newest record; it changes with every record. Empty for an empty log. */
      headCode: string;
      /** SHA-256 of the public key file of every export; null where the key cannot be read. */
      keySha256: string | null;
    };

/** The page copy of the record that is open; loaded only when asked for, since it can be large. */
export type CopyView =
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'open'; html: string }
  | { kind: 'failed'; detail: string };

/** A picture of the record as an address that the page may show (`blob:`). */
export interface DeskPicture {
  path: string;
  /** 1 for the first of the record's; clauses name their picture by it. */
  number: number;
  url: string;
}

/** The record on the right. */
export type RecordView =
  | { kind: 'none' }
  | { kind: 'loading'; id: string }
  | { kind: 'failed'; id: string; fault: Fault }
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
  layer: keyof Text['desk']['verify']['layers'];
  ok: boolean;
  /** Records, files or lines that were in order. */
  checked: number;
  /** The first thing that is wrong; null where `ok`. */
  firstProblem: Problem | null;
}

/** Verification of the whole log. */
export type VerifyView =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number }
  | {
      kind: 'done';
      ok: boolean;
      records: number;
      layers: VerifyLayer[];
      /** What is odd but breaks nothing, e.g. a clock that was set back. */
      notes: Problem[];
      /** Code of the newest record that was verified. */
      headCode: string;
    }
  /** The log was in order, and has moved on since: no verdict on what it is now. */
  | { kind: 'outdated'; records: number }
  | { kind: 'cancelled' }
  | { kind: 'failed'; fault: Fault };

/** Export of the record that is open. */
export type ExportView =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'done'; name: string; bytes: number; url: string }
  | { kind: 'failed'; fault: Fault };

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
