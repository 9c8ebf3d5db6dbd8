/** Text of others, made fit for a terminal. */

/** Control and format characters, which could move the cursor or clear the screen, become `�`. */
export function harmless(text: string): string {
  return text.replace(/\p{C}/gu, '\ufffd');
}
