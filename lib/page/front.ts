/** The parts of the scanner, put together: one page's session, its frames, and what is drawn on it. */
import type { ScanInput } from '../core/model';
import { makeScanMemory } from '../core/scan';
import type { ScanSteps } from '../core/userpacks/scan';
import type { SeverityCounts, SiteSettings } from '../platform/messages';
import { watchTouches } from './display/ticks';
import { type Drawn, type DrawnOptions, drawOn } from './drawn';
import { followPage } from './follow';
import { describeFor } from './frames/describe';
import type { FrameDoor } from './frames/door';
import { FrameTexts } from './frames/texts';
import { factsOf } from './guard/facts';
import { Session } from './session';
import { cardsOf } from './ui/compose';
import { makeCheck } from './ui/selected';

/** What the scanner needs of the browser, and its rules. */
export interface PageFrontOptions {
  doc: Document;
  steps: ScanSteps;
  door: FrameDoor;
  send: DrawnOptions['send'];
  /** Called after each reading with the counts for the badge. */
  tell(counts: SeverityCounts): void;
  ask(): Promise<SiteSettings | null>;
  /** Called once a second. */
  beat(): void;
  /** Everything is undone when it aborts: when the page is left for good, too. */
  abort: AbortController;
}

/** A page being read. */
export interface PageFront {
  session: Session;
  frames: FrameTexts;
  drawn: Drawn;
}

/** Starts reading, and draws. */
export function startPage(options: PageFrontOptions): PageFront {
  const { doc, steps, door, send, tell, ask, beat, abort } = options;
  const { signal } = abort;
  const frames = new FrameTexts(door, doc, signal);
  const memory = makeScanMemory();
  const remembering = (input: ScanInput) => steps(input, memory);
  const session = new Session(doc, { steps: remembering, tell, others: frames, beat, signal });
  watchTouches(window, signal);
  const drawn = drawOn({
    ...{ doc, view: session, content: cardsOf(session), check: makeCheck(steps, signal) },
    ...{ bar: true, send, ask, signal, marks: (visible) => session.marks(visible) },
    chosen: ({ dismissed }) => {
      session.setDismissed(new Set(dismissed));
      frames.showAll();
    },
    guard: { facts: factsOf(session), view: session, wasRead: () => frames.tellGuards() },
  });
  frames.showWith({
    describe: (found) => describeFor(found, session.known(), drawn.locale()),
    guard: () => drawn.guard.toRead(),
  });
  session.subscribe(() => frames.showAll(), signal);
  const left = (kept: boolean) => {
    if (!kept) abort.abort();
  };
  followPage({ back: () => session.repeat(), left }, signal);
  return { session, frames, drawn };
}
