/** Hidden marks come back, also where nobody asks for them any more. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { marksSwitch } from '../../../lib/page/capture/marks-back';

describe('the switch of the marks', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const begin = () => {
    const show = vi.fn<(visible: boolean) => void>();
    const controller = new AbortController();
    const turn = marksSwitch(show, controller.signal);
    return { turn, controller, shown: () => show.mock.calls.map(([visible]) => visible) };
  };

  it('does not stay off', () => {
    const { turn, shown } = begin();
    turn(false);
    vi.advanceTimersByTime(4000);
    expect(shown()).toEqual([false]);
    vi.advanceTimersByTime(2000);
    expect(shown()).toEqual([false, true]);
  });

  it('is turned on once where it is asked to be', () => {
    const { turn, shown } = begin();
    turn(false);
    turn(true);
    vi.advanceTimersByTime(20_000);
    expect(shown()).toEqual([false, true]);
  });

  it('gives each picture its own time', () => {
    const { turn, shown } = begin();
    turn(false);
    vi.advanceTimersByTime(4000);
    turn(false);
    vi.advanceTimersByTime(4000);
    expect(shown()).toEqual([false, false]);
  });

  it('leaves a page alone that the scanner has left', () => {
    const { turn, controller, shown } = begin();
    turn(false);
    controller.abort();
    vi.advanceTimersByTime(20_000);
    expect(shown()).toEqual([false]);
  });
});
