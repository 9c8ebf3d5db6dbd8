/** Ports that the extension opens into its scripts in a page, without the polyfill (see runtime.ts). */
import type { ExtensionPort } from './capture/port';
import { rawRuntime } from './runtime';
import { isFields } from './wire';

interface ConnectEvent {
  addListener(listener: (port: ExtensionPort) => void): void;
  removeListener(listener: (port: ExtensionPort) => void): void;
}

/**
 * Gives each port of this name to `take`, until the function that it gives is called. Throws where the
 * extension is gone from under this script.
 */
export function onPort(name: string, take: (port: ExtensionPort) => void): () => void {
  const event = connectEvent();
  const listener = (port: ExtensionPort) => {
    if (port.name === name && isOurs(port)) take(port);
  };
  event.addListener(listener);
  return () => event.removeListener(listener);
}

function connectEvent(): ConnectEvent {
  const runtime = rawRuntime();
  const event: unknown = runtime === undefined ? undefined : Reflect.get(runtime, 'onConnect');
  if (!isConnectEvent(event)) throw new Error('No extension runtime here');
  return event;
}

function isConnectEvent(value: unknown): value is ConnectEvent {
  return isFields(value) && typeof value.addListener === 'function';
}

/** Only this extension can open a port into its own scripts; a sender that is told must be it. */
function isOurs({ sender }: ExtensionPort): boolean {
  return sender?.id === undefined || sender.id === rawRuntime()?.id;
}
