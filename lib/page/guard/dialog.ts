/** Draws the guard's dialog: what the page says, and the ways on. */
import { type Locale, langTag } from '../../i18n/locale';
import { pageWords } from '../../i18n/page';
import { type Builder, builderFor } from '../ui/build';
import { lineIcon, severityIcon } from '../ui/icons';

/** The ways on. */
export const CHOICES = ['read', 'back', 'save', 'offHere', 'offAll'] as const;
/** One of {@link CHOICES}. */
export type Choice = (typeof CHOICES)[number];

/** The dialog, with what can be asked of it. */
export interface Drawn {
  dialog: HTMLDialogElement;
  /** Which way on an element stands for; null for all that is no button. */
  choiceOf(element: Element | null): Choice | null;
  /** Shows a short word in the dialog, read out by a screen reader. */
  say(words: string): void;
}

/** Draws the dialog with one sentence a line. */
export function drawDialog(doc: Document, lines: readonly string[], locale: Locale): Drawn {
  const build = builderFor(doc);
  const buttons = new Map<Element, Choice>();
  const note = build.make('p.guard__note', { role: 'status' });
  const button = (choice: Choice, kind: string, icon?: SVGElement) => {
    const words = pageWords(locale).guard[choice];
    const made = build.make('button', { type: 'button', class: kind }, icon ?? null, words);
    buttons.set(made, choice);
    return made;
  };
  const dialog = build.make(
    'dialog',
    { class: 'on-page guard', lang: langTag(locale), 'aria-labelledby': 'title' },
    ...head(build, lines, locale),
    ...ways(build, button, locale),
    note,
    off(build, button, locale),
  );
  return {
    dialog,
    choiceOf: (element) => buttons.get(element?.closest('button') ?? dialog) ?? null,
    say: (words) => {
      note.textContent = words;
    },
  };
}

type Button = (choice: Choice, kind: string, icon?: SVGElement) => HTMLButtonElement;

function head(build: Builder, lines: readonly string[], locale: Locale): Element[] {
  const { guard } = pageWords(locale);
  const items = lines.map((line) =>
    build.make('li.guard__line', {}, severityIcon(build, 'high'), build.make('span', {}, line)),
  );
  const title = { id: 'title', tabindex: -1, autofocus: true };
  return [
    build.make('h2.guard__title', title, guard.title({ count: lines.length })),
    build.make('ul', {}, ...items),
  ];
}

function ways(build: Builder, button: Button, locale: Locale): Element[] {
  const { guard } = pageWords(locale);
  const acts = [button('back', 'btn btn--primary'), button('read', 'btn')];
  return [
    build.make('div.guard__acts', {}, ...acts),
    build.make('p.soft', {}, guard.readHint),
    build.make(
      'div.guard__save',
      {},
      button('save', 'btn btn--quiet', lineIcon(build, 'seal')),
      build.make('span.soft', {}, guard.notAdvice),
    ),
  ];
}

function off(build: Builder, button: Button, locale: Locale): Element {
  const { guard } = pageWords(locale);
  return build.make(
    'div.guard__off',
    {},
    build.make('span.soft', {}, guard.tired),
    button('offHere', 'link'),
    button('offAll', 'link'),
    build.make('p.soft.guard__again', {}, guard.again),
  );
}
