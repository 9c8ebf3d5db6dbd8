/**
 * Draws a card: what the page says, what it means, why it may not stand, what to do. Knows no rules and
 * asks the page nothing, so that any frame can draw one from data.
 */
import { type Locale, langTag } from '../../i18n/locale';
import type { PageWords } from '../../i18n/page';
import type { Builder } from './build';
import type { CardContent } from './content';
import { lineIcon, severityIcon } from './icons';
import { button, clamped, fold } from './parts';

/** What the user can do on a card. */
export interface CardActs {
  close(): void;
  /** To the next of several findings (1) or back (-1). */
  step(by: 1 | -1): void;
  save(): void;
  openPanel(): void;
  /** Absent where the words are no finding of the page (a selection). */
  dismiss?(): void;
}

/** What was checked of a selection: its first so many UTF-16 units, and whether there was more. */
export interface Selected {
  chars: number;
  cut: boolean;
}

/** One card and where it stands among others. */
export interface CardShown {
  content: CardContent;
  /** Place of this finding among those that the card can go through, from 0. */
  at: number;
  of: number;
  /** For words of a selection. */
  selected?: Selected;
  /** Evidence is being saved right now. */
  busy: boolean;
  /** The words have no place of their own on the page. */
  homeless: boolean;
}

/** With what a card is drawn. */
export interface Pen {
  build: Builder;
  words: PageWords;
  locale: Locale;
}

/** The inside of a card, from its head to its buttons. */
export function drawCard(pen: Pen, shown: CardShown, acts: CardActs): HTMLElement[] {
  const { content } = shown;
  const body = [
    checkedLine(pen, shown),
    quote(pen, content),
    concealed(pen, content),
    against(pen, content),
    labelled(pen, 'p.means', pen.words.common.card.means, content.means),
    law(pen, content),
    todo(pen, content),
    labelled(pen, 'p.soft', '', content.source ?? ''),
    shown.homeless ? pen.build.make('p.soft', {}, pen.words.page.card.elsewhere) : null,
    fold(pen.build, pen.words.common.card.reasons, content.reasons),
  ];
  return [
    head(pen, shown, acts),
    // Focusable, because what does not fit must be scrolled by keyboard too.
    pen.build.make('div.body', { tabindex: '0', role: 'group', 'aria-labelledby': TITLE }, ...body),
    foot(pen, shown, acts),
  ];
}

/** Id of the card's heading in its shadow tree. */
export const TITLE = 'title';

function head({ build, words }: Pen, shown: CardShown, acts: CardActs): HTMLElement {
  const { severity, title } = shown.content;
  return build.make(
    'header.head',
    {},
    severityIcon(build, severity, 24),
    build.make(
      'div.names',
      {},
      build.make('p.severity', {}, words.common.severity[severity]),
      build.make('h2.title', { id: TITLE }, title),
    ),
    shown.of > 1 ? steps({ build, words }, shown, acts) : null,
    button(build, {
      ...{ label: words.page.card.close, icon: 'close', bare: true, id: 'close' },
      act: () => acts.close(),
    }),
  );
}

function steps(
  { build, words }: Pick<Pen, 'build' | 'words'>,
  { at, of }: CardShown,
  acts: CardActs,
): HTMLElement {
  const { previous, next, position } = words.page.card;
  const place = build.make('span.position', {}, `${at + 1}/${of}`);
  place.setAttribute('aria-label', position({ at: at + 1, of }));
  place.setAttribute('role', 'img');
  const back = { label: previous, icon: 'previous', bare: true, id: 'previous' } as const;
  const on = { label: next, icon: 'next', bare: true, id: 'next' } as const;
  return build.make(
    'span.steps',
    {},
    button(build, { ...back, act: () => acts.step(-1) }),
    place,
    button(build, { ...on, act: () => acts.step(1) }),
  );
}

function checkedLine({ build, words }: Pen, { selected }: CardShown): HTMLElement | null {
  if (selected === undefined) return null;
  // What was left unchecked is no small print.
  const kind = selected.cut ? 'p' : 'p.soft';
  return build.make(kind, {}, words.page.card.checked(selected));
}

function quote({ build, words }: Pen, { quote: text, language }: CardContent): HTMLElement {
  const { says } = words.common.card;
  const { showMore: more, showLess: less } = words.common;
  return build.make(
    'blockquote.quote',
    {},
    build.make('span.sr', {}, says),
    clamped(build, text, { lang: langTag(language), more, less }),
  );
}

function concealed({ build, words }: Pen, content: CardContent): HTMLElement | null {
  if (content.concealed.length === 0) return null;
  const lines = content.concealed.map((line) =>
    build.make('li', {}, lineIcon(build, 'hidden', 16), build.make('span', {}, line)),
  );
  return build.make('ul.concealed', { 'aria-label': words.display.title }, ...lines);
}

function against({ build, words }: Pen, content: CardContent): HTMLElement | null {
  if (content.against === undefined) return null;
  const term = build.make('span', { lang: langTag(content.language) }, content.against);
  return build.make('p.against', {}, words.common.card.against + words.common.colon, term);
}

function labelled(
  { build }: Pen,
  tag: `p.${string}`,
  label: string,
  text: string,
): HTMLElement | null {
  if (text === '') return null;
  return build.make(tag, {}, label === '' ? null : build.make('span.sr', {}, label), text);
}

function law({ build, words }: Pen, { why: [first, ...more] }: CardContent): HTMLElement | null {
  if (first === undefined) return null;
  const { card, notAdvice } = words.common;
  const lines = build.make(
    'div',
    {},
    build.make('span.sr', {}, card.why),
    build.make('p', {}, first),
    fold(build, card.moreLaw({ count: more.length }), more),
    build.make('p', {}, notAdvice),
  );
  return build.make('div.line.law', {}, lineIcon(build, 'law', 16), lines);
}

function todo({ build, words }: Pen, content: CardContent): HTMLElement | null {
  if (content.todo === '') return null;
  const line = build.make('p', {}, build.make('span.sr', {}, words.common.card.todo), content.todo);
  return build.make('div.line.todo', {}, lineIcon(build, 'arrow', 16), line);
}

function foot({ build, words }: Pen, { busy }: CardShown, acts: CardActs): HTMLElement {
  const { dismiss } = acts;
  const save = { label: words.page.card.save, icon: 'seal', kind: 'primary', id: 'save' } as const;
  return build.make(
    'footer.foot',
    {},
    button(build, { ...save, off: busy, act: () => acts.save() }),
    dismiss === undefined
      ? null
      : button(build, { label: words.page.card.dismiss, id: 'dismiss', act: () => dismiss() }),
    button(build, {
      ...{ label: words.page.card.openPanel, icon: 'panel', kind: 'quiet', id: 'panel' },
      act: () => acts.openPanel(),
    }),
  );
}
