/** The picture of the page: first as the user sees it, untouched, then all of it in parts. */
import { fits, type ScreenView } from '../../../core/capture/screen';
import { scaleOf } from '../../../core/capture/sheets';
import type { CaptureEstimate } from '../../messages';
import { CaptureFailure } from '../failure';
import type { CaptureNotes } from '../notes';
import type { AskScreen } from '../screen-talk';
import { type Camera, openCamera, type Shot } from './camera';
import { estimateOf, planFor } from './estimate';
import { pngSize } from './png';
import { pad, type TakenPicture } from './taken';
import { TileWork } from './tiles';

/** What the work is given. */
export interface PictureJob {
  tabId: number;
  /** Moves the page. */
  ask: AskScreen;
  notes: CaptureNotes;
  signal: AbortSignal;
  /** Why there is room only for what the window shows; null where there is for all, as far as is known. */
  short: string | null;
  /** Pictures taken, out of how many; with what a long page will take. */
  onProgress(done: number, total: number, estimate?: CaptureEstimate): void;
}

/**
 * Takes the pictures and puts the page back. What cannot be had is in `notes`.
 * @throws CaptureFailure or the signal's reason where the capture itself has ended
 */
export async function takePictures(job: PictureJob): Promise<TakenPicture[]> {
  const { ask, notes, signal } = job;
  const camera = openCamera(job.tabId, signal);
  try {
    const view = await ask({ order: 'look' });
    const first = await camera.shoot(view);
    if (first !== null) return await withFirst(job, camera, view, first);
    notes.lacks('screenshot', 'tab_not_visible');
  } catch (error) {
    rethrowEnd(error, signal);
    notes.lacks('screenshot', 'failed', wordsOf(error));
  }
  return [];
}

/** The page's own end is the capture's; all else costs pictures only. */
function rethrowEnd(error: unknown, signal: AbortSignal): void {
  signal.throwIfAborted();
  if (error instanceof CaptureFailure) throw error;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function withFirst(
  job: PictureJob,
  camera: Camera,
  view: ScreenView,
  first: Shot,
): Promise<TakenPicture[]> {
  const { notes } = job;
  const { window, at } = view;
  notes.did(
    `screenshot:visible ${window.width}x${window.height} at ${Math.round(at.x)},${Math.round(at.y)}`,
  );
  const only = firstOf(view, first, 'screenshot.png', 'screenshot');
  if (fits(view)) return [only];
  if (view.pinched) {
    notes.lacks('screenshot-rest', 'pinch_zoom');
    return [only];
  }
  if (job.short !== null) {
    notes.lacks('screenshot-rest', 'no_room', job.short);
    return [only];
  }
  const rest = await wholePage(job, camera, view, first);
  const original = firstOf(view, first, `tiles/${pad(1)}.png`, 'screenshot-tile');
  return rest.length === 0 ? [only] : withOriginal(rest, original);
}

function withOriginal(rest: TakenPicture[], original: TakenPicture): TakenPicture[] {
  const isWhole = ({ role }: TakenPicture) => role === 'screenshot';
  return [...rest.filter(isWhole), original, ...rest.filter((one) => !isWhole(one))];
}

function firstOf(
  view: ScreenView,
  { bytes, shows }: Shot,
  path: string,
  role: TakenPicture['role'],
): TakenPicture {
  const size = pngSize(bytes);
  const scale = scaleOf(size.width, shows.width, view.pixelRatio);
  const { x, y } = shows;
  const place = { x, y, width: size.width / scale, height: size.height / scale };
  return { path, role, bytes, place };
}

/** Loads what waits, takes the parts, puts the page back; gives what could be had. */
async function wholePage(
  job: PictureJob,
  camera: Camera,
  seen: ScreenView,
  first: Shot,
): Promise<TakenPicture[]> {
  const { ask, notes, signal } = job;
  const estimate = (view: ScreenView) => estimateOf(planFor(view, camera), view, first, camera);
  const before = estimate(seen);
  job.onProgress(1, before.pictures, before);
  let work: TileWork | null = null;
  try {
    await ask({ order: 'load' });
    const top = await ask({ order: 'go', x: 0, y: 0, fixed: 'shown' });
    const plan = planFor(top, camera);
    const told = estimate(top);
    work = new TileWork(
      {
        ask,
        camera,
        notes,
        signal,
        onTile: (done) => job.onProgress(done + 1, told.pictures, told),
      },
      plan,
      top,
      { shot: first, start: seen.at },
    );
    await work.run();
    await tellGrowth(ask, top, notes);
  } catch (error) {
    rethrowEnd(error, signal);
    notes.lacks('screenshot-rest', 'failed', wordsOf(error));
  }
  await putBack(ask, notes, signal);
  return work === null ? [] : finish(work, notes, signal);
}

/** CSS px by which a page may grow without a word about it. */
const GROWTH = 24;

async function tellGrowth(ask: AskScreen, top: ScreenView, notes: CaptureNotes): Promise<void> {
  const { content } = await ask({ order: 'look' });
  const [was, is] = [top.content.height, content.height];
  if (Math.abs(is - was) > GROWTH) notes.did(`page:height_meanwhile ${was} to ${is}`);
  if (is > was + GROWTH) notes.lacks('screenshot-rest', 'page_grew', `${was} of ${is} px`);
}

async function putBack(ask: AskScreen, notes: CaptureNotes, signal: AbortSignal): Promise<void> {
  try {
    await ask({ order: 'back' });
  } catch (error) {
    rethrowEnd(error, signal);
    // It puts itself back when the capture ends.
    notes.did(`page:put_back_failed ${wordsOf(error)}`);
  }
}

async function finish(
  work: TileWork,
  notes: CaptureNotes,
  signal: AbortSignal,
): Promise<TakenPicture[]> {
  try {
    return [...(await work.stitched()), ...work.originals];
  } catch (error) {
    rethrowEnd(error, signal);
    notes.lacks('screenshot-whole', 'failed', wordsOf(error));
    return work.originals;
  }
}
