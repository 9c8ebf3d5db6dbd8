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
  /** Colour of letters and of what is behind them, `#rrggbb`; absent over a picture or gradient. */
  ink?: string;
  ground?: string;
  /** Their contrast by WCAG 2.2, 1 to 21. */
  contrast?: number;
  /** A box to tick beside the words was already ticked, and not by the reader. */
  preticked?: true;
}
