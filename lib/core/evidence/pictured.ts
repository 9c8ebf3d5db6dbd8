/**
 * Where a clause stands in a record's pictures: `display.terms[].place` beside `environment.pictures`,
 * which tells for each picture what part of the page it shows (image px / `width` = scale).
 */
import { type PageArea, readArea, type TermArea } from '../area';
import type { ArtifactRole } from './draft';
import { isObject } from './json';
import type { CaptureRecord } from './record';

/** A picture of the record, and the part of the page that it shows. */
export interface Pictured {
  path: string;
  /** 1 for the first of those that are shown. */
  number: number;
  area: PageArea;
  /** See {@link ShownPicture}. */
  asSeen: boolean;
}

/** A picture for people. */
export interface ShownPicture {
  path: string;
  /**
   * What was on the screen when the page was saved, before it was scrolled: with bars and pop-ups that a
   * picture of the whole page would show again and again, and so does not show.
   */
  asSeen: boolean;
}

/** A clause in a picture. */
export interface Sighting {
  picture: Pictured;
  /** The clause on the page, in the same CSS px as the picture's own area. */
  area: PageArea;
}

type Pictures = Pick<CaptureRecord, 'artifacts' | 'environment'>;

/**
 * Pictures for people: the whole ones and then the first tile, which shows the page as it was seen; or
 * all tiles of a record that has no whole one. In order.
 */
export function shownPictures({ artifacts }: Pick<CaptureRecord, 'artifacts'>): ShownPicture[] {
  const ofRole = (role: ArtifactRole) => artifacts.filter((one) => one.role === role);
  const whole = ofRole('screenshot').map(({ path }) => ({ path, asSeen: false }));
  const tiles = ofRole('screenshot-tile').map(({ path }, at) => ({ path, asSeen: at === 0 }));
  return whole.length > 0 ? [...whole, ...tiles.slice(0, 1)] : tiles;
}

/** Those of {@link shownPictures} of which the record tells what part of the page they show. */
export function picturedParts(record: Pictures): Pictured[] {
  const listed: unknown = record.environment.pictures;
  const areas = new Map<unknown, PageArea>();
  for (const one of Array.isArray(listed) ? listed : []) {
    const area = readArea(one);
    if (area !== null && isObject(one)) areas.set(one.path, area);
  }
  return shownPictures(record).flatMap(({ path, asSeen }, index) => {
    const area = areas.get(path);
    return area === undefined ? [] : [{ path, number: index + 1, area, asSeen }];
  });
}

/** A clause counts as shown in a picture that holds at least this share of it. */
const LEAST_SHARE = 0.5;

/**
 * The picture that shows most of a place; null where none shows half of it, or no place is known. Words
 * that are pinned to the window are looked for in the picture of what was seen, where there is one.
 */
export function sightingOf(
  area: TermArea | undefined,
  pictures: readonly Pictured[],
): Sighting | null {
  if (area === undefined) return null;
  const seen = area.pinned ? pictures.filter(({ asSeen }) => asSeen) : [];
  let best: Sighting | null = null;
  let most = LEAST_SHARE * area.width * area.height;
  for (const picture of seen.length > 0 ? seen : pictures) {
    const shared = sharedPx(area, picture.area);
    if (shared < most || (best !== null && shared === most)) continue;
    most = shared;
    best = { picture, area };
  }
  return best;
}

function sharedPx(a: PageArea, b: PageArea): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, wide) * Math.max(0, high);
}

/** A sighting as shares (0 to 1) of its picture's width and height, cut at its edges. */
export function sharesOf({
  picture,
  area,
}: Sighting): Record<'x' | 'y' | 'width' | 'height', number> {
  const whole = picture.area;
  const from = (at: number, start: number, side: number) => within((at - start) / side);
  const x = from(area.x, whole.x, whole.width);
  const y = from(area.y, whole.y, whole.height);
  const right = from(area.x + area.width, whole.x, whole.width);
  const bottom = from(area.y + area.height, whole.y, whole.height);
  return { x, y, width: right - x, height: bottom - y };
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
