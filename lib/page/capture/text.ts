/** The page's text as the scanner reads it, parted into what a reader sees and what is hidden. */
import { type PageText, piecesOf } from '../read/page-text';

/** Text of a capture. */
export interface CapturedText {
  /** What is shown: pieces in order, blocks parted by a line feed, cells by a tab. */
  visible: string;
  /** All that was read, hidden text in its place. The same as `visible` where nothing is hidden. */
  all: string;
  /** UTF-16 units of text that is in the page and not shown. */
  hiddenChars: number;
}

const WEIGHT = ['', ' ', '\t', '\n'];

/** The strongest separator in the gap between two pieces; gaps hold nothing else. */
function stronger(before: string, gap: string): string {
  const last = gap.slice(-1);
  return WEIGHT.indexOf(last) > WEIGHT.indexOf(before) ? last : before;
}

/** Parts a text that the page reader gave. */
export function partText(page: PageText): CapturedText {
  const shown: string[] = [];
  let gap = '';
  let [end, read] = [0, 0];
  for (const piece of piecesOf(page)) {
    read += piece.length;
    gap = stronger(gap, page.text.slice(end, piece.start));
    end = piece.start + piece.length;
    if (piece.hidden) continue;
    if (shown.length > 0) shown.push(gap);
    shown.push(page.text.slice(piece.start, end));
    gap = '';
  }
  return { visible: shown.join(''), all: page.text, hiddenChars: read - page.visibleChars };
}

/** The texts of a page and of its frames, one after the other. */
export function joinTexts(texts: CapturedText[]): CapturedText {
  const told = (pick: (text: CapturedText) => string) =>
    texts
      .map(pick)
      .filter((text) => text !== '')
      .join('\n');
  return {
    visible: told((text) => text.visible),
    all: told((text) => text.all),
    hiddenChars: texts.reduce((sum, text) => sum + text.hiddenChars, 0),
  };
}
