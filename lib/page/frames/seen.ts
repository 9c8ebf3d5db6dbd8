/** How words of a frame were shown: what stands around the frame counts too. */
import type { Display } from '../../core/display';
import { hiddenBy } from '../display/hiding';
import { levelsFrom } from '../display/up';
import { isOfPage } from './place';

/** A frame smaller than this either way (CSS px) shows nothing. */
const MIN_PX = 2;

/** A display as told within the frame, with what is known of the frame itself. */
export function seenInFrame(display: Display, view: Window): Display {
  // Null where the page around is of another origin.
  const around = view.frameElement;
  const frame = isOfPage(view) ? 'same' : 'other';
  if (display.hiddenBy !== undefined) return { ...display, frame };
  if (view.innerWidth < MIN_PX || view.innerHeight < MIN_PX) {
    return { ...display, frame, shown: false, hiddenBy: 'clipped' };
  }
  const hidden = around && hiddenBy(levelsFrom(around));
  return hidden === null
    ? { ...display, frame }
    : { ...display, frame, shown: false, hiddenBy: hidden.by };
}
