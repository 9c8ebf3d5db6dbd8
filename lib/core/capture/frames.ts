/**
 * Where the frames of a page stand on it. Each document can tell of the frames in it and of its own size
 * alone; put together here, so that a frame that lies can place its words nowhere but in its own box.
 */
import { type PageArea, readTermArea, type TermArea } from '../area';
import { isFields } from '../fields';

/** A rectangle in CSS px, fractions too. Of a page: from the top left of its document, else of its window. */
export type Box = Record<'x' | 'y' | 'width' | 'height', number>;

type Size = Pick<Box, 'width' | 'height'>;

/** What stands in one document: a frame's box, as it is drawn. */
export interface ShownFrame {
  /** Its number among the windows of the document; {@link UNLISTED} where it has none. */
  index: number;
  /** Around its content, without border and padding. */
  box: Box;
  /** Size of the same as the document laid it out, before zoom and transforms: the size of the window in it. */
  laid: Size;
  /** The part of it that is to be seen; null where nothing is. */
  seen: Box | null;
  /** Neither turned nor skewed nor mirrored: its content can be placed. */
  straight: boolean;
  /** It stays in the window while the page scrolls. */
  pinned: boolean;
}

/** What the script in one document tells. */
export interface FrameView {
  /** Numbers of the windows around it among their siblings, from the page down; empty for the page itself. */
  path: number[];
  /** Size of its window, CSS px of its own. */
  width: number;
  height: number;
  frames: ShownFrame[];
}

/** Where one frame stands on the page. */
interface Stand {
  /** Its window's top left on the page, and page px for one of its px. */
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
  /** The part of the page in which its content is to be seen. */
  seen: Box;
  pinned: boolean;
}

/** Where a frame stands: `unseen` where nothing of it is to be seen, `unknown` where that cannot be told. */
export type FrameStand = Stand | 'unseen' | 'unknown';

/** The number of a frame in a shadow tree: browsers number those in the document alone. */
export const UNLISTED = -1;

/** Frames within frames, and frames of one document; no page has more. */
const [MOST_DEEP, MOST_FRAMES] = [64, 5000];
/** By so much (CSS px) a frame's own idea of its size may be off: windows are whole px wide. */
const ROUNDING = 1.5;
/** A stretch that shows less than this (CSS px) shows nothing. */
const LEAST = 2;

const EVERYWHERE = 2 ** 26;
const PAGE: Stand = {
  ...{ x: 0, y: 0, scaleX: 1, scaleY: 1, pinned: false },
  seen: { x: -EVERYWHERE, y: -EVERYWHERE, width: 2 * EVERYWHERE, height: 2 * EVERYWHERE },
};

/** Puts together what each document tells, by frame id; the page itself is among them. */
export function frameStands(views: ReadonlyMap<number, FrameView>): Map<number, FrameStand> {
  const byPath = new Map<string, FrameView | null>();
  for (const view of views.values()) {
    const key = view.path.join('/');
    // Two that claim one place: neither is believed.
    byPath.set(key, byPath.has(key) ? null : view);
  }
  return new Map(Array.from(views, ([frameId, { path }]) => [frameId, standAt(path, byPath)]));
}

function standAt(
  path: readonly number[],
  views: ReadonlyMap<string, FrameView | null>,
): FrameStand {
  let stand: Stand = PAGE;
  for (let depth = 0; depth < path.length; depth += 1) {
    const around = views.get(path.slice(0, depth).join('/'));
    const inner = views.get(path.slice(0, depth + 1).join('/'));
    if (!around || !inner) return 'unknown';
    const next = standIn(stand, around, inner);
    if (typeof next === 'string') return next;
    stand = next;
  }
  return stand;
}

function standIn(stand: Stand, around: FrameView, inner: FrameView): FrameStand {
  const [frame, another] = around.frames.filter(({ index }) => index === inner.path.at(-1));
  if (frame === undefined || another !== undefined) return 'unknown';
  if (frame.seen === null) return 'unseen';
  const { box, laid } = frame;
  if (!frame.straight || !isSize(inner, laid)) return 'unknown';
  const seen = common(stand.seen, mapped(stand, frame.seen));
  if (seen === null) return 'unseen';
  return {
    x: stand.x + box.x * stand.scaleX,
    y: stand.y + box.y * stand.scaleY,
    scaleX: scaleOf(box.width, laid.width) * stand.scaleX,
    scaleY: scaleOf(box.height, laid.height) * stand.scaleY,
    seen,
    pinned: stand.pinned || (around.path.length === 0 && frame.pinned),
  };
}

/** Frames may have come or gone between two answers: then a number stands for another one, of another size. */
function isSize(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) <= ROUNDING && Math.abs(a.height - b.height) <= ROUNDING;
}

/** Drawn px for one of the frame's own. */
function scaleOf(drawn: number, laid: number): number {
  return Math.abs(drawn - laid) <= ROUNDING ? 1 : drawn / laid;
}

function mapped({ x, y, scaleX, scaleY }: Stand, box: Box): Box {
  return {
    x: x + box.x * scaleX,
    y: y + box.y * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  };
}

function common(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width < LEAST || height < LEAST ? null : { x, y, width, height };
}

/** An area of a frame's window, on the page: what of it is to be seen; null where nothing is. */
export function onPage(stand: FrameStand, area: PageArea): TermArea | null {
  if (typeof stand === 'string') return null;
  const seen = common(stand.seen, mapped(stand, area));
  return seen === null ? null : readTermArea({ ...seen, pinned: stand.pinned });
}

/** Reads what a document told, which may say anything; null where it is no {@link FrameView}. */
export function readFrameView(value: unknown): FrameView | null {
  if (!isFields(value)) return null;
  const { path, frames } = value;
  const [width, height] = [readPx(value.width), readPx(value.height)];
  if (!Array.isArray(path) || path.length > MOST_DEEP || !path.every(isIndex)) return null;
  if (!Array.isArray(frames) || width === null || height === null) return null;
  const read = frames.slice(0, MOST_FRAMES).map(readFrame);
  return { path, width, height, frames: read.filter((frame) => frame !== null) };
}

function readFrame(value: unknown): ShownFrame | null {
  if (!isFields(value) || !isIndex(value.index)) return null;
  const [box, laid] = [readBox(value.box), readSize(value.laid)];
  if (box === null || laid === null) return null;
  const { index, straight, pinned } = value;
  return {
    ...{ index, box, laid, seen: readBox(value.seen) },
    ...{ straight: straight === true, pinned: pinned === true },
  };
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= UNLISTED;
}

function readBox(value: unknown): Box | null {
  const size = readSize(value);
  if (size === null || !isFields(value)) return null;
  const [x, y] = [readPx(value.x), readPx(value.y)];
  return x === null || y === null ? null : { x, y, ...size };
}

/** Of what shows nothing no scale can be told. */
function readSize(value: unknown): Size | null {
  if (!isFields(value)) return null;
  const [width, height] = [readPx(value.width), readPx(value.height)];
  return width === null || height === null || width < LEAST || height < LEAST
    ? null
    : { width, height };
}

function readPx(value: unknown): number | null {
  return typeof value === 'number' && Math.abs(value) <= EVERYWHERE ? value : null;
}
