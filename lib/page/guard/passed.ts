/** What the reader has said to have read. Pure. */

/** How often one address may ask: a page that writes its terms anew at every press must not ask for ever. */
const MAX_TIMES = 2;
/** So long (ms) the button that was asked about is the reader's own, whatever the page makes of itself. */
const OWN_PRESS_MS = 10_000;
const NUMBERS = /\d[\d,.]*/g;

/**
 * Holds for one page: an address and what was said there, apart from its numbers. A term that was not
 * among those is something new to ask about; the same fee with another sum is not.
 */
export class Passed {
  private path = '';
  private times = 0;
  private readonly terms = new Set<string>();
  private asked = { control: '', until: Number.NEGATIVE_INFINITY, begun: false };

  /** Remembers that these were read at this address (path). */
  add(path: string, lines: readonly string[]): void {
    if (path !== this.path) {
      this.terms.clear();
      this.times = 0;
    }
    this.path = path;
    this.times += 1;
    for (const line of lines) this.terms.add(termOf(line));
  }

  /** Whether all of these were read at this address, or it has asked often enough. */
  covers(path: string, lines: readonly string[]): boolean {
    if (path !== this.path) return false;
    return this.times >= MAX_TIMES || lines.every((line) => this.terms.has(termOf(line)));
  }

  /** The reader may press the control of this name once now (`at`: ms on any steady clock). */
  allow(control: string, at: number): void {
    this.asked = { control, until: at + OWN_PRESS_MS, begun: false };
  }

  /** Whether a promised press is still to come or under way: it is used up also where nothing is to be asked. */
  get owes(): boolean {
    return this.asked.until > Number.NEGATIVE_INFINITY;
  }

  /** Whether an event belongs to the one press that was promised to him. `begins`: it is a press's first. */
  allows(control: string, at: number, begins: boolean): boolean {
    const { asked } = this;
    if (control !== asked.control) return false;
    if (at >= asked.until || (begins && asked.begun)) asked.until = Number.NEGATIVE_INFINITY;
    asked.begun ||= begins;
    return at < asked.until;
  }
}

function termOf(line: string): string {
  return line.replace(NUMBERS, '#');
}
