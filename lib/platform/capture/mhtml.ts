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
  const got = await twice(() => attempt(() => save({ tabId }), signal), notes);
  if (!(got instanceof Uint8Array)) {
    notes.lacks('mhtml', got.reason, got.detail);
    return null;
  }
  notes.did(`mhtml:saved ${got.length}`);
  const own = countOwn(got);
  if (own > 0) notes.did(`mhtml:holds_own_elements ${own}`);
  return got;
}

interface Lack {
  reason: string;
  detail?: string;
}

/**
 * Once more where the browser made none: it hands over a file that it may have put away by the time it is
 * read, and refuses while the page is busy with something else.
 */
async function twice<Got>(
  make: () => Promise<Got | Lack>,
  notes: CaptureNotes,
): Promise<Got | Lack> {
  const first = await make();
  const reason = isLack(first) ? first.reason : null;
  if (reason !== 'failed' && reason !== 'empty') return first;
  notes.did(`mhtml:again ${reason}`);
  return make();
}

function isLack(got: unknown): got is Lack {
  return isFields(got) && typeof got.reason === 'string';
}

async function attempt(
  save: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | Lack> {
  try {
    const got = await inTime(save().then(bytesOf), PATIENCE_MS, signal);
    return got === LATE ? { reason: 'timeout' } : got;
  } catch (error) {
    signal.throwIfAborted();
    return { reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function bytesOf(made: unknown): Promise<Uint8Array<ArrayBuffer> | Lack> {
  if (!(made instanceof Blob) || made.size === 0) return { reason: 'empty' };
  if (made.size > MAX_BYTES) return { reason: 'too_large', detail: `${made.size}` };
  return new Uint8Array(await made.arrayBuffer());
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
