/** When a change of the page is told, on pages of any pace. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Matters, watch } from '../../lib/page/watch';

/** Tells of a change as the browser would. */
let mutate: () => void;
let changed: ReturnType<typeof vi.fn<() => void>>;
let over: AbortController;

class Observer {
  constructor(tell: MutationCallback) {
    mutate = () => tell([], this);
  }
  observe(): void {}
  disconnect(): void {}
  takeRecords(): MutationRecord[] {
    return [];
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Observer);
  changed = vi.fn();
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function watching(matters?: Matters) {
  // Only handed on to the observer.
  const root = Object.create(null);
  return watch(root, changed, over.signal, matters);
}

describe('watch', () => {
  it('tells of changes once, after they have come to rest', () => {
    watching();
    mutate();
    vi.advanceTimersByTime(200);
    mutate();
    vi.advanceTimersByTime(299);
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells of a page that never rests every 1.5 s', () => {
    watching();
    for (let ms = 0; ms < 3000; ms += 100) {
      mutate();
      vi.advanceTimersByTime(100);
    }
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('tells every ten seconds where looking on takes all the time that it may take', () => {
    watching(() => {
      vi.advanceTimersByTime(20);
      return true;
    });
    const restless = (seconds: number) => {
      for (let ms = 0; ms < seconds * 1000; ms += 120) {
        mutate();
        vi.advanceTimersByTime(100);
      }
    };
    // What may be spent at once is spent then.
    restless(30);
    changed.mockClear();
    restless(60);
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('tells nothing once it is over', () => {
    const { poke } = watching();
    poke();
    over.abort();
    poke();
    vi.advanceTimersByTime(60_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
