/** Many who ask for the same at once. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { oneAtATime } from '../../../lib/platform/background/one-at-a-time';

/** Work that ends when told, counted. */
function handWork() {
  const ends: ((value: string) => void)[] = [];
  const fails: ((error: Error) => void)[] = [];
  const work = () =>
    new Promise<string>((resolve, reject) => {
      ends.push(resolve);
      fails.push(reject);
    });
  return { work, ends, fails };
}

afterEach(() => vi.useRealTimers());

describe('work that many ask for at once', () => {
  it('is done once more for all who came while it ran, after it has ended', async () => {
    const ask = oneAtATime<string>();
    const { work, ends } = handWork();
    const first = ask('a', work);
    const later = Array.from({ length: 200 }, () => ask('a', work));
    expect(ends).toHaveLength(1);
    ends[0]?.('one');
    expect(await first).toBe('one');
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.('two');
    expect(new Set(await Promise.all(later))).toEqual(new Set(['two']));
    expect(ends).toHaveLength(2);
  });

  it('is not held up by work for something else, and begins anew once all has ended', async () => {
    const ask = oneAtATime<string>();
    const { work, ends } = handWork();
    void ask('a', work);
    void ask('b', work);
    expect(ends).toHaveLength(2);
    ends[0]?.('one');
    await vi.waitFor(() => {
      if (ends.length < 3) void ask('a', work);
      expect(ends).toHaveLength(3);
    });
  });

  it('is done for those who wait though what they wait for failed', async () => {
    const ask = oneAtATime<string>();
    const { work, ends, fails } = handWork();
    const first = ask('a', work);
    const second = ask('a', work);
    fails[0]?.(new Error('frame removed'));
    await expect(first).rejects.toThrow('frame removed');
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.('two');
    expect(await second).toBe('two');
  });

  it('is not waited for without end', async () => {
    vi.useFakeTimers();
    const ask = oneAtATime<string>();
    const { work, ends } = handWork();
    void ask('a', work);
    const second = ask('a', work);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ends).toHaveLength(2);
    ends[1]?.('two');
    expect(await second).toBe('two');
  });
});
