/** From words up to the page: what everything that asks how they are shown walks along. */
import { upFrom } from '../dom';
import { type Look, lookOf } from './look';
import { keptAtRest } from './rest';

/** An element with its computed style, read once for all questions. */
export interface Level {
  element: Element;
  style: Look;
}

/** A hostile page may nest without end; no real one comes near this. */
const MAX_LEVELS = 256;

/** The element and all above it in the flat tree (through slots and out of shadow roots), innermost first. */
export function levelsFrom(element: Element): Level[] {
  const levels: Level[] = [];
  for (let up: Element | null = element; up !== null; up = above(up)) {
    if (levels.push(levelOf(up)) === MAX_LEVELS) break;
  }
  return levels;
}

const levelOf = keptAtRest(
  (element: Element): Level => ({ element, style: lookOf(getComputedStyle(element)) }),
);

function above(element: Element): Element | null {
  const slot: unknown = Reflect.get(Element.prototype, 'assignedSlot', element);
  return slot instanceof Element ? slot : upFrom(element);
}
