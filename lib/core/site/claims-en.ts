/** The English counterpart of claims.ts: "the official Clover store", not "check the official site". */
import { latinMentions } from './brands';
import type { Claim } from './claims';
import { sentencesWith } from './sentences';

const PLACE = '(?:web ?)?(?:site|store|shop|page|portal|supplier|home)';
const BEGINS = /\bofficial\b/gi;
const CLAIM = new RegExp(`\\bofficial\\b.{0,24}?\\b${PLACE}\\b`, 'i');
/** Words before the claim that send the reader elsewhere, deny it or tell of it. */
const ELSEWHERE =
  /\b(?:visit|go to|check|see|at|on|from|through|via|using|use|not|isn.t|unofficial|fake|which|whether|is this|how|beware|according|log ?in|find|affiliated|only trust|make sure)\b/i;
const SELF = /\b(?:welcome to|this is|we are|we.re|you are on|home of)\b/i;
/** A line of no more than this (UTF-16 units) is a heading. */
const HEADING = 60;
/** Longest way between name and claim (UTF-16 units). */
const REACH = 24;

/** Claims in running text, in order. `from` is added to the offsets. */
export function claimsInEnglish(text: string, from = 0): Claim[] {
  return sentencesWith(text, BEGINS).flatMap(({ start, end }) => {
    const claim = claimOf(text.slice(start, end));
    const at = from + start;
    return claim ? [{ ...claim, start: at + claim.start, end: at + claim.end }] : [];
  });
}

function claimOf(sentence: string): Claim | null {
  const word = CLAIM.exec(sentence);
  if (!word || sentence.includes('?')) return null;
  const [from, to] = [word.index, word.index + word[0].length];
  const name = latinMentions(sentence).find(
    ({ start, end }) => start - to <= REACH && from - end <= REACH,
  );
  if (!name) return null;
  const before = sentence.slice(0, from);
  if (ELSEWHERE.test(before)) return null;
  if (sentence.trim().length > HEADING && !SELF.test(before)) return null;
  return {
    institution: name.institution,
    start: Math.min(from, name.start),
    end: Math.max(to, name.end),
  };
}
