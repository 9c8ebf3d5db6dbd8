/** A card stands near its words, within the window, and never over them while there is room elsewhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAround, isNear, placeCard } from '../../../lib/page/ui/place';

const view = { width: 1280, height: 720 };
const card = { width: 400, height: 300 };
const words = (left: number, top: number, width = 200, height = 24): Box => ({
  ...{ left, top, right: left + width, bottom: top + height },
});

describe('the place of a card', () => {
  it('is below the words, at their left edge', () => {
    expect(placeCard(words(100, 200), card, view)).toEqual({
      ...{ side: 'below', left: 100, top: 232, width: 400, height: 300 },
    });
  });

  it('is above them in the lower part of the window', () => {
    expect(placeCard(words(100, 600), card, view)).toMatchObject({ side: 'above', top: 292 });
  });

  it('is kept inside at the right edge', () => {
    expect(placeCard(words(1200, 200), card, view).left).toBe(872);
  });

  it('takes the larger side and scrolls inside where neither has room', () => {
    const place = placeCard(words(100, 300, 200, 60), { width: 400, height: 500 }, view);
    expect(place).toMatchObject({ side: 'below', top: 368, height: 344 });
  });

  it('is a sheet over words that fill the window', () => {
    const place = placeCard(words(0, -100, 1200, 900), card, view);
    expect(place).toMatchObject({ side: 'sheet', left: 872, height: 180 });
  });

  it('is a sheet in a narrow window, at the edge that leaves the words free', () => {
    const narrow = { width: 320, height: 600 };
    expect(placeCard(words(10, 60), card, narrow)).toMatchObject({
      ...{ side: 'sheet', left: 8, top: 292, width: 304 },
    });
    expect(placeCard(words(10, 500), card, narrow)).toMatchObject({ side: 'sheet', top: 8 });
  });

  it('is a sheet where the words have no place', () => {
    expect(placeCard(undefined, card, view)).toMatchObject({ side: 'sheet', top: 412 });
  });

  it('stays at the edge where the words were scrolled away', () => {
    expect(placeCard(words(100, -400), card, view).top).toBe(8);
    expect(placeCard(words(100, 2000), card, view).top).toBe(412);
  });

  it('never leaves the window, and never covers words that leave it room', () => {
    const size = (least: number) => fc.integer({ min: least, max: 2000 });
    fc.assert(
      fc.property(
        size(200),
        size(120),
        size(60),
        fc.integer({ min: -500, max: 2500 }),
        size(10),
        (w, h, tall, top, high) => {
          const window = { width: w, height: h };
          const box = words(20, top, 100, high);
          const place = placeCard(box, { width: 400, height: tall }, window);
          const bottom = place.top + place.height;
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + place.width).toBeLessThanOrEqual(w - 8);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(bottom).toBeLessThanOrEqual(h - 8);
          const room = Math.max(box.top, h - box.bottom) - 16;
          if (room >= 180) expect(place.top >= box.bottom || bottom <= box.top).toBe(true);
        },
      ),
    );
  });
});

describe('boxes', () => {
  it('are put together from those with an area', () => {
    expect(boxAround([words(10, 10, 5, 5), words(0, 0, 0, 9), words(40, 2, 5, 5)])).toEqual({
      ...{ left: 10, top: 2, right: 45, bottom: 15 },
    });
    expect(boxAround([words(1, 1, 0, 5)])).toBeUndefined();
  });

  it('know what is near', () => {
    expect(isNear(words(10, 10, 10, 10), { x: 22, y: 15 }, 2)).toBe(true);
    expect(isNear(words(10, 10, 10, 10), { x: 23, y: 15 }, 2)).toBe(false);
  });
});
