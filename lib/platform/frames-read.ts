/** Reads what passes between the frames of a tab. Runs in pages and in the background. */
import type {
  FrameOrder,
  FrameOrders,
  FramePlace,
  FrameReading,
  ReadCounts,
  TabMessages,
} from './messages';
import { type Fields, isFields, readCount } from './wire';

/** UTF-16 units of one frame's text that are taken; no page is read beyond this either. */
const MAX_TEXT = 2_100_000;
/** Sentences of one dialog, and UTF-16 units of one. */
const [MAX_LINES, MAX_LINE] = [10, 2000];

/** Findings of one frame whose places are asked for at once. */
const MAX_SPANS = 2000;

type Reader<T extends keyof TabMessages> = (fields: Fields) => TabMessages[T][0] | null;
type FrameMessages = 'frame.text' | 'guard.read' | keyof FrameOrders;

/** The share of the tab's readers that is about frames; see tab-server.ts. */
export const FRAME_READERS: { [T in FrameMessages]: Reader<T> } = {
  'frame.text': (fields) => {
    const frameId = readCount(fields.frameId);
    const reading = readFrameReading(fields);
    return frameId === null || reading === null ? null : { frameId, ...reading };
  },
  'frame.show': ({ reading, shown }) => {
    const at = readCount(reading);
    return at === null ? null : { reading: at, shown };
  },
  'frame.guard': ({ guard }) => ({ guard }),
  'guard.read': ({ lines }) => readLines(lines),
  'frame.areas': ({ reading, spans }) => {
    const [at, read] = [readCount(reading), readSpans(spans)];
    return at === null || read === null ? null : { reading: at, spans: read };
  },
  'frame.jump': ({ reading, start, end }) => {
    const [at, from, to] = [readCount(reading), readCount(start), readCount(end)];
    return at === null || from === null || to === null || to < from
      ? null
      : { reading: at, start: from, end: to };
  },
  'frame.marks': ({ visible }) => (typeof visible === 'boolean' ? { visible } : null),
};

/** A frame's reading, or null when it is not one. */
export function readFrameReading({ reading, text, read, place }: Fields): FrameReading | null {
  const at = readCount(reading);
  const [counts, stands] = [readCounts(read), readPlace(place)];
  if (at === null || counts === null || stands === null || typeof text !== 'string') return null;
  return { reading: at, text: text.slice(0, MAX_TEXT), read: counts, place: stands };
}

function readPlace(value: unknown): FramePlace | null {
  if (!isFields(value)) return null;
  const { same, nested } = value;
  const [width, height] = [readCount(value.width), readCount(value.height)];
  if (width === null || height === null) return null;
  return { same: same === true, nested: nested === true, width, height };
}

function readSpans(value: unknown): [number, number][] | null {
  if (!Array.isArray(value) || value.length > MAX_SPANS) return null;
  const spans = value.flatMap((span: unknown): [number, number][] => {
    const [start, end] = Array.isArray(span) ? span.map(readCount) : [];
    return start == null || end == null || end < start ? [] : [[start, end]];
  });
  return spans.length === value.length ? spans : null;
}

/** Sentences of the guard that were read: it shows three at a time. */
function readLines(lines: unknown): { lines: string[] } | null {
  if (!Array.isArray(lines) || lines.length > MAX_LINES) return null;
  const read = lines.filter((line) => typeof line === 'string');
  return read.length === lines.length
    ? { lines: read.map((line) => line.slice(0, MAX_LINE)) }
    : null;
}

function readCounts(value: unknown): ReadCounts | null {
  if (!isFields(value)) return null;
  const chars = readCount(value.chars);
  const dialogs = readCount(value.dialogs);
  const imagesUnread = readCount(value.imagesUnread);
  const framesUnread = readCount(value.framesUnread);
  if (chars === null || dialogs === null || imagesUnread === null || framesUnread === null) {
    return null;
  }
  const cut = value.cut === true ? { cut: true as const } : {};
  return { chars, dialogs, imagesUnread, framesUnread, ...cut };
}

/** An order of the scanner to one frame; null for anything else, and for the top frame. */
export function readFrameOrder({ frameId, type, payload }: Fields): FrameOrder | null {
  const to = readCount(frameId);
  if (to === null || to === 0 || !isFields(payload)) return null;
  if (type === 'frame.show') return order(to, type, FRAME_READERS[type](payload));
  if (type === 'frame.guard') return order(to, type, FRAME_READERS[type](payload));
  if (type === 'frame.areas') return order(to, type, FRAME_READERS[type](payload));
  if (type === 'frame.jump') return order(to, type, FRAME_READERS[type](payload));
  if (type === 'frame.marks') return order(to, type, FRAME_READERS[type](payload));
  return null;
}

function order<T extends string, P>(frameId: number, type: T, payload: P | null) {
  return payload === null ? null : { frameId, type, payload };
}
