/** The browser's archive: whole or listed as missing, and never waited for without end. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const saveAsMHTML = vi.fn();
const browser: Record<string, unknown> = {};
vi.mock('../../../lib/platform/browser', () => ({ browser }));
const { makesMhtml, takeMhtml } = await import('../../../lib/platform/capture/mhtml');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

async function take(signal = new AbortController().signal) {
  const notes = new CaptureNotes();
  const bytes = await takeMhtml(7, notes, signal);
  return { bytes, missing: notes.missing.map(({ what, reason }) => `${what} ${reason}`), notes };
}

/** A file that the browser has put away by the time it is read. */
function unreadable(): Blob {
  const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  return Object.defineProperty(new Blob(['x']), 'arrayBuffer', { value: gone });
}

beforeEach(() => {
  saveAsMHTML.mockReset();
  browser.pageCapture = { saveAsMHTML };
});

describe('the archive of a page', () => {
  it('is kept byte for byte', async () => {
    saveAsMHTML.mockResolvedValue(new Blob([Uint8Array.of(1, 255, 0)]));
    const { bytes, missing, notes } = await take();
    expect(bytes).toEqual(Uint8Array.of(1, 255, 0));
    expect(missing).toEqual([]);
    expect(notes.steps.map(({ did }) => did)).toEqual(['mhtml:saved 3']);
    expect(saveAsMHTML).toHaveBeenCalledWith({ tabId: 7 });
  });

  it('is as the browser makes it, with what of it is ours counted in the log', async () => {
    const ours =
      '<div data-swipewise=3D"card" popover=3D"manual"></div><div data-swi=\r\npewise=3D"bar">';
    saveAsMHTML.mockResolvedValue(new Blob([`<p>data-swipewise</p>${ours}</div>`]));
    const { notes } = await take();
    expect(notes.steps.map(({ did }) => did)).toContain('mhtml:holds_own_elements 2');
  });

  it('is not there in Firefox, which is said', async () => {
    delete browser.pageCapture;
    expect(makesMhtml()).toBe(false);
    expect((await take()).missing).toEqual(['mhtml not_supported']);
  });

  it.each([
    ['failed', () => Promise.reject(new Error('not allowed'))],
    ['empty', () => Promise.resolve(new Blob([]))],
    ['empty', () => Promise.resolve(undefined)],
    [
      'too_large',
      () => Promise.resolve(Object.defineProperty(new Blob(['x']), 'size', { value: 1e9 })),
    ],
  ])('is listed as missing: %s', async (reason, make) => {
    saveAsMHTML.mockImplementation(make);
    const { bytes, missing } = await take();
    expect(bytes).toBeNull();
    expect(missing).toEqual([`mhtml ${reason}`]);
  });

  it.each([
    ['failed', () => Promise.reject(new Error('busy'))],
    ['failed', () => Promise.resolve(unreadable())],
    ['empty', () => Promise.resolve(new Blob([]))],
  ])('is asked for once more where there was none: %s', async (reason, make) => {
    saveAsMHTML.mockImplementationOnce(make).mockResolvedValue(new Blob(['x']));
    const { bytes, missing, notes } = await take();
    expect(bytes).toEqual(Uint8Array.of(120));
    expect(missing).toEqual([]);
    expect(notes.steps.map(({ did }) => did)).toEqual([`mhtml:again ${reason}`, 'mhtml:saved 1']);
  });

  it('is given up where the browser does not come back', async () => {
    vi.useFakeTimers();
    saveAsMHTML.mockReturnValue(new Promise(() => {}));
    const taken = take();
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await taken).missing).toEqual(['mhtml timeout']);
    vi.useRealTimers();
  });

  it('ends at once when the user cancels', async () => {
    saveAsMHTML.mockReturnValue(new Promise(() => {}));
    const stop = new AbortController();
    const taken = take(stop.signal);
    stop.abort(new Error('cancelled'));
    await expect(taken).rejects.toThrow('cancelled');
  });
});
