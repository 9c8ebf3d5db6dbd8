/** Pages with much to save: pictures without compression, so that their bytes are known. */
import type { Handler, Reply } from '../../support/server';

const HEAD = 54;

/** An uncompressed picture (BMP, 24 bits) of `side` x `side` px, each number another one. */
export function bitmap(side: number, number: number): Uint8Array {
  const row = Math.ceil((side * 3) / 4) * 4;
  const bytes = new Uint8Array(HEAD + row * side).fill(number + 1);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, HEAD);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, HEAD, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, side, true);
  view.setInt32(22, side, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  return bytes;
}

/** Replies for a page at `path` with so many pictures of `side` px, all in its first screen. */
export function picturePage(
  path: string,
  { count, side, words }: { count: number; side: number; words: string },
): Record<string, Reply | Handler> {
  const names = Array.from({ length: count }, (_, n) => `${path}-${n}.bmp`);
  const images = names.map((name) => `<img width="30" height="30" src="${name}">`).join('');
  const replies = names.map((name, n): [string, Handler] => [
    name,
    () => ({ type: 'image/bmp', body: bitmap(side, n) }),
  ]);
  return {
    [path]: `<!doctype html><meta charset="utf-8">${words}${images}`,
    ...Object.fromEntries(replies),
  };
}
