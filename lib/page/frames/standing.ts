/**
 * Whether a frame is the page's own, which decides whose words are held against whom: an advertisement
 * must not make a shoe shop look like a seller of card terminals. Frames of the page's origin are its own.
 */
import type { FramePlace } from '../../platform/messages';
import { hiddenBy } from '../display/hiding';
import { levelsFrom } from '../display/up';
import { rectOf } from '../dom';
import type { Standing } from '../others';
import { fillsPage, type Size } from './place';

/** Padding of a frame's element, which is no part of what the frame calls its size (CSS px). */
const SLACK = 40;
/** Smaller either way, nothing is shown (CSS px). */
const MIN_PX = 2;

/** Tells of each frame where it stands. `frames` are the elements in the page's document; asks for layout. */
export function standingsAmong(
  frames: readonly Element[],
  view: Size,
): (at: FramePlace) => Standing {
  let shown: Size[] | undefined;
  return (place) => {
    if (place.same) return 'inside';
    if (place.width < MIN_PX || place.height < MIN_PX) return 'hidden';
    shown ??= frames.filter(isShown).map(sizeOf);
    if (!shown.some((size) => mayBe(size, place))) return 'hidden';
    return fillsPage(place, view) ? 'inside' : 'beside';
  };
}

/** No browser but Firefox tells which element holds which frame; their sizes do. */
function mayBe(shown: Size, { nested, width, height }: FramePlace): boolean {
  if (nested) return shown.width + SLACK >= width;
  return Math.abs(shown.width - width) <= SLACK && Math.abs(shown.height - height) <= SLACK;
}

function sizeOf({ clientWidth, clientHeight }: Element): Size {
  return { width: clientWidth, height: clientHeight };
}

function isShown(frame: Element): boolean {
  const { width, height, right, bottom } = rectOf(frame);
  if (width < MIN_PX || height < MIN_PX) return false;
  return right + scrollX > 0 && bottom + scrollY > 0 && hiddenBy(levelsFrom(frame)) === null;
}
