/** The end of a capture: never "not saved" where the record may be in the log. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const gathered = { facts: {}, parts: new Map([['text', new Uint8Array()]]) };
const collectPage = vi.fn();
const assemble = vi.fn();
const contains = vi.fn();
const tabs = { get: vi.fn(), connect: () => ({}) };
vi.mock('../../../lib/platform/browser', () => ({
  browser: { tabs, permissions: { contains }, scripting: { executeScript: async () => [] } },
}));
vi.mock('../../../lib/platform/capture/collect', () => ({ collectPage }));
vi.mock('../../../lib/platform/capture/assemble', () => ({ assemble }));
vi.mock('../../../lib/platform/capture/displays', () => ({ askDisplays: async () => null }));
vi.mock('../../../lib/platform/responses/capture', () => ({ responseOf: async () => null }));
vi.mock('../../../lib/platform/capture/commit', () => ({ commitDraft: vi.fn() }));
// What is sent after a commit has its own tests; here there is no database.
vi.mock('../../../lib/platform/timestamps/background', () => ({ sendTimestamps: vi.fn() }));
vi.mock('../../../lib/platform/timestamps/owed', () => ({ owe: async () => async () => {} }));
const { runCapture } = await import('../../../lib/platform/capture/run');
const { CaptureFailure } = await import('../../../lib/platform/capture/failure');
const { handleCapturePort } = await import('../../../lib/platform/capture/handle');

type Options = Parameters<typeof runCapture>[0];

function capture(commit: Options['commit'], signal = new AbortController().signal) {
  return runCapture({ tabId: 7, signal, emit: () => {}, commit });
}

describe('the end of a capture', () => {
  beforeEach(() => {
    tabs.get.mockResolvedValue({ url: 'https://a.example/' });
    collectPage.mockResolvedValue(gathered);
    contains.mockResolvedValue(true);
    assemble.mockResolvedValue({ artifacts: [], notCaptured: [] });
  });

  it('is unsure where sealing breaks with what no one foresaw', async () => {
    const end = await capture(() => Promise.reject(new Error('port closed')));
    expect(end).toMatchObject({ type: 'failed', stage: 'seal', refusal: 'unsure' });
  });

  it("is the commit's own where it knows", async () => {
    const end = await capture(() => Promise.reject(new CaptureFailure('quota', 'full')));
    expect(end).toMatchObject({ type: 'failed', stage: 'seal', refusal: 'quota' });
  });

  it('is no doubt before sealing', async () => {
    assemble.mockRejectedValue(new TypeError('bad text'));
    const end = await capture(() => Promise.reject(new Error('never reached')));
    expect(end).toMatchObject({ type: 'failed', refusal: 'failed' });
  });

  it('comes also where the browser will not say what is wrong with the tab', async () => {
    assemble.mockRejectedValue(new TypeError('bad text'));
    contains.mockRejectedValue(new Error('bad pattern'));
    const end = await capture(() => Promise.reject(new Error('never reached')));
    const detail = 'TypeError: bad text';
    expect(end).toMatchObject({ type: 'failed', refusal: 'failed', detail });
  });

  it('is a failure where nothing at all could be had', async () => {
    collectPage.mockImplementation(async (_port, { notes }) => {
      notes.lacks('html', 'failed', 'boom');
      return { ...gathered, parts: new Map() };
    });
    const commit = vi.fn();
    const end = await capture(commit);
    const detail = 'nothing_captured: html failed boom';
    expect(end).toMatchObject({ type: 'failed', refusal: 'failed', detail });
    expect(commit).not.toHaveBeenCalled();
  });
});

describe('a page that is gone', () => {
  it('does not end its capture', async () => {
    const { browser } = await import('../../../lib/platform/browser');
    Object.assign(browser, { runtime: { id: 'us', getURL: () => 'chrome-extension://us/' } });
    const { commitDraft } = await import('../../../lib/platform/capture/commit');
    const saved = { id: 'a', seq: 1, hash: 'h', headCode: 'X', notCaptured: [] };
    const commit = vi.mocked(commitDraft).mockImplementation(async (_draft, onProgress) => {
      onProgress({ stage: 'verify', done: 0, total: 1 });
      return saved;
    });
    collectPage.mockResolvedValue(gathered);
    const debug = vi.spyOn(console, 'debug').mockReturnValue();
    const hear: ((message: unknown) => void)[] = [];
    handleCapturePort({
      name: 'capture',
      sender: { id: 'us', url: 'chrome-extension://us/popup.html' },
      postMessage() {
        // As a port does whose other end has just gone.
        throw new Error('disconnected port');
      },
      disconnect: () => {},
      onMessage: { addListener: (listener) => hear.push(listener) },
      onDisconnect: { addListener: () => {} },
    });
    for (const listener of hear) listener({ type: 'start', tabId: 7 });
    await vi.waitFor(() => expect(commit).toHaveBeenCalled());
    expect(await commit.mock.results[0]?.value).toEqual(saved);
    expect(debug).toHaveBeenCalledOnce();
  });
});
