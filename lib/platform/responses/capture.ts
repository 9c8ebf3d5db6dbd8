/** The server's answer as a part of a capture. */
import { matchResponse } from '../../core/capture/response/match';
import type { JsonObject } from '../../core/evidence/json';
import { responseField } from '../../core/evidence/response';
import { inTime, LATE } from '../capture/in-time';
import type { CaptureNotes } from '../capture/notes';
import { loadedDocument } from './document';
import { recall } from './memory';

/** A page that lets no script of ours in for this long (ms) is not waited for. */
const PATIENCE_MS = 5000;

/**
 * What the server answered when the page in this tab was loaded: `response` of the record, or null, and
 * then `notes` say why. Nothing is asked of any server for it. Rejects with the
 * signal's reason alone.
 */
export async function responseOf(
  tabId: number,
  notes: CaptureNotes,
  signal: AbortSignal,
): Promise<JsonObject | null> {
  try {
    return await told(tabId, notes, signal);
  } catch (error) {
    signal.throwIfAborted();
    notes.lacks('response', 'failed', error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function told(
  tabId: number,
  notes: CaptureNotes,
  signal: AbortSignal,
): Promise<JsonObject | null> {
  const loaded = await inTime(loadedDocument(tabId), PATIENCE_MS, signal);
  if (loaded === LATE || loaded === null) {
    notes.lacks('response', loaded === LATE ? 'timeout' : 'unreadable');
    return null;
  }
  const { answers, since } = await recall(tabId);
  const answer = matchResponse(loaded, answers, since);
  if (typeof answer === 'string') {
    notes.lacks('response', answer);
    return null;
  }
  notes.did(`response:heard ${answer.status}`);
  if (answer.url.startsWith('https:')) notes.lacks('tls', 'not_supported');
  return responseField(answer, loaded.protocol);
}
