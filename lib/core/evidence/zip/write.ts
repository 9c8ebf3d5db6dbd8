/** Writes a ZIP as a stream, one file after the other, by fflate. */
import { Zip, ZipDeflate } from 'fflate';

/** One file to write. */
export interface ZipInput {
  /** Name inside the archive, `/` between its parts; written as UTF-8. */
  name: string;
  /** The whole file; it is read when its turn comes, and then let go. */
  read(): Promise<Uint8Array>;
  /** True where the bytes are packed already (pictures): they are wrapped, not squeezed again. */
  packed: boolean;
}

// Info-ZIP recodes the names of entries "made by DOS" even where the UTF-8 flag is set.
const UNIX = 3;
// The upper half of the external attributes is the Unix mode: an ordinary file, rw-r--r--.
const READABLE_FILE = 0o100644 * 2 ** 16;

/** Bytes handed to the compressor at a time. */
const SLICE = 1 << 20;

/**
 * The archive's bytes in order. The same input gives the same bytes. Every entry has the method
 * "deflate", for some readers refuse stored entries whose length only follows the data.
 * @param modified local wall-clock time for all entries; years 1980 to 2099
 */
export async function* writeZip(
  inputs: Iterable<ZipInput>,
  modified: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else ready.push(chunk);
  });
  for (const input of inputs) {
    const entry = new ZipDeflate(input.name, { level: input.packed ? 0 : 6 });
    entry.mtime = modified;
    entry.os = UNIX;
    entry.attrs = READABLE_FILE;
    zip.add(entry);
    const bytes = await input.read();
    let at = 0;
    do {
      entry.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      at += SLICE;
      if (failed) throw failed;
      yield* ready.splice(0);
    } while (at < bytes.length);
  }
  zip.end();
  if (failed) throw failed;
  yield* ready.splice(0);
}
