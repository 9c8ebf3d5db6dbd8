/** Photographs a long page part by part, and puts the parts together. */
import {
  contentOrigin,
  type Point,
  type Rect,
  type ScreenView,
  sameSize,
  sameWidth,
  windowPlace,
} from '../../../core/capture/screen';
import { placeTile, scaleOf } from '../../../core/capture/sheets';
import { samePlace, shownDown, type TilePlan } from '../../../core/capture/tiles';
import type { CaptureNotes } from '../notes';
import type { AskScreen } from '../screen-talk';
import type { Camera, Shot } from './camera';
import { PICTURE_LIMITS, RETRIES } from './limits';
import { pngSize } from './png';
import { Stitcher } from './stitch';
import { pad, type TakenPicture } from './taken';

/** What the work is given. */
export interface TileJob {
  ask: AskScreen;
  camera: Camera;
  notes: CaptureNotes;
  signal: AbortSignal;
  /** After each picture. */
  onTile(done: number): void;
}

/** One part: the picture and the box of it that belongs into the whole. */
interface Tile {
  shot: Shot;
  view: ScreenView;
  /** What it shows of the content, CSS px from the content's top left. */
  place: Rect;
  /** The same box in the picture, CSS px from the picture's top left. */
  inShot: Rect;
}

/** Why no more were taken. */
type Stop = { reason: string; detail?: string };

/** Takes the pictures of a plan; `top` is the view at its first place. */
export class TileWork {
  readonly originals: TakenPicture[] = [];
  private readonly places: Rect[] = [];
  private readonly scale: number;
  private readonly stitcher: Stitcher;
  private bytes = 0;

  constructor(
    private readonly job: TileJob,
    private readonly plan: TilePlan,
    private top: ScreenView,
    private readonly first: { shot: Shot; start: Point },
  ) {
    const { width } = pngSize(first.shot.bytes);
    this.scale = scaleOf(width, first.shot.shows.width, top.pixelRatio);
    this.stitcher = new Stitcher(this.pixels());
  }

  /** Device px of all that the plan shows. */
  private pixels(): { width: number; height: number } {
    const height = Math.max(...this.plan.tiles.map((tile) => tile.y + tile.height));
    return {
      width: Math.round(this.plan.shown.width * this.scale),
      height: Math.round(height * this.scale),
    };
  }

  /** Takes them all, or as many as can be had; then lists what is not shown. */
  async run(): Promise<void> {
    const stop = await this.takeAll();
    const { notes } = this.job;
    const { content } = this.top;
    const { shown, whole, tiles } = this.plan;
    const down = Math.round(shownDown(this.places, shown.width));
    notes.did(`screenshot:tiles ${this.places.length} of ${tiles.length} height ${down}`);
    const all = `${down} of ${content.height} px`;
    if (stop !== null)
      notes.lacks('screenshot-rest', stop.reason, [stop.detail, all].filter(Boolean).join(' '));
    else if (!whole || shown.height < content.height)
      notes.lacks('screenshot-rest', 'too_large', all);
    else if (down < content.height - 1) notes.lacks('screenshot-rest', 'scroll_refused', all);
    if (shown.width < content.width)
      notes.lacks('screenshot-rest', 'too_wide', `${shown.width} of ${content.width} px`);
  }

  private async takeAll(): Promise<Stop | null> {
    let before: Rect | null = null;
    for (const [at, wanted] of this.plan.tiles.entries()) {
      this.job.signal.throwIfAborted();
      const tile = await this.steady(wanted, at === 0);
      if ('reason' in tile) return tile;
      // The page holds its place: the rest would be the same picture again.
      if (before !== null && samePlace(before, tile.place) && !samePlace(wanted, tile.place)) {
        return { reason: 'scroll_refused' };
      }
      before = tile.place;
      await this.keep(tile);
      this.job.onTile(at + 1);
      if (this.bytes > PICTURE_LIMITS.bytes)
        return { reason: 'too_large', detail: `${this.bytes} bytes` };
    }
    return null;
  }

  /** One part, taken while the page stood still; or why there is none. */
  private async steady(wanted: Rect, isTop: boolean): Promise<Tile | Stop> {
    const { ask, camera, notes } = this.job;
    for (let tries = RETRIES; ; tries -= 1) {
      const { x, y } = wanted;
      const view = await ask({ order: 'go', x, y, fixed: isTop ? 'shown' : 'hidden' });
      // The plan and the parts so far are of another layout.
      if (!sameWidth(view, this.top)) return { reason: 'resized' };
      const tile = this.tileAt(view, wanted);
      const shot = await camera.shoot(view, shotOf(tile, view, camera));
      if (shot === null) return { reason: 'tab_not_visible' };
      const after = await ask({ order: 'look' });
      if (samePlace(after.at, view.at) && sameSize(after, view)) return { ...tile, shot, view };
      notes.did(
        `screenshot:moved_while_taken ${Math.round(view.at.y)} to ${Math.round(after.at.y)}`,
      );
      // It may show neither the one place nor the other: no picture rather than a false one.
      if (tries === 0) return { reason: 'moved' };
    }
  }

  private tileAt(view: ScreenView, wanted: Rect): Pick<Tile, 'place' | 'inShot'> {
    const tall = view.inner ? null : this.job.camera.tall(view);
    if (tall !== null) return { place: wanted, inShot: { ...wanted, x: 0, y: 0 } };
    const { width, height } = view.view;
    return { place: { ...view.at, width, height }, inShot: view.view };
  }

  private async keep({ shot, view, place, inShot }: Tile): Promise<void> {
    const path = `tiles/${pad(this.originals.length + 2)}.png`;
    const size = pngSize(shot.bytes);
    const shows = view.inner ? windowPlace(view, this.first.start) : shot.shows;
    const scaled = { width: size.width / this.scale, height: size.height / this.scale };
    this.originals.push({
      ...{ path, role: 'screenshot-tile', bytes: shot.bytes },
      place: { x: shows.x, y: shows.y, ...scaled },
    });
    this.places.push(place);
    this.bytes += shot.bytes.byteLength;
    await this.stitcher.add(shot.bytes, placeTile(inShot, place, this.scale, size));
  }

  /** The pictures of the whole page. */
  async stitched(): Promise<TakenPicture[]> {
    const { notes } = this.job;
    if (!this.stitcher.possible) {
      notes.lacks('screenshot-whole', 'too_large', `${this.pixels().width} px wide`);
      return [];
    }
    const sheets = await this.stitcher.finish(
      Math.round(shownDown(this.places, this.plan.shown.width) * this.scale),
    );
    const origin = contentOrigin(this.top, this.first.start);
    const pictures = sheets.flatMap(({ bytes, place }, at): TakenPicture[] => {
      const path = sheets.length === 1 ? 'screenshot.png' : `screenshot-${at + 1}.png`;
      if (bytes === null) {
        notes.lacks('screenshot-whole', 'blank', `${path} ${place.width}x${place.height}`);
        return [];
      }
      const [x, y] = [origin.x, origin.y + place.y / this.scale];
      const [width, height] = [place.width / this.scale, place.height / this.scale];
      return [{ path, role: 'screenshot', bytes, place: { x, y, width, height } }];
    });
    notes.did(`screenshot:stitched ${pictures.length} scale ${this.scale}`);
    return pictures;
  }
}

/** The part of the document to ask a camera for that sees more than the window. */
function shotOf({ place }: Pick<Tile, 'place'>, view: ScreenView, camera: Camera): Rect {
  return view.inner || camera.tall(view) === null ? view.window : place;
}
