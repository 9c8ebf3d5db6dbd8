/** What an export is asked for, and how it can fail. */
import type { EvidenceRecord } from '../record';
import type { ReportWords } from './report/words';

/** A record of the log with its exact bytes and their SHA-256. */
export interface SealedRecord {
  record: EvidenceRecord;
  bytes: Uint8Array;
  hash: string;
}

/** What helps people to read and check a package; the same for every export. */
export interface PackageAids {
  /** Words of the report, one part for each language, in this order. */
  report: readonly ReportWords[];
  /** Text of `verify.sh` and of `verify.ps1`. */
  verifySh: string;
  verifyPs1: string;
}

/** A timestamp that goes into a package. */
export interface PackageTimestamp {
  /** Number of the record that was stamped. */
  seq: number;
  /** The whole TimeStampResp as it was received. */
  response: Uint8Array;
  /** DER of the root certificates that the user had imported for its authority. */
  roots: readonly Uint8Array[];
}

/** What to export. */
export interface PackageRequest {
  /** The whole log, in order. */
  log: readonly SealedRecord[];
  /** Ids of the records whose files go in; all must be in the log. */
  exported: ReadonlySet<string>;
  /** UTC, ISO 8601 with milliseconds. */
  exportedAt: string;
  /** Minutes east of UTC. */
  tzOffset: number;
  extensionVersion: string;
  aids: PackageAids;
  /** Timestamps of records of the log. */
  timestamps?: readonly PackageTimestamp[];
  /** Gives a file's bytes, null where it is gone; they are hashed again before they go in. */
  readArtifact(id: string, path: string): Promise<Uint8Array | null>;
}

/** Where an export stopped. `reason` is a stable word, `path` the file or id it stopped at. */
export class PackageError extends Error {
  constructor(
    readonly reason:
      | 'artifact_missing'
      | 'artifact_changed'
      | 'too_big'
      | 'nothing'
      | 'unknown_record',
    readonly path: string,
  ) {
    super(`package: ${reason} ${path}`);
    this.name = 'PackageError';
  }
}
