/** Where the bar stands: in the lower right corner, above what the page has fixed there, or where the user put it. */
import { parentElementOf, rectOf } from '../dom';
import { isOwn } from '../own';
import { type Box, clamp } from './place';

/** Between the bar and the edges, or the page's own bars (CSS px). */
const EDGE = 12;
/** Way of one press of an arrow key (CSS px), and with Shift held. */
const STRIDE = 16;
const LONG_STRIDE = 64;
/** A fixed element that takes more of the height than this is a layer, not a bar. */
const LAYER = 0.5;
/** Looks around are at least this far apart (ms): a page that changes all the time pays a layout for each. */
const PACE_MS = 1000;
/** Times that it is moved up past one thing of the page's before it stays where it is. */
const TRIES = 4;
/** What a user acts on. */
const CONTROLS = 'a[href],button,input,select,textarea,summary,[role=button],[role=link],[onclick]';

/** The bar's place, as the distance (CSS px) of its lower right corner from that of the viewport. */
export class BarPlace {
  private right = EDGE;
  private bottom = EDGE;
  /** The user has put it somewhere: then it stays there. */
  private chosen = false;
  private due = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly doc: Document,
    private readonly element: HTMLElement,
    signal: AbortSignal,
  ) {
    this.apply();
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Moves up from what the page has fixed under it: now, or a second after the last time. */
  settle(): void {
    if (this.timer !== undefined) return;
    const wait = this.due - performance.now();
    if (wait <= 0) this.avoid();
    else this.timer = setTimeout(() => this.avoid(), wait);
  }

  /** As {@link settle}, at once. Asks the page for its layout. */
  avoid(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.due = performance.now() + PACE_MS;
    if (this.chosen) {
      this.move(0, 0);
      return;
    }
    this.bottom = EDGE;
    this.apply();
    for (let i = 0; i < TRIES; i += 1) {
      const obstacle = this.obstacle();
      if (obstacle === undefined) return;
      const { height } = viewOf(this.doc);
      const bottom = height - obstacle.top + EDGE;
      if (bottom > height * LAYER) return;
      this.bottom = Math.max(bottom, this.bottom + EDGE);
      this.apply();
    }
  }

  /** Takes hold of the bar by `grip`, for pointers and arrow keys. */
  hold(grip: HTMLElement): void {
    let from: { x: number; y: number } | undefined;
    grip.addEventListener('pointerdown', (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      grip.setPointerCapture(event.pointerId);
      from = { x: event.clientX, y: event.clientY };
    });
    grip.addEventListener('pointermove', (event) => {
      if (from === undefined) return;
      this.move(event.clientX - from.x, event.clientY - from.y);
      from = { x: event.clientX, y: event.clientY };
    });
    grip.addEventListener('lostpointercapture', () => {
      from = undefined;
    });
    grip.addEventListener('keydown', (event) => {
      const way = WAYS[event.key];
      if (way === undefined || !event.isTrusted) return;
      event.preventDefault();
      const stride = event.shiftKey ? LONG_STRIDE : STRIDE;
      this.move(way[0] * stride, way[1] * stride);
    });
  }

  private move(x: number, y: number): void {
    const { width, height } = viewOf(this.doc);
    const own = rectOf(this.element);
    this.chosen = true;
    this.right = clamp(this.right - x, 0, width - own.width);
    this.bottom = clamp(this.bottom - y, 0, height - own.height);
    this.apply();
  }

  private apply(): void {
    this.element.style.right = `${this.right}px`;
    this.element.style.bottom = `${this.bottom}px`;
  }

  /** The highest of the page's fixed things with controls under the bar; undefined where there are none. */
  private obstacle(): Box | undefined {
    const own = rectOf(this.element);
    const seen = new Set(
      pointsOn(own).flatMap(([x, y]) => Document.prototype.elementsFromPoint.call(this.doc, x, y)),
    );
    const { height } = viewOf(this.doc);
    const boxes = [...seen].flatMap((element) => obstacleOf(element, height));
    return boxes.sort((a, b) => a.top - b.top)[0];
  }
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};

function pointsOn({ left, top, right, bottom }: Box): [number, number][] {
  const xs = [0.02, 0.25, 0.5, 0.75, 0.98].map((part) => left + part * (right - left));
  return xs.flatMap((x): [number, number][] => [
    [x, top + 2],
    [x, bottom - 2],
  ]);
}

/** The whole of a fixed bar that holds controls; of a layer over the page only the control itself. */
function obstacleOf(element: Element, viewHeight: number): Box[] {
  if (isOwn(element)) return [];
  const fixed = fixedAround(element);
  if (fixed === null) return [];
  const box = rectOf(fixed);
  if (box.height > viewHeight * LAYER) return controlAround(element) ? [rectOf(element)] : [];
  const inside = Element.prototype.querySelector.call(fixed, CONTROLS);
  const acts = inside !== null || controlAround(fixed) !== null;
  return acts ? [box] : [];
}

function controlAround(element: Element): Element | null {
  return Element.prototype.closest.call(element, CONTROLS);
}

function fixedAround(from: Element): Element | null {
  for (let up: Element | null = from; up !== null; up = parentElementOf(up)) {
    const { position } = getComputedStyle(up);
    if (position === 'fixed' || position === 'sticky') return up;
  }
  return null;
}

function viewOf(doc: Document): { width: number; height: number } {
  return { width: doc.defaultView?.innerWidth ?? 0, height: doc.defaultView?.innerHeight ?? 0 };
}
