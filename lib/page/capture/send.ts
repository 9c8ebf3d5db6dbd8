/** Sends a part to the background, chunk after chunk; the next goes when the last was taken. */
import { ChunkWriter } from '../../core/capture/chunks';
import type { PageEvent, PagePart } from '../../core/capture/protocol';
import { breathe } from '../slices';

/** The way to the background, as the capture needs it. */
export interface Sender {
  send(event: PageEvent): void;
  /** Resolves when the background took the last chunk; rejects when the capture is aborted. */
  taken(): Promise<void>;
}

/** Time (ms) after which the page has its turn. */
const SLICE_MS = 12;

/** Sends one part from its pieces of text, whatever their sizes. Gives the UTF-8 bytes sent. */
export async function sendPart(
  part: PagePart,
  pieces: Iterable<string>,
  to: Sender,
  chunkChars: number,
): Promise<number> {
  const writer = new ChunkWriter(chunkChars);
  let index = 0;
  const pass = async (chunks: Iterable<string>) => {
    for (const data of chunks) {
      to.send({ type: 'chunk', part, index, data });
      index += 1;
      await to.taken();
      await breathe();
    }
  };
  to.send({ type: 'open', part });
  let until = performance.now() + SLICE_MS;
  for (const piece of pieces) {
    await pass(writer.add(piece));
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + SLICE_MS;
  }
  await pass(writer.rest());
  to.send({ type: 'close', part, ...writer.totals });
  return writer.totals.bytes;
}
