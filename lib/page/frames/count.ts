/** How much of a page's frames was read: their part of 「已检查 3,214 字；1 个内嵌网页没有读」. Pure. */
import type { FrameCensus, ReadCounts } from '../../platform/messages';

/** What is known of a page's frames. */
export interface FramesKnown {
  /** The page's own counts. */
  own: ReadCounts;
  /** Counts of each frame whose text is part of what was scanned. */
  read: readonly ReadCounts[];
  /** Shown frames of some size whose text is none of the page's. */
  apart: number;
  /** Frames whose text had no room beside the others. */
  beyond: number;
  /** Null where it is not known yet which frames could be looked at. */
  census: FrameCensus | null;
}

/**
 * All of it together. A frame in which our gate stands has been looked at: its text came in, or nothing
 * in it matters. What is left of the frames that can be seen could not be looked at (a PDF, a page of
 * the browser), and that is what is counted as unread.
 */
export function countAll({ own, read, apart, beyond, census }: FramesKnown): ReadCounts {
  const sum = (of: (counts: ReadCounts) => number) =>
    read.reduce((all, counts) => all + of(counts), of(own));
  const cut = [own, ...read].some((counts) => counts.cut === true);
  return {
    chars: sum(({ chars }) => chars),
    dialogs: sum(({ dialogs }) => dialogs),
    imagesUnread: sum(({ imagesUnread }) => imagesUnread),
    framesUnread: unread(own, census),
    ...(apart > 0 ? { framesApart: apart } : {}),
    ...(beyond > 0 ? { framesBeyond: beyond } : {}),
    ...(cut ? { cut: true as const } : {}),
  };
}

function unread(own: ReadCounts, census: FrameCensus | null): number {
  if (census === null) return own.framesUnread;
  const inner = census.frames.filter(({ frameId }) => frameId !== 0);
  const there = inner.reduce((all, { inside }) => all + inside, own.framesUnread);
  const lookedAt = inner.filter(({ large }) => large).length;
  return Math.max(0, there - lookedAt);
}
