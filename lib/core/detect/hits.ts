/** A growing list of words found in a text, kept as plain numbers. */

/** Where words were found: three numbers each (tag, raw start, raw end), in order of their start. */
export class HitList {
  data = new Int32Array(3 * 256);
  length = 0;

  /** Appends one hit. */
  push(tag: number, start: number, end: number): void {
    const at = this.length * 3;
    if (at === this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[at] = tag;
    this.data[at + 1] = start;
    this.data[at + 2] = end;
    this.length += 1;
  }
}
