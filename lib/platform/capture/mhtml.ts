/** The browser's own archive of the page (MHTML, RFC 2557), byte for byte as Chromium makes it. */
import { isFields } from '../../core/fields';
import { browser } from '../browser';
import { inTime, LATE } from './in-time';
import type { CaptureNotes } from './notes';

/** Bytes; a larger archive would have to be held in memory whole, beside all else. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Ms. */
const PATIENCE_MS = 15_000;

type Save = (details: { tabId: number }) => Promise<unknown>;

/** Whether this browser makes such archives: Chromium does, Firefox has no API for it. */
export function makesMhtml(): boolean {
  return saver() !== null;
}

/**
 * The archive of a tab, or null with the reason in `notes`. Rejects with the signal's reason alone. It
 * holds what stands in the page's DOM: no typed text and no hidden form fields (tried: Chromium 156).
 */
export async function takeMhtml(
  tabId: number,
  notes: CaptureNotes,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const save = saver();
  if (save === null) {
    notes.lacks('mhtml', 'not_supported');
    return null;
  }
  try {
    return await bytesOf(await inTime(save({ tabId }), PATIENCE_MS, signal), notes);
  } catch (error) {
    signal.throwIfAborted();
    notes.lacks('mhtml', 'failed', error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function bytesOf(made: unknown, notes: CaptureNotes): Promise<Uint8Array | null> {
  if (made === LATE) notes.lacks('mhtml', 'timeout');
  else if (!(made instanceof Blob) || made.size === 0) notes.lacks('mhtml', 'empty');
  else if (made.size > MAX_BYTES) notes.lacks('mhtml', 'too_large', `${made.size}`);
  else {
    notes.did(`mhtml:saved ${made.size}`);
    const bytes = new Uint8Array(await made.arrayBuffer());
    const own = countOwn(bytes);
    if (own > 0) notes.did(`mhtml:holds_own_elements ${own}`);
    return bytes;
  }
  return null;
}

/** Our places on the page as they stand in quoted-printable (RFC 2045, 6.7). */
const OWN = /data-swipewise=3D"/g;
/** Line ends that quoted-printable puts anywhere. */
const SOFT_BREAK = /=\r?\n/g;

/** How many elements of ours the archive holds: empty ones, but none of the page's. */
function countOwn(bytes: Uint8Array): number {
  const lines = new TextDecoder('latin1').decode(bytes).replace(SOFT_BREAK, '');
  return lines.match(OWN)?.length ?? 0;
}

/** Not in the polyfill, which passes on what it does not know; in Chromium it gives a promise. */
function saver(): Save | null {
  const capture: unknown = Reflect.get(browser, 'pageCapture');
  const save: unknown = isFields(capture) ? capture.saveAsMHTML : undefined;
  if (typeof save !== 'function') return null;
  return (details) => Promise.resolve(Reflect.apply(save, capture, [details]));
}
