/** Says how much of a page was read: its part of 「已检查 3,214 字,2 个弹窗;6 张图片未读」. */
import type { ReadCounts } from '../../platform/messages';
import { queryAll, rectOf } from '../dom';
import type { PageText } from './page-text';

/** Smallest picture that may hold a line of terms (CSS px). */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 40;
/** Smallest share of the viewport that a dialog-like layer covers; a fixed header or button bar does not. */
const MIN_COVER = 0.25;

/** Counts for a text that was just read; asks for layout once, so it is no part of reading. */
export function countRead(doc: Document, page: PageText): ReadCounts {
  const pictures = queryAll(doc, 'img, canvas, input[type=image]');
  return {
    chars: page.visibleChars,
    dialogs: countDialogs(page),
    imagesUnread: pictures.filter(isLarge).length,
    framesUnread: page.frames.filter(isLarge).length,
    ...(page.cut ? { cut: true } : {}),
  };
}

/** Dialogs, and large fixed layers; a dialog within such a layer is the same pop-up. */
function countDialogs({ dialogs, layers }: PageText): number {
  const large = layers.filter(coversMuch);
  const inside = (element: Element) =>
    large.some((layer) => Node.prototype.contains.call(layer, element));
  return large.length + dialogs.filter((dialog) => !inside(dialog)).length;
}

/** Whether a layer covers enough of the viewport to be a pop-up. Asks for layout. */
export function coversMuch(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width * height >= MIN_COVER * innerWidth * innerHeight;
}

/** Whether a picture or a frame has room for a line of terms. Not shown ones have no box. */
export function isLarge(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}
