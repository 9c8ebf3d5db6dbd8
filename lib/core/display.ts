/**
 * How the words of a finding were shown on a page at the moment of reading. That a term was tiny, pale,
 * folded away or ticked in advance is evidence: whoever drafts standard terms has to draw attention to
 * those that weigh on the other side (Civil Code of the PRC, article 496).
 */

/** Where the words stand in the page. */
export const SOURCES = ['text', 'attribute', 'generated', 'template'] as const;
/** One of {@link SOURCES}: `generated` is the content of `::before` or `::after`. */
export type Source = (typeof SOURCES)[number];

/** What kept the words from being seen without an act of the reader. */
export const HIDINGS = [
  'display',
  'visibility',
  'opacity',
  'folded',
  'content_visibility',
  'clipped',
  'offscreen',
  'print_only',
  'attribute',
  'template',
] as const;
/** One of {@link HIDINGS}; `folded` is a closed `<details>`. */
export type Hiding = (typeof HIDINGS)[number];

/** How words were shown. Absent fields could not be told, or do not apply. */
export interface Display {
  source: Source;
  /** Name of the attribute, for `attribute`. */
  attribute?: string;
  /** Whether a reader could see it without more than scrolling the page itself. */
  shown: boolean;
  /** Why not, where it was not. */
  hiddenBy?: Hiding;
  /** Within a box of its own that has to be scrolled before the words come into sight. */
  scrollBox?: true;
  /** In a layer above the page (a pop-up). */
  dialog?: true;
  /** In a frame, of this page's own origin or of another one. */
  frame?: 'same' | 'other';
  /** Size of the letters (CSS px, after zoom by style and scaling transforms). */
  fontPx?: number;
  /** Size in which most of the document's shown words are set (CSS px), to hold `fontPx` against. */
  bodyPx?: number;
  /** Colour of letters and of what is behind them, `#rrggbb`; absent over a picture or gradient. */
  ink?: string;
  ground?: string;
  /** Their contrast by WCAG 2.2, 1 to 21. */
  contrast?: number;
  /** A box to tick beside the words was already ticked, and not by the reader. */
  preticked?: true;
}

/** UTF-16 units of a word in a display (an attribute's name, a colour). */
const MAX_WORD = 60;

/** Keeps what a display may hold, field by field, of a value that came from outside; null where it is none. */
export function readDisplay(value: unknown): Display | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const source = SOURCES.find((one) => one === fields.source);
  if (source === undefined || typeof fields.shown !== 'boolean') return null;
  const display: Display = { source, shown: fields.shown };
  const hiddenBy = HIDINGS.find((one) => one === fields.hiddenBy);
  if (hiddenBy !== undefined) display.hiddenBy = hiddenBy;
  if (fields.frame === 'same' || fields.frame === 'other') display.frame = fields.frame;
  for (const flag of ['scrollBox', 'dialog', 'preticked'] as const) {
    if (fields[flag] === true) display[flag] = true;
  }
  for (const figure of ['fontPx', 'bodyPx', 'contrast'] as const) {
    const read = fields[figure];
    if (typeof read === 'number' && Number.isFinite(read)) display[figure] = read;
  }
  for (const word of ['attribute', 'ink', 'ground'] as const) {
    const read = fields[word];
    if (typeof read === 'string') display[word] = read.slice(0, MAX_WORD);
  }
  return display;
}

/** Smaller letters (CSS px) are hard to read for many: browsers' own smallest size for Chinese was 12. */
const SMALL_PX = 12;
/** WCAG 2.2, 1.4.3: least contrast of text, and of large text (24 CSS px and more). */
const LEAST_CONTRAST = 4.5;
const LEAST_CONTRAST_LARGE = 3;
const LARGE_PX = 24;

/** What made words hard to notice, each with a wording of its own; weightiest first. */
export const CONCEALMENTS = [
  'preticked',
  ...HIDINGS,
  'pale',
  'tiny',
  'scroll_box',
  'generated',
  'other_frame',
  'dialog',
] as const;
/** One of {@link CONCEALMENTS}. Stable: cards, panel and evidence word it. */
export type ConcealmentId = (typeof CONCEALMENTS)[number];

/** One thing that made words hard to notice, with the figures that go with it. */
export interface Concealment {
  id: ConcealmentId;
  /** For `tiny`: size of the letters, and of the page's other words where known (CSS px). */
  px?: number;
  bodyPx?: number;
  /** For `pale`: contrast by WCAG 2.2 (1 to 21), and the least it should be for letters of that size. */
  contrast?: number;
  least?: number;
  /** For `attribute`: which. */
  attribute?: string;
}

/** What made the words hard to notice, weightiest first; none where they were there for all to see. */
export function concealments(display: Display): Concealment[] {
  const found = [...hidingOf(display), ...lettersOf(display), ...placeOf(display)];
  const rank = ({ id }: Concealment) => CONCEALMENTS.indexOf(id);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** A field's hint is shown, but only until one begins to type. */
function hidingOf({ hiddenBy, attribute }: Display): Concealment[] {
  const id = hiddenBy ?? (attribute === 'placeholder' ? 'attribute' : undefined);
  if (id === undefined) return [];
  return [{ id, ...(attribute === undefined ? {} : { attribute }) }];
}

/** Letters that are hidden altogether have no size or colour that anyone could see. */
function lettersOf({ hiddenBy, fontPx, bodyPx, contrast }: Display): Concealment[] {
  if (hiddenBy !== undefined) return [];
  const found: Concealment[] = [];
  const least = fontPx !== undefined && fontPx >= LARGE_PX ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST;
  if (contrast !== undefined && contrast < least) found.push({ id: 'pale', contrast, least });
  if (fontPx !== undefined && fontPx < SMALL_PX) {
    found.push({ id: 'tiny', px: fontPx, ...(bodyPx === undefined ? {} : { bodyPx }) });
  }
  return found;
}

function placeOf({
  source,
  hiddenBy,
  preticked,
  scrollBox,
  frame,
  dialog,
}: Display): Concealment[] {
  const found: Concealment[] = [];
  if (preticked) found.push({ id: 'preticked' });
  if (scrollBox && hiddenBy === undefined) found.push({ id: 'scroll_box' });
  if (source === 'generated') found.push({ id: 'generated' });
  if (frame === 'other') found.push({ id: 'other_frame' });
  if (dialog) found.push({ id: 'dialog' });
  return found;
}
