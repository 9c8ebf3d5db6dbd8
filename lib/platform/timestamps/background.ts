/** Timestamps in the background: it alone may connect, and it is woken for what has to be sent again. */
import { browser } from '../browser';
import { tellTimestamps } from './news';
import { isOwed, owe } from './owed';
import { runQueue } from './run';
import { openTimestampStore, type TimestampStore } from './store';

const ALARM = 'swipewise.timestamps';

/** Registers what wakes the queue. To be called synchronously when the worker starts. */
export function serveTimestamps(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) sendTimestamps();
  });
  // Wakes the worker: a browser may forget alarms when it ends.
  browser.runtime.onStartup.addListener(() => undefined);
  void sendOwed().catch(report);
}

/** Each page that is opened wakes a worker: the log is looked at where something may have been left. */
async function sendOwed(): Promise<void> {
  if (await isOwed()) await runTimestamps();
}

/** Sends what is due and sets the alarm for the rest. Rejects with StoreError. */
export async function runTimestamps(): Promise<void> {
  const settle = await owe();
  await withStore(sendDue);
  await settle();
}

async function sendDue(store: TimestampStore): Promise<void> {
  if ((await store.pending()).length === 0) return;
  // First of all: should this worker die on the way, another one goes on.
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
  const ports = {
    ...{ fetch: fetch.bind(globalThis), now: () => Date.now() },
    settled: tellTimestamps,
  };
  const next = await runQueue(store, ports);
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: next });
}

/** As {@link runTimestamps}, for what nobody waits for: tells a failure to the console alone. */
export function sendTimestamps(): void {
  void runTimestamps().catch(report);
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
