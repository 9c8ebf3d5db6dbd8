/** A capture's steps before the text: each has its limit, each can be cancelled, the archive is the page's alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const done: string[] = [];
const never = () => new Promise<never>(() => {});
const note = (what: string) => async () => {
  done.push(what);
};
const executeScript = vi.fn();
const takePictures = vi.fn();
const tabs = { get: async () => ({ url: 'https://a.example/' }), connect: () => ({}) };
const permissions = { contains: async () => true };
vi.mock('../../../lib/platform/browser', () => ({
  browser: { tabs, permissions, scripting: { executeScript } },
}));
vi.mock('../../../lib/platform/capture/collect', () => ({
  collectPage: async (_port: unknown, hooks: { onFacts(facts: object, ask: unknown): unknown }) => {
    const size = { width: 100, height: 100 };
    await hooks.onFacts({ document: size, viewport: size, pixelRatio: 1 }, never);
    return { facts: {}, parts: new Map([['text', new Uint8Array()]]) };
  },
}));
vi.mock('../../../lib/platform/capture/assemble', () => ({
  assemble: async () => ({ artifacts: [] }),
}));
vi.mock('../../../lib/platform/capture/displays', () => ({ askDisplays: async () => null }));
vi.mock('../../../lib/platform/responses/memory', () => ({
  recall: async () => ({ answers: [], since: 0 }),
}));
vi.mock('../../../lib/platform/capture/picture/take', () => ({ takePictures }));
vi.mock('../../../lib/platform/capture/mhtml', () => ({
  makesMhtml: () => true,
  takeMhtml: note('mhtml'),
}));
vi.mock('../../../lib/platform/capture/marks', () => ({
  withoutMarks: async (_tab: number, act: () => Promise<unknown>) => {
    done.push('hide');
    const value = await act();
    done.push('show');
    return { value, marks: 'hidden' };
  },
}));
const { runCapture } = await import('../../../lib/platform/capture/run');
const { responseOf } = await import('../../../lib/platform/responses/capture');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

function start(signal = new AbortController().signal) {
  const commit = async () => ({ id: 'a', seq: 1, headCode: 'X', notCaptured: [] });
  return runCapture({ tabId: 7, signal, emit: () => {}, commit });
}

beforeEach(() => {
  done.length = 0;
  vi.useFakeTimers();
  executeScript.mockReset().mockResolvedValue([]);
  takePictures.mockReset().mockImplementation(async () => {
    done.push('pictures');
    return [];
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the steps of a capture', () => {
  it('take the pictures and the archive while nothing of ours is on the page', async () => {
    expect(await start()).toMatchObject({ type: 'saved' });
    expect(done).toEqual(['hide', 'pictures', 'mhtml', 'show']);
  });

  it('leave the rest of the picture out where there is no room for it, and save all the same', async () => {
    const storage = { estimate: async () => ({ quota: 6_005_000, usage: 0 }) };
    vi.stubGlobal('navigator', { storage });
    expect(await start()).toMatchObject({ type: 'saved' });
    const short = expect.stringMatching(/^needed \d+, free 6005000$/);
    expect(takePictures).toHaveBeenCalledWith(expect.objectContaining({ short }));
  });

  it('can be cancelled while the page lets no script in', async () => {
    executeScript.mockImplementation(never);
    const stop = new AbortController();
    const end = start(stop.signal);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort(new DOMException('cancelled', 'AbortError'));
    expect(await end).toEqual({ type: 'cancelled' });
  });

  it('do not wait for a page that lets no script in', async () => {
    executeScript.mockImplementation(never);
    const end = start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await end).toMatchObject({ type: 'failed', detail: 'page_silent' });
  });
});

describe("the server's answer", () => {
  it('is done without where the page does not tell how it was loaded', async () => {
    executeScript.mockImplementation(never);
    const notes = new CaptureNotes();
    const answer = responseOf(7, notes, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answer).toBeNull();
    expect(notes.missing).toEqual([{ what: 'response', reason: 'timeout' }]);
  });

  it('is not waited for once the capture is cancelled', async () => {
    executeScript.mockImplementation(never);
    const stop = new AbortController();
    const answer = responseOf(7, new CaptureNotes(), stop.signal);
    stop.abort(new Error('cancelled'));
    await expect(answer).rejects.toThrow('cancelled');
  });
});
