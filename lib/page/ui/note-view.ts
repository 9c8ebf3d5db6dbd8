/** Draws a note: its words, how far something has come, one thing to do. */
import type { Builder } from './build';
import type { Pen } from './card-view';
import { lineIcon } from './icons';
import type { Note } from './notes';
import { button } from './parts';

/** Beside longer words (UTF-16 units) there is no room for a button: it goes below them. */
const LONG = 40;

const ICONS = { plain: 'glance', good: 'seal', bad: 'stop' } as const;

/** A note; `close` is absent where it is part of a card, which has a close of its own. */
export function drawNote({ build, words }: Pen, note: Note, close?: () => void): HTMLElement {
  const { act, share, text } = note;
  const doIt =
    act === undefined
      ? null
      : button(build, { label: act.label, id: 'note-act', act: () => act.act() });
  const below = text.length > LONG;
  const progress = share === undefined ? null : meter(build, share);
  return build.make(
    'div.note',
    { 'data-tone': note.tone },
    lineIcon(build, ICONS[note.tone]),
    build.make('div.note__text', {}, build.make('p', {}, text), progress, below ? doIt : null),
    below ? null : doIt,
    close === undefined || note.busy
      ? null
      : button(build, {
          ...{ label: words.page.card.close, icon: 'close', bare: true, id: 'note-close' },
          act: close,
        }),
  );
}

/** The words beside it tell the same, so it has no name of its own. */
function meter(build: Builder, share: number): HTMLElement {
  const fill = build.make('div.meter__fill');
  fill.style.width = `${Math.round(share * 100)}%`;
  return build.make('div.meter', { 'aria-hidden': 'true' }, fill);
}
