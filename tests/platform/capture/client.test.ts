/** What an extension page hears of its capture: one end, whatever happens to the background. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureEvent } from '../../../lib/platform/messages';

const port = {
  sent: [] as unknown[],
  hear: [] as ((message: unknown) => void)[],
  close: [] as (() => void)[],
  postMessage: (message: unknown) => void port.sent.push(message),
  disconnect: vi.fn(),
  onMessage: { addListener: (listener: (message: unknown) => void) => port.hear.push(listener) },
  onDisconnect: { addListener: (listener: () => void) => port.close.push(listener) },
};
vi.mock('../../../lib/platform/browser', () => ({ browser: { runtime: { connect: () => port } } }));
const { startCapture } = await import('../../../lib/platform/capture/client');

const SAVED: CaptureEvent = { type: 'saved', id: 'a', seq: 1, headCode: 'X', notCaptured: [] };

function begin() {
  Object.assign(port, { sent: [], hear: [], close: [] });
  const events: CaptureEvent[] = [];
  const capture = startCapture(7, (event) => events.push(event));
  const say = (event: CaptureEvent) => {
    for (const listener of port.hear) listener(event);
  };
  const close = () => {
    // A new port may be opened meanwhile, which here is the same one.
    for (const listener of port.close.splice(0)) listener();
  };
  return { events, capture, say, close };
}

describe('starting a capture', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks for the tab and passes each event on', () => {
    const { events, say } = begin();
    expect(port.sent).toEqual([{ type: 'start', tabId: 7 }]);
    say({ type: 'stage', stage: 'text', done: 0, total: 1 });
    say(SAVED);
    expect(events.map(({ type }) => type)).toEqual(['stage', 'saved']);
  });

  it('tells one end only', () => {
    const { events, capture, say, close } = begin();
    say(SAVED);
    say({ type: 'cancelled' });
    close();
    capture.cancel();
    vi.advanceTimersByTime(1_000_000);
    expect(events).toEqual([SAVED]);
    expect(port.sent).toHaveLength(1);
  });

  it('asks once more where the background was lost before its first word', () => {
    const { events, say, close } = begin();
    close();
    expect(events).toEqual([]);
    expect(port.sent).toEqual([
      { type: 'start', tabId: 7 },
      { type: 'start', tabId: 7 },
    ]);
    say(SAVED);
    expect(events).toEqual([SAVED]);
  });

  it('asks no third time, and none after the wish to cancel', () => {
    const twice = begin();
    twice.close();
    twice.close();
    expect(twice.events).toMatchObject([{ type: 'failed', stage: 'prepare', refusal: 'failed' }]);
    const cancelled = begin();
    cancelled.capture.cancel();
    cancelled.close();
    expect(cancelled.events).toMatchObject([{ type: 'failed', refusal: 'failed' }]);
    expect(port.sent).toHaveLength(2);
  });

  it('fails at the stage it had reached when the background dies', () => {
    const { events, say, close } = begin();
    say({ type: 'stage', stage: 'html', done: 0, total: 1 });
    close();
    const end = { type: 'failed', stage: 'html', refusal: 'failed', detail: 'background_stopped' };
    expect(events.at(-1)).toEqual(end);
  });

  it.each(['seal', 'verify'] as const)('is unsure when the background dies at %s', (stage) => {
    const { events, say, close } = begin();
    say({ type: 'stage', stage, done: 0, total: 1 });
    close();
    const end = { type: 'failed', stage, refusal: 'unsure', detail: 'background_stopped' };
    expect(events.at(-1)).toEqual(end);
  });

  it('is unsure of a background that falls silent, and asks it to stop', () => {
    const { events } = begin();
    vi.advanceTimersByTime(100_000);
    const end = { type: 'failed', refusal: 'unsure', detail: 'background_silent' };
    expect(events).toMatchObject([end]);
    expect(port.sent.at(-1)).toEqual({ type: 'cancel' });
  });

  it('passes the wish to cancel on', () => {
    const { capture } = begin();
    capture.cancel();
    expect(port.sent.at(-1)).toEqual({ type: 'cancel' });
  });
});
