/** What was done and what could not be had, gathered while a capture runs. */
import { wellFormed } from '../../core/capture/text';
import type { NotCaptured, Step } from '../../core/evidence/draft';

/** Steps and gaps of one capture, in order. */
export class CaptureNotes {
  readonly steps: Step[] = [];
  readonly missing: NotCaptured[] = [];

  /** Notes a step that was done just now. */
  did(did: string): void {
    this.steps.push({ at: new Date().toISOString(), did });
  }

  /** Notes a step that the page side did. */
  pageDid({ at, did }: Step): void {
    const known = !Number.isNaN(Date.parse(at));
    this.steps.push({
      at: known ? new Date(at).toISOString() : new Date().toISOString(),
      did: wellFormed(did),
    });
  }

  /** Notes something that belongs to a record and will not be in this one. */
  lacks(what: string, reason: string, detail?: string): void {
    const entry = { what: wellFormed(what), reason: wellFormed(reason) };
    this.missing.push(detail === undefined ? entry : { ...entry, detail: wellFormed(detail) });
  }
}
