/** Where clauses stand in the pictures: in words, and as a cut-out of the picture with a frame around them. */
import type { PageArea } from '../../../area';
import { type Pictured, picturedParts, type Sighting, sharesOf, sightingOf } from '../../pictured';
import type { CaptureRecord } from '../../record';
import type { RecordedTerm } from '../../shown';
import { recordFolder } from '../layout';
import type { Stored } from './files';
import { html, type Markup, NOTHING } from './markup';
import type { ReportWords } from './words';

/** The pictures of a record that are in the package, for as long as one section is written. */
export interface Album {
  /** Folder of the record in the package, with its final slash. */
  folder: string;
  pictures: readonly Pictured[];
  /** Cut-outs that may still be printed; 0 in the second language, which refers to the first. */
  viewsLeft: number;
}

/** Cut-outs of one record; what lies beyond is told in words alone, as all the others are too. */
const MOST_VIEWS = 40;

/** See {@link Album}. */
export function albumOf(record: CaptureRecord, stored: Stored, withViews: boolean): Album {
  const pictures = picturedParts(record).filter(({ path }) => !stored.isGone(path));
  return { folder: recordFolder(record.id), pictures, viewsLeft: withViews ? MOST_VIEWS : 0 };
}

/** The place of a term in words, and its cut-out; nothing where the record tells no place. */
export function placeSection(
  term: RecordedTerm | undefined,
  album: Album,
  words: ReportWords,
): Markup {
  const sighting = sightingOf(term?.place, album.pictures);
  if (sighting === null) return NOTHING;
  const { picture, area } = sighting;
  const percent = Math.round(100 * sharesOf(sighting).y);
  const line = words.sighting({ picture: picture.number, top: area.y, percent });
  return html`<p>${line}</p>${album.viewsLeft > 0 ? cutOut(sighting, album) : NOTHING}`;
}

/** Room around the clause, and the least that is shown of the page's width (CSS px of the page). */
const AROUND = 24;
const LEAST_WIDTH = 560;
/** The most that is shown of its height; a clause that covers more is cut at its end. */
const MOST_HEIGHT = 480;

/**
 * A drawing, since it can show a part of a picture without a style of its own, which the report's policy
 * would refuse. The picture is stretched over the part of the page that it shows: px are those of the page.
 */
function cutOut({ picture, area }: Sighting, album: Album): Markup {
  album.viewsLeft -= 1;
  const view = viewOf(area, picture.area);
  const whole = picture.area;
  return html`<svg viewBox="${view.x} ${view.y} ${view.width} ${view.height}" width="${view.width}" height="${view.height}">
<image href="${pictureAddress(album.folder + picture.path)}" x="${whole.x}" y="${whole.y}" width="${whole.width}" height="${whole.height}" preserveAspectRatio="none"/>
<rect x="${area.x - 3}" y="${area.y - 3}" width="${area.width + 6}" height="${area.height + 6}" fill="none" stroke="#b3261e" stroke-width="2"/></svg>`;
}

function viewOf(area: PageArea, whole: PageArea): PageArea {
  const wide = Math.min(whole.width, Math.max(LEAST_WIDTH, area.width + 2 * AROUND));
  const high = Math.min(whole.height, MOST_HEIGHT, area.height + 2 * AROUND);
  const middle = area.x + area.width / 2;
  return {
    x: inside(middle - wide / 2, whole.x, whole.x + whole.width - wide),
    y: inside(area.y - AROUND, whole.y, whole.y + whole.height - high),
    width: wide,
    height: high,
  };
}

function inside(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}

/** Relative address of a file of the package; each part is escaped, for `#` may stand in a file name. */
export function pictureAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
