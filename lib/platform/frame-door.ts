/** The ways between the frames of a tab, for scripts in pages: all lead over the background. */
import { ANSWER_READERS, readCensus } from './frame-answers';
import type { BackgroundMessages, FrameCensus, FrameOrders } from './messages';
import { rawRuntime, tellBackground } from './runtime';

/** Frames that never answer (a script of the page runs without end) are not waited for (ms). */
const CENSUS_MS = 1500;

/** Sends one order to one frame of this tab; null where nobody answers. Never rejects. */
export async function orderFrame<T extends keyof FrameOrders>(
  frameId: number,
  type: T,
  payload: FrameOrders[T][0],
): Promise<FrameOrders[T][1] | null> {
  return ANSWER_READERS[type](await ask('frame.order', { frameId, type, payload }));
}

/** See `frame.census`; null where that cannot be told in time. Never rejects. */
export async function askCensus(all: boolean): Promise<FrameCensus | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), CENSUS_MS));
  return readCensus(await Promise.race([ask('frame.census', { all }), late]));
}

/** Id of the frame that a window or an element holds; only Firefox tells it (since 96). */
export function frameIdOf(holder: Window | Element): number | undefined {
  const runtime = rawRuntime();
  const tell: unknown = runtime && Reflect.get(runtime, 'getFrameId');
  const id: unknown = typeof tell === 'function' ? Reflect.apply(tell, runtime, [holder]) : -1;
  return typeof id === 'number' && id >= 0 ? id : undefined;
}

/** Ids of this frame and of those around it, from the inside; undefined where the browser tells none. */
export function framePath(): number[] | undefined {
  const path: number[] = [];
  for (let view: Window = window; view !== window.top; view = view.parent) {
    const id = frameIdOf(view);
    if (id === undefined) return undefined;
    path.push(id);
  }
  return path;
}

/** The background's answer; undefined where it gives none. */
async function ask<T extends keyof BackgroundMessages>(
  type: T,
  payload: BackgroundMessages[T][0],
): Promise<unknown> {
  return tellBackground(type, payload).catch((error: unknown) => {
    console.debug('[swipewise]', type, error);
  });
}
