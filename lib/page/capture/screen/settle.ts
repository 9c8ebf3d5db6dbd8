/** Waits until the page has drawn what it was asked for: two frames, and the pictures in view. */
import type { Rect } from '../../../core/capture/screen';
import { rectOf } from '../../dom';

/** A tab in the back draws no frames: after this time (ms) it goes on without. */
const FRAMES_MS = 120;
/** Time between two looks (ms) at pictures that are loading. */
const LOOK_MS = 50;

/** Resolves after the next two painted frames. Rejects on abort. */
export async function drawn(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, FRAMES_MS);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
  signal.throwIfAborted();
}

/** Resolves after a time (ms). Rejects on abort. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  signal.throwIfAborted();
}

/**
 * Waits for the pictures in a box (of the window, CSS px) to be loaded and decoded, at most `ms`.
 * Gives how many were not by then. Rejects on abort: whoever goes on would move a page that was put back.
 */
export async function picturesReady(
  images: readonly HTMLImageElement[],
  box: Rect,
  ms: number,
  signal: AbortSignal,
): Promise<number> {
  const until = performance.now() + ms;
  const inView = images.filter((image) => isIn(image, box));
  const pending = () => inView.filter((image) => !image.complete).length;
  while (pending() > 0 && performance.now() < until) await wait(LOOK_MS, signal);
  const decoded = inView
    .filter(isShown)
    .map((image) => HTMLImageElement.prototype.decode.call(image));
  // A picture that cannot be decoded is drawn as the page draws it: broken.
  await Promise.race([
    Promise.allSettled(decoded),
    wait(Math.max(until - performance.now(), LOOK_MS), signal),
  ]);
  signal.throwIfAborted();
  return pending();
}

function isShown(image: HTMLImageElement): boolean {
  return image.complete && image.naturalWidth > 0;
}

function isIn(image: HTMLImageElement, box: Rect): boolean {
  const { left, top, right, bottom, width } = rectOf(image);
  const beside = right <= box.x || left >= box.x + box.width;
  return width > 0 && !beside && bottom > box.y && top < box.y + box.height;
}
