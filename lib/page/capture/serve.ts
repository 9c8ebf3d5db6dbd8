/** Answers the background's port: one capture for one injection. */

import type { PageEvent } from '../../core/capture/protocol';
import { parseCommand } from '../../core/capture/protocol';
import { faultOf } from './attempt';
import { type CaptureOptions, capturePage } from './run';
import { serveScreen } from './screen/serve';
import type { Sender } from './send';

/** A port to the background, as far as it is used here. */
export interface PagePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Captures when the port says `start`; stops on `cancel` and when the other end is gone. */
export function servePage(
  port: PagePort,
  document: Document,
  shadowOf: CaptureOptions['shadowOf'],
): void {
  const controller = new AbortController();
  const { signal } = controller;
  const acks = createAcks(signal);
  const sender: Sender = {
    send: (event: PageEvent) => {
      signal.throwIfAborted();
      port.postMessage(event);
    },
    taken: acks.taken,
  };
  const pictured: NonNullable<CaptureOptions['pictured']> = { text: null };
  const options = { sender, signal, shadowOf, pictured };
  const obey = serveScreen(document, options);
  const stop = () => controller.abort(new DOMException('capture stopped', 'AbortError'));
  port.onDisconnect.addListener(stop);
  port.onMessage.addListener((message) => {
    const command = parseCommand(message);
    if (command?.type === 'cancel') stop();
    else if (command?.type === 'ack') acks.ack();
    else if (command?.type === 'start') void run(port, document, options);
    else if (command?.type === 'screen') obey(command.order);
  });
}

async function run(port: PagePort, document: Document, options: CaptureOptions): Promise<void> {
  try {
    await capturePage(document, options);
  } catch (error) {
    if (options.signal.aborted) return;
    port.postMessage({ type: 'error', detail: faultOf(error) } satisfies PageEvent);
  }
}

/** Counts acknowledgements: each chunk waits for its own. */
function createAcks(signal: AbortSignal): { ack(): void; taken(): Promise<void> } {
  let ready = 0;
  let waiting: (() => void) | null = null;
  return {
    ack() {
      if (waiting === null) ready += 1;
      else waiting();
      waiting = null;
    },
    taken() {
      if (ready > 0) {
        ready -= 1;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        waiting = resolve;
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
  };
}
