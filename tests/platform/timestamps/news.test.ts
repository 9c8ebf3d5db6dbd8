import { expect, it, vi } from 'vitest';
import { onTimestamps, tellTimestamps } from '../../../lib/platform/timestamps/news';

it('news of a timestamp reach a page that listens, until it is closed', async () => {
  const [closing, open] = [new AbortController(), new AbortController()];
  const [closed, heard] = [vi.fn(), vi.fn()];
  onTimestamps(closed, closing.signal);
  onTimestamps(heard, open.signal);
  tellTimestamps();
  await vi.waitFor(() => expect([closed, heard].map((f) => f.mock.calls.length)).toEqual([1, 1]));
  closing.abort();
  tellTimestamps();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect(closed).toHaveBeenCalledTimes(1);
  open.abort();
});
