/** A short word on the page that goes by itself and never takes a click. */
import { type Locale, langTag } from '../../i18n/locale';
import { builderFor } from '../ui/build';
import { makeHost } from '../ui/host';
import css from './guard.css?inline';

/** How long it stays (ms): long enough to be read twice by somebody who is not looking there. */
const STAYS_MS = 9000;

/** Says one thing at a time on a page, until `signal` aborts. */
export function makeSpeaker(
  doc: Document,
  signal: AbortSignal,
): (words: string, l: Locale) => void {
  let last = new AbortController();
  signal.addEventListener('abort', () => last.abort(), { once: true });
  return (words, locale) => {
    last.abort();
    if (signal.aborted) return;
    const ends = new AbortController();
    last = ends;
    const { root } = makeHost(doc, { css, name: 'note', signal: ends.signal });
    const line = builderFor(doc).make('p', {
      class: 'on-page said',
      role: 'status',
      lang: langTag(locale),
    });
    root.append(line);
    // A region that is filled after it came is read out; one that comes filled may not be.
    const fill = setTimeout(() => {
      line.textContent = words;
    }, 50);
    const end = setTimeout(() => ends.abort(), STAYS_MS);
    ends.signal.addEventListener('abort', () => [fill, end].forEach(clearTimeout), { once: true });
  };
}
