/** How much of a page's frames is said to have been read. */
import { describe, expect, it } from 'vitest';
import { countAll } from '../../../lib/page/frames/count';

const NONE = { chars: 0, dialogs: 0, imagesUnread: 0, framesUnread: 0 };
const seen = (frameId: number, more = {}) => ({
  ...{ frameId, large: true, inside: 0, reading: false },
  ...more,
});

describe('the counts of a page and its frames', () => {
  it('are put together', () => {
    const own = { chars: 10, dialogs: 1, imagesUnread: 2, framesUnread: 1 };
    const read = [{ ...NONE, chars: 5, imagesUnread: 1, cut: true as const }];
    const frames = [seen(0, { inside: 1 }), seen(3, { reading: true })];
    expect(countAll({ own, read, apart: 0, beyond: 0, census: { frames } })).toEqual({
      ...{ chars: 15, dialogs: 1, imagesUnread: 3, framesUnread: 0, cut: true },
    });
  });

  it.each([
    ['nobody has looked yet', null, 2],
    ['no script runs in one of them', [seen(0), seen(1)], 1],
    ['one holds a frame in which no script runs', [seen(0), seen(1, { inside: 1 }), seen(2)], 1],
    ['a small one was looked at beside them', [seen(0), seen(1, { large: false })], 2],
    ['more were seen than the page tells of', [seen(0), seen(1), seen(2), seen(3)], 0],
  ])('tell frames unread where %s', (_, frames, unread) => {
    const own = { ...NONE, framesUnread: 2 };
    const census = frames === null ? null : { frames };
    expect(countAll({ own, read: [], apart: 0, beyond: 0, census }).framesUnread).toBe(unread);
  });

  it('tell those that were left out apart from those that nobody read', () => {
    const own = { ...NONE, framesUnread: 3 };
    const census = { frames: [seen(0), seen(1), seen(2)] };
    expect(countAll({ own, read: [], apart: 1, beyond: 2, census })).toEqual({
      ...{ ...NONE, framesUnread: 1, framesApart: 1, framesBeyond: 2 },
    });
  });
});
