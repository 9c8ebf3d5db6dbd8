/** Puts tiles together to pictures of the whole page, while they come in: one sheet at a time is held. */
import type { Rect, Size } from '../../../core/capture/screen';
import { type Placement, planSheets, type Sheet } from '../../../core/capture/sheets';

/** A finished sheet. */
export interface Stitched {
  /** A PNG file; null where the browser drew nothing or made no file (too large, no memory). */
  bytes: Uint8Array<ArrayBuffer> | null;
  /** Device px, from the content's top left. */
  place: Rect;
}

interface Open {
  sheet: Sheet;
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
  /** Points that a tile was drawn on. */
  drawn: { x: number; y: number }[];
}

/** Draws tiles, which must come row after row, onto the sheets of a content of `size` device px. */
export class Stitcher {
  readonly done: Stitched[] = [];
  private readonly sheets: readonly Sheet[];
  private readonly open = new Map<Sheet, Open>();

  constructor(size: Size) {
    this.sheets = planSheets(size);
  }

  /** Whether there is anything to draw on: none where the content is wider than a picture can be. */
  get possible(): boolean {
    return this.sheets.length > 0;
  }

  /** Draws one tile (a PNG file). What lies above it is finished. */
  async add(png: Uint8Array<ArrayBuffer>, { from, to }: Placement): Promise<void> {
    await this.close(({ top, height }) => top + height <= to.y);
    if (from.width < 1 || from.height < 1) return;
    const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    try {
      for (const sheet of this.sheets) {
        const [top, bottom] = [to.y - sheet.top, to.y - sheet.top + from.height];
        if (bottom <= 0 || top >= sheet.height) continue;
        const { context, drawn } = this.opened(sheet);
        const { x, y, width, height } = from;
        context.drawImage(bitmap, x, y, width, height, to.x, top, width, height);
        drawn.push({ x: Math.max(0, to.x), y: Math.max(0, top) });
      }
    } finally {
      bitmap.close();
    }
  }

  /** Finishes the rest; `bottom` is the row (device px) down to which tiles were drawn. */
  async finish(bottom: number): Promise<Stitched[]> {
    await this.close(() => true, bottom);
    return this.done;
  }

  private opened(sheet: Sheet): Open {
    const known = this.open.get(sheet);
    if (known !== undefined) return known;
    const canvas = new OffscreenCanvas(sheet.width, sheet.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error(`no canvas of ${sheet.width}x${sheet.height}`);
    const opened: Open = { sheet, canvas, context, drawn: [] };
    this.open.set(sheet, opened);
    return opened;
  }

  private async close(which: (sheet: Sheet) => boolean, bottom = Number.POSITIVE_INFINITY) {
    for (const open of [...this.open.values()].filter(({ sheet }) => which(sheet))) {
      this.open.delete(open.sheet);
      const { top, width, height } = open.sheet;
      const down = Math.min(height, bottom - top);
      if (down < 1) continue;
      const bytes = isBlank(open) ? null : await encode(open.canvas, down);
      this.done.push({ bytes, place: { x: 0, y: top, width, height: down } });
      // Frees the pixels at once, not when the canvas is collected.
      open.canvas.width = 1;
    }
  }
}

/** Where the browser has no room for a canvas it draws nothing and says nothing: a drawn pixel tells. */
function isBlank({ context, drawn }: Open): boolean {
  return drawn.some(({ x, y }) => context.getImageData(x, y, 1, 1).data[3] === 0);
}

async function encode(
  canvas: OffscreenCanvas,
  height: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const cut = height === canvas.height ? canvas : cropped(canvas, height);
  try {
    const blob = await cut.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function cropped(canvas: OffscreenCanvas, height: number): OffscreenCanvas {
  const cut = new OffscreenCanvas(canvas.width, height);
  cut.getContext('2d')?.drawImage(canvas, 0, 0);
  return cut;
}
