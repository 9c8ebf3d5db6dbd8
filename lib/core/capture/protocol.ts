/**
 * What the capture script in a tab and the background say to each other over the page-capture port.
 * A page is hostile and so may be its process: the background checks every message's shape with
 * {@link parsePageEvent} and decides itself what a part is called and what type it has.
 */
import type { NotCaptured, Step } from '../evidence/draft';
import { isFields } from '../fields';
import { isScreenView, readScreenOrder, type ScreenOrder, type ScreenView } from './screen';
import { type Check, count, px, ratio, shape, size, text } from './shapes';

/**
 * Files that the page side can give. Their names and types are fixed by the background. `file` is what a tab
 * shows that is no HTML page, in base64.
 */
export const PAGE_PARTS = ['text', 'hidden', 'html', 'article', 'file'] as const;
/** One of {@link PAGE_PARTS}. */
export type PagePart = (typeof PAGE_PARTS)[number];

/** What the page says of itself, read without touching it. */
export interface PageFacts {
  /** The address the document was loaded from, and the one it shows now. */
  url: string;
  finalUrl: string;
  title: string;
  referrer: string;
  /** `document.characterSet`, `document.contentType`, `<html lang>`. */
  charset: string;
  contentType: string;
  lang: string;
  /** CSS px. */
  viewport: { width: number; height: number };
  scroll: { x: number; y: number };
  document: { width: number; height: number };
  pixelRatio: number;
  userAgent: string;
}

/**
 * Background -> capture script. `screen` comes between the facts and their answer. `ack` answers the
 * facts (the picture is taken) and each chunk.
 */
export type PageCommand =
  | { type: 'start' }
  | { type: 'ack' }
  | { type: 'cancel' }
  | { type: 'screen'; order: ScreenOrder };

/**
 * Capture script -> background. A part is `open`, `chunk`s numbered from 0, `close`; or `drop` where
 * it broke halfway: a `missing` says why. Each order of the background's is answered once, by `screen`
 * or by `screen_failed`, in their order; `screen_busy` says that a long one goes on.
 */
export type PageEvent =
  | { type: 'facts'; facts: PageFacts }
  | { type: 'screen'; view: ScreenView }
  | { type: 'screen_failed'; detail: string }
  | { type: 'screen_busy' }
  | { type: 'open'; part: PagePart }
  | { type: 'chunk'; part: PagePart; index: number; data: string }
  | { type: 'close'; part: PagePart; chunks: number; bytes: number; crc32: number }
  | { type: 'drop'; part: PagePart }
  | { type: 'step'; step: Step }
  | { type: 'missing'; missing: NotCaptured }
  | { type: 'progress'; stage: 'text' | 'html'; done: number; total: number }
  | { type: 'done' }
  | { type: 'error'; detail: string };

const part: Check = (value) => PAGE_PARTS.some((known) => known === value);

const EVENTS: { [Type in PageEvent['type']]: Check } = {
  facts: shape({
    facts: shape({
      url: text,
      finalUrl: text,
      title: text,
      referrer: text,
      charset: text,
      contentType: text,
      lang: text,
      viewport: size,
      scroll: shape({ x: px, y: px }),
      document: size,
      pixelRatio: ratio,
      userAgent: text,
    }),
  }),
  screen: shape({ view: isScreenView }),
  screen_failed: shape({ detail: text }),
  screen_busy: () => true,
  open: shape({ part }),
  chunk: shape({ part, index: count, data: text }),
  close: shape({ part, chunks: count, bytes: count, crc32: count }),
  drop: shape({ part }),
  step: shape({ step: shape({ at: text, did: text }) }),
  missing: shape({
    missing: shape({
      what: text,
      reason: text,
      detail: (value) => value === undefined || text(value),
    }),
  }),
  progress: shape({
    stage: (value) => value === 'text' || value === 'html',
    done: count,
    total: count,
  }),
  done: () => true,
  error: shape({ detail: text }),
};

function isPageEvent(value: unknown): value is PageEvent {
  if (!isFields(value) || typeof value.type !== 'string') return false;
  return Object.entries(EVENTS).some(([type, check]) => type === value.type && check(value));
}

/** Gives the message if it has exactly the shape of a {@link PageEvent}, else null. */
export function parsePageEvent(value: unknown): PageEvent | null {
  return isPageEvent(value) ? value : null;
}

const COMMANDS = ['start', 'ack', 'cancel'] as const;

/** Gives the command if the message is a {@link PageCommand}, else null. */
export function parseCommand(value: unknown): PageCommand | null {
  if (!isFields(value)) return null;
  const order = value.type === 'screen' ? readScreenOrder(value.order) : null;
  if (order !== null) return { type: 'screen', order };
  const type = COMMANDS.find((known) => known === value.type);
  return type === undefined ? null : { type };
}
