/**
 * The evidence record: what is sealed. Its exact bytes are the canonical JSON (canonical.ts) of one
 * of these shapes; `prev` binds it to the record before it (chain.ts).
 *
 * Keys that this version does not know are kept and stay sealed: a record is passed on as bytes,
 * never written anew.
 */
import type { Finding } from '../model';
import { canonicalBytes } from './canonical';
import type { ArtifactRole, CaptureDraft, Environment, NotCaptured, Step } from './draft';
import type { JsonObject } from './json';

/** Version of the record's shape. */
export const RECORD_VERSION = 1;

/** `prev` of the first record. */
export const GENESIS = '0'.repeat(64);

/**
 * `capture`: finished. `incomplete`: was interrupted and holds what had been stored by then.
 * `tombstone`: the files of an earlier record were deleted on the user's wish.
 */
export const RECORD_KINDS = ['capture', 'incomplete', 'tombstone'] as const;
/** One of {@link RECORD_KINDS}. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One file of a record, known by the hash of its exact bytes. */
export interface Artifact {
  /** Name inside the record, safe by path.ts. */
  path: string;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
  /** Length in bytes. */
  bytes: number;
  mediaType: string;
  role: ArtifactRole;
}

/** A record's place in the log. */
export interface Place {
  /** Unique in the log; names the folder in a package. */
  id: string;
  /** 1 for the first record, then without a gap. */
  seq: number;
  /** SHA-256 of the exact bytes of the record before; {@link GENESIS} for the first. */
  prev: string;
}

interface RecordBase extends Place {
  v: typeof RECORD_VERSION;
  /** UTC, ISO 8601 with milliseconds, by the machine's own clock. */
  capturedAt: string;
  /** Minutes east of UTC. */
  tzOffset: number;
  /** Milliseconds by a clock that is not set back while the browser runs. */
  monotonicMs: number;
  extensionVersion: string;
  steps: Step[];
  notCaptured: NotCaptured[];
}

/** A page as it was seen; for `incomplete`, as much of it as had been stored. */
export interface CaptureRecord extends RecordBase {
  kind: 'capture' | 'incomplete';
  url: string;
  finalUrl: string;
  title: string;
  referrer: string;
  artifacts: Artifact[];
  environment: Environment;
  /** Null where it was not captured; `notCaptured` then says why. So for the next two. */
  response: JsonObject | null;
  display: JsonObject | null;
  identity: JsonObject | null;
  findings: Finding[];
  rulesVersion: string;
}

/** Says that the files of `target` were deleted. The record itself stays in the chain. */
export interface TombstoneRecord extends RecordBase {
  kind: 'tombstone';
  /** Id of the record whose files are gone. */
  target: string;
  /** Which files went, with the hashes and lengths (bytes) that were sealed. */
  removed: Pick<Artifact, 'path' | 'sha256' | 'bytes'>[];
  /** The user's own words; may be empty. */
  reason: string;
}

/** Any record of the log. */
export type EvidenceRecord = CaptureRecord | TombstoneRecord;

/** Reason in `notCaptured` for a field that this version does not capture yet. */
const NOT_IN_THIS_VERSION = 'not_in_this_version';

const LATER_FIELDS = ['response', 'display', 'identity'] as const;

/** Puts a draft at its place in the log. The artifacts are those that were stored, in order. */
export function recordOf(
  kind: CaptureRecord['kind'],
  draft: Omit<CaptureDraft, 'artifacts'>,
  artifacts: Artifact[],
  place: Place,
): CaptureRecord {
  const listed = new Set(draft.notCaptured.map((gap) => gap.what));
  const gaps = LATER_FIELDS.filter((field) => !draft[field] && !listed.has(field));
  return {
    v: RECORD_VERSION,
    kind,
    ...place,
    capturedAt: draft.capturedAt,
    tzOffset: draft.tzOffset,
    monotonicMs: draft.monotonicMs,
    url: draft.url,
    finalUrl: draft.finalUrl,
    title: draft.title,
    referrer: draft.referrer,
    artifacts,
    environment: draft.environment,
    response: draft.response ?? null,
    display: draft.display ?? null,
    identity: draft.identity ?? null,
    findings: draft.findings,
    rulesVersion: draft.rulesVersion,
    extensionVersion: draft.extensionVersion,
    steps: draft.steps,
    notCaptured: [
      ...draft.notCaptured,
      ...gaps.map((what) => ({ what, reason: NOT_IN_THIS_VERSION })),
    ],
  };
}

/** Longest reason of a deletion that is kept, in UTF-16 units. */
export const MAX_REASON = 300;

/**
 * What a deletion knows besides the record whose files go. `notCaptured` names each file that was not there
 * as it was sealed; a verification can find none of that afterwards.
 */
export type DeletionFacts = Pick<
  TombstoneRecord,
  'capturedAt' | 'tzOffset' | 'monotonicMs' | 'extensionVersion' | 'reason'
> &
  Partial<Pick<TombstoneRecord, 'notCaptured'>>;

/** The record that says that the files of `target` are deleted; `capturedAt` is the time of that. */
export function tombstoneOf(
  target: CaptureRecord,
  facts: DeletionFacts,
  place: Place,
): TombstoneRecord {
  const removed = target.artifacts.map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
  const total = removed.reduce((sum, { bytes }) => sum + bytes, 0);
  const did = `files:deleted ${removed.length} bytes ${total}`;
  return {
    ...{ v: RECORD_VERSION, kind: 'tombstone', notCaptured: [], ...place, ...facts },
    ...{ target: target.id, removed, steps: [{ at: facts.capturedAt, did }] },
  };
}

/** The exact bytes of a record. Only for a record that is being made; stored ones keep theirs. */
export function recordBytes(record: EvidenceRecord): Uint8Array<ArrayBuffer> {
  return canonicalBytes(record);
}
