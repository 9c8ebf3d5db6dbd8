/**
 * What is asked of a computed style, read in one go. The style itself is live: each question put to it
 * makes the browser look whether style and layout still hold (`transform` and the like), which costs
 * most of the time when hundreds of findings ask the same ancestors.
 */
import { type Colour, readColour } from '../../core/colour';

/** Computed values as CSS tells them, figures and colours read. */
export interface Look {
  display: string;
  visibility: string;
  contentVisibility: string;
  position: string;
  direction: string;
  colorScheme: string;
  overflow: string;
  overflowX: string;
  overflowY: string;
  clip: string;
  clipPath: string;
  /** 0 to 1. */
  opacity: number;
  /** How much its own transform enlarges areas, as a length: turning and skewing leave 1. */
  scale: number;
  /** Whether a transform makes it hold what is placed within it. */
  transformed: boolean;
  /** Whether a picture or gradient lies behind its content. */
  pictured: boolean;
  /** What it paints behind its content, and its letters; null where the colour cannot be read. */
  ground: Colour | null;
  letters: Colour | null;
  /** CSS px, without zoom and transforms. */
  fontPx: number;
}

/** Reads a style. Layout is asked for once, by the transform. */
export function lookOf(style: CSSStyleDeclaration): Look {
  const { display, visibility, position, direction, colorScheme, clip, clipPath } = style;
  const { overflow, overflowX, overflowY, transform } = style;
  return {
    ...{ display, visibility, position, direction, colorScheme, clip, clipPath },
    ...{ overflow, overflowX, overflowY },
    contentVisibility: style.getPropertyValue('content-visibility'),
    opacity: Number(style.opacity),
    scale: matrixScale(transform) * ownScale(style.scale),
    transformed: transform !== 'none',
    pictured: style.backgroundImage !== 'none',
    ground: readColour(style.backgroundColor),
    letters: readColour(style.getPropertyValue('-webkit-text-fill-color') || style.color),
    fontPx: Number.parseFloat(style.fontSize),
  };
}

function matrixScale(transform: string): number {
  if (!transform.startsWith('matrix')) return 1;
  const parts = numbersIn(transform);
  const [a = 1, b = 0, c = 0, d = 1] =
    parts.length === 16 ? [parts[0], parts[1], parts[4], parts[5]] : parts;
  return Math.sqrt(Math.abs(a * d - b * c));
}

function ownScale(scale: string): number {
  const [x, y = x] = numbersIn(scale);
  return x === undefined || y === undefined ? 1 : Math.sqrt(Math.abs(x * y));
}

function numbersIn(css: string): number[] {
  return (css.match(/(?<![\da-z])-?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}
