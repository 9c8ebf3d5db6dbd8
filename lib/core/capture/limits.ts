/** How much one capture may hold. What goes beyond is listed in `notCaptured`, never just cut. */
export interface CaptureLimits {
  /** UTF-16 units of visible text, and of hidden text. */
  textChars: number;
  /** UTF-16 units of the page copy's markup and styles, without inlined resources. */
  markupChars: number;
  /** Bytes of one inlined image or font. */
  resourceBytes: number;
  /** UTF-16 units that all inlined resources add to the copy, repeated uses counted again. */
  inlinedChars: number;
  /** Number of resources that are read. */
  resources: number;
  /** Levels of same-origin frames that are followed. */
  frameDepth: number;
  /** Elements up to which the readable article is extracted; the extraction cannot pause. */
  articleElements: number;
  /** UTF-16 units of one chunk on the port. */
  chunkChars: number;
}

/** The limits in use. Sized for a laptop with 4 GiB: a capture peaks at about thrice its size. */
export const CAPTURE_LIMITS: CaptureLimits = {
  textChars: 8 * 1024 * 1024,
  markupChars: 32 * 1024 * 1024,
  resourceBytes: 8 * 1024 * 1024,
  inlinedChars: 48 * 1024 * 1024,
  resources: 1000,
  frameDepth: 3,
  articleElements: 4000,
  chunkChars: 1024 * 1024,
};

/** Entries of one kind in `notCaptured` that are listed singly; the rest is counted in one entry. */
export const MAX_LISTED_ALIKE = 50;
