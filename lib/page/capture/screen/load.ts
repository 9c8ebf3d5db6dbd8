/** Scrolls through the page once, so that what waits to be scrolled to loads: pictures, further parts. */
import { boxOf, type Scroller, scrollTo, viewOf } from './scroller';
import { drawn, picturesReady, wait } from './settle';

/** Bounds of one pass. */
export interface LoadLimits {
  /** Longest time (ms): a feed without end is left there. */
  ms: number;
  /** CSS px down to which it goes. */
  height: number;
  /** Time (ms) for the pictures in one window, and for all that are still on their way at the end. */
  windowMs: number;
  restMs: number;
}

/** The bounds in use. */
export const LOAD_LIMITS: LoadLimits = { ms: 15_000, height: 60_000, windowMs: 250, restMs: 3000 };

/** What a pass did. */
export interface LoadPass {
  /** CSS px down to which it went, and how tall the content was before and after. */
  down: number;
  before: number;
  after: number;
  /** Pictures that were not there before and are now, and those that still are not. */
  loaded: number;
  pending: number;
  /** It stopped at a limit: below it nothing was asked to load. */
  stopped: 'time' | 'height' | null;
}

/** Share of a window by which it goes on: what watches for being seen must not be leapt over. */
const STEP = 0.8;

/**
 * Does one pass and ends at the top; `images` gives all of the page as it is then, `onWindow` hears of each
 * window. Rejects on abort.
 */
export async function loadPass(
  images: () => HTMLImageElement[],
  scroller: Scroller,
  signal: AbortSignal,
  onWindow: () => void,
  limits = LOAD_LIMITS,
): Promise<LoadPass> {
  const waiting = new Set(images().filter(isPending));
  const before = viewOf(scroller, 0).content.height;
  const { down, stopped } = await goDown(images, scroller, signal, onWindow, limits);
  for (const image of images().filter(isPending)) waiting.add(image);
  scrollTo(scroller, { x: 0, y: 0 });
  await allLoaded(waiting, limits.restMs, signal);
  await drawn(signal);
  const pending = [...waiting].filter(isPending).length;
  const after = viewOf(scroller, 0).content.height;
  return { down, before, after, loaded: waiting.size - pending, pending, stopped };
}

async function goDown(
  images: () => HTMLImageElement[],
  scroller: Scroller,
  signal: AbortSignal,
  onWindow: () => void,
  limits: LoadLimits,
): Promise<Pick<LoadPass, 'down' | 'stopped'>> {
  const started = performance.now();
  for (let y = 0; ; ) {
    scrollTo(scroller, { x: 0, y });
    await drawn(signal);
    await picturesReady(images(), boxOf(scroller), limits.windowMs, signal);
    onWindow();
    const { view, content } = viewOf(scroller, 0);
    const down = y + view.height;
    if (down >= content.height) return { down: content.height, stopped: null };
    if (down >= limits.height) return { down, stopped: 'height' };
    if (performance.now() - started > limits.ms) return { down, stopped: 'time' };
    y = Math.min(y + Math.max(view.height * STEP, 1), content.height - view.height);
  }
}

/** An image with an address that has not come yet; of `loading="lazy"` ones too. */
function isPending(image: HTMLImageElement): boolean {
  return !image.complete || (image.currentSrc === '' && waits(image));
}

/** Its address stands in an attribute of the page's own, for a script to bring: `data-src` and the like. */
function waits(image: HTMLImageElement): boolean {
  return ['data-src', 'data-original', 'data-lazy', 'data-lazy-src', 'data-srcset'].some((name) =>
    Element.prototype.hasAttribute.call(image, name),
  );
}

async function allLoaded(
  waiting: Set<HTMLImageElement>,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const until = performance.now() + ms;
  while ([...waiting].some((image) => !image.complete) && performance.now() < until) {
    await wait(60, signal);
  }
}
