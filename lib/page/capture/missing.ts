/** Gathers what could not be had, with its reason, so that nothing is left out silently. */

import { MAX_LISTED_ALIKE } from '../../core/capture/limits';
import type { NotCaptured } from '../../core/evidence/draft';

/** Long addresses are cut in the list; the page copy holds them whole. */
const MAX_DETAIL = 500;

/** A growing list; the same entry is taken once. */
export class MissingList {
  private readonly seen = new Set<string>();
  private readonly listed: NotCaptured[] = [];
  private readonly beyond = new Map<string, { entry: NotCaptured; count: number }>();
  private readonly alike = new Map<string, number>();

  /** Adds one thing: what it is, a stable reason id (see core/capture/reasons.ts), words to it. */
  add(what: string, reason: string, detail?: string): void {
    const cut =
      detail !== undefined && detail.length > MAX_DETAIL
        ? `${detail.slice(0, MAX_DETAIL)}…`
        : detail;
    const key = `${what}\n${reason}\n${cut ?? ''}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const kind = `${what}\n${reason}`;
    const count = (this.alike.get(kind) ?? 0) + 1;
    this.alike.set(kind, count);
    if (count > MAX_LISTED_ALIKE) {
      const rest = count - MAX_LISTED_ALIKE;
      this.beyond.set(kind, { entry: { what, reason, detail: `+${rest}` }, count: rest });
      return;
    }
    this.listed.push(cut === undefined ? { what, reason } : { what, reason, detail: cut });
  }

  /** Whether something of this name is listed for this reason. */
  has(what: string, reason: string): boolean {
    return this.alike.has(`${what}\n${reason}`);
  }

  /** All entries; where more than {@link MAX_LISTED_ALIKE} are alike, the last says `+N`. */
  all(): NotCaptured[] {
    return [...this.listed, ...Array.from(this.beyond.values(), ({ entry }) => entry)];
  }
}
