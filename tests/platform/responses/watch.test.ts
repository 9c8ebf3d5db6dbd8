/** What is listened to: pages in tabs, from the start of a worker on. */
import { expect, it, vi } from 'vitest';

const event = () => ({ addListener: vi.fn() });
const events = { onBeforeRedirect: event(), onResponseStarted: event() };
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    webRequest: events,
    tabs: { onRemoved: event(), onReplaced: event() },
    runtime: { onInstalled: event() },
  },
}));
const memory = {
  forgetTab: vi.fn(async () => undefined),
  rememberAnswer: vi.fn(async () => undefined),
  rememberHop: vi.fn(async () => undefined),
  rememberStart: vi.fn(async () => undefined),
  rememberFirstStart: vi.fn(async () => undefined),
};
vi.mock('../../../lib/platform/responses/memory', () => memory);
const { watchResponses } = await import('../../../lib/platform/responses/watch');

it('begins when the worker starts, and passes over what is in no tab', () => {
  watchResponses();
  expect(memory.rememberFirstStart).toHaveBeenCalledOnce();
  for (const [{ addListener }, remember] of [
    [events.onBeforeRedirect, memory.rememberHop],
    [events.onResponseStarted, memory.rememberAnswer],
  ] as const) {
    const listener = addListener.mock.calls[0]?.[0];
    listener({ tabId: -1 });
    expect(remember).not.toHaveBeenCalled();
    listener({ tabId: 7 });
    expect(remember).toHaveBeenCalledExactlyOnceWith(7, { tabId: 7 });
  }
});
