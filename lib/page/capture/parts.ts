/** The page copy while it is being made: text, with places where a resource will be put in. */
import { mayLoad, splitCssUrls } from '../../core/capture/css-urls';
import { escapeAttribute } from '../../core/capture/text';

/** A resource that was read, as a `data:` URL; or why it could not be read. */
export type Loaded = { dataUrl: string } | { reason: string; detail?: string };

/** Something to read once and put in at one or more places. */
export interface Resource {
  /** Places with the same key share one reading. An address, or a made-up name for a canvas. */
  key: string;
  /** What it is called in `notCaptured`: `images`, `fonts`, `canvas`, `video`. */
  what: 'images' | 'fonts' | 'canvas' | 'video';
  load(): Promise<Loaded>;
}

/** A place for a resource: what to write when it is there, and when it is not. */
export interface ResourcePart {
  resource: Resource;
  found(dataUrl: string): string;
  lost(reason: string): string;
}

/** An element as it will be written. `children: false`: `open` holds all there is. */
export interface Written {
  open: Part[];
  close: string;
  children: boolean;
}

/** A piece of the copy. */
export type Part = string | ResourcePart;

/** The same parts, written inside a double-quoted attribute (style, srcdoc). */
export function inAttribute(parts: Part[]): Part[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? escapeAttribute(part)
      : {
          resource: part.resource,
          found: (dataUrl) => escapeAttribute(part.found(dataUrl)),
          lost: (reason) => escapeAttribute(part.lost(reason)),
        },
  );
}

/** Loads nothing and draws nothing; stands where an address stood that must not be called. */
const NOTHING = 'url("data:,")';

/**
 * CSS as parts: each outside address becomes a place for its resource. `resource` gives what to read
 * for an address as it stands in the CSS, or null when it is not to be read.
 */
export function cssParts(css: string, resource: (url: string) => Resource | null): Part[] {
  if (!mayLoad(css)) return [css];
  return splitCssUrls(css).map((piece) => {
    if ('text' in piece) return piece.text;
    const wanted = resource(piece.url);
    if (wanted === null) return NOTHING;
    return { resource: wanted, found: (dataUrl) => `url("${dataUrl}")`, lost: () => NOTHING };
  });
}
