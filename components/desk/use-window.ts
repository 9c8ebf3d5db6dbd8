/** Which lines of a long list are on the screen, so that only those are drawn. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Lines drawn beyond each edge of the window: for a quick scroll, and for who reads ahead by ear. */
const BEYOND = 8;
/** Lines drawn before their height is known. */
const FIRST = 24;

/** The part of the list to draw, `from` included and `to` not; `height` of a line in px, 0 while unknown. */
export interface Shown {
  from: number;
  to: number;
  height: number;
}

/**
 * Watches a list whose lines are all equally high, whoever scrolls: the page or a pane around it. `list` goes
 * onto the element; its first child is measured.
 */
export function useWindow(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<Shown>({ from: 0, to: FIRST, height: 0 });
  const look = () => {
    const next = list.current && placeOf(list.current);
    if (next) setShown((now) => (isSame(now, next) ? now : next));
  };
  // After each drawing: another count, language or width may have moved or stretched the lines.
  useLayoutEffect(look);
  useLayoutEffect(() => {
    const watch = new AbortController();
    const options = { capture: true, passive: true, signal: watch.signal };
    document.addEventListener('scroll', look, options);
    window.addEventListener('resize', look, options);
    return () => watch.abort();
  }, []);
  const { from, to, height } = shown;
  return {
    list,
    shown: { from: Math.min(from, Math.max(0, count - 1)), to: Math.min(to, count), height },
  };
}

function placeOf(list: HTMLUListElement): Shown | null {
  const height = list.firstElementChild?.getBoundingClientRect().height ?? 0;
  // Not on the screen at all: on a narrow one the record takes its place.
  if (height === 0) return null;
  const above = Math.max(0, -list.getBoundingClientRect().top);
  const from = Math.max(0, Math.floor(above / height) - BEYOND);
  const to = Math.ceil((above + window.innerHeight) / height) + BEYOND;
  return { from, to, height };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.from === b.from && a.to === b.to && a.height === b.height;
}
