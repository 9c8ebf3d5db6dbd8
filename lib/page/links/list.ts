/** The agreements that a page links to, as they are told to whoever asks. */
import { MAX_LINKS } from '../../core/documents/limits';
import { isSameSite } from '../../core/documents/same-site';
import type { LinkedAgreement } from '../../platform/messages';
import { isConnectedOf, queryAll, urlOf } from '../dom';
import { scrollToElement } from '../mark/scroll';
import { runSliced } from '../slices';
import { type FoundLink, findLinks, keyOf } from './find';

/** Time for which a list counts as fresh (ms): the panel asks again and again. */
const FRESH_MS = 2000;

/**
 * Looks for links when it is asked, and never otherwise: a page whose panel is closed pays nothing.
 * Ids stay what they are for as long as the page is open.
 */
export class LinkList {
  private readonly ids = new Map<string, string>();
  private found = new Map<string, FoundLink>();
  private last: { at: number; list: Promise<LinkedAgreement[]> } | undefined;

  constructor(
    private readonly doc: Document,
    private readonly signal: AbortSignal,
  ) {}

  /** The links as they stand, at most two seconds old; none where they could not be read. Never rejects. */
  list(): Promise<LinkedAgreement[]> {
    const now = performance.now();
    if (this.last === undefined || now - this.last.at > FRESH_MS) {
      const list = this.look().catch((error: unknown) => {
        if (!this.signal.aborted) console.error('[swipewise] links', error);
        return [];
      });
      this.last = { at: now, list };
    }
    return this.last.list;
  }

  /** Address of a link of this list; null for any other id, and where only a click shows it. */
  addressOf(id: string): string | null {
    return this.found.get(id)?.url ?? null;
  }

  /** Scrolls to a link of this list and puts the focus on it. False where it is gone or not shown. */
  show(id: string): boolean {
    const element = this.found.get(id)?.element;
    if (element === undefined || !isConnectedOf(element)) return false;
    const shown = scrollToElement(element);
    if (element instanceof HTMLElement) {
      HTMLElement.prototype.focus.call(element, { preventScroll: true });
    }
    return shown;
  }

  private async look(): Promise<LinkedAgreement[]> {
    const links = await runSliced(linksOf(this.doc), this.signal);
    const page = urlOf(this.doc);
    this.found = new Map(links.map((link) => [this.idOf(link), link]));
    return links.map((link) => {
      const id = this.idOf(link);
      const { label, url } = link;
      return { id, label, url, sameSite: url === null || isSameSite(url, page) };
    });
  }

  private idOf(link: FoundLink): string {
    const key = keyOf(link);
    const id = this.ids.get(key) ?? `link-${this.ids.size + 1}`;
    this.ids.set(key, id);
    return id;
  }
}

/** Frames that are looked into, nested ones with them. */
const MAX_FRAMES = 20;

/** A page's own links first, then those of frames of its origin: the till often stands in one. */
function* linksOf(doc: Document): Generator<void, FoundLink[]> {
  const docs = [doc];
  const links = new Map<string, FoundLink>();
  // Grows while it is walked: frames stand in frames.
  for (const one of docs) {
    for (const link of yield* findLinks(one)) {
      const key = keyOf(link);
      if (!links.has(key)) links.set(key, link);
    }
    docs.push(...framesIn(one).slice(0, Math.max(0, MAX_FRAMES + 1 - docs.length)));
  }
  return [...links.values()].slice(0, MAX_LINKS);
}

/** Documents of frames that this one may look into; null stands where the origin is another. */
function framesIn(doc: Document): Document[] {
  return queryAll(doc, 'iframe,frame').flatMap((frame) => {
    const inner: unknown = Reflect.get(frame, 'contentDocument');
    return isDocument(inner) ? [inner] : [];
  });
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'nodeType') === 9;
}
