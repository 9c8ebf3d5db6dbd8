/** Draws the guard over the gallery's page. */
import type { Locale } from '../../lib/i18n/locale';
import { pageWords } from '../../lib/i18n/page';
import { drawDialog } from '../../lib/page/guard/dialog';
import css from '../../lib/page/guard/guard.css?inline';
import { makeSpeaker } from '../../lib/page/guard/said';
import { Stage } from '../../lib/page/guard/stage';
import type { GuardState } from './guard-states';

function wordsOf(told: NonNullable<GuardState['told']>, locale: Locale): string {
  const { page, guard } = pageWords(locale);
  if (told === 'asking') return page.note.asking;
  if (told === 'refused') return page.note.tooMany;
  if (told === 'saved') return page.note.saved({ seq: 12, code: 'K7QF-2M9D-XW4T-83HB' });
  if (told === 'lost') return guard.note.lost({ left: 2 });
  return told === 'offHere' ? `${guard.note.offHere}${guard.again}` : guard.note[told];
}

/** Draws one state. */
export function showGuard({ lines, told }: GuardState, locale: Locale): void {
  const { signal } = new AbortController();
  const words = told && wordsOf(told, locale);
  if (lines === undefined) {
    if (words !== undefined) makeSpeaker(document, signal)(words, locale);
    return;
  }
  const { dialog, say } = drawDialog(document, lines[locale], locale);
  const ended = (): void => undefined;
  new Stage(document, { css, dialog, closed: ended, lost: ended, signal });
  if (words !== undefined) say(words);
}
