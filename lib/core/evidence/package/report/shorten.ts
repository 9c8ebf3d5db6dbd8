/** Long words of a page, shortened for reading: the whole stands in record.json. */
import type { ReportWords } from './words';

/** UTF-16 units that are printed of a heading, of a value, and of a line in a list. */
export const MOST_OF = { heading: 120, value: 1000, line: 300 };

/** The text, or its beginning and how long it is; never half a letter. */
export function shortened(text: string, most: number, words: Pick<ReportWords, 'cut'>): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}… ${words.cut(text.length)}`;
}
