/** Decides what is read for an address, a picture or a canvas on the page. */
import type { CaptureContext } from './context';
import { isHtml } from './dom';
import type { Loaded, Resource } from './parts';
import { drawResource, fetchResource } from './resources';

/** An absolute address without its fragment, or null where it is none. */
export function absolute(url: string, base: string): string | null {
  if (!URL.canParse(url, base)) return null;
  const parsed = new URL(url, base);
  parsed.hash = '';
  return parsed.href;
}

/**
 * What to read for an address in CSS. Null where the page had not loaded it (a rule that applies
 * nowhere, a font that no text needs): the copy shows what the user saw and calls up nothing new.
 */
export function cssResource(
  url: string,
  base: string,
  what: 'images' | 'fonts',
  context: CaptureContext,
): Resource | null {
  const address = absolute(url, base);
  if (address === null) return null;
  const { loaded } = context;
  // Where the browser forgot some timings, a picture is worth a try; fonts come by the hundred.
  if (!loaded.has(address) && !(loaded.partial && what === 'images')) return null;
  return fetched(address, what, context);
}

/** The bytes behind an address that the page shows. */
export function fetched(
  address: string,
  what: Resource['what'],
  context: CaptureContext,
): Resource {
  const { limits, signal } = context;
  return {
    key: address,
    what,
    load: () => fetchResource(address, limits.resourceBytes, signal),
  };
}

/** A picture: its own bytes where they can be read, else the pixels that the browser decoded. */
export function pictured(
  image: HTMLImageElement,
  address: string,
  context: CaptureContext,
): Resource {
  const plain = fetched(address, 'images', context);
  return { ...plain, load: async () => orDrawn(await plain.load(), image) };
}

async function orDrawn(loaded: Loaded, image: HTMLImageElement): Promise<Loaded> {
  if ('dataUrl' in loaded) return loaded;
  const drawn = await drawResource(image, image.naturalWidth, image.naturalHeight);
  return 'dataUrl' in drawn ? drawn : loaded;
}

let drawings = 0;

/** What a canvas or a video shows at the moment of reading. */
export function drawn(element: HTMLCanvasElement | HTMLVideoElement): Resource {
  drawings += 1;
  const [what, width, height] = isHtml(element, 'video')
    ? (['video', element.videoWidth, element.videoHeight] as const)
    : (['canvas', element.width, element.height] as const);
  return { key: `${what}:${drawings}`, what, load: () => drawResource(element, width, height) };
}
