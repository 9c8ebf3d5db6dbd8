/** Where a frame stands in its page, as the frame itself can tell. */
import type { FramePlace } from '../../platform/messages';

/** In CSS px. */
export interface Size {
  width: number;
  height: number;
}

/** Smallest share of the viewport's width, and height (CSS px), of what a shell page shows as its content. */
const MIN_SHARE = 0.5;
/** The tallest of the common wide advertisements is 250. */
const MIN_HEIGHT = 260;
/** Of a document without a window. */
export const NO_PLACE: FramePlace = { same: false, nested: false, width: 0, height: 0 };

/** A change of its size that may matter (CSS px); a user who drags the window's edge changes little at a time. */
const STEP = 20;

/** Whether a frame has moved since it last told its place. */
export function isElsewhere(now: FramePlace, told: FramePlace): boolean {
  const step = Math.max(Math.abs(now.width - told.width), Math.abs(now.height - told.height));
  return now.same !== told.same || now.nested !== told.nested || step > STEP;
}

/** Its size is 0 where nothing is drawn. Asks for layout. */
export function placeOf(view: Window): FramePlace {
  const { innerWidth: width, innerHeight: height } = view;
  return { same: isOfPage(view), nested: view.parent !== view.top, width, height };
}

/** Whether all windows up to the page's own are of one origin: each tells of the element around it. */
export function isOfPage(view: Window): boolean {
  let at = view;
  // Null where the page around is of another origin.
  while (at !== view.top && at.frameElement !== null) at = at.parent;
  return at === view.top;
}

/** Whether a frame is what its page shows, more than something at its side. Pure. */
export function fillsPage({ width, height }: Size, view: Size): boolean {
  return width >= MIN_SHARE * view.width && height >= MIN_HEIGHT;
}
