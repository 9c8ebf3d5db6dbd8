/** What is kept of the texts of a page's frames. */
import { describe, expect, it } from 'vitest';
import { FrameStore } from '../../../lib/page/frames/store';

const read = { chars: 0, dialogs: 0, imagesUnread: 0, framesUnread: 0 };
const placed = (width: number) => ({ same: true, nested: false, width, height: 200 });
const reading = (text: string, at = 1, width = 600) => ({
  ...{ reading: at, text, read, place: placed(width) },
});

describe('the store of frames’ texts', () => {
  it('keeps one reading a frame, in the order in which they came first', () => {
    const store = new FrameStore();
    store.put(7, reading('a'));
    store.put(3, reading('b'));
    store.put(7, reading('c', 2));
    expect(store.all().map(([id, { text }]) => [id, text])).toEqual([
      [7, 'c'],
      [3, 'b'],
    ]);
    expect(store.drop(7)).toBe(true);
    expect(store.drop(7)).toBe(false);
    expect(store.get(7)).toBeUndefined();
  });

  it('has room for three hundred frames and says how many it had to leave out', () => {
    const store = new FrameStore();
    for (let id = 1; id <= 300; id += 1) expect(store.put(id, reading('x'))).toBe(true);
    expect(store.put(301, reading('x'))).toBe(false);
    expect(store.put(5, reading('y', 2))).toBe(true);
    expect(store.leftOut).toBe(1);
    store.drop(5);
    expect(store.put(301, reading('x'))).toBe(true);
    expect(store.leftOut).toBe(0);
  });

  it('takes no more than two million characters, and lets go of a frame that grew beyond', () => {
    const store = new FrameStore();
    expect(store.put(1, reading('x'.repeat(1_500_000)))).toBe(true);
    expect(store.put(2, reading('x'.repeat(500_000)))).toBe(true);
    expect(store.put(2, reading('x'.repeat(500_001), 2))).toBe(false);
    expect(store.get(2)).toBeUndefined();
    expect(store.leftOut).toBe(1);
  });

  it('lets small frames go for a large one that comes last', () => {
    const store = new FrameStore();
    for (let id = 1; id <= 299; id += 1) store.put(id, reading('x'.repeat(6000), 1, 10));
    expect(store.put(300, reading('y'.repeat(1_900_000)))).toBe(true);
    expect(store.get(1)).toBeDefined();
    expect(store.get(299)).toBeUndefined();
    expect(store.put(301, reading('z'.repeat(6000), 1, 0))).toBe(false);
    expect(store.all().reduce((sum, [, { text }]) => sum + text.length, 0)).toBe(1_996_000);
    expect(store.leftOut).toBe(284);
  });
});
