/** The file that a tab shows in the place of a page, as an artifact: its name is ours, its bytes the server's. */
import type { DraftArtifact } from '../../core/evidence/draft';
import type { CaptureNotes } from './notes';
import { decodeUtf8 } from './utf8';

/** Endings by media type. Any other file is `.bin`: what opens by a click is not for a server to choose. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'text/plain': 'txt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** From the base64 of the page's process; none where that is no base64, which `notes` then say. */
export function shownFile(
  base64: Uint8Array,
  contentType: string,
  notes: CaptureNotes,
): DraftArtifact[] {
  const bytes = decoded(base64);
  if (bytes === null) {
    notes.lacks('file', 'failed', 'no base64');
    return [];
  }
  const known = Object.hasOwn(ENDINGS, contentType);
  const path = `original.${known ? ENDINGS[contentType] : 'bin'}`;
  const mediaType = known ? contentType : 'application/octet-stream';
  notes.did(`file:from_cache ${bytes.length}`);
  return [{ path, mediaType, role: 'other', bytes }];
}

function decoded(base64: Uint8Array): Uint8Array | null {
  try {
    return Uint8Array.from(atob(decodeUtf8(base64)), (char) => char.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}
