/** Packed words as the tree that the trie grows from, see detect/tree-trie.ts. */
import type { WordTree } from '../detect/tree-trie';
import { numbersOf, placesOf } from './numbers';
import type { PackedWords } from './words';

/** Words read between two pauses. */
const STEP = 4000;

/** The tree, and the length of each word in UTF-16 units. */
export interface ReadTree {
  tree: WordTree;
  lengths: Uint8Array;
}

/** Reads the tree of some packed words, pausing often. */
export function* treeSteps(packed: PackedWords): Generator<void, ReadTree> {
  const shapes = numbersOf(packed.shapes);
  yield;
  const reader = new TreeReader(packed, shapes);
  for (let word = 0; word < reader.lengths.length; word += STEP) {
    reader.read(word, Math.min(word + STEP, reader.lengths.length));
    yield;
  }
  return reader;
}

class TreeReader implements ReadTree {
  readonly tree: WordTree;
  readonly lengths: Uint8Array;
  /** By depth: the node of the last word. */
  private readonly path = new Int32Array(0x100);
  /** The last node. */
  private node = 0;

  constructor(
    { labels, stems }: PackedWords,
    private readonly shapes: Int32Array,
  ) {
    const nodes = labels.length + 1;
    const words = shapes.length >> 1;
    this.lengths = new Uint8Array(words);
    this.tree = {
      labels,
      siblings: new Int32Array(nodes),
      leaves: new Uint8Array(nodes),
      ends: new Int32Array(nodes),
      next: new Int32Array(words),
      stems: new Uint8Array(words),
    };
    for (const word of placesOf(stems)) this.tree.stems[word] = 1;
    this.tree.leaves[nodes - 1] = 1;
  }

  /** Reads the words `[from, to)`. */
  read(from: number, to: number): void {
    const { path, lengths, shapes } = this;
    const { siblings, leaves, ends, next } = this.tree;
    let { node } = this;
    for (let word = from; word < to; word += 1) {
      const shared = shapes[2 * word] as number;
      const more = shapes[2 * word + 1] as number;
      lengths[word] = shared + more;
      if (more === 0) {
        next[word - 1] = word + 1;
        continue;
      }
      // Where the word before does not go on into this one, its last node has no child.
      if (word > 0 && shared < (lengths[word - 1] as number)) {
        leaves[node] = 1;
        siblings[path[shared + 1] as number] = node + 1;
      }
      for (let depth = shared + 1; depth <= shared + more; depth += 1) {
        node += 1;
        path[depth] = node;
      }
      ends[node] = word + 1;
    }
    this.node = node;
  }
}
