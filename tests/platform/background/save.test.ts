/** Saving because a page asks: one at a time in a tab, not too often, and told to the frame that asked. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureEvent } from '../../../lib/platform/messages';

const session: Record<string, unknown> = {};
const sendMessage = vi.fn();
const create = vi.fn();
const action = {
  ...{ setBadgeText: vi.fn(), setTitle: vi.fn() },
  ...{ setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() },
};
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    windows: { getLastFocused: async () => ({ incognito: false }) },
    action,
    runtime: { getURL: (path: string) => `ext:/${path}`, getPlatformInfo: async () => ({}) },
    i18n: { getUILanguage: () => 'zh-CN' },
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async () => session,
        set: async (items: object) => void Object.assign(session, items),
      },
    },
    tabs: { sendMessage, create },
  },
}));
const runCapture = vi.fn();
vi.mock('../../../lib/platform/capture/run', () => ({ runCapture }));
vi.mock('../../../lib/platform/capture/commit', () => ({ commitDraft: vi.fn() }));
const { cancelPageSave, saveForPage, saveForUser } = await import(
  '../../../lib/platform/background/save'
);

const FRAME = { tabId: 5, frameId: 9 };
const SAVED: CaptureEvent = {
  ...{ type: 'saved', id: 'r1', seq: 1, headCode: 'ABCD', notCaptured: [] },
};
const STAGE: CaptureEvent = { type: 'stage', stage: 'text', done: 1, total: 2 };

/** A capture that ends when the test says so, or when it is asked to stop. */
function held(): { end(event: CaptureEvent): void } {
  const controls: { end(event: CaptureEvent): void } = { end: () => {} };
  runCapture.mockImplementationOnce(
    ({ signal, emit }: { signal: AbortSignal; emit(event: CaptureEvent): void }) =>
      new Promise((resolve) => {
        emit(STAGE);
        controls.end = resolve;
        signal.addEventListener('abort', () => resolve({ type: 'cancelled' }));
      }),
  );
  return controls;
}

const sent = (): unknown[] => sendMessage.mock.calls.map(([, message]) => message.payload);
const idle = () => vi.waitFor(async () => expect((await cancelPageSave(5)).ok).toBe(false));

describe('saving because a page asks', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', {
      languages: ['zh-CN'],
      locks: { request: (_: string, act: () => unknown) => act() },
    });
    vi.clearAllMocks();
    sendMessage.mockResolvedValue({ ok: true });
    runCapture.mockReset();
    for (const key of Object.keys(session)) delete session[key];
  });

  it('tells the frame that asked, and it alone, how it goes', async () => {
    const capture = held();
    expect(await saveForPage(FRAME, '概不退还')).toEqual({ ok: true });
    expect(runCapture.mock.calls[0]?.[0]).toMatchObject({ tabId: 5, selection: '概不退还' });
    capture.end(SAVED);
    await idle();
    await vi.waitFor(() => expect(sent()).toEqual([STAGE, SAVED]));
    expect(sendMessage.mock.calls.every(([tab, , to]) => tab === 5 && to.frameId === 9)).toBe(true);
  });

  it('is refused while the tab is being saved, and can be stopped', async () => {
    held();
    await saveForPage(FRAME);
    expect(await saveForPage({ tabId: 5, frameId: 0 })).toMatchObject({ refusal: 'busy' });
    expect(await cancelPageSave(5)).toEqual({ ok: true });
    await idle();
    expect(sent()).toContainEqual({ type: 'cancelled' });
    held();
    expect(await saveForPage(FRAME)).toEqual({ ok: true });
    await cancelPageSave(5);
    await idle();
  });

  it('is refused where pages ask too often, until an hour has passed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    runCapture.mockResolvedValue(SAVED);
    const ask = async (): Promise<unknown> => {
      const answer = await saveForPage(FRAME);
      await idle();
      return answer;
    };
    for (let i = 0; i < 20; i += 1) expect(await ask()).toEqual({ ok: true });
    expect(await ask()).toMatchObject({ ok: false, refusal: 'too_many' });
    vi.advanceTimersByTime(61 * 60 * 1000);
    expect(await ask()).toEqual({ ok: true });
    vi.useRealTimers();
  });

  it('cuts what is beyond the bound of a selection', async () => {
    runCapture.mockResolvedValue(SAVED);
    await saveForPage(FRAME, 'x'.repeat(50_000));
    await idle();
    expect(runCapture.mock.calls[0]?.[0].selection).toHaveLength(16_000);
  });
});

describe('saving because the user asks', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    runCapture.mockReset();
    vi.spyOn(console, 'debug').mockReturnValue();
  });

  it('is told on the page where the page hears it', async () => {
    sendMessage.mockResolvedValue({ ok: true });
    runCapture.mockResolvedValue(SAVED);
    await saveForUser(5);
    expect(create).not.toHaveBeenCalled();
  });

  it('opens the desk at the record where nobody on the page hears', async () => {
    sendMessage.mockRejectedValue(new Error('no receiver'));
    runCapture.mockResolvedValue(SAVED);
    await saveForUser(5);
    expect(create).toHaveBeenCalledWith({ url: 'ext://desk.html#r1' });
  });

  it('says on the button why nothing was saved', async () => {
    sendMessage.mockRejectedValue(new Error('no receiver'));
    runCapture.mockResolvedValue({
      ...{ type: 'failed', stage: 'prepare', refusal: 'browser_page', detail: '' },
    });
    await saveForUser(5);
    expect(create).not.toHaveBeenCalled();
    expect(action.setTitle).toHaveBeenCalledWith({
      ...{ tabId: 5, title: expect.stringContaining('浏览器自己的页面') },
    });
  });
});
