/** Words of a page, made fit to stand inside a sentence of ours. */

/** Most UTF-16 units of them that a sentence quotes. */
const MOST = 60;

/**
 * Without control and format characters, which could turn the sentence around them (U+202E) or hide
 * in it, on one line, and cut where they are too long.
 */
export function shownWords(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
  return plain.length <= MOST ? plain : `${plain.slice(0, MOST)}…`;
}
