/** A growing list of words found in a text, kept as plain numbers. */

/** Where words were found: three numbers each (tag, raw start, raw end), in order of their start. */
export class HitList {
  data = new Int32Array(3 * 256);
  length = 0;
  /** Behind the last unit that was looked at on the way, but for a few (see LOOK of found-words.ts). */
  far = 0;

  /** Appends one hit. */
  push(tag: number, start: number, end: number): void {
    const at = this.length * 3;
    if (at === this.data.length) this.makeRoom(at + 3);
    this.data[at] = tag;
    this.data[at + 1] = start;
    this.data[at + 2] = end;
    this.length += 1;
  }

  /** Notes that the text was looked at up to `at`. */
  saw(at: number): void {
    if (at > this.far) this.far = at;
  }

  /** Appends the hits `[from, to)` of another list, moved by `shift`. */
  copy(other: HitList, from: number, to: number, shift: number): void {
    const at = this.length * 3;
    const end = at + (to - from) * 3;
    this.makeRoom(end);
    const { data } = this;
    data.set(other.data.subarray(from * 3, to * 3), at);
    this.length += to - from;
    if (shift === 0) return;
    for (let i = at; i < end; i += 3) {
      data[i + 1] = (data[i + 1] as number) + shift;
      data[i + 2] = (data[i + 2] as number) + shift;
    }
  }

  private makeRoom(room: number): void {
    if (room <= this.data.length) return;
    const grown = new Int32Array(Math.max(2 * this.data.length, room));
    grown.set(this.data);
    this.data = grown;
  }
}
