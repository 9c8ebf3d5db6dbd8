/** The size in which most of a document's words are set. */
import { parentElementOf } from '../dom';
import type { Line, PageText } from '../read/page-text';

/** So many lines are looked at, spread over the whole document. */
const SAMPLES = 200;

/** In CSS px, to a tenth; null where nothing is shown. Lines count by their length. */
export function commonSize({ lines }: PageText): number | null {
  const weights = new Map<number, number>();
  const step = Math.max(1, Math.ceil(lines.length / SAMPLES));
  for (let at = 0; at < lines.length; at += step) {
    const line = lines[at];
    const size = line === undefined ? null : sizeOf(line);
    if (line === undefined || size === null) continue;
    weights.set(size, (weights.get(size) ?? 0) + line.visibleChars);
  }
  const [heaviest] = [...weights].sort((a, b) => b[1] - a[1]);
  return heaviest?.[0] ?? null;
}

function sizeOf({ pieces }: Line): number | null {
  const piece = pieces.find(({ from, hidden }) => from === 'text' && !hidden);
  const parent = piece?.from === 'text' ? parentElementOf(piece.node) : null;
  if (parent === null) return null;
  return Math.round(Number.parseFloat(getComputedStyle(parent).fontSize) * 10) / 10;
}
