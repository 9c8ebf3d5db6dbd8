/** Cuts a long text into port-sized chunks, and puts chunks together again with a check. */

import { crc32 } from '../crc32';
import { concatBytes, utf8 } from '../evidence/bytes';
import { wellFormed } from './text';

/** Totals of one part, sent when it closes. */
export interface PartTotals {
  chunks: number;
  /** UTF-8 bytes. */
  bytes: number;
  crc32: number;
}

/** Gathers pieces of text and gives chunks of at most `limit` UTF-16 units. */
export class ChunkWriter {
  private waiting = '';
  readonly totals: PartTotals = { chunks: 0, bytes: 0, crc32: 0 };

  constructor(private readonly limit: number) {}

  /** Adds text; gives the chunks that are full now, in order. */
  *add(text: string): Generator<string> {
    this.waiting += wellFormed(text);
    while (this.waiting.length > this.limit) yield this.take(this.limit);
  }

  /** Gives the rest, once, when all text was added. */
  *rest(): Generator<string> {
    if (this.waiting !== '') yield this.take(this.waiting.length);
  }

  private take(length: number): string {
    // A pair of surrogates must not be torn: each chunk is encoded as UTF-8 by itself.
    const last = this.waiting.charCodeAt(length - 1);
    const torn = length > 1 && last >= 0xd800 && last <= 0xdbff;
    const chunk = this.waiting.slice(0, torn ? length - 1 : length);
    this.waiting = this.waiting.slice(chunk.length);
    const bytes = utf8(chunk);
    this.totals.chunks += 1;
    this.totals.bytes += bytes.length;
    this.totals.crc32 = crc32(bytes, this.totals.crc32);
    return chunk;
  }
}

/** Takes the chunks of one part in order and gives its UTF-8 bytes. Throws Error on any mismatch. */
export class ChunkReader {
  private readonly pieces: Uint8Array[] = [];
  private readonly totals: PartTotals = { chunks: 0, bytes: 0, crc32: 0 };

  /** @param maxBytes more than this is refused, so that no page can fill the memory */
  constructor(private readonly maxBytes: number) {}

  /** Adds the chunk with this number; numbers count up from 0. */
  add(index: number, data: string): void {
    if (index !== this.totals.chunks) throw new Error(`chunk ${index} out of order`);
    const bytes = utf8(data);
    this.totals.chunks += 1;
    this.totals.bytes += bytes.length;
    if (this.totals.bytes > this.maxBytes) throw new Error(`more than ${this.maxBytes} bytes`);
    this.totals.crc32 = crc32(bytes, this.totals.crc32);
    this.pieces.push(bytes);
  }

  /** Compares with the sender's totals and gives all bytes. */
  close(sent: PartTotals): Uint8Array<ArrayBuffer> {
    const { chunks, bytes, crc32: sum } = this.totals;
    if (sent.chunks !== chunks || sent.bytes !== bytes || sent.crc32 !== sum) {
      throw new Error(`sent ${sent.bytes} bytes, received ${bytes}, or they differ`);
    }
    return concatBytes(this.pieces);
  }
}
