/** The pictures of one capture, whole ones first. */
import type { Rect } from '../../../core/capture/screen';
import type { DraftArtifact } from '../../../core/evidence/draft';
import type { JsonObject } from '../../../core/evidence/json';

/** One picture file, and the part of the page that it shows (CSS px from the document's top left). */
export interface TakenPicture {
  path: string;
  role: 'screenshot' | 'screenshot-tile';
  /** A PNG file. */
  bytes: Uint8Array;
  place: Rect;
}

/** As files of the record. */
export function pictureFiles(taken: readonly TakenPicture[]): DraftArtifact[] {
  return taken.map(({ path, role, bytes }) => ({ path, mediaType: 'image/png', role, bytes }));
}

/** As the record's environment tells of them: which part of the page each shows. */
export function picturePlaces(taken: readonly TakenPicture[]): JsonObject[] {
  return taken.map(({ path, place: { x, y, width, height } }) => ({ path, x, y, width, height }));
}

/** A tile's number as it stands in its name. */
export function pad(number: number): string {
  return `${number}`.padStart(3, '0');
}
