/** Parts of a page are kept only where they show what they are said to show. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScreenOrder, ScreenView } from '../../../lib/core/capture/screen';
import type { Camera } from '../../../lib/platform/capture/picture/camera';

vi.mock('../../../lib/platform/browser', () => ({ browser: {} }));
vi.mock('../../../lib/platform/capture/picture/stitch', () => ({
  // Node draws nothing: what is put together is looked at in the browsers' own tests.
  Stitcher: class {
    readonly possible = true;
    add = async () => {};
    finish = async () => [];
  },
}));
const { TileWork } = await import('../../../lib/platform/capture/picture/tiles');
const { planFor, estimateOf } = await import('../../../lib/platform/capture/picture/estimate');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

const window = { x: 0, y: 0, width: 800, height: 600 };
const TOP: ScreenView = {
  ...{ window, view: window, content: { width: 800, height: 3000 }, at: { x: 0, y: 0 } },
  ...{ inner: false, covered: 0, pixelRatio: 1, pinched: false },
};

/** The head of a PNG file of 800 by 600 px. */
function png(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(24);
  const header = new DataView(bytes.buffer);
  header.setUint32(16, 800);
  header.setUint32(20, 600);
  return bytes;
}

const CAMERA: Camera = {
  paceMs: 520,
  shoot: async (view) => ({ bytes: png(), shows: view.window }),
  tall: () => null,
};

/** A page that scrolls as it is told; `disturb` changes what it then tells. */
class FakePage {
  disturb = (view: ScreenView, _order: ScreenOrder, _asked: number): ScreenView => view;
  private now: ScreenView;
  private asked = 0;

  constructor(readonly top: ScreenView) {
    this.now = top;
  }

  readonly ask = async (order: ScreenOrder): Promise<ScreenView> => {
    this.asked += 1;
    if (order.order === 'go') {
      const y = Math.min(order.y, this.top.content.height - this.top.view.height);
      const at = { x: order.x, y };
      this.now = { ...this.top, at, window: { ...this.top.window, ...at } };
    }
    this.now = this.disturb(this.now, order, this.asked);
    return this.now;
  };
}

async function photograph(page: FakePage) {
  const notes = new CaptureNotes();
  const { signal } = new AbortController();
  const job = { ask: page.ask, camera: CAMERA, notes, signal, onTile: () => {} };
  const first = { shot: { bytes: png(), shows: window }, start: { x: 0, y: 0 } };
  const work = new TileWork(job, planFor(page.top, CAMERA), page.top, first);
  await work.run();
  return { places: work.originals.map(({ place }) => place.y), missing: notes.missing, notes };
}

describe('photographing part by part', () => {
  let page: FakePage;
  beforeEach(() => {
    page = new FakePage(TOP);
  });

  it('shows all of a page that stands still', async () => {
    const { places, missing } = await photograph(page);
    expect(places).toEqual([0, 584, 1168, 1752, 2336, 2400]);
    expect(missing).toEqual([]);
  });

  it('takes a part again that moved meanwhile, and none where it moves each time', async () => {
    let moves = 1;
    page.disturb = (view, { order }) => {
      if (order !== 'look' || view.at.y < 500 || moves-- <= 0) return view;
      return { ...view, at: { x: 0, y: view.at.y - 300 } };
    };
    expect((await photograph(page)).missing).toEqual([]);
    moves = 100;
    const { places, missing } = await photograph(page);
    // Not one that may show another place than it says.
    expect(places).toEqual([0]);
    expect(missing).toMatchObject([{ what: 'screenshot-rest', reason: 'moved' }]);
  });

  it.each<[string, Partial<ScreenView>]>([
    ['a window of another width', { window: { ...window, width: 640 } }],
    ['another zoom', { pixelRatio: 1.25 }],
    ['a zoom by pinching', { pinched: true }],
  ])('stops at %s: the parts so far are of another layout', async (_name, changed) => {
    page.disturb = (view, _order, asked) => (asked > 4 ? { ...view, ...changed } : view);
    const { places, missing } = await photograph(page);
    expect(places).toEqual([0, 584]);
    expect(missing).toMatchObject([{ what: 'screenshot-rest', reason: 'resized' }]);
  });

  it('notices a zoom while a part is taken', async () => {
    page.disturb = (view, _order, asked) => (asked >= 4 ? { ...view, pixelRatio: 2 } : view);
    const { places, missing } = await photograph(page);
    expect(places).toEqual([0]);
    expect(missing).toMatchObject([{ what: 'screenshot-rest', reason: 'resized' }]);
  });

  it('says so where the page scrolls itself back', async () => {
    page.disturb = (view) => ({ ...view, at: { x: 0, y: 0 } });
    const { places, missing } = await photograph(page);
    expect(places).toEqual([0]);
    expect(missing).toMatchObject([{ what: 'screenshot-rest', reason: 'scroll_refused' }]);
  });

  it('goes down a page that is far too wide, and lists what is to the right', async () => {
    page = new FakePage({ ...TOP, content: { width: 1_000_000, height: 3000 } });
    const { places, missing } = await photograph(page);
    expect(Math.max(...places)).toBe(2400);
    const detail = '2400 of 1000000 px';
    expect(missing).toEqual([{ what: 'screenshot-rest', reason: 'too_wide', detail }]);
  });

  it('lists what is below the limit', async () => {
    page = new FakePage({ ...TOP, content: { width: 800, height: 70_000 } });
    const { missing } = await photograph(page);
    expect(missing).toMatchObject([{ what: 'screenshot-rest', reason: 'too_large' }]);
  });

  it('is told beforehand to take as long as the page needs at each place, not the camera alone', () => {
    const plan = planFor(TOP, CAMERA);
    const shot = { bytes: png(), shows: window };
    const quick = estimateOf(plan, TOP, shot, { paceMs: 10 });
    expect(quick.seconds).toBeGreaterThanOrEqual(3);
    expect(estimateOf(plan, TOP, shot, CAMERA).seconds).toBeGreaterThanOrEqual(4);
  });
});
