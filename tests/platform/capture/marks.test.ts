/** The marks go for the picture and come back, whatever the page's scanner says and when. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const askTab = vi.fn();
vi.mock('../../../lib/platform/tab-client', () => ({ askTab }));
const { withoutMarks } = await import('../../../lib/platform/capture/marks');

const shoot = () => Promise.resolve('picture');
const asked = () => askTab.mock.calls.map(([, , { visible }]) => visible);

describe('taking the marks off for a picture', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    askTab.mockReset();
  });
  afterEach(() => void vi.useRealTimers());

  it('hides them, and shows them again', async () => {
    askTab.mockResolvedValue({ ok: true });
    expect(await withoutMarks(7, shoot)).toEqual({ value: 'picture', marks: 'hidden' });
    expect(asked()).toEqual([false, true]);
  });

  it('shows them again where the answer came too late, and says that it was not confirmed', async () => {
    askTab.mockImplementation(
      () => new Promise((resolve) => setTimeout(() => resolve({ ok: true }), 4000)),
    );
    const result = withoutMarks(7, shoot);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await result).toEqual({ value: 'picture', marks: 'unconfirmed' });
    expect(asked()).toEqual([false, true]);
  });

  const slow = () => new Promise((resolve) => setTimeout(resolve, 9000));

  it('keeps them hidden for as long as a long picture takes', async () => {
    askTab.mockResolvedValue({ ok: true });
    const result = withoutMarks(7, slow);
    await vi.advanceTimersByTimeAsync(12_000);
    expect((await result).marks).toBe('hidden');
    expect(asked().slice(0, 3)).toEqual([false, false, false]);
    expect(asked().at(-1)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not vouch for a picture that took so long that the marks may be back', async () => {
    askTab.mockResolvedValueOnce({ ok: true }).mockResolvedValue({ ok: false });
    const result = withoutMarks(7, slow);
    await vi.advanceTimersByTimeAsync(12_000);
    expect((await result).marks).toBe('unconfirmed');
  });

  it('does not take a strange answer for a yes', async () => {
    askTab.mockResolvedValue(undefined);
    expect((await withoutMarks(7, shoot)).marks).toBe('unconfirmed');
  });

  it('shows them again where the picture fails', async () => {
    askTab.mockResolvedValue({ ok: true });
    await expect(withoutMarks(7, () => Promise.reject(new Error('no picture')))).rejects.toThrow(
      'no picture',
    );
    expect(asked()).toEqual([false, true]);
  });

  it('knows a tab without a scanner', async () => {
    askTab.mockRejectedValue(new Error('no receiving end'));
    expect((await withoutMarks(7, shoot)).marks).toBe('none');
  });
});
