/** The texts of a page's frames, within bounds. */
import type { FrameReading } from '../../platform/messages';

/** So many frames are read; a page with more of them that matter is no page for readers. */
const MAX_FRAMES = 300;
/** UTF-16 units of all frames' texts together. */
const MAX_CHARS = 2_000_000;

/** Readings by frame id, in the order in which the frames first told something. */
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
    if (!this.hasRoom(frameId, reading.text.length)) {
      this.drop(frameId);
      this.refused.add(frameId);
      return false;
    }
    this.refused.delete(frameId);
    this.readings.set(frameId, reading);
    return true;
  }

  /** Forgets a frame; says whether anything of it was kept. */
  drop(frameId: number): boolean {
    this.refused.delete(frameId);
    return this.readings.delete(frameId);
  }

  private hasRoom(frameId: number, chars: number): boolean {
    if (!this.readings.has(frameId) && this.readings.size >= MAX_FRAMES) return false;
    const others = this.all().filter(([id]) => id !== frameId);
    return others.reduce((sum, [, { text }]) => sum + text.length, chars) <= MAX_CHARS;
  }
}
