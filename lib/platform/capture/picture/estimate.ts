/** What the picture of a page will take, before it is begun. Pure. */
import type { ScreenView } from '../../../core/capture/screen';
import { planTiles, type TilePlan } from '../../../core/capture/tiles';
import type { CaptureEstimate } from '../../messages';
import type { Camera, Shot } from './camera';
import { PICTURE_LIMITS, widestOf } from './limits';

/** The pictures that show all of a page, for this camera. */
export function planFor(view: ScreenView, camera: Pick<Camera, 'tall'>): TilePlan {
  const { view: box, content, covered, inner } = view;
  // Of what an element scrolls no more than the window shows can be had in one picture.
  const tall = inner ? null : camera.tall(view);
  const next = tall === null ? box : { width: box.width, height: tall };
  const { tiles: most, height: longest } = PICTURE_LIMITS;
  const widest = widestOf(box.width, view.pixelRatio);
  return planTiles({ content, first: box, next, covered, most, longest, widest });
}

/** The same in figures for people, from the weight of the first picture. */
export function estimateOf(
  plan: TilePlan,
  view: ScreenView,
  first: Shot,
  camera: Pick<Camera, 'paceMs'>,
): CaptureEstimate {
  const area = first.shows.width * first.shows.height;
  const all = plan.tiles.reduce((sum, { width, height }) => sum + width * height, 0);
  // Each part is stored twice: as it was photographed, and in the picture of the whole page.
  const bytes = first.bytes.byteLength * (1 + (2 * all) / area);
  // A pass to the end and back comes first.
  const windows = plan.shown.height / view.view.height;
  const ms = plan.tiles.length * Math.max(camera.paceMs, PLACE_MS) + windows * PASS_MS + REST_MS;
  return {
    pictures: plan.tiles.length + 1,
    seconds: Math.ceil(ms / 1000),
    bytes: Math.round(bytes),
  };
}

/**
 * Time (ms) in which the page goes to a place, draws it, is photographed and looked at again; in which one
 * window is passed so that its pictures load; and for those that come last.
 */
const PLACE_MS = 300;
const PASS_MS = 150;
const REST_MS = 500;
