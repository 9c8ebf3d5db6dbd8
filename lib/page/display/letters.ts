/** Size and colour of words as they reach the eye. */
import { type Colour, contrastOf, hexOf, over, WHITE } from '../../core/colour';
import type { Display } from '../../core/display';
import type { Look } from './look';
import type { Level } from './up';

/** The part of {@link Display} that is told here. */
export type Letters = Pick<Display, 'fontPx' | 'ink' | 'ground' | 'contrast'>;

/** What browsers paint under a page that asks for a dark scheme. */
const DARK: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };
/** Nothing below shines through; sums of fractions seldom make 1. */
const OPAQUE = 0.999;
const NOTHING: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/**
 * Reads the letters' size and colours. `own` is the style that they are drawn with, that of the
 * innermost level or of its pseudo-element. Colours are left out over pictures and gradients, and
 * where the ground is not an ancestor's (a layer that lies over a picture of its neighbour is not told).
 */
export function lettersOf(levels: readonly Level[], own: Look): Letters {
  return { fontPx: sizeOf(levels, own), ...coloursOf(levels, own) };
}

/** To a tenth of a CSS px. */
function sizeOf(levels: readonly Level[], own: Look): number {
  const scale = levels.reduce((all, { style }) => all * style.scale, zoomOf(levels));
  return Math.round(own.fontPx * scale * 10) / 10;
}

/** CSS `zoom` of all levels together; computed sizes are told without it (CSS Viewport 1). */
function zoomOf([first]: readonly Level[]): number {
  const zoom: unknown = first && Reflect.get(Element.prototype, 'currentCSSZoom', first.element);
  return typeof zoom === 'number' && zoom > 0 ? zoom : 1;
}

function coloursOf(
  levels: readonly Level[],
  own: Look,
): Pick<Display, 'ink' | 'ground' | 'contrast'> {
  const { letters } = own;
  const top = letters && painted(levels, faded(letters, pseudoOpacity(levels, own)));
  if (top === null) return {};
  return {
    ink: hexOf(top.ink),
    ground: hexOf(top.ground),
    contrast: contrastOf(top.ink, top.ground),
  };
}

/** The innermost level fades itself; a pseudo-element's own opacity comes on top of that. */
function pseudoOpacity([first]: readonly Level[], own: Look): number {
  return first?.style === own ? 1 : own.opacity;
}

/** Letters and ground through all levels, each under the one before; null over a picture. */
function painted(
  levels: readonly Level[],
  letters: Colour,
): { ink: Colour; ground: Colour } | null {
  let ink = letters;
  let ground = NOTHING;
  for (const { style } of levels) {
    const open = ground.alpha < OPAQUE;
    if (open && style.pictured) return null;
    const { ground: layer, opacity } = style;
    if (layer === null && open) return null;
    ink = faded(over(ink, layer ?? NOTHING), opacity);
    ground = faded(over(ground, layer ?? NOTHING), opacity);
  }
  const base = isDark(levels) ? DARK : WHITE;
  return { ink: over(ink, base), ground: over(ground, base) };
}

function faded(colour: Colour, opacity: number): Colour {
  return opacity < 1 ? { ...colour, alpha: colour.alpha * opacity } : colour;
}

/** The root's scheme colours the canvas (CSS Color Adjust 1). */
function isDark(levels: readonly Level[]): boolean {
  const scheme = levels.at(-1)?.style.colorScheme ?? 'normal';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
