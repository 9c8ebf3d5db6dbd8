/**
 * How far the `unless` of a rule reaches: the clauses of a match, and what stands right beside it.
 *
 * 「流量费每年36元，激活满90天退押金」: the refund of the second clause says nothing of the first.
 */

/** A range of the normalised sentence. */
export interface Span {
  from: number;
  to: number;
}

/** Ranges in order of their beginning: the beginnings, and the greatest end of each and all before it. */
export interface Blocks {
  starts: readonly number[];
  reaches: readonly number[];
}

/** Puts ranges in order, so that one look-up tells whether any of them touches another. */
export function toBlocks(spans: readonly Span[]): Blocks {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  let reach = Number.NEGATIVE_INFINITY;
  const reaches = sorted.map(({ to }) => {
    reach = Math.max(reach, to);
    return reach;
  });
  return { starts: sorted.map(({ from }) => from), reaches };
}

/** The range in which a match can be blocked. `cuts`: where clauses end, in order. */
export function reachOf({ from, to }: Span, cuts: readonly number[]): Span {
  const start = cuts[countUpTo(cuts, from) - 1] ?? 0;
  const end = cuts[countUpTo(cuts, to - 1)] ?? Number.POSITIVE_INFINITY;
  return { from: Math.min(start, from), to: Math.max(end, to) };
}

/** Whether any block overlaps the span. */
export function isTouched({ from, to }: Span, { starts, reaches }: Blocks): boolean {
  const last = reaches[countUpTo(starts, to - 1) - 1];
  return last !== undefined && last > from;
}

/** How many of the sorted numbers are at most `limit`. */
export function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
