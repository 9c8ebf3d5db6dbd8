/** Where the frames of a tab stand on its page: a script in each tells what it sees. */
import {
  type FrameStand,
  type FrameView,
  frameStands,
  readFrameView,
} from '../../core/capture/frames';
import { browser } from '../browser';
import { inTime, LATE } from './in-time';

/** A frame that hangs keeps all answers back (ms); places are then not known. */
const PATIENCE_MS = 3000;

/**
 * By frame id. Frames in which no script of ours may run are missing, and what stands in them with them.
 * Empty where the browser lets none run at all, or gives no answer in time. Never rejects.
 */
export async function standsIn(tabId: number): Promise<Map<number, FrameStand>> {
  const work = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/frame-view.js'],
    injectImmediately: true,
  });
  const answers = await inTime(work, PATIENCE_MS).catch((error: unknown) => {
    console.debug('[swipewise] frames not looked at', error);
    return [];
  });
  const views = (answers === LATE ? [] : answers).flatMap(
    ({ frameId, result }): [number, FrameView][] => {
      const view = readFrameView(result);
      return view === null ? [] : [[frameId, view]];
    },
  );
  return frameStands(new Map(views));
}
