/** Computed colours and their contrast. */
import { describe, expect, it } from 'vitest';
import { contrastOf, hexOf, over, readColour, WHITE } from '../../lib/core/colour';

describe('reading a computed colour', () => {
  it.each([
    ['rgb(187, 187, 187)', '#bbbbbb', 1],
    ['rgba(255, 0, 10, 0.5)', '#ff000a', 0.5],
    ['rgb(0 128 255 / 25%)', '#0080ff', 0.25],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 1 0.5 0 / 0.4)', '#ff8000', 0.4],
    // Figures by the reference conversion in CSS Color 4.
    ['oklch(0.627955 0.257683 29.2339)', '#ff0000', 1],
    ['oklab(1 0 0)', '#ffffff', 1],
    ['oklch(0.5 0 0 / 0.3)', '#636363', 0.3],
    ['transparent', '#000000', 0],
  ])('%s', (css, hex, alpha) => {
    const colour = readColour(css);
    expect(colour && hexOf(colour)).toBe(hex);
    expect(colour?.alpha).toBeCloseTo(alpha);
  });

  it.each(['', 'lab(50 40 30)', 'color(display-p3 1 0 0)', 'rgb()', 'none'])('not %s', (css) => {
    expect(readColour(css)).toBeNull();
  });
});

describe('contrast', () => {
  const of = (a: string, b: string) => {
    const [one, other] = [readColour(a), readColour(b)];
    if (one === null || other === null) throw new Error('no colour');
    return contrastOf(one, other);
  };

  it('is that of WCAG, in either order', () => {
    expect(of('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBe(21);
    expect(of('rgb(255, 255, 255)', 'rgb(255, 255, 255)')).toBe(1);
    expect(of('rgb(119, 119, 119)', 'rgb(255, 255, 255)')).toBe(4.47);
    expect(of('rgb(255, 255, 255)', 'rgb(118, 118, 118)')).toBe(4.54);
  });

  it('of see-through letters is that of what the eye gets', () => {
    const half = over({ red: 0, green: 0, blue: 0, alpha: 0.5 }, WHITE);
    expect(half).toEqual({ red: 127.5, green: 127.5, blue: 127.5, alpha: 1 });
  });
});
