/** How a script in a page hears of a capture that it asked for: from a background that may die. */
import type { CaptureEvent, CaptureStage } from '../messages';

/** A background that tells nothing for this long (ms) is given up; its own limits are shorter. */
export const SILENCE_MS = 90_000;

/**
 * Passes events on, and makes sure that one of `saved`, `cancelled` and `failed` comes, last: where
 * the background falls silent it is `failed` with `unsure`, since the record may be in the log. Give
 * what comes out to `serveTab` as the handler of `evidence.event`.
 */
export function hearCapture(
  onEvent: (event: CaptureEvent) => void,
  signal: AbortSignal,
): (event: CaptureEvent) => { ok: true } {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let stage: CaptureStage = 'prepare';
  let givenUp = false;
  const giveUp = (): void => {
    givenUp = true;
    onEvent({ type: 'failed', stage, refusal: 'unsure', detail: 'background_silent' });
  };
  signal.addEventListener('abort', () => clearTimeout(silence), { once: true });
  return (event) => {
    // Given up, only its end is still of use; a next one begins with the first stage.
    if (givenUp && event.type === 'stage' && event.stage !== 'prepare') return { ok: true };
    givenUp = false;
    clearTimeout(silence);
    if (event.type === 'stage') {
      stage = event.stage;
      if (!signal.aborted) silence = setTimeout(giveUp, SILENCE_MS);
    }
    onEvent(event);
    return { ok: true };
  };
}
