/** Our entries among the document's highlights, and whether they are still what we made them. */

/** One highlight as it is meant to be. */
export interface Entry {
  /** As the style sheet has it. */
  name: string;
  /** Nothing is registered where there are none. */
  ranges: Range[];
  /** Where highlights overlap, the one of higher priority is on top. */
  priority: number;
}

/** What we registered, by name: the page may have put something else there since. */
const ours = new Map<string, { highlight: Highlight; ranges: Range[] }>();

/** Registers a highlight in place of whatever has that name. */
export function register({ name, ranges, priority }: Entry): void {
  if (ranges.length === 0) {
    unregister(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  ours.set(name, { highlight, ranges });
  CSS.highlights.set(name, highlight);
}

/** Takes off whatever has that name. */
export function unregister(name: string): void {
  ours.delete(name);
  CSS.highlights.delete(name);
}

/**
 * Whether a highlight stands just as it should: the very object, with ranges over the same places. The
 * page can reach both, so a look at the name alone would not do. Highlights are never iterated: a
 * content script of Firefox cannot ("Xray wrapping of iterators not supported").
 */
export function stands({ name, ranges, priority }: Entry): boolean {
  const there = CSS.highlights.get(name);
  if (ranges.length === 0) return there === undefined;
  const own = ours.get(name);
  if (there === undefined || own === undefined || there !== own.highlight) return false;
  if (there.size !== ranges.length || there.priority !== priority) return false;
  return own.ranges.every((range, i) => there.has(range) && sameSpan(range, ranges[i]));
}

function sameSpan(a: AbstractRange, b: AbstractRange | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
