/** Small parts that card, bar and notes share. */
import type { Builder } from './build';
import { type IconName, lineIcon } from './icons';

/** A button: words, an icon, or both. */
export interface ButtonOptions {
  /** Shown; with `icon` alone it is the name that a screen reader says. */
  label: string;
  icon?: IconName;
  /** Only the icon is shown; the label becomes name and tooltip. */
  bare?: boolean;
  kind?: 'primary' | 'plain' | 'quiet';
  /** Nothing comes of a click for now; the focus stays where it is. */
  off?: boolean;
  /** By what the button is found again when what is around it is drawn anew. */
  id?: string;
  act(event: MouseEvent): void;
}

/** Draws a button. A click that no user made does nothing. */
export function button(build: Builder, options: ButtonOptions): HTMLButtonElement {
  const { label, icon, bare = false, kind = 'plain', off = false, id, act } = options;
  const named = bare ? { 'aria-label': label, title: label } : {};
  const element = build.make(
    'button',
    {
      type: 'button',
      class: bare ? 'tool' : `btn btn--${kind}`,
      'data-id': id,
      ...named,
      ...(off ? { 'aria-disabled': 'true' } : {}),
    },
    icon === undefined ? null : lineIcon(build, icon),
    bare ? null : build.make('span', {}, label),
  );
  element.addEventListener('click', (event) => event.isTrusted && !off && act(event));
  return element;
}

/** Lines under a heading that opens them. Nothing where there are none. */
export function fold(build: Builder, summary: string, lines: readonly string[]) {
  if (lines.length === 0) return null;
  const items = lines.map((line) => build.make('li', {}, line));
  const head = build.make('summary', {}, summary);
  return build.make('details.fold', {}, head, build.make('ul', {}, ...items));
}

/** Longest words (UTF-16 units) that are shown whole from the start: about three lines. */
const SHORT = 90;

/** Words of a page, cut to three lines until the reader asks for all of them. */
export function clamped(
  build: Builder,
  text: string,
  { lang, more, less }: { lang: string; more: string; less: string },
): HTMLElement {
  const words = build.make('span.words', { lang }, text);
  if (text.length <= SHORT) return build.make('span', {}, words);
  words.classList.add('words--cut');
  const toggle = build.make('button.link', { type: 'button', 'aria-expanded': 'false' }, more);
  toggle.addEventListener('click', () => {
    const open = words.classList.toggle('words--cut') === false;
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? less : more;
  });
  return build.make('span', {}, words, toggle);
}
