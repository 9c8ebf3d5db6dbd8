/**
 * Marks put between all characters of a word: 概.不.退.还, 押、金、不、退.
 *
 * One mark between two Han characters may mean what it says (不，退货); the same mark on both sides of
 * one of them does not.
 */
import { CLASS, UnitClass } from './fold';

/** Whether the mark at `at` is one of a row: Han character, mark, Han character, the same mark. */
export function isStrewn(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (CLASS[mark] !== UnitClass.other || mark < 0x21) return false;
  if (!isHan(text, at - 1) || !isHan(text, at + 1)) return false;
  return (
    (text.charCodeAt(at - 2) === mark && isHan(text, at - 3)) ||
    (text.charCodeAt(at + 2) === mark && isHan(text, at + 3))
  );
}

function isHan(text: string, at: number): boolean {
  return CLASS[text.charCodeAt(at)] === UnitClass.han;
}
