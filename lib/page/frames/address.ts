/** Which reading of which frame a text is: the key of {@link file://../others.ts}. */

/** One reading of one frame. */
export interface ReadingAddress {
  frameId: number;
  reading: number;
}

/** Another reading is another text: offsets into the one mean nothing in the other. */
export function keyOf(frameId: number, reading: number): string {
  return `${frameId} ${reading}`;
}

/** The way back from {@link keyOf}. */
export function addressIn(key: string): ReadingAddress {
  const [frameId = 0, reading = 0] = key.split(' ').map(Number);
  return { frameId, reading };
}
