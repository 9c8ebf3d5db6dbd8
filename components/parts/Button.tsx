/** The buttons of every screen. */
import type { ComponentChildren } from 'preact';

/** `primary` once a screen; `plain` with a border; `quiet` inside a card. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

interface ButtonProps {
  kind?: ButtonKind;
  small?: boolean;
  disabled?: boolean;
  /** Said instead of the visible words, where those alone would be unclear. Must contain them. */
  label?: string;
  /** Language of the words, where it is not the page's own. */
  lang?: string;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button that does something on this screen; 40 px high, 32 px when small. */
export function Button(props: ButtonProps) {
  const names = ['btn', `btn--${props.kind ?? 'plain'}`, props.small ? 'btn--small' : ''];
  return (
    <button
      type="button"
      class={names.filter(Boolean).join(' ')}
      disabled={props.disabled ?? false}
      aria-label={props.label}
      lang={props.lang}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
