/**
 * A trie packed into a double array: `next(state, symbol)` is one addition and one comparison, and a
 * state costs a few bytes whatever the size of the alphabet.
 * Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 15 (1989).
 *
 * It grows as it is walked: of all that the words could make of a text, one page needs a small part, and
 * packing the whole of it would cost the first page more than reading it. What a walk finds does not
 * depend on what was walked before.
 */

/** What a trie is made of. */
export interface TrieKeys {
  /** Not empty. */
  keys: readonly string[];
  /** 1 for each key that is marked. */
  marked: Uint8Array;
  /** Symbol by code unit of the keys: 1 and above, never more than {@link symbols}. */
  symbolOf: Uint16Array;
  symbols: number;
  /** What {@link Trie.kinds} holds, by code unit. */
  kindOf: (unit: number) => number;
}

/** `check` of the root's children. */
export const ROOT = -1;

/** `base` of a state whose children have no place yet. */
const CLOSED = -1;

/**
 * The packed trie. State 0 is the root; the root's child by a symbol is the state of that number. Its
 * children and theirs have their places from the beginning.
 */
export class Trie {
  /**
   * `base[s] + symbol` is the state that `symbol` leads to, if {@link check} agrees; negative: see
   * {@link open}, which may put longer arrays in the place of these.
   */
  base: Int32Array;
  /** The state that each slot belongs to; {@link ROOT} for the root's, 0 for a slot that belongs to none. */
  check: Int32Array;
  /** By state: what its path's last unit is. */
  kinds: Uint8Array;
  /** 1 + the first key that ends in a state; 0 where none does. */
  first: Int32Array;
  /** By state: the last state on its path, itself included, in which a marked key ends; 0 for none. */
  markedOn: Int32Array;
  /** By key: 1 + the next key of the same text; 0 for the last. */
  readonly next: Int32Array;
  /** 1 + the first of the keys that go on behind a state, chained by {@link next} as those that end are. */
  private rest: Int32Array;
  /** Units on the path of a state. */
  private depth: Uint8Array;
  /** Union-find: 0 for a free slot, else how far ahead to look. */
  private ahead: Int32Array;
  /** By symbol while keys are shared out: the first and the last key of each child. */
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;

  private constructor(private readonly words: TrieKeys) {
    const { keys, symbols } = words;
    // What is placed at once, and some more; see grow().
    const room = 2 * keys.length + 4 * symbols + 64;
    this.base = new Int32Array(room);
    this.check = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.first = new Int32Array(room);
    this.markedOn = new Int32Array(room);
    this.rest = new Int32Array(room);
    this.depth = new Uint8Array(room);
    this.ahead = new Int32Array(room);
    this.next = new Int32Array(keys.length);
    this.heads = new Int32Array(symbols + 1);
    this.tails = new Int32Array(symbols + 1);
  }

  /** Packs as much as there must be from the beginning, pausing often. */
  static *steps(words: TrieKeys): Generator<void, Trie> {
    const trie = new Trie(words);
    const { keys } = words;
    for (let key = 0; key < keys.length; key += 1) trie.next[key] = key + 2;
    trie.next[keys.length - 1] = 0;
    trie.rest[0] = keys.length > 0 ? 1 : 0;
    const children = trie.share(0);
    yield;
    trie.settle(0, 0, children);
    yield;
    for (let i = 0; i < children.length; i += 1) {
      const child = children[i] as number;
      if (trie.base[child] === CLOSED) trie.open(child);
      if (i % 64 === 63) yield;
    }
    return trie;
  }

  /** Gives the children of a state their places. Call it for each state with a negative {@link base}, once. */
  open(state: number): void {
    const children = this.share(state);
    this.settle(state, this.findBase(children), children);
  }

  /** Shares the keys that go on behind a state out among its children, in order; gives the children's symbols. */
  private share(state: number): number[] {
    const { next, heads, tails } = this;
    const { keys, symbolOf } = this.words;
    const depth = this.depth[state] as number;
    const children: number[] = [];
    for (let key = this.rest[state] as number; key !== 0; key = next[key - 1] as number) {
      const symbol = symbolOf[(keys[key - 1] as string).charCodeAt(depth)] as number;
      if (heads[symbol] === 0) {
        children.push(symbol);
        heads[symbol] = key;
      } else next[(tails[symbol] as number) - 1] = key;
      tails[symbol] = key;
    }
    return children;
  }

  /** Puts the children of a state at `base` and closes their chains of keys. */
  private settle(state: number, base: number, children: readonly number[]): void {
    // Every search for a place ends in free slots before the end.
    while (base + 3 * this.words.symbols >= this.base.length) this.grow();
    this.base[state] = base;
    this.rest[state] = 0;
    for (const symbol of children) {
      const slot = base + symbol;
      this.check[slot] = state === 0 ? ROOT : state;
      this.ahead[slot] = 1;
      this.depth[slot] = (this.depth[state] as number) + 1;
      this.markedOn[slot] = this.markedOn[state] as number;
      this.next[(this.tails[symbol] as number) - 1] = 0;
      this.part(slot, this.heads[symbol] as number);
      this.heads[symbol] = 0;
    }
  }

  /** Parts the keys that reach a state: those that end in it, and those that go on. */
  private part(state: number, reaching: number): void {
    const { next } = this;
    const { keys, marked, kindOf } = this.words;
    const depth = this.depth[state] as number;
    this.kinds[state] = kindOf((keys[reaching - 1] as string).charCodeAt(depth - 1));
    let [ends, goesOn] = [0, 0];
    for (let key = reaching; key !== 0; ) {
      const after = next[key - 1] as number;
      next[key - 1] = 0;
      if ((keys[key - 1] as string).length === depth) {
        if (ends === 0) this.first[state] = key;
        else next[ends - 1] = key;
        ends = key;
        if (marked[key - 1] === 1) this.markedOn[state] = state;
      } else {
        if (goesOn === 0) this.rest[state] = key;
        else next[goesOn - 1] = key;
        goesOn = key;
      }
      key = after;
    }
    if (goesOn !== 0) this.base[state] = CLOSED;
  }

  /** Twice the room. Who holds the arrays from before still reads in them what stood there. */
  private grow(): void {
    const wider = (old: Int32Array) => {
      const array = new Int32Array(2 * old.length);
      array.set(old);
      return array;
    };
    const widerBytes = (old: Uint8Array) => {
      const array = new Uint8Array(2 * old.length);
      array.set(old);
      return array;
    };
    this.base = wider(this.base);
    this.check = wider(this.check);
    this.first = wider(this.first);
    this.markedOn = wider(this.markedOn);
    this.rest = wider(this.rest);
    this.ahead = wider(this.ahead);
    this.kinds = widerBytes(this.kinds);
    this.depth = widerBytes(this.depth);
  }

  /** Slots up to the largest symbol are the root's alone, so every other base is above 0. */
  private findBase(children: readonly number[]): number {
    const { symbols } = this.words;
    const lowest = children.reduce((low, symbol) => Math.min(low, symbol), symbols);
    for (let slot = this.freeFrom(symbols + 1); ; slot = this.freeFrom(slot + 1)) {
      const base = slot - lowest;
      if (this.areFree(base, children)) return base;
    }
  }

  private areFree(base: number, children: readonly number[]): boolean {
    for (const symbol of children) if (this.ahead[base + symbol] !== 0) return false;
    return true;
  }

  /** The first free slot at or after `slot`. Taken slots point ahead, and paths are halved on the way. */
  private freeFrom(slot: number): number {
    const { ahead } = this;
    let at = slot;
    while (ahead[at] !== 0) {
      const step = ahead[at] as number;
      ahead[at] = step + (ahead[at + step] as number);
      at += ahead[at] as number;
    }
    return at;
  }
}
