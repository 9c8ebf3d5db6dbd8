/**
 * Colours as browsers tell them in computed styles, and how well letters stand out on their ground:
 * CSS Color 4 (https://www.w3.org/TR/css-color-4/) and WCAG 2.2, contrast ratio
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */

/** A colour in sRGB: `red`, `green`, `blue` from 0 to 255 (not rounded), `alpha` from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** What a browser paints under everything else. */
export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?/gi;

/** Reads a computed colour: `rgb()`, `rgba()`, `color(srgb …)`, `oklab()`, `oklch()`; null for others. */
export function readColour(css: string): Colour | null {
  if (css === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const open = css.indexOf('(');
  const kind = css.slice(0, open);
  const space = css.slice(open + 1).trimStart();
  const [a, b, c, alpha = 1] = (css.slice(open).match(NUMBER) ?? []).map(toNumber);
  if (a === undefined || b === undefined || c === undefined) return null;
  if (kind === 'rgb' || kind === 'rgba') return { red: a, green: b, blue: c, alpha };
  if (kind === 'color' && space.startsWith('srgb ')) return fromUnits([a, b, c], alpha);
  if (kind === 'oklab') return fromOklab(a, b, c, alpha);
  if (kind !== 'oklch') return null;
  const angle = (c * Math.PI) / 180;
  return fromOklab(a, b * Math.cos(angle), b * Math.sin(angle), alpha);
}

/** Percentages of 0 to 1: computed styles use them for nothing else. */
function toNumber(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
}

function fromUnits([red = 0, green = 0, blue = 0]: number[], alpha: number): Colour {
  const clamp = (unit: number) => Math.min(1, Math.max(0, unit)) * 255;
  return { red: clamp(red), green: clamp(green), blue: clamp(blue), alpha };
}

/** By the matrices of CSS Color 4, section 18. */
function fromOklab(l: number, a: number, b: number, alpha: number): Colour {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return fromUnits(linear.map(gamma), alpha);
}

function gamma(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}

/** `top` as it looks over `below`; opaque where `below` is. */
export function over(top: Colour, below: Colour): Colour {
  const alpha = top.alpha + below.alpha * (1 - top.alpha);
  if (alpha === 0) return { ...below, alpha };
  const mix = (upper: number, lower: number) =>
    (upper * top.alpha + lower * below.alpha * (1 - top.alpha)) / alpha;
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha,
  };
}

/** `#rrggbb`, without the alpha. */
export function hexOf({ red, green, blue }: Colour): string {
  const two = (part: number) => Math.round(part).toString(16).padStart(2, '0');
  return `#${two(red)}${two(green)}${two(blue)}`;
}

/** Contrast of two opaque colours, 1 to 21, to two decimals downward (so that 4.499 is no 4.5). */
export function contrastOf(a: Colour, b: Colour): number {
  const one = luminance(a);
  const other = luminance(b);
  const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  return Math.floor(ratio * 100) / 100;
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linearOf(red) + 0.7152 * linearOf(green) + 0.0722 * linearOf(blue);
}

/** WCAG 2.2, relative luminance. */
function linearOf(part: number): number {
  const unit = part / 255;
  return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
}
