/** Which clauses get a frame on which picture of a record. Pure, but for the leap to one. */
import { picturedParts, sharesOf, sightingOf } from '../../lib/core/evidence/pictured';
import type { CaptureRecord } from '../../lib/core/evidence/record';
import { recordedTerms } from '../../lib/core/evidence/shown';
import type { Severity } from '../../lib/core/model';

/** A clause's place on a picture. */
export interface ClauseFrame {
  /** Index in the record's terms. */
  term: number;
  /** Index in its findings; absent for words that its visible text does not hold, as in a frame of another site. */
  finding?: number;
  severity: Severity;
  quote: string;
  /** The picture that shows it: file name, and number from 1. */
  path: string;
  picture: number;
  /** CSS px from the page's top. */
  top: number;
  /** Shares (0 to 1) of the picture's width and height. */
  shares: ReturnType<typeof sharesOf>;
}

/** Frames of the record's clauses, as far as it tells their places. */
export function framesOf(record: CaptureRecord): ClauseFrame[] {
  const pictures = picturedParts(record);
  return recordedTerms(record.display).flatMap(({ finding, severity, quote, place }, term) => {
    const sighting = sightingOf(place, pictures);
    if (sighting === null || (finding !== undefined && !record.findings[finding])) return [];
    const { path, number: picture } = sighting.picture;
    const own = finding === undefined ? { term } : { term, finding };
    const top = sighting.area.y;
    return [{ ...own, severity, quote, path, picture, top, shares: sharesOf(sighting) }];
  });
}

/** Id of a frame's element. */
export function frameId(term: number): string {
  return `clause-frame-${term}`;
}

/** Brings a frame into sight and puts the focus on it. */
export function jumpToFrame(term: number): void {
  const frame = document.getElementById(frameId(term));
  frame?.scrollIntoView({ block: 'center', inline: 'center' });
  frame?.focus({ preventScroll: true });
}
