/** What a capture could not have, told by how much it matters. Pure. */

/** The parts without which a capture is of little use; their absence is said aloud, not folded away. */
const MAJOR = ['screenshot', 'text', 'html'];

/** What could not be had, for the reader. */
export interface MissingView {
  /** Names of what matters most, each once. */
  major: string[];
  /** All names, each once. */
  names: string[];
  /** Entries in the record, as the desk lists them: there a name may stand several times. */
  count: number;
}

/** Sorts the names of a record's entries. */
export function missingOf(notCaptured: readonly string[]): MissingView {
  const names = [...new Set(notCaptured)];
  const major = names.filter((name) => MAJOR.includes(name));
  return { major, names, count: notCaptured.length };
}
