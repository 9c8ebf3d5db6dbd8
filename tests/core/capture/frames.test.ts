/** Frames stand on their page where all documents around them agree that they do; a liar gains nothing. */
import { describe, expect, it } from 'vitest';
import {
  type FrameView,
  frameStands,
  onPage,
  readFrameView,
  type ShownFrame,
  UNLISTED,
} from '../../../lib/core/capture/frames';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

/** A frame that shows all of itself. */
function frame(index: number, at: ShownFrame['box'], more: Partial<ShownFrame> = {}): ShownFrame {
  const laid = { width: at.width, height: at.height };
  return { index, box: at, laid, seen: at, straight: true, pinned: false, ...more };
}

function view(path: number[], size: [number, number], frames: ShownFrame[] = []): FrameView {
  const [width, height] = size;
  return { path, width, height, frames };
}

/** Where an area of frame 9 stands on the page. */
function placed(views: FrameView[], area = box(10, 20, 30, 15)) {
  const stands = frameStands(new Map(views.map((one, at) => [9 - at, one])));
  return onPage(stands.get(9) ?? 'unknown', area);
}

const PAGE: [number, number] = [1000, 700];

describe('an area of a frame', () => {
  it('is moved to where the frame stands, and its frame, and so on', () => {
    const around = view([1], [400, 300], [frame(0, box(50, 60, 200, 100))]);
    const page = view([], PAGE, [frame(0, box(0, 0, 9, 9)), frame(1, box(100, 1000, 400, 300))]);
    expect(placed([view([1, 0], [200, 100]), around, page])).toEqual(box(160, 1080, 30, 15));
  });

  it('grows with its frame, each way by its own measure', () => {
    const laid = { width: 200, height: 100 };
    const page = view([], PAGE, [frame(0, box(100, 100, 100, 150), { laid })]);
    expect(placed([view([0], [200, 100]), page])).toEqual(box(105, 130, 15, 23));
  });

  it('does not grow by the fractions that whole px leave out', () => {
    const laid = { width: 3000.6, height: 100 };
    const page = view([], PAGE, [frame(0, box(0, 0, 3000.6, 100), { laid })]);
    expect(placed([view([0], [3000, 100]), page], box(2900, 20, 30, 15))?.x).toBe(2900);
  });

  it('ends where the frame, or what is around it, shows no more', () => {
    const seen = box(100, 100, 400, 30);
    const page = view([], PAGE, [frame(0, box(100, 100, 400, 300), { seen })]);
    const inner = view([0], [400, 300]);
    expect(placed([inner, page])).toEqual(box(110, 120, 30, 10));
    expect(placed([inner, page], box(10, 40, 30, 15))).toBeNull();
  });

  it('stays in the window with its frame', () => {
    const page = view([], PAGE, [frame(0, box(0, 0, 200, 100), { pinned: true })]);
    expect(placed([view([0], [200, 100]), page])).toHaveProperty('pinned', true);
  });

  it('gets no place outside its own box, whatever the frame says', () => {
    const page = view([], PAGE, [frame(0, box(100, 100, 400, 300))]);
    const liar = view([0], [400, 300]);
    expect(placed([liar, page], box(-90, -90, 30, 15))).toBeNull();
    expect(placed([liar, page], box(-90, -90, 5000, 5000))).toEqual(box(100, 100, 400, 300));
  });
});

describe('a frame of which nobody can say where it stands', () => {
  const at = box(100, 100, 400, 300);
  const inner = view([0], [400, 300]);
  const stand = (...views: FrameView[]) =>
    frameStands(new Map(views.map((one, index) => [index, one]))).get(1);

  it.each<[string, FrameView[]]>([
    ['turned', [view([], PAGE, [frame(0, at, { straight: false })]), inner]],
    ['in a document that tells nothing', [view([], PAGE), view([0, 0], [400, 300])]],
    ['of a number that its document does not have', [view([], PAGE, [frame(3, at)]), inner]],
    ['of another size than its number', [view([], PAGE, [frame(0, at)]), view([0], [300, 300])]],
    ['claimed by two', [view([], PAGE, [frame(0, at)]), inner, inner]],
    [
      'one of two in shadow trees',
      [view([], PAGE, [frame(UNLISTED, at), frame(UNLISTED, at)]), view([UNLISTED], [400, 300])],
    ],
  ])('is unknown: %s', (_, views) => {
    expect(stand(...views)).toBe('unknown');
  });

  it('is found in a shadow tree where it is the only one', () => {
    const page = view([], PAGE, [frame(UNLISTED, at)]);
    expect(stand(page, view([UNLISTED], [400, 300]))).toMatchObject({ x: 100, y: 100 });
  });

  it('is not the same as one of which nothing is to be seen', () => {
    expect(stand(view([], PAGE, [frame(0, at, { seen: null })]), inner)).toBe('unseen');
  });
});

describe('what a document tells', () => {
  const good = view([0], [400, 300], [frame(2, box(1, 2, 30, 40))]);

  it('is read, and nothing else', () => {
    expect(readFrameView({ ...good, more: 1 })).toEqual(good);
    const [first] = good.frames;
    const odd = { ...good, frames: [{ ...first, seen: 'all', straight: 1, evil: 2 }, 7, null] };
    expect(readFrameView(odd)?.frames).toEqual([{ ...first, seen: null, straight: false }]);
  });

  it.each([
    ...[undefined, 3, { ...good, path: 'x' }, { ...good, path: [0.5] }, { ...good, path: [-2] }],
    ...[
      { ...good, width: Number.NaN },
      { ...good, height: 1e99 },
      { ...good, frames: {} },
    ],
  ])('is refused: %j', (value) => {
    expect(readFrameView(value)).toBeNull();
  });

  it.each([
    ...[{ box: null }, { laid: { width: 0, height: 5 } }, { box: box(0, 0, Number.NaN, 9) }],
    ...[{ index: 'x' }, { box: box(Number.POSITIVE_INFINITY, 0, 9, 9) }],
  ])('loses a frame that is none: %j', (wrong) => {
    const frames = [{ ...frame(0, box(0, 0, 9, 9)), ...wrong }];
    expect(readFrameView({ ...good, frames })?.frames).toEqual([]);
  });
});
