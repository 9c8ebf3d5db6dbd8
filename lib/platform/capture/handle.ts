/** The background's end of the capture port: one port, one capture. */
import { browser } from '../browser';
import { CAPTURE_PORT, type CaptureEvent, type CaptureRequest } from '../messages';
import { whoSent } from '../senders';
import { commitAndStamp } from '../timestamps/commit';
import { isFields, readCount } from '../wire';
import type { ExtensionPort } from './port';
import { runCapture } from './run';
import { asOnlyCapture } from './running';

/**
 * Serves a port named {@link CAPTURE_PORT}; others are left alone. Register it with
 * `runtime.onConnect` as the worker starts. Only the extension's own pages are served. The worker
 * keeps nothing between captures: when it dies, the page's port closes. A record that was being
 * sealed by then may be in the log, and what was only staged is closed as incomplete on the next start.
 */
export function handleCapturePort(port: ExtensionPort): void {
  if (port.name !== CAPTURE_PORT || !isOwnPage(port)) return;
  const controller = new AbortController();
  let started = false;
  port.onMessage.addListener((message: unknown) => {
    const request = parseRequest(message);
    // Not of the contract: the other end hears that nothing will come.
    if (request === null) return port.disconnect();
    if (request.type === 'cancel') controller.abort(new DOMException('cancelled', 'AbortError'));
    if (request.type === 'cancel' || started) return;
    started = true;
    void serve(port, request, controller.signal);
  });
}

function isOwnPage(port: ExtensionPort): boolean {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  return port.sender !== undefined && whoSent(port.sender, self)?.kind === 'own';
}

type Start = Extract<CaptureRequest, { type: 'start' }>;

/** Closing the popup does not stop a capture: the user asked for it, and clicking away closes popups. */
async function serve(
  port: ExtensionPort,
  { tabId, keepPrivate = false }: Start,
  signal: AbortSignal,
): Promise<void> {
  let listening = true;
  port.onDisconnect.addListener(() => {
    listening = false;
  });
  const emit = (event: CaptureEvent) => {
    if (!listening) return;
    try {
      port.postMessage(event);
    } catch (error) {
      // Closed a moment ago, and not yet told: what no one hears must not end the capture.
      listening = false;
      console.debug('[swipewise] nobody hears of the capture', error);
    }
  };
  const work = asOnlyCapture(tabId, (stopped) => {
    const either = AbortSignal.any([signal, stopped]);
    return runCapture({ tabId, keepPrivate, signal: either, emit, commit: commitAndStamp });
  });
  emit(work === null ? BUSY : await work);
}

const BUSY: CaptureEvent = {
  ...{ type: 'failed', stage: 'prepare' },
  ...{ refusal: 'busy', detail: 'this tab is being saved' },
};

function parseRequest(message: unknown): CaptureRequest | null {
  if (!isFields(message)) return null;
  if (message.type === 'cancel') return { type: 'cancel' };
  const tabId = readCount(message.tabId);
  if (message.type !== 'start' || tabId === null) return null;
  return { type: 'start', tabId, keepPrivate: message.keepPrivate === true };
}
