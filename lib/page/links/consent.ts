/** Whether a link stands beside a box or a sentence by which one agrees. */
import { attributeOf, childNodesOf, isElement, isText, localNameOf, parentElementOf } from '../dom';

const AGREEING = /同意|已阅读|已阅|知悉|勾选|agree|accept|consent|have read/i;
/** Ancestors that are looked at, and children of each. */
const LEVELS = 3;
const CHILDREN = 24;

/** Looks at few nodes, and at no layout. */
export function isByConsent(link: Element): boolean {
  let up = parentElementOf(link);
  for (let level = 0; up !== null && level < LEVELS; level += 1) {
    if (Array.from(childNodesOf(up)).slice(0, CHILDREN).some(agrees)) return true;
    up = parentElementOf(up);
  }
  return false;
}

function agrees(node: Node): boolean {
  if (isText(node)) return AGREEING.test(node.data.slice(0, 500));
  return isElement(node) && isBox(node);
}

function isBox(element: Element): boolean {
  const type = localNameOf(element) === 'input' ? attributeOf(element, 'type') : null;
  if (type !== null) return /^(checkbox|radio)$/i.test(type);
  return /^(checkbox|radio|switch)$/i.test(attributeOf(element, 'role') ?? '');
}
