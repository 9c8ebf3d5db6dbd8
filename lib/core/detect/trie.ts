/**
 * A trie packed into a double array: `next(state, symbol)` is one addition and one comparison, and a
 * state costs a few bytes whatever the size of the alphabet.
 * Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 15 (1989).
 */

/** The packed trie. State 0 is the root; the root's child by a symbol is the state of that number. */
export interface PackedTrie {
  /** `base[s] + symbol` is the state that `symbol` leads to, if {@link check} agrees. */
  base: Int32Array;
  /** The state that each slot belongs to; negative for a slot that belongs to none. */
  check: Int32Array;
  /** Last code unit of each state's path, 0 for the root. */
  unit: Uint16Array;
  /** 1 + the first key that ends in a state; 0 where none does. */
  first: Int32Array;
  /** By key: 1 + the next key of the same text; 0 for the last. */
  next: Int32Array;
}

/** A trie node while packing: the sorted keys `from` to `to` share the first `depth` units. */
interface Range {
  state: number;
  from: number;
  to: number;
  depth: number;
}

const FREE = -1;
const RESERVED = -2;

/** Packs keys, each a string whose units `symbolOf` maps to 1 and above; `symbols` is the largest of these. */
export function packTrie(
  keys: readonly string[],
  symbolOf: (unit: number) => number,
  symbols: number,
): PackedTrie {
  const packer = new Packer(keys, symbolOf, symbols);
  const queue: Range[] = [{ state: 0, from: 0, to: keys.length, depth: 0 }];
  for (let head = 0; head < queue.length; head += 1) packer.place(queue[head] as Range, queue);
  return packer.finish();
}

/** A child of a node: the symbol that leads to it and its keys. */
interface Child {
  symbol: number;
  unit: number;
  from: number;
  to: number;
}

/** Places nodes breadth first. */
class Packer {
  private readonly sorted: readonly string[];
  /** Key index of each of {@link sorted}. */
  private readonly order: readonly number[];
  private readonly base: Int32Array;
  private readonly check: Int32Array;
  private readonly unit: Uint16Array;
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  /** Union-find: each slot points to itself while free, else ahead. */
  private readonly ahead: Int32Array;
  private used: number;

  constructor(
    keys: readonly string[],
    private readonly symbolOf: (unit: number) => number,
    private readonly symbols: number,
  ) {
    this.order = [...keys.keys()].sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b);
    this.sorted = this.order.map((key) => keys[key] ?? '');
    const room = 2 * keys.reduce((sum, key) => sum + key.length, 1) + 4 * symbols + 64;
    this.base = new Int32Array(room);
    this.check = new Int32Array(room).fill(FREE);
    this.unit = new Uint16Array(room);
    this.first = new Int32Array(room);
    this.next = new Int32Array(keys.length);
    this.check.fill(RESERVED, 0, symbols + 1);
    this.ahead = new Int32Array(room);
    for (let slot = 0; slot < room; slot += 1) this.ahead[slot] = slot;
    this.used = symbols + 1;
  }

  /** Gives a node's children their slots and puts them on the queue. */
  place({ state, from, to, depth }: Range, queue: Range[]): void {
    let own = from;
    while (own < to && (this.sorted[own] ?? '').length === depth) own += 1;
    for (let i = own - 1; i >= from; i -= 1) this.end(state, this.order[i] ?? 0);
    const children = this.childrenOf(own, to, depth);
    if (children.length === 0) return;
    const base = state === 0 ? 0 : this.findBase(children);
    this.base[state] = base;
    for (const { symbol, unit, from, to } of children) {
      const slot = base + symbol;
      this.check[slot] = state;
      this.ahead[slot] = slot + 1;
      this.unit[slot] = unit;
      this.used = Math.max(this.used, slot + 1);
      queue.push({ state: slot, from, to, depth: depth + 1 });
    }
  }

  private end(state: number, key: number): void {
    this.next[key] = this.first[state] ?? 0;
    this.first[state] = key + 1;
  }

  private childrenOf(from: number, to: number, depth: number): Child[] {
    const children: Child[] = [];
    for (let i = from; i < to; ) {
      const unit = (this.sorted[i] ?? '').charCodeAt(depth);
      let end = i + 1;
      while (end < to && (this.sorted[end] ?? '').charCodeAt(depth) === unit) end += 1;
      children.push({ symbol: this.symbolOf(unit), unit, from: i, to: end });
      i = end;
    }
    return children;
  }

  /** Slots up to the largest symbol are the root's alone, so every other base is above 0. */
  private findBase(children: readonly Child[]): number {
    const lowest = children.reduce((low, { symbol }) => Math.min(low, symbol), this.symbols);
    for (let slot = this.freeFrom(this.symbols + 1); ; slot = this.freeFrom(slot + 1)) {
      const base = slot - lowest;
      if (this.areFree(base, children)) return base;
    }
  }

  private areFree(base: number, children: readonly Child[]): boolean {
    for (const { symbol } of children) if (this.check[base + symbol] !== FREE) return false;
    return true;
  }

  /** The first free slot at or after `slot`. Taken slots point ahead, and paths are halved on the way. */
  private freeFrom(slot: number): number {
    const { ahead } = this;
    let at = slot;
    while (ahead[at] !== at) {
      const next = ahead[at] as number;
      ahead[at] = ahead[next] as number;
      at = ahead[at] as number;
    }
    return at;
  }

  /** Cuts the arrays to size; every look-up `base + symbol` stays inside them. */
  finish(): PackedTrie {
    const size = this.used + this.symbols + 1;
    return {
      base: this.base.slice(0, size),
      check: this.check.slice(0, size),
      unit: this.unit.slice(0, size),
      first: this.first.slice(0, size),
      next: this.next,
    };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
