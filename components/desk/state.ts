/** Everything the desk can show, as one value. The desk's wiring makes it, the views draw it. */
import type { Problem } from '../../lib/core/evidence/problems';
import type { EvidenceRecord, RecordKind, TombstoneRecord } from '../../lib/core/evidence/record';
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
  /** SHA-256 of the record's exact bytes; its check code follows from it. */
  hash: string;
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
  /** Its files that are there, and their bytes together; none once they were deleted. */
  files: number;
  bytes: number;
  /** Where its files were deleted: number and id of the record that says so. */
  deleted: { seq: number; id: string } | null;
  /** For a deletion: the record that it is about; its number is null where that one is not listed. */
  target: { seq: number | null; id: string } | null;
}

/** The list, newest first. */
export type ListView =
  | { kind: 'loading' }
  | { kind: 'failed'; fault: Fault }
  | {
      kind: 'ready';
      /** What has been read so far, without a gap. */
      items: DeskItem[];
      /** Records in the log; more than `items` while the list is still being read. */
      total: number;
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
  /** The page as it was on the screen, before it was scrolled; else a picture of the whole page. */
  asSeen: boolean;
  url: string;
}

/** The parts that a long picture was put together from; loaded only when asked for. */
export type TilesView =
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'open'; pictures: DeskPicture[] }
  | { kind: 'failed'; detail: string };

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
      tiles: TilesView;
      /** The visible text; null where the record has none. */
      text: string | null;
      /** What the user had selected, and the readable article; null where the record has none. */
      selection: string | null;
      article: string | null;
      copy: CopyView;
      /** The note of the deletion of its files; null while they are there. */
      deleted: TombstoneRecord | null;
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

/** Export of the record that is open, or of those that are chosen. */
export type ExportView =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'done'; name: string; bytes: number; url: string }
  | { kind: 'failed'; fault: Fault };

/** Deletion of files, from the question to its end. */
export type DeletionView =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'running' }
  /** Files and bytes that are gone, and the log's new code; read back. */
  | { kind: 'done'; files: number; bytes: number; headCode: string }
  | { kind: 'failed'; fault: Fault };

/** A deletion that failed after the reader had gone on: told until it is closed. */
export interface UndeletedView {
  /** Numbers of the records that it was about, as far as the list has them. */
  numbers: readonly number[];
  fault: Fault;
}

/** Room for more evidence; null where the browser does not tell. */
export interface RoomView {
  /** Bytes taken and left. */
  used: number;
  free: number;
  /** Whether the browser has promised not to clear it; null where it does not tell. */
  persisted: boolean | null;
  /** Whether the reader has asked it to. */
  asked: boolean;
}

/** The whole desk. */
export interface DeskState {
  list: ListView;
  record: RecordView;
  verify: VerifyView;
  export: ExportView;
  /** Ids of the records that are chosen; null while none are being chosen. */
  chosen: readonly string[] | null;
  /** Deletion of the files of the record that is open, or of those that are chosen. */
  deletion: DeletionView;
  undeleted: UndeletedView | null;
  room: RoomView | null;
  /** What can still be read of a log that is not in order, as a ZIP that is no package. */
  rescue: ExportView;
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
  /** Shows the originals of the record's picture. */
  openTiles(): void;
  /** Exports these records as one package. */
  exportRecords(ids: readonly string[]): void;
  /** Chooses records to do something with all of them; null ends that. */
  choose(ids: readonly string[] | null): void;
  /** Asks whether the files of what is open or chosen shall be deleted; false takes the question back. */
  askDelete(asking: boolean): void;
  /** Deletes the files of these records, with the user's own words why; may be empty. */
  deleteFiles(ids: readonly string[], reason: string): void;
  /** Takes away what is said of a deletion that failed meanwhile. */
  closeUndeleted(): void;
  /** Packs everything that can still be read, without a seal. */
  rescue(): void;
  /** Asks the browser not to clear the evidence by itself. Firefox then asks the user. */
  askToKeep(): void;
  switchLanguage(): void;
}
