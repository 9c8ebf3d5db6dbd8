/** A picture that is much higher than a sheet of paper, in columns side by side: all of it on one sheet. */
import type { PageArea } from '../../../area';
import { html, type Markup } from './markup';

/** Height of a printed picture for one of its width, as the style bounds it: 182 x 235 mm. */
const SHEET = 235 / 182;
/** Up to so many sheets high, one piece that is made smaller is as large as two columns would be. */
const ONE_PIECE = 2;
/** More columns are too narrow to make anything out. */
const MOST_COLUMNS = 9;
/** Each column begins with the end of the one before (px of the page), so that no line is cut in both. */
const OVERLAP = 32;
/** Between columns, as a share of their width. */
const GAP = 0.04;

/** How many columns make the picture as large as a sheet allows; 1 for what fits as it is. */
export function columnsFor({ width, height }: Pick<PageArea, 'width' | 'height'>): number {
  const sheets = height / width / SHEET;
  return sheets <= ONE_PIECE ? 1 : Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(sheets)));
}

/** The drawing; px are those of the page. */
export function inColumns(
  address: string,
  { width, height }: Pick<PageArea, 'width' | 'height'>,
  count: number,
): Markup {
  const step = Math.ceil(height / count);
  const high = step + OVERLAP;
  const apart = Math.round(width * (1 + GAP));
  const columns = Array.from({ length: count }, (_, at) => {
    const top = Math.max(0, at * step - OVERLAP);
    return html`<svg x="${at * apart}" y="0" width="${width}" height="${high}" viewBox="0 ${top} ${width} ${high}">
<image href="${address}" x="0" y="0" width="${width}" height="${height}" preserveAspectRatio="none"/></svg>
`;
  });
  const wide = (count - 1) * apart + width;
  return html`<svg viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" preserveAspectRatio="xMinYMin meet">${columns}</svg>`;
}
