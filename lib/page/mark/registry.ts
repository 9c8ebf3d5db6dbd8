/** Our entries among the document's highlights, and whether they are still what we made them. */
import { rangeIn, type Span } from './ranges';

/** One highlight as it is meant to be. */
export interface Entry {
  /** As the style sheet has it. */
  name: string;
  /** Nothing is registered where there are none. */
  spans: readonly Span[];
  /** Where highlights overlap, the one of higher priority is on top. */
  priority: number;
}

/** What we registered, by name: the page may have put something else there since. */
const ours = new Map<string, { highlight: Highlight; ranges: Range[] }>();
const listeners = new Set<() => void>();

/** Our highlights by name, with their ranges. */
export function standing(): { name: string; ranges: readonly Range[] }[] {
  return [...ours].map(([name, { ranges }]) => ({ name, ranges }));
}

/** Calls `listener` whenever a highlight was registered, until `signal` aborts. */
export function whenRegistered(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

/** Registers a highlight in place of whatever has that name. */
export function register({ name, spans, priority }: Entry): void {
  if (spans.length === 0) {
    unregister(name);
    return;
  }
  const ranges = spans.map(rangeIn);
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  ours.set(name, { highlight, ranges });
  CSS.highlights.set(name, highlight);
  for (const listener of listeners) listener();
}

/** Takes off whatever has that name. */
export function unregister(name: string): void {
  ours.delete(name);
  CSS.highlights.delete(name);
}

/**
 * Whether a highlight stands just as it should: the very object, with ranges over the same places. The
 * page can reach both, so a look at the name alone would not do. Makes no ranges of its own: the page
 * pays for each live one with every change. Highlights are never iterated: a content script of Firefox
 * cannot ("Xray wrapping of iterators not supported").
 */
export function stands({ name, spans, priority }: Entry): boolean {
  const there = CSS.highlights.get(name);
  if (spans.length === 0) return there === undefined;
  const own = ours.get(name);
  if (there === undefined || own === undefined || there !== own.highlight) return false;
  if (there.size !== spans.length || there.priority !== priority) return false;
  return own.ranges.every((range, i) => there.has(range) && covers(range, spans[i]));
}

function covers(range: AbstractRange, span: Span | undefined): boolean {
  return (
    range.startContainer === span?.node &&
    range.startOffset === span.from &&
    range.endContainer === span.node &&
    range.endOffset === span.to
  );
}
