/** The server's answer as a part of a capture. */
import { matchResponse } from '../../core/capture/response/match';
import type { JsonObject } from '../../core/evidence/json';
import { responseField } from '../../core/evidence/response';
import type { CaptureNotes } from '../capture/notes';
import { loadedDocument } from './document';
import { recall } from './memory';

/**
 * What the server answered when the page in this tab was loaded: `response` of the record, or null, and
 * then `notes` say why. Nothing is asked of any server for it. Never rejects.
 */
export async function responseOf(tabId: number, notes: CaptureNotes): Promise<JsonObject | null> {
  try {
    return await told(tabId, notes);
  } catch (error) {
    notes.lacks('response', 'failed', error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function told(tabId: number, notes: CaptureNotes): Promise<JsonObject | null> {
  const loaded = await loadedDocument(tabId);
  if (loaded === null) {
    notes.lacks('response', 'unreadable');
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
