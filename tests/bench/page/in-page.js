/* What the bench runs in the measured page: plain script, since it is handed over as text. */

/** Notes when the page was parsed and when the first mark stood in a frame, as `globalThis.notes`. */
export const WITNESS = `
  globalThis.notes = { parsed: 0, marked: 0 };
  addEventListener('DOMContentLoaded', () => {
    notes.parsed = performance.now();
    const look = () => {
      const marked = CSS.highlights.size > 0 || document.querySelector('mark') !== null;
      if (marked) notes.marked = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
`;

/**
 * mark.js marks the words once the page is parsed, and again after changes, at the extension's pace.
 * @param {string} library source of mark.js
 * @param {string[]} words
 * @param {string} url under which the profiler knows all of it
 */
export function markJsAtWork(library, words, url) {
  const use = `
    const options = { accuracy: 'partially', separateWordSearch: false };
    const watched = { subtree: true, childList: true, characterData: true };
    const marker = new Mark(document.body);
    let waiting = false;
    const paint = () => {
      waiting = false;
      observer.disconnect();
      marker.unmark();
      marker.mark(${JSON.stringify(words)}, options);
      observer.observe(document.body, watched);
    };
    const observer = new MutationObserver(() => {
      if (!waiting) setTimeout(paint, 1500);
      waiting = true;
    });
    paint();`;
  const source = `${library}\n;{${use}}\n//# sourceURL=${url}`;
  return `addEventListener('DOMContentLoaded', () => (0, eval)(${JSON.stringify(source)}));`;
}
