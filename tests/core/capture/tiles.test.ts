/** Tiles leave nothing out, whatever the page and the window; sheets and placements fit them. */
import { describe, expect, it } from 'vitest';
import {
  contentOrigin,
  isScreenView,
  readScreenOrder,
  type ScreenView,
  windowPlace,
} from '../../../lib/core/capture/screen';
import { placeTile, planSheets, scaleOf } from '../../../lib/core/capture/sheets';
import { OVERLAP, planTiles, shownDown } from '../../../lib/core/capture/tiles';
import { fc } from '../../support/properties';

const NO_LIMIT = { most: 100_000, longest: 10_000_000, widest: 10_000_000 };
const side = (from: number, to: number) => fc.integer({ min: from, max: to });
const size = fc.record({ width: side(1, 4000), height: side(1, 60_000) });
const window = fc.record({ width: side(200, 2000), height: side(150, 2000) });

const VIEW: ScreenView = {
  window: { x: 0, y: 0, width: 1280, height: 720 },
  view: { x: 0, y: 56, width: 1265, height: 600 },
  content: { width: 1265, height: 3000 },
  at: { x: 0, y: 900 },
  ...{ inner: true, covered: 0, pixelRatio: 1.25, pinched: false },
};

describe('a plan of tiles', () => {
  it('shows every part of the content, in document order, and stays inside', () => {
    fc.assert(
      fc.property(size, window, side(0, 400), fc.boolean(), (content, shown, covered, tall) => {
        const next = tall ? { width: shown.width, height: 4096 } : shown;
        const { tiles, whole } = planTiles({ content, first: shown, next, covered, ...NO_LIMIT });
        expect(whole).toBe(true);
        expect(shownDown(tiles, content.width, 0)).toBe(content.height);
        for (const [at, tile] of tiles.entries()) {
          expect(Math.min(tile.x, tile.y)).toBeGreaterThanOrEqual(0);
          expect(tile.x + tile.width).toBeLessThanOrEqual(content.width);
          expect(tile.y + tile.height).toBeLessThanOrEqual(content.height);
          const { x = 0, y = 0 } = tiles[at - 1] ?? {};
          expect(tile.y > y || (tile.y === y && tile.x >= x)).toBe(true);
        }
      }),
    );
  });

  it('is one picture where the page fits', () => {
    const content = { width: 800, height: 600 };
    const { tiles } = planTiles({
      content,
      first: content,
      next: content,
      covered: 0,
      ...NO_LIMIT,
    });
    expect(tiles).toEqual([{ x: 0, y: 0, ...content }]);
  });

  it('begins the second picture above what was covered in the first', () => {
    const first = { width: 800, height: 600 };
    const content = { width: 800, height: 1000 };
    const { tiles } = planTiles({ content, first, next: first, covered: 50, ...NO_LIMIT });
    expect(tiles.map(({ y }) => y)).toEqual([0, 400]);
    const longer = { width: 800, height: 5000 };
    const more = planTiles({ content: longer, first, next: first, covered: 50, ...NO_LIMIT });
    expect(more.tiles[1]?.y).toBe(600 - 50 - OVERLAP);
  });

  it('says where a limit cut it', () => {
    const first = { width: 800, height: 600 };
    const content = { width: 800, height: 100_000 };
    const few = planTiles({ content, first, next: first, covered: 0, ...NO_LIMIT, most: 5 });
    expect(few).toMatchObject({ whole: false, tiles: { length: 5 } });
    const low = planTiles({ content, first, next: first, covered: 0, ...NO_LIMIT, longest: 2000 });
    expect(low).toMatchObject({ whole: true, shown: { width: 800, height: 2000 } });
    expect(shownDown(low.tiles, 800)).toBe(2000);
  });

  it('goes down a page that one element makes as wide as a city, and no farther to the right than told', () => {
    const first = { width: 800, height: 600 };
    const content = { width: 1_000_000, height: 3000 };
    const request = { content, first, next: first, covered: 0, most: 120, longest: 60_000 };
    const plan = planTiles({ ...request, widest: 2400 });
    expect(plan).toMatchObject({ whole: true, shown: { width: 2400, height: 3000 } });
    expect(shownDown(plan.tiles, 2400)).toBe(3000);
  });

  it('makes no more pictures than are kept, however large the page and small the window', () => {
    const dot = { width: 1, height: 1 };
    const content = { width: 2 ** 25, height: 2 ** 25 };
    const request = { content, first: dot, next: dot, covered: 0, most: 120 };
    const started = performance.now();
    const plan = planTiles({ ...request, longest: 2 ** 25, widest: 2 ** 25 });
    expect(plan).toMatchObject({ whole: false, tiles: { length: 120 } });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('what pictures show', () => {
  it('ends at the first gap, and where a row is not as wide as the page', () => {
    const tile = (x: number, y: number) => ({ x, y, width: 100, height: 100 });
    expect(shownDown([tile(0, 0), tile(0, 90), tile(0, 300)], 100)).toBe(190);
    expect(shownDown([tile(0, 0), tile(90, 0), tile(0, 95)], 190)).toBe(100);
    expect(shownDown([tile(0, 5)], 100)).toBe(0);
    expect(shownDown([], 100)).toBe(0);
  });
});

describe('sheets', () => {
  it('hold the whole content, each small enough to be drawn', () => {
    fc.assert(
      fc.property(side(1, 16_384), side(1, 400_000), (width, height) => {
        const sheets = planSheets({ width, height });
        let down = 0;
        for (const sheet of sheets) {
          expect(sheet.top).toBe(down);
          expect(sheet.width * sheet.height).toBeLessThanOrEqual(16 * 1024 * 1024);
          down += sheet.height;
        }
        expect(down).toBe(height);
      }),
    );
  });

  it('are none where no picture is that wide', () => {
    expect(planSheets({ width: 20_000, height: 100 })).toEqual([]);
  });

  it('get neighbouring tiles without a gap at every pixel ratio', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 1.1, 1.25, 1.5, 1.75, 2), side(300, 1500), (scale, height) => {
        const box = { x: 0, y: 0, width: 800, height };
        const tile = { width: Math.round(800 * scale), height: Math.round(height * scale) };
        let down = 0;
        for (let row = 0; row < 20; row += 1) {
          // Browsers scroll to whole device px.
          const y = Math.round(row * (height - OVERLAP) * scale) / scale;
          const { from, to } = placeTile(box, { x: 0, y }, scale, tile);
          expect(to.y).toBeLessThanOrEqual(down);
          down = to.y + from.height;
        }
      }),
    );
  });

  it('take from a tile no more than it has', () => {
    const box = { x: 10, y: 20, width: 100, height: 100 };
    const { from } = placeTile(box, { x: 0, y: 0 }, 1.1, { width: 110, height: 130 });
    expect(from).toEqual({ x: 11, y: 22, width: 99, height: 108 });
  });

  it('use the page’s own pixel ratio where the picture fits it, which does not drift', () => {
    expect(scaleOf(1280, 1163, 1.1)).toBe(1.1);
    expect(scaleOf(1000, 1000, 1.25)).toBe(1);
  });
});

describe('messages about the screen', () => {
  it('are believed in their exact shape alone', () => {
    expect(isScreenView(VIEW)).toBe(true);
    expect(isScreenView({ ...VIEW, pixelRatio: 0 })).toBe(false);
    expect(isScreenView({ ...VIEW, window: { ...VIEW.window, width: 0 } })).toBe(false);
    expect(isScreenView({ ...VIEW, content: { width: Number.NaN, height: 1 } })).toBe(false);
    expect(isScreenView({ ...VIEW, inner: 'yes' })).toBe(false);
    expect(isScreenView({ ...VIEW, content: { width: 2 ** 26, height: 1 } })).toBe(false);
    expect(isScreenView({ ...VIEW, content: { width: -1, height: 1 } })).toBe(false);
    expect(isScreenView({ ...VIEW, at: { x: 0, y: 1e300 } })).toBe(false);
    expect(isScreenView({ ...VIEW, pixelRatio: 1e6 })).toBe(false);
    expect(readScreenOrder({ order: 'go', x: 1, y: 2, fixed: 'hidden', more: 1 })).toEqual({
      ...{ order: 'go', x: 1, y: 2, fixed: 'hidden' },
    });
    expect(readScreenOrder({ order: 'go', x: 1 })).toBeNull();
    expect(readScreenOrder({ order: 'reload' })).toBeNull();
  });

  it('place what an element scrolls where it stood at first', () => {
    const start = { x: 0, y: 300 };
    expect(windowPlace(VIEW, start)).toEqual({ ...VIEW.window, y: 600 });
    expect(contentOrigin(VIEW, start)).toEqual({ x: 0, y: 56 - 300 });
    const page = { ...VIEW, inner: false, window: { ...VIEW.window, y: 900 } };
    expect(windowPlace(page, start)).toEqual(page.window);
    expect(contentOrigin(page, start)).toEqual({ x: 0, y: 0 });
  });
});
