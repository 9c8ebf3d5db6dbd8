/** Text as a reader reads it, whatever stands between its letters or in their place. */

/** A function that gives the folded form of a character. */
export type Fold = (char: string) => string;

const HAN = '\\u3400-\\u9fff';
/** Marks that no reader sees. */
const UNSEEN = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
/** What words are made of; full-width commas and the like stand everywhere and may stay as they are. */
const FULL_WIDTH = /[\uff0d\uff10-\uff19\uff21-\uff3a\uff3f\uff41-\uff5a]+/g;
/**
 * Whether a Latin word may look other than it is: full-width letters, or unseen marks and full-width dashes
 * beside a letter, or beside the gap before one.
 */
export const DISGUISE =
  /[\uff21-\uff3a\uff41-\uff5a]|[A-Za-z](?:[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff0d\uff3f]|[\ufe00-\ufe0f])|(?:[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff0d\uff3f]|[\ufe00-\ufe0f])[\s_-]{0,40}[A-Za-z]/;
/** What says nothing between two characters. */
const BLANK = /[\s_-]|[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/;
/** What parts Latin words, also over a line's end. */
const GAP = /[\s_-]+/g;
/** A gap beside a Han character says nothing. */
const IDLE_GAP = new RegExp(` (?=[${HAN}])|(?<=[${HAN}]) `, 'g');
/** Where one block's text ends and the next one's begins, if nothing else parts them: `BuyTerminal`. */
const SEAM = /([a-z0-9])([A-Z])/g;
/** A word whose beginning was cut off. */
const STUMP = /^[a-z0-9]+/i;
/** A word with all the noise in it is looked for within so many units. */
export const REACH = 64;
/** So far ahead (UTF-16 units) is looked for Latin words in one go: signs of them often stand close together. */
export const STRETCH = 400;

/** The text without marks that no reader sees, and with plain letters for full-width ones. */
export function cleared(text: string): string {
  return text.replace(UNSEEN, '').replace(FULL_WIDTH, (wide) => wide.normalize('NFKC'));
}

/** Whether a character says nothing between two others: a gap, or a mark that no reader sees. */
export function isBlank(char: string): boolean {
  return BLANK.test(char);
}

/**
 * The folded text around a place and {@link STRETCH} ahead: as it stands, and with its seams parted where it
 * has any.
 */
export function variantsOf(text: string, at: number, fold: Fold): string[] {
  const from = Math.max(0, at - REACH);
  const around = text.slice(from, at + STRETCH + REACH);
  const raw = from > 0 ? around.replace(STUMP, '') : around;
  const parted = raw.replace(SEAM, '$1 $2');
  return (parted === raw ? [raw] : [raw, parted]).map((here) =>
    Array.from(here.toLowerCase(), fold).join('').replace(GAP, ' ').replace(IDLE_GAP, ''),
  );
}
