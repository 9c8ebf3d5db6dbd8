/** How an extension page starts a capture and hears of it. */
import { browser } from '../browser';
import {
  CAPTURE_PORT,
  type CaptureEvent,
  type CaptureRequest,
  type CaptureStage,
} from '../messages';
import { SILENCE_MS } from './heard';
import { isSealing } from './stages';

/** A capture under way. */
export interface RunningCapture {
  /** Asks to stop. The answer comes as an event: `cancelled`, or `saved` when it was already sealed. */
  cancel(): void;
}

/**
 * Saves a tab as evidence. `onEvent` gets each {@link CaptureEvent}; exactly one of `saved`,
 * `cancelled` and `failed` comes, last. Where the background is lost once sealing has begun, or only
 * falls silent, it is `failed` with `unsure`: the record may be in the log. Closing the page that
 * called this does not stop the capture.
 */
export function startCapture(
  tabId: number,
  onEvent: (event: CaptureEvent) => void,
): RunningCapture {
  const port = browser.runtime.connect({ name: CAPTURE_PORT });
  let stage: CaptureStage = 'prepare';
  let over = false;
  const hear = (event: CaptureEvent) => {
    if (over) return;
    clearTimeout(silence);
    if (event.type === 'stage') {
      stage = event.stage;
      silence = watch();
    } else over = true;
    onEvent(event);
    if (over) port.disconnect();
  };
  const fail = (refusal: 'failed' | 'unsure', detail: string) =>
    hear({ type: 'failed', stage, refusal, detail });
  const watch = () => setTimeout(giveUp, SILENCE_MS);
  // Silent is not dead: it may go on without us, as far as the log. It is asked to stop.
  const giveUp = () => {
    ask({ type: 'cancel' });
    fail('unsure', 'background_silent');
  };
  const ask = (request: CaptureRequest) => port.postMessage(request);
  let silence = watch();
  // The port's other end is our own background: the contract is the compiler's matter.
  port.onMessage.addListener((message: unknown) => hear(message as CaptureEvent));
  port.onDisconnect.addListener(() =>
    fail(isSealing(stage) ? 'unsure' : 'failed', 'background_stopped'),
  );
  ask({ type: 'start', tabId });
  return {
    cancel() {
      if (!over) ask({ type: 'cancel' });
    },
  };
}
