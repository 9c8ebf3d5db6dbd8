/** Which findings' words lie under a point of the screen. Asked only where the pointer rests. */
import { isElement, shadowRootOf } from '../dom';
import { isOwn } from '../own';
import type { SessionView } from '../view';
import { isNear } from './place';

/** Letters' boxes leave gaps between lines (CSS px). */
const SLACK = 2;
/** Open shadow roots within each other that are gone into. */
const DEPTH = 10;

/** A point in the viewport, CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** Finds findings by place. What it knows of the page is forgotten after each reading. */
export class Hits {
  /** Findings by the node whose own text they stand in; made when it is first asked for. */
  private nodes: Map<Node, number[]> | undefined;

  /** `indexes` gives those that are painted. */
  constructor(
    private readonly view: Pick<SessionView, 'rangesOf'>,
    private readonly indexes: () => readonly number[],
  ) {}

  /** The page was read anew. */
  forget(): void {
    this.nodes = undefined;
  }

  /** Findings under the point, in the order of `indexes`. */
  at(doc: Document, point: Point): number[] {
    this.nodes ??= this.survey();
    const { nodes } = this;
    const near = new Set(nodesAt(doc, point).flatMap((node) => nodes.get(node) ?? []));
    return [...near].filter((index) => this.covers(index, point)).sort((a, b) => a - b);
  }

  /** Ranges are not kept: each live range makes every change of the page a little slower. */
  private survey(): Map<Node, number[]> {
    const nodes = new Map<Node, number[]>();
    for (const index of this.indexes()) {
      for (const { startContainer } of this.view.rangesOf(index)) {
        const { parentNode } = startContainer;
        const there = parentNode && nodes.get(parentNode);
        if (there) there.push(index);
        else if (parentNode) nodes.set(parentNode, [index]);
      }
    }
    return nodes;
  }

  private covers(index: number, point: Point): boolean {
    return this.view
      .rangesOf(index)
      .some((range) => [...range.getClientRects()].some((rect) => isNear(rect, point, SLACK)));
  }
}

/** All nodes under the point, through what lies over them and into open shadow roots; none under what is ours. */
function nodesAt(doc: Document, { x, y }: Point): Node[] {
  const found: Node[] = [...Document.prototype.elementsFromPoint.call(doc, x, y)];
  const [top] = found;
  if (top !== undefined && isElement(top) && isOwn(top)) return [];
  let level = found;
  for (let depth = 0; depth < DEPTH && level.length > 0; depth += 1) {
    level = level.flatMap((node): Node[] => {
      const root = isElement(node) ? shadowRootOf(node) : null;
      if (root === null) return [];
      const inside = [...ShadowRoot.prototype.elementsFromPoint.call(root, x, y)];
      // An element of the tree around may be told again: then it has been gone into already.
      return [root, ...inside.filter((element) => !found.includes(element))];
    });
    found.push(...level);
  }
  return found;
}
