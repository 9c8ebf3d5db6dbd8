/** The pictures of a page that does not stand still, by a camera and a page that are played. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScreenOrder, ScreenView } from '../../../lib/core/capture/screen';

const calm = { addListener: () => {}, removeListener: () => {} };
const front = { onActivated: calm, onAttached: calm, onDetached: calm };
const tabs = { ...front, get: vi.fn(), captureVisibleTab: vi.fn() };
vi.mock('../../../lib/platform/browser', () => ({ browser: { tabs } }));
const finish = vi.fn();
vi.mock('../../../lib/platform/capture/picture/stitch', () => ({
  Stitcher: class {
    readonly possible = true;
    add = () => Promise.resolve();
    finish = finish;
  },
}));
const { takePictures } = await import('../../../lib/platform/capture/picture/take');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

/** As much of a PNG as is looked at: 800 x 600. */
const HEADER = [
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 3, 32, 0, 0, 2, 88,
];
const PNG = `data:image/png;base64,${btoa(String.fromCharCode(...HEADER))}`;

/** A page of a height that scrolls as it is told, unless a test has it do otherwise. */
function page(height: number, change: (view: ScreenView, order: ScreenOrder) => void = () => {}) {
  let y = 0;
  const orders: string[] = [];
  const ask = (order: ScreenOrder) => {
    orders.push(order.order);
    if (order.order === 'go') y = Math.min(order.y, height - 600);
    const box = { x: 0, y: 0, width: 800, height: 600 };
    const view: ScreenView = {
      ...{ window: { ...box, y }, view: box, content: { width: 800, height }, at: { x: 0, y } },
      ...{ inner: false, covered: 0, pixelRatio: 1, pinched: false },
    };
    change(view, order);
    return Promise.resolve(view);
  };
  return { ask, orders };
}

async function take(
  ask: (order: ScreenOrder) => Promise<ScreenView>,
  signal = new AbortController().signal,
  short: string | null = null,
) {
  const notes = new CaptureNotes();
  const progress: unknown[][] = [];
  const work = takePictures({
    ...{ tabId: 7, ask, notes, signal, short },
    onProgress: (...told) => progress.push(told),
  });
  work.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  return { taken: await work, notes, progress };
}

const paths = (taken: { path: string }[]) => taken.map(({ path }) => path);

describe('the pictures of a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    tabs.get
      .mockReset()
      .mockResolvedValue({ active: true, windowId: 1, url: 'https://a.example/' });
    tabs.captureVisibleTab.mockReset().mockResolvedValue(PNG);
    const place = { x: 0, y: 0, width: 800, height: 1500 };
    finish.mockReset().mockResolvedValue([{ bytes: new Uint8Array(), place }]);
  });
  afterEach(() => void vi.useRealTimers());

  it('are one where it fits, and nothing is moved', async () => {
    const { ask, orders } = page(600);
    const { taken, notes } = await take(ask);
    expect(paths(taken)).toEqual(['screenshot.png']);
    expect(orders).toEqual(['look']);
    expect(notes.missing).toEqual([]);
  });

  it('are one where there is no room for more, which is said', async () => {
    const { ask, orders } = page(1500);
    const { taken, notes } = await take(ask, undefined, 'needed 9, free 1');
    expect(paths(taken)).toEqual(['screenshot.png']);
    expect(orders).toEqual(['look']);
    const rest = { what: 'screenshot-rest', reason: 'no_room', detail: 'needed 9, free 1' };
    expect(notes.missing).toEqual([rest]);
  });

  it('begin with what the user saw; the page is put back', async () => {
    const { ask, orders } = page(1500);
    const { taken, notes, progress } = await take(ask);
    expect(paths(taken)).toEqual([
      ...['screenshot.png', 'tiles/001.png', 'tiles/002.png', 'tiles/003.png', 'tiles/004.png'],
    ]);
    expect(orders.slice(0, 3)).toEqual(['look', 'load', 'go']);
    expect(orders.at(-1)).toBe('back');
    expect(notes.missing).toEqual([]);
    expect(progress.at(-1)).toMatchObject([4, 4, { pictures: 4 }]);
  });

  it('come no faster than Chromium allows, and wait where it refuses', async () => {
    const at: number[] = [];
    tabs.captureVisibleTab.mockImplementation(async () => {
      at.push(performance.now());
      if (at.length === 2)
        throw new Error('exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota');
      return PNG;
    });
    const { taken } = await take(page(1500).ask);
    expect(paths(taken)).toHaveLength(5);
    const gaps = at.slice(1).map((time, i) => time - (at[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
  });

  it('are taken again where someone scrolls meanwhile', async () => {
    let moved = 0;
    const { ask } = page(1500, (view, { order }) => {
      if (order === 'look' && view.at.y > 500 && moved === 0) {
        moved += 1;
        view.at.y -= 300;
      }
    });
    const { taken, notes } = await take(ask);
    expect(paths(taken)).toHaveLength(5);
    expect(tabs.captureVisibleTab).toHaveBeenCalledTimes(5);
    expect(notes.steps.map(({ did }) => did)).toContain('screenshot:moved_while_taken 584 to 284');
  });

  it('end where the page does not scroll, and say so', async () => {
    const { ask } = page(3000, (view) => {
      view.at.y = Math.min(view.at.y, 300);
    });
    const { notes } = await take(ask);
    const rest = { what: 'screenshot-rest', reason: 'scroll_refused' };
    expect(notes.missing).toMatchObject([{ ...rest, detail: '900 of 3000 px' }]);
  });

  it('end where the tab leaves the front; those so far are kept', async () => {
    let shots = 0;
    tabs.get.mockImplementation(async () => ({ active: shots < 2, windowId: 1, url: 'a' }));
    tabs.captureVisibleTab.mockImplementation(async () => {
      shots += 1;
      return PNG;
    });
    const { taken, notes } = await take(page(1500).ask);
    expect(paths(taken)).toContain('tiles/001.png');
    expect(notes.missing).toMatchObject([{ what: 'screenshot-rest', reason: 'tab_not_visible' }]);
  });

  it('cost no capture where the page or the camera fails, and the page is put back', async () => {
    const { ask, orders } = page(1500);
    tabs.captureVisibleTab.mockResolvedValueOnce(PNG).mockRejectedValue(new Error('no image'));
    const { taken, notes } = await take(ask);
    expect(taken.length).toBeGreaterThan(0);
    const rest = { what: 'screenshot-rest', reason: 'failed', detail: 'no image' };
    expect(notes.missing).toEqual([rest]);
    expect(orders.at(-1)).toBe('back');
  });

  it('say where the browser drew nothing', async () => {
    const place = { x: 0, y: 0, width: 800, height: 1500 };
    finish.mockResolvedValue([{ bytes: null, place }]);
    const { taken, notes } = await take(page(1500).ask);
    expect(paths(taken)).not.toContain('screenshot.png');
    expect(notes.missing).toMatchObject([{ what: 'screenshot-whole', reason: 'blank' }]);
  });

  it('stop at once when the capture is cancelled', async () => {
    const cancel = new AbortController();
    const { ask, orders } = page(1500, (_view, { order }) => {
      if (order === 'load') cancel.abort(new Error('cancelled'));
    });
    await expect(take(ask, cancel.signal)).rejects.toThrow('cancelled');
    expect(orders).not.toContain('back');
  });
});
