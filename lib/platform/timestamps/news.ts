/** News of timestamps between the background and the desks that are open. It carries no data. */

const CHANNEL = 'swipewise.timestamps';

/** Tells every page and worker of the extension but this one that a timestamp has changed. */
export function tellTimestamps(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever another page or worker has changed a timestamp, until `signal` aborts. */
export function onTimestamps(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => callback();
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
