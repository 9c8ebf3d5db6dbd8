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
 * falls silent, it is `failed` with `unsure`: the record may be in the log. Where it is lost before its
 * first word, it is asked once more: Firefox loses what is said to a background that just goes to
 * sleep. Closing the page that called this does not stop the capture.
 */
export function startCapture(
  tabId: number,
  onEvent: (event: CaptureEvent) => void,
  keepPrivate = false,
): RunningCapture {
  let stage: CaptureStage = 'prepare';
  let over = false;
  let mayAskAgain = true;
  const hear = (event: CaptureEvent) => {
    if (over) return;
    mayAskAgain = false;
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
  const lost = () => {
    if (mayAskAgain) {
      mayAskAgain = false;
      port = open();
    } else fail(isSealing(stage) ? 'unsure' : 'failed', 'background_stopped');
  };
  const open = () => {
    const opened = browser.runtime.connect({ name: CAPTURE_PORT });
    // The port's other end is our own background: the contract is the compiler's matter.
    opened.onMessage.addListener((message: unknown) => hear(message as CaptureEvent));
    opened.onDisconnect.addListener(lost);
    const start: CaptureRequest = { type: 'start', tabId, ...(keepPrivate && { keepPrivate }) };
    opened.postMessage(start);
    return opened;
  };
  let silence = watch();
  let port = open();
  return {
    cancel() {
      mayAskAgain = false;
      if (!over) ask({ type: 'cancel' });
    },
  };
}
