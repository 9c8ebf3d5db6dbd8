/**
 * What of a page was read before and still holds, block by block.
 *
 * How a block reads depends on what stands in it and on the style of what stands in it. A change of
 * nodes or attributes forgets the blocks around it. A change of style may come from elsewhere, too:
 * a class on an ancestor (all below it is forgotten), a style sheet or the size of the window (all is
 * forgotten), but also a class on a neighbour, `:has()`, `:checked` or a rule that a script inserts,
 * which nothing tells. What goes stale by those is which words count as hidden and where a line ends,
 * never the words themselves; and nothing is kept longer than {@link FRESH_MS}.
 */
import { firstChildOf, isElement, localNameOf, parentElementOf, upFrom } from '../dom';
import { isOwn } from '../own';
import type { Block } from './blocks';
import { Sheets } from './sheets';

/** Attributes that show or hide something, or end a line. */
export const SHOWING = [
  ...['class', 'style', 'hidden', 'open', 'role', 'aria-modal', 'slot'],
  ...['type', 'readonly', 'disabled', 'media', 'href', 'rel'],
] as const;

/** What was read is not kept longer than this (ms), on a page that changes. */
const FRESH_MS = 30_000;
const STYLING = new Set(['style', 'link']);
const SHOWS: ReadonlySet<string> = new Set(SHOWING);

/** The memory of one document's readings. */
export class ReadMemory {
  private blocks = new WeakMap<Element, Block>();
  /** Elements in or below which something has changed since the last reading began. */
  private touched = new WeakSet<Element>();
  /** Text nodes that have changed since then: another change of one is no news. */
  private rewritten = new WeakSet<Node>();
  /** Elements below which everything has to be read anew. */
  private restyled = new WeakSet<Element>();
  private styles = new Sheets();
  private freshUntil = Number.NEGATIVE_INFINITY;

  /** Called as a reading begins; `now` in ms. */
  begin(now: number): void {
    if (now > this.freshUntil) {
      this.forget();
      this.freshUntil = now + FRESH_MS;
    }
    this.touched = new WeakSet();
    this.rewritten = new WeakSet();
  }

  /** What is known of the page's style sheets. */
  get sheets(): Sheets {
    return this.styles;
  }

  /** What is known of a block. */
  recall(element: Element): Block | undefined {
    return this.blocks.get(element);
  }

  /** Keeps a block that was just read, unless it has changed meanwhile. */
  keep(element: Element, block: Block): void {
    if (!this.touched.has(element)) this.blocks.set(element, block);
  }

  /** Whether everything below has to be read anew; asked once as the element is entered. */
  takeRestyled(element: Element): boolean {
    return this.restyled.delete(element);
  }

  /** Forgets everything. */
  forget(): void {
    this.blocks = new WeakMap();
    this.styles = new Sheets();
  }

  /** Forgets what these changes bear on; false where they are the extension's own doing. */
  touch(records: readonly MutationRecord[]): boolean {
    let foreign = false;
    for (const record of records) {
      const isNews = record.type !== 'characterData' || !this.rewritten.has(record.target);
      if (isNews && isOurs(record)) continue;
      foreign = true;
      if (isNews) this.learn(record);
    }
    return foreign;
  }

  private learn(record: MutationRecord): void {
    if (isStyling(record)) this.forget();
    else if (record.type === 'characterData') this.rewritten.add(record.target);
    for (const element of restyledBy(record)) {
      this.restyled.add(element);
      this.blocks.delete(element);
    }
    this.touchUp(record.target);
  }

  /** All around a touched element is touched already. */
  private touchUp(target: Node): void {
    const start = isElement(target) ? target : upFrom(target);
    for (let up = start; up !== null && !this.touched.has(up); up = upFrom(up)) {
      this.touched.add(up);
      this.blocks.delete(up);
    }
  }
}

/** What shows or hides otherwise now, with all below it; an element that was moved comes under other rules. */
function restyledBy({ type, target, addedNodes, attributeName }: MutationRecord): Element[] {
  if (type === 'childList') return Array.from(addedNodes).filter(isElement);
  return isElement(target) && SHOWS.has(attributeName ?? '') ? [target] : [];
}

/** What the extension draws is no change of the page. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return isElement(target) && isOwn(target);
  return [...addedNodes, ...removedNodes].every((node) => isElement(node) && isOwn(node));
}

function isStyling({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const place = isElement(target) ? target : parentElementOf(target);
  if (place !== null && STYLING.has(localNameOf(place))) return true;
  return type === 'childList' && [...addedNodes, ...removedNodes].some(bringsStyle);
}

function bringsStyle(node: Node): boolean {
  if (!isElement(node)) return false;
  if (STYLING.has(localNameOf(node))) return true;
  return (
    firstChildOf(node) !== null &&
    Element.prototype.querySelector.call(node, 'style, link') !== null
  );
}
