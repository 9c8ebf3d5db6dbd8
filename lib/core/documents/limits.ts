/** How much of a linked agreement is asked for. Generous for any contract, small for anything else. */

/** Largest document (bytes, as they arrive once unpacked). */
export const MAX_BYTES = 5_000_000;
/** Longest that a document may take to arrive (ms), from the request to its last byte. */
export const MAX_MS = 20_000;
/** Fewest UTF-16 units of text that count as a text: what has less is built by a script, or empty. */
export const MIN_CHARS = 20;
/** Most links of one page that are listed. */
export const MAX_LINKS = 30;
