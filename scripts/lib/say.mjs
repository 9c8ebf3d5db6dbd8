/**
 * Progress for people: lines on stderr, so that standard output stays free for results.
 * No dependencies: this runs before `npm ci`.
 */

/**
 * Prints one line on stderr.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Seconds since `from`, for people: `3.2 s` or `2 min 5 s`.
 * @param {number} from milliseconds as given by `performance.now()`
 */
export function since(from) {
  const seconds = (performance.now() - from) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * An error whose message is the whole story for the reader; no stack is shown for it.
 */
export class Complaint extends Error {
  /** @param {string} message what happened, what is safe, what to do */
  constructor(message) {
    super(message);
    this.name = 'Complaint';
  }
}

/**
 * Runs a script's main function: a {@link Complaint} is shown as its message alone, anything else
 * with its stack; both end with exit code 1.
 * @param {() => Promise<number | void>} main may return an exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof Complaint ? `\n${error.message}` : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
