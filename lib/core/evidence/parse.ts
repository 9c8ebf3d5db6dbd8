/** From exact bytes to a record, trusting nothing: the other way of record.ts. */
import { fromUtf8 } from './bytes';
import { canonicalJson, isOrdered } from './canonical';
import { ARTIFACT_ROLES } from './draft';
import { checkFields, checkList, FieldError, oneOf, wants } from './fields';
import { isObject } from './json';
import { isSafePath, pathKey } from './path';
import { type EvidenceRecord, RECORD_KINDS, RECORD_VERSION } from './record';

/** Name of a record's own file beside its artifacts; no artifact may have it. */
export const RECORD_FILE = 'record.json';

/** Why bytes are no record. `field` names the first wrong field where it is known. */
type RecordFault =
  | { fault: 'not_json' }
  | { fault: 'not_canonical' }
  | { fault: 'version'; found: string }
  | { fault: 'field'; field: string; expected: string };

/** A record, or why there is none. */
export type Parsed = { record: EvidenceRecord } | RecordFault;

/** Reads and checks a record. Never throws; fields it does not know are kept. */
export function parseRecord(bytes: Uint8Array): Parsed {
  const text = fromUtf8(bytes);
  const value = text === null ? undefined : jsonOf(text);
  if (text === null || value === undefined) return { fault: 'not_json' };
  if (isObject(value) && value.v !== RECORD_VERSION) {
    return { fault: 'version', found: String(value.v).slice(0, 20) };
  }
  try {
    checkRecord(value);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return { fault: 'field', field: error.field, expected: error.expected };
  }
  if (!isCanonical(value, text)) return { fault: 'not_canonical' };
  return { record: value };
}

/** Also tells doubled keys, which two readers could take in two ways. */
function isCanonical(value: unknown, text: string): boolean {
  try {
    return isOrdered(value) ? JSON.stringify(value) === text : canonicalJson(value) === text;
  } catch (error) {
    // A number that overflows, or nesting without end: nothing that was ever sealed.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** JSON of UTF-8 bytes in its canonical form; undefined where they are none, or in another form. */
export function parseCanonical(bytes: Uint8Array): unknown {
  const text = fromUtf8(bytes);
  const value = text === null ? undefined : jsonOf(text);
  return text !== null && isCanonical(value, text) ? value : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Checks a value that is to become, or claims to be, a record.
 * @throws FieldError that names the first wrong field.
 */
export function checkRecord(value: unknown): asserts value is EvidenceRecord {
  checkFields(value, BASE);
  if (!isObject(value)) throw new FieldError('record', 'object');
  checkList(value.steps, { at: wants.time, did: wants.text }, 'steps');
  checkList(value.notCaptured, { what: wants.text, reason: wants.text }, 'notCaptured');
  if (value.kind === 'tombstone') checkTombstone(value);
  else checkCapture(value);
}

const BASE = {
  kind: oneOf(RECORD_KINDS),
  id: wants.id,
  seq: wants.count,
  prev: wants.sha256,
  capturedAt: wants.time,
  tzOffset: wants.offset,
  monotonicMs: wants.number,
  extensionVersion: wants.text,
};

const CAPTURE = {
  url: wants.text,
  finalUrl: wants.text,
  title: wants.text,
  referrer: wants.text,
  environment: wants.object,
  response: wants.objectOrNull,
  display: wants.objectOrNull,
  identity: wants.objectOrNull,
  rulesVersion: wants.text,
};

const ARTIFACT = {
  path: { name: 'safe relative file name', test: isArtifactPath },
  sha256: wants.sha256,
  bytes: wants.count,
  mediaType: wants.text,
  role: oneOf(ARTIFACT_ROLES),
};

const FINDING = {
  category: wants.text,
  rule: wants.text,
  stance: wants.text,
  severity: wants.text,
  confidence: wants.number,
  start: wants.count,
  end: wants.count,
  quote: wants.text,
  facts: wants.object,
};

/** True for a name that an artifact may have inside its record. */
function isArtifactPath(path: unknown): boolean {
  return typeof path === 'string' && isSafePath(path) && pathKey(path) !== RECORD_FILE;
}

function checkCapture(value: Record<string, unknown>): void {
  checkFields(value, CAPTURE);
  checkFields(value.environment, { userAgent: wants.text, language: wants.text }, 'environment');
  checkList(value.artifacts, ARTIFACT, 'artifacts');
  checkList(value.findings, FINDING, 'findings');
  checkUniquePaths(value.artifacts);
}

const REMOVED = { path: wants.text, sha256: wants.sha256, bytes: wants.count };

function checkTombstone(value: Record<string, unknown>): void {
  checkFields(value, { target: wants.id, reason: wants.text });
  checkList(value.removed, REMOVED, 'removed');
}

function checkUniquePaths(artifacts: unknown): void {
  const seen = new Set<string>();
  for (const [index, artifact] of Array.isArray(artifacts) ? artifacts.entries() : []) {
    const key = pathKey(String(artifact.path));
    if (seen.has(key)) throw new FieldError(`artifacts[${index}].path`, 'name used once');
    seen.add(key);
  }
}
