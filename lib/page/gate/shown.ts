/** Waits until a prerendered page is really shown: before that the tab shows another page. */

/** Calls `start` at once, or when the prerendered document becomes the one in the tab (Chromium). */
export function whenShown(doc: Document, start: () => void): void {
  if (Reflect.get(doc, 'prerendering') !== true) {
    start();
    return;
  }
  doc.addEventListener('prerenderingchange', start, { once: true });
}
