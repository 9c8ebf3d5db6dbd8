/**
 * Keeps what the user does in our elements away from the page: its shortcuts, and its pop-ups that
 * close on any click beside them, which may hold the very words that are being read.
 */

const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown'],
  ...['pointerup', 'touchstart', 'touchend', 'wheel', 'focusin', 'focusout'],
] as const;

/** Stops events at the shadow root until `signal` aborts. `onEscape` is called for the Escape key. */
export function keepInside(
  root: ShadowRoot,
  { onEscape, signal }: { onEscape?: () => void; signal: AbortSignal },
): void {
  for (const type of KEPT) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
  const onKey = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && event.isTrusted) onEscape?.();
  };
  root.addEventListener('keydown', onKey, { signal });
}
