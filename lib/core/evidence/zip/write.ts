/** Writes a ZIP as a stream, one file after the other, by fflate. */
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { crc32 } from '../../crc32';

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
const DEFLATE = 8;

/**
 * The archive's bytes in order. The same input gives the same bytes. Every entry has the method
 * "deflate", for some readers refuse stored entries whose length only follows the data.
 * @param modified local wall-clock time for all entries; years 1980 to 2099
 */
export async function* writeZip(
  inputs: Iterable<ZipInput> | AsyncIterable<ZipInput>,
  modified: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else ready.push(chunk);
  });
  for await (const input of inputs) {
    addFile(zip, input, modified, await input.read());
    if (failed) throw failed;
    yield* ready.splice(0);
  }
  zip.end();
  if (failed) throw failed;
  yield* ready.splice(0);
}

/**
 * Squeezes a file whole. fflate's streaming Deflate (0.8.3) lets a file that begins with zero bytes
 * refer to before its start: Info-ZIP unpacks that by luck, zlib rightly refuses it.
 */
function addFile(zip: Zip, input: ZipInput, modified: Date, bytes: Uint8Array): void {
  const file: ZipInputFile = {
    filename: input.name,
    size: bytes.length,
    crc: crc32(bytes),
    compression: DEFLATE,
    os: UNIX,
    attrs: READABLE_FILE,
    mtime: modified,
  };
  zip.add(file);
  file.ondata?.(null, deflateSync(bytes, { level: input.packed ? 0 : 6 }), true);
}
