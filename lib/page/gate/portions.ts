/** Tests long text in portions: where a trigger word stands early, the rest is never looked at. */
import { REACH } from './disguise';

/** Length of a portion (UTF-16 units). */
const PORTION = 8000;
/** So much of a portion is looked at again with the next: a word, with all the noise in it, may lie across. */
const OVERLAP = 2 * REACH;

/** Whether a text matters. */
export type Matters = (text: string) => boolean;

/** Whether any portion of the text matters. */
export function mattersSoon(text: string, matters: Matters): boolean {
  for (let at = 0; at < text.length; at += PORTION) {
    if (matters(text.slice(Math.max(0, at - OVERLAP), at + PORTION))) return true;
  }
  return false;
}

/** Whether any portion of what the parts are, one behind the other with a space between, matters. */
export function anyMatters(parts: Iterable<string>, matters: Matters): boolean {
  let held = '';
  for (const part of parts) {
    held = held === '' ? part : `${held} ${part}`;
    if (held.length < PORTION) continue;
    if (mattersSoon(held, matters)) return true;
    held = held.slice(-OVERLAP);
  }
  return mattersSoon(held, matters);
}
