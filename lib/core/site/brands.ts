/** Institutions' names in a text. */
import { foldText } from '../text/fold';
import { CHINESE, ENGLISH, type Institution } from './institutions';

/** One mention: offsets into the text that was searched. */
export interface Mention {
  institution: Institution;
  start: number;
  end: number;
}

type Names = readonly (readonly [string, Institution])[];

const listed = (names = ''): string[] => names.split('|').filter((name) => name !== '');

/** The longest first: 银联商务 is not 银联. */
const byLength = (names: Names) => new Map([...names].sort((a, b) => b[0].length - a[0].length));

const HAN = byLength(
  CHINESE.flatMap((one) =>
    [one.zh, ...listed(one.names)].map((name) => [foldText(name), one] as const),
  ),
);
/** Square and SQUARE are a company, square is a word. */
const LATIN = byLength(
  [...CHINESE, ...ENGLISH].flatMap((one) =>
    [one.en, ...listed(ENGLISH.includes(one) ? one.names : '')].flatMap((name) => [
      [name, one] as const,
      [name.toUpperCase(), one] as const,
    ]),
  ),
);
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

/** English names, with a capital or in capitals. */
export function latinMentions(text: string): Mention[] {
  return mentions(text, LATIN_NAMES, LATIN);
}

/** The one institution that is named, authorities aside: they stand on any such page. */
export function onlyMaker(names: readonly Mention[]): Institution | undefined {
  const makers = new Set(
    names.flatMap(({ institution }) => (institution.authority ? [] : institution)),
  );
  return makers.size === 1 ? [...makers][0] : undefined;
}
