/** Waits for the screen to show what was just changed. */

/** A tab in the background paints no frames; after this time (ms) we go on without one. */
const NO_FRAME_MS = 500;

/** Resolves after the next painted frame, or soon where none is painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME_MS);
    // The first callback runs before that frame is painted, the second one after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}
