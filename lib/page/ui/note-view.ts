/** Draws a note: its words, how far something has come, one thing to do. */
import type { Pen } from './card-view';
import { lineIcon } from './icons';
import type { Note } from './notes';
import { button } from './parts';

const ICONS = { plain: 'glance', good: 'seal', bad: 'stop' } as const;

/** A note; `close` is absent where it is part of a card, which has a close of its own. */
export function drawNote({ build, words }: Pen, note: Note, close?: () => void): HTMLElement {
  const { act, share } = note;
  return build.make(
    'div.note',
    { 'data-tone': note.tone },
    lineIcon(build, ICONS[note.tone]),
    build.make(
      'div.note__text',
      {},
      build.make('p', {}, note.text),
      share === undefined ? null : meter({ build, words }, share),
    ),
    act === undefined
      ? null
      : button(build, { label: act.label, id: 'note-act', act: () => act.act() }),
    close === undefined || note.busy
      ? null
      : button(build, {
          ...{ label: words.page.card.close, icon: 'close', bare: true, id: 'note-close' },
          act: close,
        }),
  );
}

/** The words beside it tell the same, so it has no name of its own. */
function meter({ build }: Pick<Pen, 'build' | 'words'>, share: number): HTMLElement {
  const fill = build.make('div.meter__fill');
  fill.style.width = `${Math.round(share * 100)}%`;
  return build.make('div.meter', { 'aria-hidden': 'true' }, fill);
}
