/**
 * Pinyin strewn between Han characters, as some pages do to break a word: 機(jī)具, 换(读：huàn)卡, 押yā金.
 *
 * Only a short run is looked at, and only at the place where a word would break, so reading stays linear.
 */
import { CLASS, UnitClass } from './fold';

const MOST = 16;

/**
 * Where reading goes on after a gloss that begins at `at` and stands right behind a Han character;
 * `at` itself where there is none. A gloss is a bracket with Latin letters only (a short lead-in such
 * as 读： is let pass), or bare letters of which one carries a tone mark, with a Han character behind.
 */
export function afterGloss(text: string, at: number): number {
  const open = text[at];
  if (open === '(' || open === '（' || open === '[' || open === '〔') return afterBracket(text, at);
  return CLASS[text.charCodeAt(at)] === UnitClass.latin ? afterToned(text, at) : at;
}

function afterBracket(text: string, at: number): number {
  let letters = 0;
  for (let i = at + 1; i < text.length && i - at <= MOST; i += 1) {
    const char = text[i] ?? '';
    if (/[)）\]〕]/.test(char)) return letters > 0 ? i + 1 : at;
    if (CLASS[text.charCodeAt(i)] === UnitClass.latin) letters += 1;
    else if (!/[ :：读音念拼'’]/.test(char)) return at;
  }
  return at;
}

function afterToned(text: string, at: number): number {
  let toned = false;
  let end = at;
  while (end < text.length && end - at < 7 && CLASS[text.charCodeAt(end)] === UnitClass.latin) {
    toned ||= text.charCodeAt(end) >= 0xc0 && text.charCodeAt(end) < 0x250;
    end += 1;
  }
  return toned && CLASS[text.charCodeAt(end)] === UnitClass.han ? end : at;
}
