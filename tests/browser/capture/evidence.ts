/** Drives captures from an extension page, and reads what the store then holds. */
import type { Page } from 'puppeteer-core';
import type { CaptureRecord } from '../../../lib/core/evidence/record';
import type { CaptureEvent } from '../../../lib/platform/messages';

/** What the driver does while the capture runs: at the first event that fits, once. */
export interface Interfere {
  /** Stage at whose first event to act. */
  at: CaptureEvent['type'] | Extract<CaptureEvent, { type: 'stage' }>['stage'];
  /** Of that stage's events, not before so much is done. */
  done?: number;
  /** Sends `cancel` over the port. */
  cancel?: boolean;
  act?: () => Promise<unknown>;
}

/** An event of the contract, or the end of the port without one. */
export type Heard = CaptureEvent | { type: 'disconnected' };

interface RawPort {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: CaptureEvent) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

declare global {
  // Kept on the page between two looks at it.
  var heardEvents: Heard[];
  var capturePort: RawPort;
}

/**
 * All events of one capture of a tab, in order; `disconnected` where the background went away. As the
 * extension's own pages do, it asks once more where that came before the first word.
 */
export async function captureTab(own: Page, tabId: number, interfere?: Interfere) {
  await own.evaluate((id) => {
    // Captures before this one have ended; their ports must not ask again when the background dies.
    const heard: Heard[] = [];
    globalThis.heardEvents = heard;
    const open = (lost: () => void) => {
      const connect: () => RawPort = Reflect.get(chrome.runtime, 'connect');
      globalThis.capturePort = Reflect.apply(connect, chrome.runtime, [{ name: 'capture' }]);
      capturePort.onMessage.addListener((event) => heard.push(event));
      capturePort.onDisconnect.addListener(lost);
      capturePort.postMessage({ type: 'start', tabId: id });
    };
    const end = () => void heard.push({ type: 'disconnected' });
    open(() => (heard.length === 0 ? open(end) : end()));
  }, tabId);
  if (interfere) {
    await own.waitForFunction(
      (at, done) =>
        heardEvents.some(
          (e) => e.type === at || (e.type === 'stage' && e.stage === at && e.done >= done),
        ),
      { polling: 10 },
      interfere.at,
      interfere.done ?? 0,
    );
    if (interfere.cancel) await own.evaluate(() => capturePort.postMessage({ type: 'cancel' }));
    await interfere.act?.();
  }
  const ends = ['saved', 'cancelled', 'failed', 'disconnected'];
  await own.waitForFunction(
    (last) => heardEvents.some(({ type }) => last.includes(type)),
    { polling: 20, timeout: 40_000 },
    ends,
  );
  const events = await own.evaluate(() => heardEvents);
  return { events, last: events.find(({ type }) => ends.includes(type)) };
}

/** A sealed record with its text files, straight out of the database. */
export interface Stored {
  record: CaptureRecord;
  /** Files as text, by path; a picture as its base64. */
  files: Record<string, string>;
}

/** Reads a record by its id. */
export function readStored(own: Page, id: string): Promise<Stored> {
  return own.evaluate(async (wanted) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('swipewise-evidence'));
    const transaction = db.transaction(['records', 'artifacts']);
    const { bytes } = await ask(transaction.objectStore('records').index('id').get(wanted));
    const range = IDBKeyRange.bound([wanted], [wanted, []]);
    const parts = await ask(transaction.objectStore('artifacts').getAll(range));
    db.close();
    const files: Record<string, string> = {};
    for (const part of parts) {
      const picture = part.path.endsWith('.png');
      const text = picture
        ? btoa(Array.from(part.bytes as Uint8Array, (b) => String.fromCharCode(b)).join(''))
        : new TextDecoder().decode(part.bytes);
      files[part.path] = (files[part.path] ?? '') + text;
    }
    return { record: JSON.parse(new TextDecoder().decode(bytes)), files };
  }, id);
}

/** The newest record. */
export function readNewest(own: Page): Promise<CaptureRecord> {
  return own.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('swipewise-evidence'));
    const rows = await ask(db.transaction('records').objectStore('records').getAll());
    db.close();
    return JSON.parse(new TextDecoder().decode(rows.at(-1)?.bytes));
  });
}

/** Number of sealed records. */
export function countRecords(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const open = indexedDB.open('swipewise-evidence');
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
      // Made by the extension alone: not there yet means no records.
      open.onupgradeneeded = () => open.transaction?.abort();
    }).catch(() => null);
    if (open.error) return 0;
    const db = open.result;
    const count = db.transaction('records').objectStore('records').count();
    await new Promise((resolve) => {
      count.onsuccess = resolve;
    });
    db.close();
    return count.result;
  });
}
