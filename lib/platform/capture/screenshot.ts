/** The picture of the page: the visible part in Chromium, the whole page in Firefox. */
import type { PageFacts } from '../../core/capture/protocol';
import { browser } from '../browser';
import type { CaptureNotes } from './notes';

/** Longest side of a picture that Firefox gives (device px); tried, see its `captureTab`. */
const MAX_SIDE = 32_766;
/** Chromium allows two pictures a second (MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND). */
const QUOTA_WAIT_MS = 700;

/** Takes the picture as PNG bytes, or null with the reason in `notes`. Never rejects. */
export async function takeScreenshot(
  tabId: number,
  facts: PageFacts,
  notes: CaptureNotes,
): Promise<Uint8Array | null> {
  try {
    const whole = 'captureTab' in browser.tabs && typeof browser.tabs.captureTab === 'function';
    const url = whole
      ? await wholePage(tabId, facts, notes)
      : await visiblePart(tabId, facts, notes);
    return url === null ? null : pngBytes(url);
  } catch (error) {
    notes.lacks('screenshot', 'failed', error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function wholePage(tabId: number, facts: PageFacts, notes: CaptureNotes): Promise<string> {
  const longest = Math.floor(MAX_SIDE / facts.pixelRatio);
  const width = Math.min(facts.document.width, longest);
  const height = Math.min(facts.document.height, longest);
  const size = `${facts.document.width}x${facts.document.height}`;
  if (width < facts.document.width || height < facts.document.height) {
    notes.lacks('screenshot-rest', 'too_large', `${width}x${height} of ${size}`);
  }
  const rect = { x: 0, y: 0, width: Math.max(1, width), height: Math.max(1, height) };
  const url = await browser.tabs.captureTab(tabId, {
    ...{ format: 'png', rect, scale: facts.pixelRatio },
  });
  notes.did(`screenshot:page ${rect.width}x${rect.height}`);
  return url;
}

async function visiblePart(
  tabId: number,
  facts: PageFacts,
  notes: CaptureNotes,
): Promise<string | null> {
  const before = await browser.tabs.get(tabId);
  if (!before.active) {
    notes.lacks('screenshot', 'tab_not_visible');
    return null;
  }
  const url = await captureVisible(before.windowId);
  const after = await browser.tabs.get(tabId);
  // The picture shows whatever tab was in front: it is only kept when this one stayed there.
  if (!after.active || after.windowId !== before.windowId || after.url !== before.url) {
    notes.lacks('screenshot', 'tab_not_visible');
    return null;
  }
  const { viewport, document } = facts;
  const size = `${viewport.width}x${viewport.height}`;
  notes.did(`screenshot:visible ${size} at ${facts.scroll.x},${facts.scroll.y}`);
  if (document.width > viewport.width || document.height > viewport.height) {
    const whole = `${size} of ${document.width}x${document.height}`;
    notes.lacks('screenshot-rest', 'visible_part_only', whole);
  }
  return url;
}

async function captureVisible(windowId: number | undefined): Promise<string> {
  const shoot = () => browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  try {
    return await shoot();
  } catch (error) {
    if (!(error instanceof Error) || !/MAX_CAPTURE_VISIBLE_TAB|quota/i.test(error.message))
      throw error;
    await new Promise((resolve) => setTimeout(resolve, QUOTA_WAIT_MS));
    return shoot();
  }
}

/** Bytes of a `data:image/png;base64,` URL; rejects anything else. */
function pngBytes(url: string): Uint8Array {
  const head = 'data:image/png;base64,';
  if (!url.startsWith(head)) throw new Error(`no PNG: ${url.slice(0, 30)}`);
  return Uint8Array.from(atob(url.slice(head.length)), (char) => char.charCodeAt(0));
}
