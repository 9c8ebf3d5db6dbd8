/** Unpacks deflated bytes (RFC 1951): all of them, to exactly the stated length. */
import { inflateSync } from 'fflate';

/** Deflate packs 1,032 to 1 at best; a bigger claim is a lie that only wants memory. */
const BEST_RATIO = 1032;

/**
 * The unpacked bytes; null where the stream is broken, gives more or fewer than `size` bytes, or ends before
 * its packed bytes do: whatever stood behind its end, another reader might take for a file.
 */
export function inflateExactly(packed: Uint8Array, size: number): Uint8Array | null {
  if (size > packed.length * BEST_RATIO) return null;
  // One more than stated: fflate drops what finds no place, and a longer stream would pass for this one.
  const out = new Uint8Array(size + 1);
  // fflate does not tell where a stream ended. A whole one breaks without its last byte, as bits of it are in there.
  if (inflated(packed.subarray(0, -1), out)) return null;
  const bytes = inflated(packed, out);
  return bytes?.length === size ? bytes : null;
}

/** At most `out.length` bytes come out, whatever the stream says: a bomb fills nothing. */
function inflated(packed: Uint8Array, out: Uint8Array): Uint8Array | null {
  if (packed.length === 0) return null;
  try {
    return inflateSync(packed, { out });
  } catch (error) {
    // fflate throws its own error for a broken stream and RangeError where it runs out of `out`.
    if (error instanceof Error) return null;
    throw error;
  }
}
