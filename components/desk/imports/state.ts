/** Everything the desk shows of packages from elsewhere, as one value. */
import type { PackageVerdict } from '../../../lib/core/evidence/verify/verdict';
import type { DeskItem, Fault, RecordView } from '../state';

/** A package that the user keeps, or kept once. */
export interface KeptImport {
  sha256: string;
  /** The file's name; may be hostile, shown as text. */
  name: string;
  bytes: number;
  /** Records whose files are inside. */
  records: number;
  headCode: string;
  /** UTC, ISO 8601. */
  importedAt: string;
  /** UTC, ISO 8601; null while it is here. */
  removedAt: string | null;
  /** Address of the ZIP as it came (`blob:`), once asked for; null before. */
  zipUrl: string | null;
}

/**
 * How a package stands to the log of this computer. `foreign`: sealed with another key. `own`: with this
 * computer's key, and its newest record is in the log as it is now. `own_differs`: with this computer's
 * key, but the log does not have that record.
 */
export type Relation = 'foreign' | 'own' | 'own_differs';

/** Keeping the package that is open. */
export type KeepView =
  | { kind: 'no' }
  | { kind: 'running' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'kept'; at: string };

/** A package that was checked. */
export interface PackageView {
  kind: 'checked';
  name: string;
  bytes: number;
  sha256: string;
  verdict: PackageVerdict;
  relation: Relation;
  keep: KeepView;
  /** Records whose files are inside, the newest first; empty unless all is in order. */
  items: DeskItem[];
  record: RecordView;
}

/** What is being looked at. */
export type CheckView =
  | { kind: 'none' }
  | { kind: 'running'; name: string; done: number; total: number }
  | { kind: 'cancelled'; name: string }
  /** Nothing could be said of it. */
  | { kind: 'refused'; name: string; fault: Fault }
  | PackageView;

/** The whole section. */
export interface ImportsView {
  kept: KeptImport[];
  check: CheckView;
  /** Hash of the import whose removal waits for a yes; null for none. */
  removing: string | null;
  /** What the last act on a kept one ran into; null for nothing. */
  fault: Fault | null;
  /** Minutes east of UTC, to show times by. */
  tzOffset: number;
}

/** What the reader can do. */
export interface ImportsActions {
  /** Checks a file that was chosen or dropped. */
  check(file: File): void;
  /** Stops a check. */
  cancel(): void;
  /** Leaves the package and goes back to the own log. */
  close(): void;
  /** Keeps the package that is open. */
  keep(): void;
  /** Opens a record of the package; null goes back to its list. */
  pick(id: string | null): void;
  openCopy(): void;
  /** Opens a kept package: it is checked anew. */
  open(sha256: string): void;
  /** Makes the ZIP ready for saving again. */
  save(sha256: string): void;
  askRemove(sha256: string | null): void;
  remove(sha256: string): void;
}
