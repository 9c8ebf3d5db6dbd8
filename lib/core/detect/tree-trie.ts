/** A trie of words that stand in a tree already, sorted: opening a state reads its children off. */
import type { Alphabet } from './alphabet';
import { kindOf, Trie } from './trie';

/**
 * A tree of words. Nodes are numbered in the order in which one comes by them who reads the sorted words; 0
 * is the root. A node's first child is the one behind it.
 */
export interface WordTree {
  /** The unit that leads to a node, at the place before the node's number. */
  labels: string;
  /** By node: the next child of the same parent; 0 for the last. */
  siblings: Int32Array;
  /** By node: 1 for those without children. */
  leaves: Uint8Array;
  /** By node: 1 + the first word that ends there; 0 where none does. */
  ends: Int32Array;
  /** By word: 1 + the next word of the same text; 0 for the last. */
  next: Int32Array;
  /** By word: 1 for a stem. */
  stems: Uint8Array;
}

/** Of a state, `rest` is its first child's node. */
export class TreeTrie extends Trie {
  readonly next: Int32Array;

  /** All units of the tree, which is not empty, are in the alphabet. */
  constructor(
    private readonly tree: WordTree,
    alphabet: Alphabet,
  ) {
    super(tree.next.length, alphabet);
    this.next = tree.next;
    this.rest[0] = 1;
  }

  protected share(state: number): number[] {
    const { labels, siblings } = this.tree;
    const { symbols } = this.alphabet;
    const children: number[] = [];
    for (let node = this.rest[state] as number; node !== 0; node = siblings[node] as number) {
      const symbol = symbols[labels.charCodeAt(node - 1)] as number;
      this.heads[symbol] = node;
      children.push(symbol);
    }
    return children;
  }

  protected enter(state: number, node: number): void {
    const { labels, leaves, ends, next, stems } = this.tree;
    this.kinds[state] = kindOf(labels.charCodeAt(node - 1));
    this.first[state] = ends[node] as number;
    this.rest[state] = leaves[node] === 1 ? 0 : node + 1;
    for (let word = ends[node] as number; word !== 0; word = next[word - 1] as number)
      if (stems[word - 1] === 1) this.markedOn[state] = state;
  }
}
