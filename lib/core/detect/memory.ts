/**
 * What one scan leaves to the next of the same page, so that a page which changes is not read anew each
 * time. It holds one text and what was found in it; nothing of what it says is told a second time unless
 * everything that it was read from stands there unchanged.
 */
import type { Facts, Language } from '../model';
import { decodeUnits } from '../text/fold';
import type { Clause } from './findings';
import type { Found } from './found-words';
import type { Lead } from './lead';

/** A sentence that was read. Offsets are raw. */
export interface KeptSentence {
  start: number;
  end: number;
  clauses: readonly Clause[];
  /**
   * What hangs over to the next sentence: a lead-in, or null. Undefined in the middle of a table, where
   * reading cannot be taken up.
   */
  after: Lead | null | undefined;
  /** How far `clauses` and `after` have moved since they were read. */
  shift: number;
}

/** One reading of a text. */
export interface Past extends Found {
  text: string;
  trade: boolean;
  language: Language;
  sentences: readonly KeptSentence[];
}

/** Longest text that is kept (UTF-16 units). */
const MOST = 4_000_000;

/** Memory of the scans of one page, by detector. Keep one for each page, and give it to every scan. */
export class ScanMemory {
  private readonly pasts = new WeakMap<object, Past>();

  /** What a detector's last scan left; undefined before the first. */
  of(detector: object): Past | undefined {
    return this.pasts.get(detector);
  }

  /** Puts a reading in the place of the one before. */
  keep(detector: object, past: Past): void {
    if (past.text.length > MOST) this.pasts.delete(detector);
    else this.pasts.set(detector, past);
  }
}

/** A clause that holds on to no text: engines keep the whole of a text for a longer slice of it. */
export function lasting(clause: Clause): Clause {
  const { feeName, takenBy, paidBackBy } = clause.facts;
  const facts: Facts = { ...clause.facts };
  if (feeName !== undefined) facts.feeName = copied(feeName);
  if (takenBy !== undefined) facts.takenBy = copied(takenBy);
  if (paidBackBy !== undefined) facts.paidBackBy = copied(paidBackBy);
  return { ...clause, facts };
}

/** Engines slice from 13 units on; shorter parts are copied anyway. */
const SLICED = 13;

function copied(text: string): string {
  if (text.length < SLICED) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i += 1) units[i] = text.charCodeAt(i);
  return decodeUnits(units, units.length);
}
