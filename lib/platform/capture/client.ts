/** How an extension page starts a capture and hears of it. */
import { browser } from '../browser';
import {
  CAPTURE_PORT,
  type CaptureEvent,
  type CaptureRequest,
  type CaptureStage,
} from '../messages';

/** A capture under way. */
export interface RunningCapture {
  /** Asks to stop. The answer comes as an event: `cancelled`, or `saved` when it was already sealed. */
  cancel(): void;
}

/**
 * Saves a tab as evidence. `onEvent` gets each {@link CaptureEvent}; exactly one of `saved`,
 * `cancelled` and `failed` comes, last. Closing the page that called this does not stop the capture.
 */
export function startCapture(
  tabId: number,
  onEvent: (event: CaptureEvent) => void,
): RunningCapture {
  const port = browser.runtime.connect({ name: CAPTURE_PORT });
  let stage: CaptureStage = 'prepare';
  let over = false;
  port.onMessage.addListener((message: unknown) => {
    // The port's other end is our own background: the contract is the compiler's matter.
    const event = message as CaptureEvent;
    if (event.type === 'stage') stage = event.stage;
    else over = true;
    onEvent(event);
    if (over) port.disconnect();
  });
  port.onDisconnect.addListener(() => {
    if (over) return;
    over = true;
    onEvent({ type: 'failed', stage, refusal: 'failed', detail: 'background_stopped' });
  });
  const ask = (request: CaptureRequest) => port.postMessage(request);
  ask({ type: 'start', tabId });
  return {
    cancel() {
      if (!over) ask({ type: 'cancel' });
    },
  };
}
