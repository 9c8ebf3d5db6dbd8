/** `data/seal.json`: what an export says about itself, under the manifest's signature. */
import { checkFields, FieldError, oneOf, wants } from '../fields';
import { isObject } from '../json';
import { parseCanonical } from '../parse';

/** Version of the seal's shape; in bag-info.txt as `Swipewise-Profile`. */
export const SEAL_VERSION = 1;

/** The sealed facts of one export. */
export interface Seal {
  v: typeof SEAL_VERSION;
  /** The log's newest record at the time of export: seq, SHA-256 of its bytes, and short code. */
  head: { seq: number; sha256: string; code: string };
  /** Ids of the records whose files are inside, in the log's order. */
  exported: string[];
  /** UTC, ISO 8601 with milliseconds. */
  exportedAt: string;
  /** Minutes east of UTC. */
  tzOffset: number;
  extensionVersion: string;
  /** SHA-256 of the tag files that the manifest itself does not reach. */
  tags: Record<string, string>;
}

/** Reads a seal, or names its first wrong field. In another form than the canonical one it could be read in two ways. */
export function parseSeal(bytes: Uint8Array): Seal | { field: string } {
  const value = parseCanonical(bytes);
  try {
    checkSeal(value);
    return value;
  } catch (error) {
    if (error instanceof FieldError) return { field: error.field };
    throw error;
  }
}

function checkSeal(value: unknown): asserts value is Seal {
  checkFields(value, {
    v: oneOf([SEAL_VERSION]),
    head: wants.object,
    exported: { name: 'list of ids', test: isIdList },
    exportedAt: wants.time,
    tzOffset: wants.offset,
    extensionVersion: wants.version,
    tags: { name: 'hashes by file name', test: isHashTable },
  });
  if (!isObject(value)) throw new FieldError('seal', 'object');
  checkFields(value.head, { seq: wants.count, sha256: wants.sha256, code: wants.text }, 'head');
}

function isIdList(value: unknown): boolean {
  return Array.isArray(value) && value.every(wants.id.test) && new Set(value).size === value.length;
}

function isHashTable(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(wants.sha256.test);
}
