/** Keeps the keyboard where it was when the button that was pressed gives way to what it brought. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** An element that stays, to be given `tabIndex={-1}`, and what makes an act leave the focus on it. */
export interface KeptFocus<Holder extends HTMLElement> {
  ref: RefObject<Holder | null>;
  keep<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void;
}

/** One holder for the component that calls it. */
export function useKeptFocus<Holder extends HTMLElement>(): KeptFocus<Holder> {
  const ref = useRef<Holder>(null);
  return {
    ref,
    keep:
      (act) =>
      (...args) => {
        ref.current?.focus({ preventScroll: true });
        act(...args);
      },
  };
}
