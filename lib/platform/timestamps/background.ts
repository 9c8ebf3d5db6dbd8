/** Timestamps in the background: it alone may connect, and it is woken for what has to be sent again. */
import { browser } from '../browser';
import { runQueue } from './run';
import { openTimestampStore, type TimestampStore } from './store';

const ALARM = 'swipewise.timestamps';

/** Registers what wakes the queue. To be called synchronously when the worker starts. */
export function serveTimestamps(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void runTimestamps().catch(report);
  });
  // A browser may forget alarms when it ends.
  browser.runtime.onStartup.addListener(() => void runTimestamps().catch(report));
}

/** Sends what is due and sets the alarm for the rest. Rejects with StoreError. */
export async function runTimestamps(): Promise<void> {
  await withStore(async (store) => {
    const rows = await store.list();
    if (!rows.some(({ state }) => state === 'pending')) return;
    // First of all: should this worker die on the way, another one goes on.
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
    const ports = { fetch: fetch.bind(globalThis), now: () => Date.now() };
    const next = await runQueue(store, ports);
    if (next === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: next });
  });
}

/**
 * Asks for a timestamp of the record that was just saved, from the authorities that the user has chosen
 * for that. What is saved is saved whatever comes of it: never rejects.
 */
export async function stampSaved(): Promise<void> {
  try {
    const due = await withStore((store) => store.ask('auto', new Date()));
    if (due > 0) await runTimestamps();
  } catch (error) {
    report(error);
  }
}

async function withStore<Result>(work: (store: TimestampStore) => Promise<Result>) {
  const store = await openTimestampStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

function report(error: unknown): void {
  console.error('[swipewise] timestamps', error);
}
