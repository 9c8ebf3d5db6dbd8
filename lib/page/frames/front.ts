/** The parts of our script in a frame, put together. */
import type { BackgroundMessages, FrameReading, SiteSettings } from '../../platform/messages';
import { watchTouches } from '../display/ticks';
import { type Drawn, type DrawnOptions, drawOn } from '../drawn';
import { followPage } from '../follow';
import { FrameReader } from './reader';

/** What the script needs of the browser. */
export interface FrameFrontOptions {
  doc: Document;
  /** Hands a reading to the scanner; rejects where it cannot be reached. */
  read(reading: FrameReading): Promise<unknown>;
  send: DrawnOptions['send'];
  /** Tells the background something, whoever hears it. */
  say<T extends 'frame.jump_page' | 'guard.read'>(type: T, payload: BackgroundMessages[T][0]): void;
  ask(): Promise<SiteSettings | null>;
  /** Everything is undone when it aborts. */
  signal: AbortSignal;
}

/** The reader of a frame and what is drawn there. */
export interface FrameFront {
  reader: FrameReader;
  drawn: Drawn;
}

/** Starts reading, and draws. */
export function startFrame({ doc, read, send, say, ask, signal }: FrameFrontOptions): FrameFront {
  watchTouches(window, signal);
  const reader = new FrameReader({
    ...{ doc, tell: read, signal },
    jumpOnPage: (index, quote) =>
      say('frame.jump_page', quote === undefined ? { index } : { index, quote }),
  });
  const drawn = drawOn({
    ...{ doc, view: reader, content: (index) => reader.content(index), send, ask },
    ...{ bar: false, marks: (visible) => reader.marks(visible), signal },
    guard: {
      facts: () => reader.guardFacts(),
      view: reader.wholePage(),
      wasRead: (lines) => say('guard.read', { lines: [...lines] }),
    },
  });
  followPage({ back: () => reader.comeBack(), left: () => reader.leave() }, signal);
  return { reader, drawn };
}
