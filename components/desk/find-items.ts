/** Search in the list of records. Pure. */
import { hashStartOf } from '../../lib/core/evidence/chain';
import type { DeskItem } from './state';

/** What is looked through, made once for each line. */
const texts = new WeakMap<DeskItem, string>();

/**
 * The records in whose title, address, number or date (2026-11-22, 2026年11月22日) all words of `query`
 * stand, whatever their case and width, in the order of the list. A number alone puts the record of that
 * number first; what may be a check code, of two groups or more, the record whose code begins like that. All
 * records where `query` holds nothing.
 */
export function searchItems(items: DeskItem[], query: string): DeskItem[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  const found = items.filter((item) => {
    const text = textOf(item);
    return words.every((word) => text.includes(word));
  });
  const number = words.length === 1 && /^\d+$/.test(words[0] ?? '') ? Number(words[0]) : 0;
  const named = found.find(({ seq }) => seq === number) ?? withCode(items, words.join(''));
  return named ? [named, ...found.filter((item) => item !== named)] : found;
}

function withCode(items: readonly DeskItem[], code: string): DeskItem | undefined {
  const start = hashStartOf(code);
  return start === null ? undefined : items.find(({ hash }) => hash.startsWith(start));
}

function textOf(item: DeskItem): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const day = localDay(item);
  const [year, month, date] = day.split('-').map(Number);
  // Addresses are shown, and typed, without their escapes.
  const parts = [item.seq, item.title, readable(item.url), day, `${year}年${month}月${date}日`];
  const text = folded(parts.join('\n'));
  texts.set(item, text);
  return text;
}

/** The day where the record was made, as 2026-11-22. */
function localDay({ capturedAt, tzOffset }: DeskItem): string {
  return new Date(Date.parse(capturedAt) + tzOffset * 60_000).toISOString().slice(0, 10);
}

function readable(url: string): string {
  try {
    return `${url} ${decodeURI(url)}`;
  } catch (error) {
    // Escapes of another encoding than UTF-8: the address as it is must do.
    if (error instanceof URIError) return url;
    throw error;
  }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
