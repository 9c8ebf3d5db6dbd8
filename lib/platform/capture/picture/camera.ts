/** Photographs a tab: what its window shows in Chromium, any part of its document in Firefox. */
import type { Rect, ScreenView } from '../../../core/capture/screen';
import { browser } from '../../browser';
import { inTime, LATE } from '../in-time';
import { watchFront } from './front';
import { pngBytes } from './png';

/** One picture as the browser gave it. */
export interface Shot {
  /** A PNG file. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The part of the document that it shows, CSS px; of an inner scroller's page, the window's part. */
  shows: Rect;
}

/** Takes pictures of one tab. */
export interface Camera {
  /**
   * Takes one. Null where the tab is not in front: then the picture would show another page.
   * `wanted` is the part of the document; a camera that sees the window alone gives the window.
   * @throws Error with the browser's words where it gives none
   */
  shoot(view: ScreenView, wanted?: Rect): Promise<Shot | null>;
  /** Height (CSS px) of one picture, where it can be taller than the window; else null. */
  tall(view: ScreenView): number | null;
  /** Time (ms) that one picture takes, about; with the page's own. */
  readonly paceMs: number;
}

/** The camera of this browser. */
export function openCamera(tabId: number, signal: AbortSignal): Camera {
  const whole = 'captureTab' in browser.tabs && typeof browser.tabs.captureTab === 'function';
  return whole ? new DocumentCamera(tabId) : new WindowCamera(tabId, signal);
}

/** Longest time (ms) for one picture: of a window that is hidden some systems never give any. */
const PATIENCE_MS = 10_000;

/** Firefox: `captureTab` with `rect`, in front or not. */
class DocumentCamera implements Camera {
  readonly paceMs = 250;

  constructor(private readonly tabId: number) {}

  async shoot({ window }: ScreenView, wanted: Rect = window): Promise<Shot> {
    // No `scale`: the default is the screen's, to which the browser adds the page's zoom.
    const asked = browser.tabs.captureTab(this.tabId, { format: 'png', rect: wanted });
    return { bytes: pngBytes(await pictureOf(asked)), shows: wanted };
  }

  /** So many device px at a time: a few MB as a bitmap, and far below the 32,767 a side of Firefox. */
  tall({ pixelRatio, window }: ScreenView): number {
    return Math.max(window.height, Math.floor(4096 / pixelRatio));
  }
}

/** Chromium allows two pictures a second (MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND); a little slower. */
const PACE_MS = 520;
/** How often it is tried again where another one has used up the allowance. */
const TRIES = 6;

/** How often it is tried again where another tab was in front for a moment. */
const AGAIN = 2;

/** Chromium: `captureVisibleTab`, while the tab is in front. */
class WindowCamera implements Camera {
  readonly paceMs = PACE_MS;
  /** By the worker's clock (ms). */
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly tabId: number,
    private readonly signal: AbortSignal,
  ) {}

  async shoot({ window }: ScreenView): Promise<Shot | null> {
    for (let left = AGAIN; ; left -= 1) {
      const url = await this.paced();
      if (url === null) return null;
      if (url !== DISTURBED) return { bytes: pngBytes(url), shows: window };
      if (left === 0) return null;
    }
  }

  tall(): null {
    return null;
  }

  /** One picture as soon as the browser allows it; null where the tab is not in front by then. */
  private async paced(): Promise<string | typeof DISTURBED | null> {
    for (let left = TRIES; ; left -= 1) {
      await sleep(this.last + PACE_MS - performance.now(), this.signal);
      try {
        return await this.ofFront();
      } catch (error) {
        if (left === 0 || !isQuota(error)) throw error;
      }
    }
  }

  /** The picture shows whatever tab is in front: it is only kept when this one was there all the time. */
  private async ofFront(): Promise<string | typeof DISTURBED | null> {
    const front = watchFront(this.tabId);
    try {
      const before = await browser.tabs.get(this.tabId);
      if (!before.active) return null;
      this.last = performance.now();
      const asked = browser.tabs.captureVisibleTab(before.windowId, { format: 'png' });
      const url = await pictureOf(asked);
      // Asked last, and so answered after all that was told of the time before.
      const after = await browser.tabs.get(this.tabId);
      const stayed = after.active && after.windowId === before.windowId;
      return stayed && !front.disturbed(before.windowId) ? url : DISTURBED;
    } finally {
      front.stop();
    }
  }
}

const DISTURBED = Symbol('disturbed');

function isQuota(error: unknown): boolean {
  return error instanceof Error && /MAX_CAPTURE_VISIBLE_TAB|quota/i.test(error.message);
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  signal.throwIfAborted();
}

async function pictureOf(asked: Promise<string>): Promise<string> {
  const url = await inTime(asked, PATIENCE_MS);
  if (url === LATE) throw new Error(`no picture in ${PATIENCE_MS} ms`);
  return url;
}
