/** The texts of a page's frames, within bounds. */
import type { FrameReading } from '../../platform/messages';

/** So many frames are read; a page with more of them that matter is no page for readers. */
const MAX_FRAMES = 300;
/** UTF-16 units of all frames' texts together. */
const MAX_CHARS = 2_000_000;

/**
 * Readings by frame id, in the order in which the frames first told something. Where there is no room
 * for all, the smaller frames go: a hundred that nobody sees must not keep the agreement out.
 */
export class FrameStore {
  private readonly readings = new Map<number, FrameReading>();
  private readonly refused = new Set<number>();

  /** Frames that had no place. */
  get leftOut(): number {
    return this.refused.size;
  }

  /** The reading of a frame; undefined where there is none. */
  get(frameId: number): FrameReading | undefined {
    return this.readings.get(frameId);
  }

  /** All of them. */
  all(): [number, FrameReading][] {
    return [...this.readings];
  }

  /** Keeps a reading in place of that frame's earlier one; false where there is no room for it. */
  put(frameId: number, reading: FrameReading): boolean {
    this.refused.delete(frameId);
    this.readings.set(frameId, reading);
    for (const [id] of this.beyond()) {
      this.readings.delete(id);
      this.refused.add(id);
    }
    return this.readings.has(frameId);
  }

  /** Forgets a frame; says whether anything of it was kept. */
  drop(frameId: number): boolean {
    this.refused.delete(frameId);
    return this.readings.delete(frameId);
  }

  /** Those that have no room beside larger ones; of two as large the later one. */
  private beyond(): [number, FrameReading][] {
    let [frames, chars] = [0, 0];
    return this.all()
      .sort(([, a], [, b]) => areaOf(b) - areaOf(a))
      .filter(([, { text }]) => {
        const fits = frames < MAX_FRAMES && chars + text.length <= MAX_CHARS;
        if (fits) [frames, chars] = [frames + 1, chars + text.length];
        return !fits;
      });
  }
}

function areaOf({ place: { width, height } }: FrameReading): number {
  return width * height;
}
