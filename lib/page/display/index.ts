/** How the words of a finding are shown on this document right now; see {@link file://../../core/display.ts}. */
import type { Display } from '../../core/display';
import { attributeOf, boxesOf, isConnectedOf, upFrom } from '../dom';
import { coversMuch } from '../read/counts';
import { type PageText, type Piece, piecesIn, type TextPiece } from '../read/page-text';
import { commonSize } from './body-size';
import { hiddenBy } from './hiding';
import { lettersOf } from './letters';
import { type Look, lookOf } from './look';
import { placeOf } from './place';
import { type PrintRules, printRulesOf, showsInPrint } from './print';
import { isPreticked } from './ticks';
import { type Level, levelsFrom } from './up';

/** What is the same for all findings of one reading. */
interface Remembered {
  rules?: PrintRules;
  /** Which elements the rules are for, as far as it was asked. */
  printed: WeakMap<Element, boolean>;
  bodyPx?: number | null;
}

const perReading = new WeakMap<PageText, Remembered>();

/**
 * Tells how the words in `[start, end)` of the text are shown, judged by their longest stretch.
 * Reads styles and places and writes nothing: many calls in a row force layout only once, and read
 * what they share once (see rest.ts).
 * Undefined where no word of them is on the page any more.
 */
export function displayOf(page: PageText, start: number, end: number): Display | undefined {
  const piece = longest(piecesIn(page, start, end), start, end);
  const element = piece && elementOf(piece);
  if (piece === undefined || element == null || !isConnectedOf(element)) return undefined;
  if (piece.from === 'template') return { source: 'template', shown: false, hiddenBy: 'template' };
  const levels = levelsFrom(element);
  const own = styleOf(piece, element, levels);
  const letters = lettersOf(levels, own);
  const bodyPx = commonSizeOf(page);
  const smaller = bodyPx !== null && letters.fontPx !== undefined && letters.fontPx < bodyPx;
  return {
    ...sourceOf(piece),
    ...shownOf(page, piece, levels, start, end),
    ...(isInDialog(page, levels) ? { dialog: true as const } : {}),
    ...letters,
    ...(smaller ? { bodyPx } : {}),
    ...(isPreticked(element) ? { preticked: true as const } : {}),
  };
}

function longest(pieces: readonly Piece[], start: number, end: number): Piece | undefined {
  const inside = (piece: Piece) =>
    Math.min(end, piece.start + piece.length) - Math.max(start, piece.start);
  return pieces.reduce<Piece | undefined>(
    (best, piece) => (best === undefined || inside(piece) > inside(best) ? piece : best),
    undefined,
  );
}

function elementOf(piece: Piece): Element | null {
  return piece.from === 'text' ? upFrom(piece.node) : piece.element;
}

function sourceOf(piece: Piece): Pick<Display, 'source' | 'attribute'> {
  if (piece.from === 'attribute') return { source: 'attribute', attribute: piece.name };
  return { source: piece.from };
}

/** The style that the words themselves are drawn with. */
function styleOf(piece: Piece, element: Element, [first]: readonly Level[]): Look {
  if (piece.from === 'generated') return lookOf(getComputedStyle(element, piece.pseudo));
  if (piece.from === 'attribute' && piece.name === 'placeholder') {
    return lookOf(getComputedStyle(element, '::placeholder'));
  }
  return first?.style ?? lookOf(getComputedStyle(element));
}

type Shown = Pick<Display, 'shown' | 'hiddenBy' | 'scrollBox'>;

function shownOf(
  page: PageText,
  piece: Piece,
  levels: readonly Level[],
  start: number,
  end: number,
): Shown {
  const hidden = hiddenBy(levels);
  if (hidden !== null) {
    const inPrint =
      hidden.by === 'visibility' ? levels.map(({ element }) => element) : [hidden.element];
    const print = inPrint.some((element) => isPrinted(page, element));
    return { shown: false, hiddenBy: print ? 'print_only' : hidden.by };
  }
  if (piece.from === 'attribute' && !isShownAttribute(piece.element, piece.name)) {
    return { shown: false, hiddenBy: 'attribute' };
  }
  const box = piece.from === 'text' ? rangeBox(piece, start, end) : boxesOf(piece.element)[0];
  if (box === undefined) return { shown: false, hiddenBy: 'display' };
  const place = placeOf(box, levels);
  return { shown: place.hiddenBy === undefined && !place.scrollBox, ...place };
}

/** A field's hint shows while nothing is typed; a button or a locked field shows its value. */
function isShownAttribute(element: Element, name: string): boolean {
  if (name === 'value') return true;
  if (name !== 'placeholder') return false;
  const typed: unknown = Reflect.get(element, 'value');
  return typed === '' || attributeOf(element, 'placeholder') === null;
}

/** Where the words stand that lie in this piece; undefined where they have no box. */
function rangeBox(piece: TextPiece, start: number, end: number): DOMRect | undefined {
  const { node, offset } = piece;
  const from = offset + Math.max(start, piece.start) - piece.start;
  const to = offset + Math.min(end, piece.start + piece.length) - piece.start;
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(from, node.length));
  range.setEnd(node, Math.min(to, node.length));
  return range.getClientRects().length === 0 ? undefined : range.getBoundingClientRect();
}

function isInDialog(page: PageText, levels: readonly Level[]): boolean {
  return levels.some(
    ({ element }) =>
      page.dialogs.includes(element) || (page.layers.includes(element) && coversMuch(element)),
  );
}

function isPrinted(page: PageText, element: Element): boolean {
  const known = remembered(page);
  const before = known.printed.get(element);
  if (before !== undefined) return before;
  known.rules ??= printRulesOf(document);
  const printed = showsInPrint(element, known.rules);
  known.printed.set(element, printed);
  return printed;
}

function commonSizeOf(page: PageText): number | null {
  const known = remembered(page);
  if (known.bodyPx === undefined) known.bodyPx = commonSize(page);
  return known.bodyPx;
}

function remembered(page: PageText): Remembered {
  const known = perReading.get(page) ?? { printed: new WeakMap<Element, boolean>() };
  perReading.set(page, known);
  return known;
}
