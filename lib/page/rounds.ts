/** Runs one pass after another over a page, one at a time, as often as there is reason to. */
import { idle } from './slices';

/** Longest wait for an idle moment before a changed page is read again (ms). */
const PATIENCE_MS = 1000;

/** What runs. */
export interface RoundsOptions {
  /** One pass; may reject. */
  pass: () => Promise<void>;
  /** Called with what a pass broke off with; the next change of the page is another chance. */
  failed: (error: unknown) => void;
  /** Whether the next pass has to wait for an idle moment. */
  patient: () => boolean;
  /** No pass begins once it has aborted. */
  signal: AbortSignal;
}

/** Gives the way to ask for a pass. What is asked for during one comes right after it, once. */
export function makeRounds({ pass, failed, patient, signal }: RoundsOptions): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    while (again && !signal.aborted) {
      if (patient()) await idle(PATIENCE_MS);
      again = false;
      if (!signal.aborted) await pass().catch(failed);
    }
    running = false;
  };
  return () => {
    again = true;
    // Never rejects: what a pass throws is told to `failed`.
    if (!running) void run();
  };
}
