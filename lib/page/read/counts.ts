/** Says how much of a page was read: its part of 「已检查 3,214 字,2 个弹窗;6 张图片未读」. */
import type { ReadCounts } from '../../platform/messages';
import { queryAll, rectOf } from '../dom';
import type { PageText } from './page-text';

/** Smallest picture that may hold a line of terms (CSS px). */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 40;

/** Counts for a text that was just read; asks for layout once, for pictures and frames. */
export function countRead(doc: Document, page: PageText): ReadCounts {
  const pictures = queryAll(doc, 'img, canvas, input[type=image]');
  return {
    chars: page.visibleChars,
    dialogs: page.dialogs.length,
    imagesUnread: pictures.filter(isLarge).length,
    framesUnread: page.frames.filter(isLarge).length,
    ...(page.cut ? { cut: true } : {}),
  };
}

/** Not shown ones have no box. */
function isLarge(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}
