/* What the bench runs in the measured page: plain script, since it is handed over as text. */

/**
 * Notes on the page as `globalThis.notes`: when it was parsed, when the first mark stood in a frame and
 * when all its iframes had one (ms since its start; 0: not yet), and the longest time (ms) for which it
 * could do nothing else from then on.
 */
export const WITNESS = `
  if (top === globalThis) {
    globalThis.notes = { parsed: 0, marked: 0, all: 0, gap: 0 };
    const isMarked = (at) => at.CSS.highlights.size > 0 || at.document.querySelector('mark') !== null;
    const look = () => {
      const now = performance.now();
      const inside = Array.from(frames);
      if (notes.marked === 0 && [globalThis, ...inside].some(isMarked)) notes.marked = now;
      if (notes.all === 0 && inside.length > 0 && inside.every(isMarked)) notes.all = now;
      const awaited = notes.marked === 0 || (inside.length > 0 && notes.all === 0);
      if (awaited) requestAnimationFrame(look);
    };
    let last = 0;
    const beat = () => {
      const now = performance.now();
      notes.gap = Math.max(notes.gap, now - last);
      last = now;
    };
    addEventListener('DOMContentLoaded', () => {
      notes.parsed = last = performance.now();
      look();
      setInterval(beat, 5);
    });
  }
  //# sourceURL=bench:witness
`;

/**
 * mark.js marks the words once the page is parsed, and again after changes, at the extension's pace.
 * @param {string} library source of mark.js
 * @param {string[]} words
 * @param {string} url under which the trace knows all of it
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
  return `addEventListener('DOMContentLoaded', () => (0, eval)(${JSON.stringify(source)}));
//# sourceURL=${url}
`;
}
