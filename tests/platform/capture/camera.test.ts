/** No other tab's page gets into a record: a picture counts only when its tab was in front all the time. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScreenView } from '../../../lib/core/capture/screen';

type Listener = (...told: unknown[]) => void;
function fakeEvent() {
  const heard = new Set<Listener>();
  return {
    heard,
    addListener: (listener: Listener) => heard.add(listener),
    removeListener: (listener: Listener) => heard.delete(listener),
    tell: (...told: unknown[]) => {
      for (const listener of heard) listener(...told);
    },
  };
}
const [onActivated, onAttached, onDetached] = [fakeEvent(), fakeEvent(), fakeEvent()];
const [get, captureVisibleTab] = [vi.fn(), vi.fn()];
const tabs = { get, captureVisibleTab, onActivated, onAttached, onDetached };
vi.mock('../../../lib/platform/browser', () => ({ browser: { tabs } }));
const { openCamera } = await import('../../../lib/platform/capture/picture/camera');

const window = { x: 0, y: 0, width: 800, height: 600 };
const VIEW: ScreenView = {
  ...{ window, view: window, content: window, at: { x: 0, y: 0 } },
  ...{ inner: false, covered: 0, pixelRatio: 1, pinched: false },
};
const PNG = `data:image/png;base64,${btoa('ours')}`;
const OURS = { id: 7, windowId: 1, active: true, url: 'https://a.example/' };

function shoot() {
  const taken = openCamera(7, new AbortController().signal).shoot(VIEW);
  taken.catch(() => undefined);
  return taken;
}

describe('the camera of a window', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    get.mockReset().mockResolvedValue(OURS);
    captureVisibleTab.mockReset().mockResolvedValue(PNG);
  });
  afterEach(() => {
    vi.useRealTimers();
    for (const event of [onActivated, onAttached, onDetached]) expect(event.heard.size).toBe(0);
  });

  it('throws a picture away while which another tab came and went, and takes it again', async () => {
    captureVisibleTab.mockImplementationOnce(async () => {
      onActivated.tell({ tabId: 8, windowId: 1 });
      onActivated.tell({ tabId: 7, windowId: 1 });
      return `data:image/png;base64,${btoa('another page')}`;
    });
    const taken = shoot();
    await vi.advanceTimersByTimeAsync(2000);
    expect(new TextDecoder().decode((await taken)?.bytes)).toBe('ours');
    expect(captureVisibleTab).toHaveBeenCalledTimes(2);
  });

  it('gives none where that happens again and again, or the tab goes to another window', async () => {
    for (const disturb of [
      () => onActivated.tell({ tabId: 7, windowId: 1 }),
      () => onDetached.tell(7, { oldWindowId: 1 }),
      () => onAttached.tell(7, { newWindowId: 1 }),
    ]) {
      captureVisibleTab.mockImplementation(async () => {
        disturb();
        return PNG;
      });
      const taken = shoot();
      await vi.advanceTimersByTimeAsync(5000);
      expect(await taken).toBeNull();
    }
  });

  it('does not mind what happens in other windows, nor an address that the page gives itself', async () => {
    get.mockResolvedValueOnce(OURS).mockResolvedValue({ ...OURS, url: 'https://a.example/#part2' });
    captureVisibleTab.mockImplementationOnce(async () => {
      onActivated.tell({ tabId: 30, windowId: 2 });
      onDetached.tell(31, { oldWindowId: 2 });
      return PNG;
    });
    expect(await shoot()).toMatchObject({ shows: window });
    expect(captureVisibleTab).toHaveBeenCalledOnce();
  });

  it('looks anew which tab is in front after each wait for the browser’s allowance', async () => {
    captureVisibleTab.mockImplementationOnce(async () => {
      get.mockResolvedValue({ ...OURS, active: false });
      throw new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');
    });
    const taken = shoot();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await taken).toBeNull();
    expect(captureVisibleTab).toHaveBeenCalledOnce();
  });

  it('follows a tab to the window in which it stands by then', async () => {
    get.mockResolvedValue({ ...OURS, windowId: 4 });
    await shoot();
    expect(captureVisibleTab).toHaveBeenCalledWith(4, { format: 'png' });
  });
});
