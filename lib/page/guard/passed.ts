/** What the reader has said to have read. Pure. */

/**
 * Holds for one page: an address and the sentences that were shown. At another address it begins anew,
 * and a sentence that was not among those shown is something new to ask about.
 */
export class Passed {
  private path = '';
  private readonly lines = new Set<string>();

  /** Remembers that these were read at this address (path). */
  add(path: string, lines: readonly string[]): void {
    if (path !== this.path) this.lines.clear();
    this.path = path;
    for (const line of lines) this.lines.add(line);
  }

  /** Whether all of these were read at this address. */
  covers(path: string, lines: readonly string[]): boolean {
    return path === this.path && lines.every((line) => this.lines.has(line));
  }
}
