import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CaptureEar, hearCapture, SILENCE_MS } from '../../../lib/platform/capture/heard';
import type { CaptureEvent } from '../../../lib/platform/messages';

const SEAL: CaptureEvent = { type: 'stage', stage: 'seal', done: 0, total: 3 };
const CANCELLED: CaptureEvent = { type: 'cancelled' };

describe('a capture that a page asked for', () => {
  let events: CaptureEvent[];
  let end: AbortController;
  let hear: CaptureEar['hear'];
  let answer: () => Promise<unknown>;
  let ask: () => Promise<unknown>;

  beforeEach(() => {
    vi.useFakeTimers();
    events = [];
    end = new AbortController();
    const ear = hearCapture((event) => events.push(event), end.signal);
    hear = ear.hear;
    answer = async () => ({ ok: true });
    const send = ear.through(() => answer());
    ask = () => send('evidence.save', {});
  });
  afterEach(() => vi.useRealTimers());

  it('ends as unsure where the background falls silent', () => {
    expect(hear(SEAL)).toEqual({ ok: true });
    vi.advanceTimersByTime(SILENCE_MS);
    expect(events.at(-1)).toEqual({
      ...{ type: 'failed', stage: 'seal', refusal: 'unsure', detail: 'background_silent' },
    });
  });

  it('ends as unsure where the background promised it and then told nothing', async () => {
    expect(await ask()).toEqual({ ok: true });
    vi.advanceTimersByTime(SILENCE_MS);
    expect(events).toEqual([
      { type: 'failed', stage: 'prepare', refusal: 'unsure', detail: 'background_silent' },
    ]);
  });

  it.each([
    ['refused', async () => ({ ok: false, refusal: 'paused', detail: '' })],
    ['asked of nobody', () => Promise.reject(new Error('gone'))],
  ])('is not waited for where it was %s', async (_, answers) => {
    answer = answers;
    await ask().catch(() => undefined);
    vi.advanceTimersByTime(SILENCE_MS);
    expect(events).toEqual([]);
  });

  it('is waited for on while a second one is refused', async () => {
    await ask();
    hear(SEAL);
    answer = async () => ({ ok: false, refusal: 'busy', detail: '' });
    await ask();
    vi.advanceTimersByTime(SILENCE_MS);
    expect(events.at(-1)).toMatchObject({ type: 'failed', stage: 'seal', refusal: 'unsure' });
  });

  it('may end before the answer comes', async () => {
    answer = async () => {
      hear(CANCELLED);
      return { ok: true };
    };
    await ask();
    vi.advanceTimersByTime(SILENCE_MS);
    expect(events).toEqual([CANCELLED]);
  });

  it('goes on for as long as there is news, and is over with its last event', () => {
    for (let i = 0; i < 3; i += 1) {
      hear(SEAL);
      vi.advanceTimersByTime(SILENCE_MS - 1);
    }
    hear(CANCELLED);
    vi.advanceTimersByTime(2 * SILENCE_MS);
    expect(events).toEqual([SEAL, SEAL, SEAL, CANCELLED]);
  });

  it('that was given up tells only its end', () => {
    hear(SEAL);
    vi.advanceTimersByTime(SILENCE_MS);
    const { length } = events;
    expect(hear(SEAL)).toEqual({ ok: true });
    expect(events).toHaveLength(length);
    hear(CANCELLED);
    expect(events.at(-1)).toEqual(CANCELLED);
  });

  it('tells nothing once the script has ended', () => {
    hear(SEAL);
    end.abort();
    vi.advanceTimersByTime(2 * SILENCE_MS);
    expect(events).toEqual([SEAL]);
  });
});
