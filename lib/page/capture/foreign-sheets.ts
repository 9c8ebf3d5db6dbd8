/** Style sheets of other sites: their rules are closed to scripts, their text often is not (CORS). */
import type { CaptureContext } from './context';
import { ofDocument } from './dom';
import { rulesOf } from './sheets';

/** A style sheet longer than this (UTF-16 units) is not read again. */
const MAX_CHARS = 2 * 1024 * 1024;

/**
 * Reads the documents' closed style sheets once more, out of the cache where they are there, into
 * `context.sheets`. What cannot be had stays closed and is listed when the copy meets it.
 */
export async function openForeignSheets(
  documents: Document[],
  context: CaptureContext,
): Promise<void> {
  const closed = documents
    .flatMap((document) => Array.from(ofDocument(document, 'styleSheets')))
    .filter((sheet) => sheet.href !== null && rulesOf(sheet) === null);
  await Promise.all(closed.map((sheet) => openOne(sheet, context)));
}

async function openOne(sheet: CSSStyleSheet, context: CaptureContext): Promise<void> {
  if (sheet.href === null) return;
  try {
    const response = await fetch(sheet.href, { cache: 'force-cache', signal: context.signal });
    const css = response.ok ? await response.text() : '';
    if (css === '' || css.length > MAX_CHARS) return;
    const copy = new CSSStyleSheet({ media: sheet.media.mediaText });
    await copy.replace(css);
    context.sheets.set(sheet, copy);
  } catch (error) {
    if (context.signal.aborted) throw error;
    // Not shared with this site: it stays closed, and sheetParts() lists it.
  }
}
