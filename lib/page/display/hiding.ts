/** Why words are not shown, as far as styles say it; what their place says stands in place.ts. */
import type { Hiding } from '../../core/display';
import { attributeOf, localNameOf, parentElementOf } from '../dom';
import type { Look } from './look';
import type { Level } from './up';

/** Fainter than this, nobody sees that there are words. */
const UNSEEN_OPACITY = 0.05;

/** What hides a level, and which level does it: a print style may show that one again. */
export interface Hidden {
  by: Hiding;
  element: Element;
}

/** The innermost reason, or null where styles hide nothing. */
export function hiddenBy(levels: readonly Level[]): Hidden | null {
  const [first] = levels;
  if (first === undefined) return null;
  if (first.style.visibility !== 'visible') return { by: 'visibility', element: first.element };
  for (const [index, { element, style }] of levels.entries()) {
    const by = byStyle(style) ?? (isFolded(element, levels[index - 1]?.element) ? 'folded' : null);
    if (by !== null) return { by, element };
  }
  return fadedAway(levels);
}

function byStyle({ display, contentVisibility }: Look): Hiding | null {
  if (display === 'none') return 'display';
  return contentVisibility === 'hidden' ? 'content_visibility' : null;
}

/** A closed `<details>` shows its first summary and nothing else. */
function isFolded(element: Element, below: Element | undefined): boolean {
  if (localNameOf(element) !== 'details' || attributeOf(element, 'open') !== null) return false;
  if (below === undefined || localNameOf(below) !== 'summary') return true;
  const parent = parentElementOf(below);
  return parent !== null && Array.from(parent.children).find(isSummary) !== below;
}

function isSummary(element: Element): boolean {
  return localNameOf(element) === 'summary';
}

/** Each level fades those within it a little more. */
function fadedAway(levels: readonly Level[]): Hidden | null {
  let left = 1;
  for (const { element, style } of levels) {
    left *= style.opacity;
    if (left < UNSEEN_OPACITY) return { by: 'opacity', element };
  }
  return null;
}
