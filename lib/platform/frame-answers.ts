/** Reads what a frame's script answers: its process may say anything in our name. */
import { readArea } from '../core/area';
import { readDisplay } from '../core/display';
import type { FrameCensus, FrameOrders, FrameSeen } from './messages';
import { isFields, readCount } from './wire';

/** Frames that an answer may name; no page has more. */
const MAX_LIST = 10_000;

/** One reader for each order; null for what is no answer to it. */
export const ANSWER_READERS: {
  [T in keyof FrameOrders]: (answer: unknown) => FrameOrders[T][1] | null;
} = {
  'frame.show': (answer) => {
    if (!isFields(answer)) return null;
    const displays = listOf(answer.displays, readDisplay);
    return answer.ok === true && displays !== null ? { ok: true, displays } : { ok: false };
  },
  'frame.areas': (answer) => {
    if (!isFields(answer)) return null;
    const areas = listOf(answer.areas, readArea);
    return answer.ok === true && areas !== null ? { ok: true, areas } : { ok: false };
  },
  'frame.jump': (answer) => {
    if (!isFields(answer)) return null;
    const path = listOf(answer.path, readCount)?.filter((id) => id !== null);
    return { ok: answer.ok === true, ...(path === undefined ? {} : { path }) };
  },
  'frame.guard': (answer) => (isFields(answer) ? { ok: answer.ok === true } : null),
  'frame.marks': (answer) => (isFields(answer) ? { ok: answer.ok === true } : null),
};

/** Reads the background's look around; null where it gave none. */
export function readCensus(answer: unknown): FrameCensus | null {
  if (!isFields(answer)) return null;
  const frames = listOf(answer.frames, readSeen);
  return frames === null ? null : { frames: frames.filter((seen) => seen !== null) };
}

function readSeen(value: unknown): FrameSeen | null {
  if (!isFields(value)) return null;
  const [frameId, inside] = [readCount(value.frameId), readCount(value.inside)];
  if (frameId === null || inside === null) return null;
  return { frameId, inside, large: value.large === true, reading: value.reading === true };
}

function listOf<T>(value: unknown, read: (item: unknown) => T): T[] | null {
  return Array.isArray(value) && value.length <= MAX_LIST ? value.map(read) : null;
}
