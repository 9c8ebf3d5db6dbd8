/**
 * Words written with characters that sound alike: 激话金, 押筋, 退环. Sellers do it to pass the filters of
 * market places.
 *
 * Curated and small: only words of fees and refunds, only characters seen in their place. Such a reading
 * is a guess: it counts only near a word of money or terminals (see tokens.ts) and lowers confidence.
 */

import { foldText } from '../text/fold';

/** What may stand in place of a character. */
const ALIKE: Readonly<Record<string, string>> = {
  激: '机击积',
  活: '话火货',
  押: '鸭',
  金: '筋斤',
  费: '废',
  退: '腿',
  还: '环',
  返: '反',
  扣: '寇',
  率: '律绿',
  流: '留',
  不: '卟',
  刷: '唰',
};

/**
 * Words of two characters that are guessed at too. Of the others two characters are too little: 年费 is no
 * reason to read 多年废弃 anew.
 */
const SHORT: ReadonlySet<string> = new Set(['押金', '返现', '退还', '费率', '不退', '返还']);

/** What goes on an ordinary word behind a character put in: 退环境, 付费律师, 服务废弃, 激活反应. */
const GOES_ON: Readonly<Record<string, string>> = {
  环: '境节保球绕卫',
  废: '弃除止物料品旧水气纸话',
  律: '师所法',
  绿: '色化地植',
  筋: '膜骨疲',
  反: '应对馈复映正而感击',
  现: '代实象',
};

/** Longest word that is guessed at, in characters. */
const LONGEST = 6;

/** Other spellings of a word, one or two characters exchanged; the word itself is not among them. */
export function homophonesOf(word: string): string[] {
  if (word.length > LONGEST || (word.length < 3 && !SHORT.has(word))) return [];
  if (!/^[\u4e00-\u9fff]+$/.test(word)) return [];
  const once = exchanged(word, 0);
  return once.flatMap(({ text, next }) => [
    text,
    ...exchanged(text, next).map((twice) => twice.text),
  ]);
}

/** A word with one character exchanged, at or behind `from`; `next` is the place behind that. */
function exchanged(word: string, from: number): { text: string; next: number }[] {
  const found: { text: string; next: number }[] = [];
  for (let i = from; i < word.length; i += 1) {
    for (const other of ALIKE[word[i] ?? ''] ?? '')
      found.push({ text: word.slice(0, i) + other + word.slice(i + 1), next: i + 1 });
  }
  return found;
}

/** Whether a guess that ends at `end` of a text is only the start of an ordinary word. */
export function goesOn(text: string, end: number): boolean {
  const [last = '', next = '。'] = foldText(text.slice(end - 1, end + 1));
  return (GOES_ON[last] ?? '').includes(next);
}
