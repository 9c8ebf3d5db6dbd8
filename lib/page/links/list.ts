/** The agreements that a page links to, as they are told to whoever asks. */
import { isSameSite } from '../../core/documents/same-site';
import type { LinkedAgreement } from '../../platform/messages';
import { isConnectedOf, urlOf } from '../dom';
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
    const links = await runSliced(findLinks(this.doc), this.signal);
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
