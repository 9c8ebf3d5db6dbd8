/** A port as both browsers give it, with and without the polyfill; only what is used. */
import type { SenderFacts } from '../senders';

/** One end of a long-lived connection inside the extension. */
export interface ExtensionPort {
  readonly name: string;
  /** Who opened it; told on the receiving end alone. */
  readonly sender?: SenderFacts | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
