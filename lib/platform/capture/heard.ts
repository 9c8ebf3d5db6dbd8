/** How a script in a page hears of a capture that it asked for: from a background that may die. */
import type { BackgroundMessages, CaptureEvent, CaptureStage } from '../messages';
import { isFields } from '../wire';

/** A background that tells nothing for this long (ms) is given up; its own limits are shorter. */
export const SILENCE_MS = 90_000;

/** Sends a message to the background; `tellBackground` of ../runtime.ts. */
type Send = <T extends keyof BackgroundMessages>(
  type: T,
  payload: BackgroundMessages[T][0],
) => Promise<unknown>;

/** Listens for one capture after another. */
export interface CaptureEar {
  /** The handler of `evidence.event` for `serveTab`. */
  hear(event: CaptureEvent): { ok: true };
  /** Sends as `send` does; silence counts from the moment in which `evidence.save` goes out. */
  through(send: Send): Send;
}

/**
 * Passes events on, and makes sure that after `evidence.save` one of `saved`, `cancelled` and `failed`
 * comes, last, unless the answer is a refusal: where the background falls silent it is `failed` with
 * `unsure`, since the record may be in the log.
 */
export function hearCapture(
  onEvent: (event: CaptureEvent) => void,
  signal: AbortSignal,
): CaptureEar {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let stage: CaptureStage = 'prepare';
  let givenUp = false;
  const giveUp = (): void => {
    silence = undefined;
    givenUp = true;
    onEvent({ type: 'failed', stage, refusal: 'unsure', detail: 'background_silent' });
  };
  const rest = (): void => {
    clearTimeout(silence);
    silence = undefined;
  };
  const wait = (at: CaptureStage): void => {
    rest();
    stage = at;
    givenUp = false;
    if (!signal.aborted) silence = setTimeout(giveUp, SILENCE_MS);
  };
  signal.addEventListener('abort', rest, { once: true });
  return {
    hear: (event) => {
      // Given up, only its end is still of use; a next one begins with the first stage.
      if (givenUp && event.type === 'stage' && event.stage !== 'prepare') return { ok: true };
      if (event.type === 'stage') wait(event.stage);
      else rest();
      givenUp = false;
      onEvent(event);
      return { ok: true };
    },
    through: (send) => async (type, payload) => {
      // What is refused while another capture goes on leaves that one alone.
      const begins = type === 'evidence.save' && silence === undefined;
      if (!begins) return send(type, payload);
      wait('prepare');
      try {
        const answer = await send(type, payload);
        if (!isFields(answer) || answer.ok !== true) rest();
        return answer;
      } catch (error) {
        rest();
        throw error;
      }
    },
  };
}
