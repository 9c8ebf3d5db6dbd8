/** Institutions' names in a text. */
import { foldText } from '../text/fold';
import { CHINESE, ENGLISH, type Institution } from './institutions';

/** One mention: offsets into the text that was searched. */
export interface Mention {
  institution: Institution;
  start: number;
  end: number;
}

/** Written names with their institution, the longest first: 银联商务 is not 银联. */
function namesOf(list: readonly Institution[], written: (name: string) => string) {
  return list
    .flatMap((institution) =>
      [institution.zh, ...(institution.names ?? '').split('|')]
        .filter((name) => name !== '')
        .map((name) => [written(name), institution] as const),
    )
    .sort((a, b) => b[0].length - a[0].length);
}

const HAN = new Map(namesOf(CHINESE, foldText));
const LATIN = new Map(namesOf(ENGLISH, (name) => name));
const HAN_NAMES = new RegExp([...HAN.keys()].join('|'), 'g');
const LATIN_NAMES = new RegExp(`(?<![\\w-])(?:${[...LATIN.keys()].join('|')})(?![\\w-])`, 'g');

function mentions(text: string, names: RegExp, known: ReadonlyMap<string, Institution>): Mention[] {
  return [...text.matchAll(names)].flatMap((match) => {
    const institution = known.get(match[0]);
    const start = match.index;
    return institution ? [{ institution, start, end: start + match[0].length }] : [];
  });
}

/** Chinese names in folded text (text/fold.ts), in order. */
export function hanMentions(folded: string): Mention[] {
  return mentions(folded, HAN_NAMES, HAN);
}

/** English names as they are written: Square is a company, square a word. */
export function latinMentions(text: string): Mention[] {
  return mentions(text, LATIN_NAMES, LATIN);
}
