/** Messages between the frames of a tab: who may say what to whom, and who gets a reader. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const executeScript = vi.fn();
vi.mock('../../../lib/platform/browser', () => ({ browser: { scripting: { executeScript } } }));
const injectFrame = vi.fn();
const injectScanner = vi.fn();
vi.mock('../../../lib/platform/background/inject', () => ({
  ...{ injectFrame, injectScanner, FRAME_FLAG: 'frame', FIRED_FLAG: 'fired' },
}));
const tellTab = vi.fn();
vi.mock('../../../lib/platform/background/tell', () => ({ tellTab }));
const frames = await import('../../../lib/platform/background/frames');

const TOP = { tabId: 5, frameId: 0 };
const FRAME = { tabId: 5, frameId: 3 };
const place = { same: false, nested: true, width: 600, height: 200 };
const read = { chars: 3, dialogs: 0, imagesUnread: 0, framesUnread: 0 };
const READING = { reading: 1, text: 'abc', read, place };
const look = (frameId: number, more = {}) => ({
  frameId,
  result: { large: true, inside: 0, reading: false, matters: false, pressable: true, ...more },
});
const brought = () => injectFrame.mock.calls.map(([{ frameId }]) => frameId);

beforeEach(() => {
  vi.resetAllMocks();
  injectFrame.mockResolvedValue({ ok: true });
  injectScanner.mockResolvedValue({ ok: true });
});

describe('a reading', () => {
  it('goes to the scanner on top, with the frame as the browser names it', async () => {
    tellTab.mockResolvedValue({ ok: true });
    expect(await frames.passReading(FRAME, { ...READING, frameId: 9 })).toEqual({ ok: true });
    expect(tellTab).toHaveBeenCalledWith(TOP, 'frame.text', { frameId: 3, ...READING });
    expect(injectScanner).not.toHaveBeenCalled();
  });

  it('brings the scanner in where none answers', async () => {
    tellTab.mockResolvedValueOnce(null).mockResolvedValueOnce({ ok: true });
    expect(await frames.passReading(FRAME, READING)).toEqual({ ok: true });
    expect(injectScanner).toHaveBeenCalledWith(TOP);
  });

  it('is refused from the top frame, and where it is none', async () => {
    expect(await frames.passReading(TOP, READING)).toMatchObject({ ok: false });
    expect(await frames.passReading(FRAME, { text: 'abc' })).toMatchObject({ ok: false });
    expect(tellTab).not.toHaveBeenCalled();
  });
});

describe('an order', () => {
  const order = { frameId: 3, type: 'frame.marks', payload: { visible: true } };

  it('goes from the scanner to a frame of its own tab', async () => {
    tellTab.mockResolvedValue({ ok: true });
    expect(await frames.passOrder(TOP, order)).toEqual({ ok: true });
    expect(tellTab).toHaveBeenCalledWith(FRAME, 'frame.marks', { visible: true });
  });

  it('is taken from no frame', async () => {
    expect(await frames.passOrder(FRAME, order)).toEqual({ ok: false });
    expect(tellTab).not.toHaveBeenCalled();
  });
});

describe('what was read of the guard', () => {
  it('goes from a frame to the top, and from the top nowhere', async () => {
    tellTab.mockResolvedValue({ ok: true });
    expect(await frames.passRead(FRAME, { lines: ['一'] })).toEqual({ ok: true });
    expect(tellTab).toHaveBeenCalledWith(TOP, 'guard.read', { lines: ['一'] });
    expect(await frames.passRead(TOP, { lines: ['一'] })).toEqual({ ok: false });
  });
});

describe('a look around', () => {
  it('tells what stands in each frame, and is for the scanner alone', async () => {
    executeScript.mockResolvedValue([look(0), look(2, { reading: true }), { frameId: 4 }]);
    const { frames: seen } = await frames.takeCensus(TOP, { all: false });
    expect(seen).toEqual([
      { frameId: 0, large: true, inside: 0, reading: false },
      { frameId: 2, large: true, inside: 0, reading: true },
    ]);
    expect(await frames.takeCensus(FRAME, { all: true })).toEqual({ frames: [] });
  });

  it('brings readers where something matters and none stands', async () => {
    executeScript.mockResolvedValue([
      ...[look(0, { matters: true }), look(1, { matters: true }), look(2)],
      look(3, { matters: true, reading: true }),
    ]);
    await frames.takeCensus(TOP, {});
    expect(brought()).toEqual([1]);
  });

  it('brings them to frames with room for a button too where asked, up to a limit', async () => {
    const many = Array.from({ length: 100 }, (_, i) => look(i + 2));
    executeScript.mockResolvedValue([look(0), look(1, { pressable: false }), ...many]);
    await frames.takeCensus(TOP, { all: true });
    expect(brought()).toHaveLength(60);
    expect(brought()).not.toContain(1);
  });

  it('does not wait for a frame that hangs', async () => {
    executeScript.mockResolvedValue([look(1, { matters: true })]);
    injectFrame.mockReturnValue(new Promise(() => {}));
    expect((await frames.takeCensus(TOP, {})).frames).toHaveLength(1);
  });
});
