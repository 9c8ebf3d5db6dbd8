/** All elements of a page, shadow roots included. */
import { queryAll } from '../../dom';
import { isOwn } from '../../own';

/** Elements of one tree, those in its shadow roots apart. */
export function allIn(root: Document | ShadowRoot, selector = '*'): Element[] {
  if (root instanceof ShadowRoot) {
    return Array.from(DocumentFragment.prototype.querySelectorAll.call(root, selector));
  }
  return queryAll(root, selector);
}

/** The document and every shadow root in it but our own. Each `yield` is a chance to pause. */
export function* treesOf(
  document: Document,
  shadowOf: (element: Element) => ShadowRoot | null,
): Generator<void, (Document | ShadowRoot)[]> {
  const trees: (Document | ShadowRoot)[] = [document];
  // The list grows while it is gone through: a shadow root may hold others.
  for (const tree of trees) {
    for (const element of allIn(tree)) {
      const shadow = isOwn(element) ? null : shadowOf(element);
      if (shadow !== null) trees.push(shadow);
    }
    yield;
  }
  return trees;
}

/** All pictures in these trees. */
export function imagesIn(trees: readonly (Document | ShadowRoot)[]): HTMLImageElement[] {
  return trees
    .flatMap((tree) => allIn(tree, 'img'))
    .filter((one) => one instanceof HTMLImageElement);
}
