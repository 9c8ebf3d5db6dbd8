/**
 * What stays in the window while the page scrolls. In pictures below the first one it would stand again
 * and again, over what is beneath. Sticky elements are let go, back to their own place; fixed ones are
 * made clear, pop-ups over the page too: the first pictures have them. What holds the page itself, and a
 * ground behind it, is left as it is.
 */
import type { Point, Rect } from '../../../core/capture/screen';
import { attributeOf, localNameOf, rectOf, upFrom } from '../../dom';
import { isOwn } from '../../own';
import { coversWindow, isBehind, isMostOf } from './cover';
import type { StyleKeeper } from './styles';
import { allIn } from './trees';

/** What was done to the page, for the log. */
export interface PinnedCount {
  hidden: Set<Element>;
  released: Set<Element>;
  left: Set<Element>;
}

/** Finds and handles them; one for each capture. */
export class Pinned {
  readonly count: PinnedCount = { hidden: new Set(), released: new Set(), left: new Set() };
  /** How often something was changed. */
  changes = 0;
  /** Where fixed elements stood at an earlier scroll: those that move with the page are not fixed to the window. */
  private readonly seen = new Map<Element, { top: number; at: Point }>();
  private readonly kept = new Set<Element>();

  constructor(
    private readonly styles: StyleKeeper,
    private readonly scroller: Element,
  ) {}

  /**
   * Looks at all elements of these trees: sticky ones are released, fixed ones remembered or, with
   * `hide`, made clear. Gives the height at the foot of `view` that fixed ones cover.
   */
  *look(
    roots: readonly (Document | ShadowRoot)[],
    hide: boolean,
    view: Rect,
    at: Point,
  ): Generator<void, number> {
    let covered = 0;
    let visited = 0;
    for (const root of roots) {
      for (const element of allIn(root)) {
        visited += 1;
        if (visited % STRIDE === 0) yield;
        const { position } = getComputedStyle(element);
        if (position === 'sticky') this.release(element);
        else if (position === 'fixed')
          covered = Math.max(covered, this.take(element, hide, view, at));
      }
    }
    return covered;
  }

  private release(element: Element): void {
    this.styles.set(element, RELEASED);
    this.count.released.add(element);
    this.changes += 1;
  }

  /** Height at the foot that it covers. */
  private take(element: Element, hide: boolean, view: Rect, at: Point): number {
    if (isOwn(element) || !isDrawn(element)) return 0;
    // What the page has shown again is hidden again.
    if (this.count.hidden.has(element)) {
      if (hide && !isClear(element)) this.hide(element);
      return 0;
    }
    if (this.count.left.has(element)) return 0;
    if (this.isPage(element)) {
      this.count.left.add(element);
      return 0;
    }
    const { top, bottom } = rectOf(element);
    const before = this.seen.get(element);
    if (before === undefined) this.seen.set(element, { top, at });
    else if (moved(before, top, at)) return 0;
    if (hide) {
      this.count.hidden.add(element);
      this.hide(element);
    }
    const foot = view.y + view.height;
    return bottom >= foot - 2 && top > view.y + view.height / 2 ? Math.max(0, foot - top) : 0;
  }

  private hide(element: Element): void {
    this.styles.set(element, CLEAR);
    this.changes += 1;
  }

  /** Once the page has drawn: what it shows all the same is in the pictures, and counts as left. */
  check(): void {
    for (const element of [...this.count.hidden].filter((one) => !isClear(one))) {
      this.count.hidden.delete(element);
      this.count.left.add(element);
    }
  }

  private isPage(element: Element): boolean {
    if (this.kept.has(element)) return true;
    const page =
      holds(element, this.scroller) ||
      (coversWindow(element) && (isBehind(element) || isMostOf(element)));
    if (page) this.kept.add(element);
    return page;
  }
}

/** As tall as before and where it belongs; `relative` keeps it the frame of what is placed in it. */
const RELEASED = { position: 'relative', top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' };
/** Not `visibility`: what is inside could be visible all the same. */
const CLEAR = { opacity: '0', 'transition-property': 'none', 'animation-name': 'none' };

/** Elements between two chances to pause. */
const STRIDE = 50;

/** Inside a transformed element `fixed` is not fixed to the window: it goes with the page. */
function moved(before: { top: number; at: Point }, top: number, at: Point): boolean {
  const scrolled = at.y - before.at.y;
  return Math.abs(scrolled) > 4 && Math.abs(before.top - top - scrolled) < 2;
}

/** Also what the page has taken out meanwhile: it has no style any more. */
function isClear(element: Element): boolean {
  return ['0', ''].includes(getComputedStyle(element).opacity);
}

function isDrawn(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width > 0 && height > 0;
}

function holds(element: Element, inside: Element): boolean {
  for (let at: Element | null = inside; at !== null; at = upFrom(at))
    if (at === element) return true;
  return false;
}

/** Longest description (UTF-16 units), and how many are named. */
const MAX_NAME = 40;
const MAX_NAMED = 5;

/** A few of them by tag, id and first class, as a reader of the log would look for them. */
export function named(elements: Iterable<Element>): string {
  const names = Array.from(elements, (element) => {
    const id = attributeOf(element, 'id') ?? '';
    const [first = ''] = (attributeOf(element, 'class') ?? '').trim().split(/\s+/);
    return `${localNameOf(element)}${id && `#${id}`}${first && `.${first}`}`.slice(0, MAX_NAME);
  });
  return names.slice(0, MAX_NAMED).join(' ');
}

/**
 * Elements with a `::before` or `::after` that stays in the window: it cannot be made clear by itself, and
 * stands in each picture. Each `yield` is a chance to pause.
 */
export function* pinnedParts(
  roots: readonly (Document | ShadowRoot)[],
): Generator<void, Element[]> {
  const found: Element[] = [];
  let visited = 0;
  for (const root of roots) {
    for (const element of allIn(root)) {
      visited += 1;
      if (visited % STRIDE === 0) yield;
      if (!isOwn(element) && PSEUDO.some((pseudo) => isPinnedPart(element, pseudo)))
        found.push(element);
    }
  }
  return found;
}

const PSEUDO = ['::before', '::after'];

function isPinnedPart(element: Element, pseudo: string): boolean {
  const { content, position, display } = getComputedStyle(element, pseudo);
  const drawn = content !== 'none' && content !== 'normal' && display !== 'none';
  return drawn && (position === 'fixed' || position === 'sticky');
}
