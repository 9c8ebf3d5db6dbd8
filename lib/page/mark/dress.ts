/**
 * How marks look, brought along by our own script. For Chromium: a style sheet that the background
 * inserts stands before all of the page's, and to put one there lays the whole page out anew (tried: 156,
 * "Fonts changed"), which on a long contract takes longer than all the rest. A constructed one stands
 * behind them and costs no layout. It has two weaknesses, for which the other is asked after all: it does
 * not reach into shadow roots, and a page that means to can outdo it or take it off.
 */
import { isElement, parentNodeOf, rootOf, sheetsOf } from '../dom';
import { nextPaint } from '../painted';
import { standing, whenRegistered } from './registry';

/** How often is looked whether the style still holds (ms). */
const LOOK_MS = 1000;
/** So many ranges of a highlight are looked at. */
const MAX_LOOKS = 50;
/** Grounds of the marks in marks.css, light and dark, as the browser computes them. */
const GROUNDS = new Set([
  ...['rgb(252, 232, 230)', 'rgb(71, 32, 29)'],
  ...['rgb(255, 241, 214)', 'rgb(59, 42, 13)'],
  ...['rgb(232, 240, 248)', 'rgb(30, 47, 66)'],
  'rgb(15, 82, 87)',
]);

/**
 * Dresses the marks of a document in `css` until `signal` aborts. Calls `firm` once, when that turns out
 * not to be enough.
 */
export function dressMarks(
  doc: Document,
  css: string,
  firm: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheetsOf(doc).push(sheet);
  signal.addEventListener('abort', () => undress(doc, sheet), { once: true });
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let due = 0;
  const look = () => {
    if (until.aborted || isDressed(doc)) return;
    done.abort();
    firm();
  };
  // On a page that never rests marks are registered in every frame.
  const soon = () => {
    if (performance.now() < due) return;
    due = performance.now() + LOOK_MS;
    void nextPaint().then(look);
  };
  whenRegistered(soon, until);
  const timer = setInterval(look, LOOK_MS);
  until.addEventListener('abort', () => clearInterval(timer), { once: true });
}

function undress(doc: Document, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(doc);
  const at = sheets.indexOf(sheet);
  if (at >= 0) sheets.splice(at, 1);
}

/** Whether the marks that stand look as they should. */
function isDressed(doc: Document): boolean {
  // Colours of the user's own are the browser's to choose.
  if (matchMedia('(forced-colors: active)').matches || matchMedia('print').matches) return true;
  return standing().every(({ name, ranges }) => {
    const nodes = ranges.slice(0, MAX_LOOKS).map(({ startContainer }) => startContainer);
    if (nodes.some((node) => rootOf(node) !== doc)) return false;
    const parent = nodes[0] && parentNodeOf(nodes[0]);
    if (!parent || !isElement(parent)) return true;
    return GROUNDS.has(getComputedStyle(parent, `::highlight(${name})`).backgroundColor);
  });
}
