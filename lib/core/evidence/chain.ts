/**
 * The log as a chain: each record names the SHA-256 of the exact bytes of the one before it. The
 * hash of the newest, the head, stands for the whole log up to there.
 */
import { fromHex } from './bytes';
import type { Hasher } from './crypto';
import { type Parsed, parseRecord } from './parse';
import { type Problem, problem } from './problems';
import { type EvidenceRecord, GENESIS } from './record';

/** The newest record of a log. An empty log has seq 0 and the hash {@link GENESIS}. */
export interface Head {
  seq: number;
  /** SHA-256 of that record's exact bytes, 64 lower-case hexadecimal digits. */
  hash: string;
}

/** Head of a log without a record. */
export const EMPTY_HEAD: Head = { seq: 0, hash: GENESIS };

/** Crockford's base 32: no I, L, O or U, so that it can be read out and written down by hand. */
const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Short code of a head to read out, note down or photograph: the first 80 bits of its hash as four
 * groups of four, e.g. `7K3M-Q9XD-0A2B-VW5T`. Who knows the code can tell when newer records were
 * cut off or any record was changed.
 */
export function headCode(hash: string): string {
  const bytes = fromHex(hash.slice(0, 20)) ?? new Uint8Array(10);
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const digits = Array.from({ length: 16 }, (_, i) =>
    CODE_ALPHABET.charAt(Number((bits >> BigInt(75 - 5 * i)) & 31n)),
  ).join('');
  return digits.replace(/(.{4})(?!$)/g, '$1-');
}

/** What is misread when a code was written down by hand. */
const MISREAD: Record<string, string> = { O: '0', I: '1', L: '1' };
/** Digits of a code, and the fewest from which a record is looked for: fewer stand in too many hashes. */
const [CODE_DIGITS, FEWEST_DIGITS] = [16, 8];

/**
 * How the hash of a record begins whose code begins like this: hexadecimal digits, of five bits a digit of the
 * code. Case, hyphens and blanks do not count, O is 0, I and L are 1. Null where it is no beginning of a code,
 * or one of less than two groups.
 */
export function hashStartOf(code: string): string | null {
  const digits = code
    .replace(/[\s-]/g, '')
    .toUpperCase()
    .replace(/[OIL]/g, (one) => MISREAD[one] ?? one);
  if (digits.length < FEWEST_DIGITS || digits.length > CODE_DIGITS) return null;
  const values = Array.from(digits, (digit) => CODE_ALPHABET.indexOf(digit));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const nibbles = bits.match(/.{4}/g) ?? [];
  return nibbles.map((nibble) => Number.parseInt(nibble, 2).toString(16)).join('');
}

/** A record that took its place in the chain. */
export interface Link {
  record: EvidenceRecord;
  /** SHA-256 of its exact bytes. */
  hash: string;
}

/**
 * Walks a log from its first record. Feed it each record's exact bytes in order; after a problem
 * it must not be fed further. It keeps ids only, so a log of any size can be walked.
 */
export class ChainWalk {
  #head = EMPTY_HEAD;
  #lastAt = '';
  #ids = new Set<string>();
  /** What is odd but breaks nothing, such as a clock that was set back. */
  readonly notes: Problem[] = [];

  constructor(private readonly hasher: Hasher) {}

  /** The last record that was in order. */
  get head(): Head {
    return this.#head;
  }

  /** Checks the next record. */
  async next(bytes: Uint8Array): Promise<Link | Problem> {
    const at = this.#head.seq + 1;
    const parsed = parseRecord(bytes);
    if (!('record' in parsed)) return faultProblem(at, parsed);
    const wrong = this.#misplaced(parsed.record, at);
    if (wrong) return wrong;
    const hash = await this.hasher.sha256(bytes);
    this.#noteClock(parsed.record);
    this.#ids.add(parsed.record.id);
    this.#head = { seq: at, hash };
    return { record: parsed.record, hash };
  }

  /** Compares where the walk ended with a head that is known from elsewhere. */
  end(known: Head): Problem | null {
    const { seq, hash } = this.#head;
    if (seq < known.seq) return problem('chain.truncated', { found: seq, known: known.seq });
    if (seq > known.seq) return problem('chain.longer', { found: seq, known: known.seq });
    return hash === known.hash ? null : problem('chain.head', { seq });
  }

  #misplaced(record: EvidenceRecord, at: number): Problem | null {
    if (this.#ids.has(record.id)) return problem('chain.duplicate', { seq: at, id: record.id });
    if (record.seq !== at) return problem('chain.seq', { expected: at, found: record.seq });
    if (record.prev !== this.#head.hash) return problem('chain.prev', { seq: at, id: record.id });
    return null;
  }

  #noteClock(record: EvidenceRecord): void {
    if (record.capturedAt < this.#lastAt) {
      const params = { seq: record.seq, at: record.capturedAt, before: this.#lastAt };
      this.notes.push(problem('note.clock_back', params));
    }
    this.#lastAt = record.capturedAt;
  }
}

/** Walks a whole log and names the first thing wrong, or null. */
export async function verifyChain(
  lines: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  known: Head | null,
  hasher: Hasher,
): Promise<Problem | null> {
  const walk = new ChainWalk(hasher);
  for await (const line of lines) {
    const step = await walk.next(line);
    if ('params' in step) return step;
  }
  return known ? walk.end(known) : null;
}

function faultProblem(seq: number, fault: Exclude<Parsed, { record: EvidenceRecord }>): Problem {
  if (fault.fault === 'field') {
    return problem('chain.field', { seq, field: fault.field, expected: fault.expected });
  }
  if (fault.fault === 'version') return problem('chain.version', { seq, found: fault.found });
  return problem(fault.fault === 'not_json' ? 'chain.not_json' : 'chain.not_canonical', { seq });
}
