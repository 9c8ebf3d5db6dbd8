/** What a capture could not have, told by how much it matters. Pure. */

/** The parts without which a capture is of little use; their absence is said aloud, not folded away. */
const MAJOR = ['screenshot', 'text', 'html'];

/** Splits what could not be had into what matters to the reader and the rest, each once. */
export function splitMissing(notCaptured: string[]): { major: string[]; minor: string[] } {
  const names = [...new Set(notCaptured)];
  return {
    major: names.filter((name) => MAJOR.includes(name)),
    minor: names.filter((name) => !MAJOR.includes(name)),
  };
}
