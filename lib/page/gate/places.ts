/**
 * The places of a page in which words may appear without a change of the tree: shadow roots that are
 * attached later, text boxes that are filled by script, and style sheets.
 */
import { localNameOf, queryAll, shadowRootOf } from '../dom';
import { customElements, type Met, SPARSE, textsBelow } from './collect';
import { StyledWords } from './styled';
import { filledInto, placesBelow, scriptsBelow, toldBelow } from './told';

/** Elements that may have a shadow root (DOM standard, `attachShadow`). */
const MAY_HOST =
  /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/** Knows the places of a document, and what has been looked at. */
export class Places {
  private boxes: Element[] = [];
  private hosts: Element[] = [];
  private readonly roots = new Set<ShadowRoot>();
  private readonly styled = new StyledWords();

  /** `met` is called with each shadow root. */
  constructor(
    private readonly doc: Document,
    private readonly met: Met,
  ) {}

  /**
   * The first look, at most places: what is told beside the text, and the shadow roots of elements without
   * content of their own. To look at every element takes longer than all the rest of the gate, so that is
   * done only where the document's own text (of `chars` UTF-16 units) cannot be all.
   */
  *first(chars: number): Generator<string, void> {
    yield* toldBelow(this.doc, (element) => this.note(element));
    if (chars <= SPARSE) this.hosts = queryAll(this.doc, '*');
    yield* this.newRoots();
  }

  /** The second look, at the rest of them. Many parts are empty: each is a chance to pause. */
  *second(chars: number): Generator<string, void> {
    if (chars > SPARSE) this.hosts = [...this.hosts, ...customElements(this.doc)];
    yield* this.again();
  }

  /** A look after the page has changed: the places are others now. */
  *renewed(chars: number): Generator<string, void> {
    [this.boxes, this.hosts] = [[], []];
    for (const element of placesBelow(this.doc)) this.note(element);
    if (chars <= SPARSE) this.hosts = queryAll(this.doc, '*');
    yield* this.second(chars);
  }

  /** A look at the places that are known. */
  *again(): Generator<string, void> {
    for (const box of this.boxes) yield* filledInto(box);
    yield* this.newRoots();
    yield* this.styled.in(this.doc);
    for (const root of this.roots) {
      for (const place of placesBelow(root)) yield* filledInto(place);
      yield* this.styled.in(root);
    }
  }

  private note(element: Element): void {
    const name = localNameOf(element);
    if (name === 'textarea') this.boxes.push(element);
    else if (MAY_HOST.test(name)) this.hosts.push(element);
  }

  private *newRoots(): Generator<string, void> {
    for (const host of this.hosts) {
      const root = shadowRootOf(host);
      if (root !== null && !this.roots.has(root)) yield* this.entered(root);
    }
  }

  private *entered(root: ShadowRoot): Generator<string, void> {
    const roots = [root];
    yield* textsBelow(root, (inner) => roots.push(inner));
    for (const one of roots) {
      this.roots.add(one);
      this.met(one);
      yield* toldBelow(one);
      yield* scriptsBelow(one);
    }
  }
}
