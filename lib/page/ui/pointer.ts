/** Where the user's pointer rests and clicks. Moving costs nothing but noting the place. */
import type { Point } from './hits';

/** A pointer that has not moved for so long (ms) rests. */
const REST_MS = 150;

/** What is told of the pointer. */
export interface PointerEvents {
  /** It rests on this place. */
  rest(point: Point): void;
  /** It is here now; called on every move, so do nothing that asks for layout. */
  move(point: Point): void;
  /** The user clicked here. The click goes on to the page untouched. */
  click(point: Point, target: EventTarget | null): void;
}

/** Listens until `signal` aborts. Events that a script made are passed over. */
export function watchPointer(doc: Document, tell: PointerEvents, signal: AbortSignal): void {
  let at: Point | undefined;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const left = REST_MS - (performance.now() - since);
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (left <= 0 && at !== undefined) tell.rest(at);
  };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    at = { x: event.clientX, y: event.clientY };
    tell.move(at);
    since = performance.now();
    // While a button is held words are being selected or things dragged.
    if (event.buttons !== 0) at = undefined;
    else timer ??= setTimeout(look, REST_MS);
  };
  const clicked = (event: MouseEvent) => {
    if (event.isTrusted) tell.click({ x: event.clientX, y: event.clientY }, event.target);
  };
  const options = { capture: true, passive: true, signal };
  const view = doc.defaultView;
  view?.addEventListener('pointermove', moved, options);
  view?.addEventListener('click', clicked, options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
