/**
 * A trie packed into a double array: `next(state, symbol)` is one addition and one comparison, and a
 * state costs twelve bytes whatever the size of the alphabet.
 * Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 15 (1989).
 */

/** The packed trie with the failure links and outputs of Aho-Corasick. State 0 is the root. */
export interface PackedTrie {
  /** `base[s] + symbol` is the state that `symbol` leads to, if {@link check} agrees. */
  base: Int32Array;
  /** The state that each slot belongs to; -1 for a free slot. */
  check: Int32Array;
  /** State of the longest proper suffix that is in the trie. */
  fail: Int32Array;
  /** Last code unit of each state's path, 0 for the root. */
  unit: Uint16Array;
  /** Key indexes that end in state `s`: `out[outStart[s] .. outStart[s + 1]]`. */
  outStart: Int32Array;
  out: Int32Array;
}

/** A trie node while packing: the sorted keys `from` to `to` share the first `depth` symbols. */
interface Range {
  state: number;
  from: number;
  to: number;
  depth: number;
}

interface Key {
  symbols: Uint16Array;
  index: number;
}

/** Packs keys, each a string whose units `symbolOf` maps to 1 and above; `symbols` is the largest of these. */
export function packTrie(
  keys: readonly string[],
  symbolOf: (unit: number) => number,
  symbols: number,
): PackedTrie {
  const sorted = keys
    .map((key, index): Key => ({ symbols: symbolsOf(key, symbolOf), index }))
    .sort((a, b) => compare(a.symbols, b.symbols));
  const packer = new Packer(sorted, symbols);
  const queue: Range[] = [{ state: 0, from: 0, to: sorted.length, depth: 0 }];
  for (let head = 0; head < queue.length; head += 1) packer.place(queue[head] as Range, queue);
  return packer.finish(keys);
}

function symbolsOf(key: string, symbolOf: (unit: number) => number): Uint16Array {
  const symbols = new Uint16Array(key.length);
  for (let i = 0; i < key.length; i += 1) symbols[i] = symbolOf(key.charCodeAt(i));
  return symbols;
}

function compare(a: Uint16Array, b: Uint16Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Places nodes breadth first, so that the failure state of each node has been placed before it. */
class Packer {
  private readonly base: Int32Array;
  private readonly check: Int32Array;
  private readonly fail: Int32Array;
  private readonly origin: Int32Array;
  private readonly keysOf: (readonly number[] | undefined)[] = [];
  /** Union-find: each slot points to itself while free, else ahead. */
  private readonly ahead: Int32Array;
  private used = 1;

  constructor(
    private readonly keys: readonly Key[],
    private readonly symbols: number,
  ) {
    const units = keys.reduce((sum, key) => sum + key.symbols.length, 1);
    const room = 2 * units + 4 * symbols + 64;
    this.base = new Int32Array(room);
    this.check = new Int32Array(room).fill(-1);
    this.fail = new Int32Array(room);
    this.origin = new Int32Array(room).fill(-1);
    this.check[0] = -2;
    this.ahead = Int32Array.from({ length: room }, (_, slot) => slot);
    this.ahead[0] = 1;
  }

  /** Gives a node's children their slots and puts them on the queue. */
  place({ state, from, to, depth }: Range, queue: Range[]): void {
    let first = from;
    while (first < to && this.symbolAt(first, depth) === -1) first += 1;
    const own = this.keys.slice(from, first).map((key) => key.index);
    this.keysOf[state] =
      state === 0 ? [] : [...own, ...(this.keysOf[this.fail[state] as number] ?? [])];
    const children = this.childrenOf(first, to, depth);
    if (children.length === 0) return;
    const base = this.findBase(children);
    this.base[state] = base;
    for (const child of children) this.give(child, base, state, depth, queue);
  }

  private give(child: Child, base: number, parent: number, depth: number, queue: Range[]): void {
    const slot = base + child.symbol;
    this.check[slot] = parent;
    this.ahead[slot] = slot + 1;
    this.origin[slot] = (this.keys[child.from] as Key).index * 64 + depth;
    this.fail[slot] = this.failOf(parent, child.symbol);
    this.used = Math.max(this.used, slot + 1);
    queue.push({ state: slot, from: child.from, to: child.to, depth: depth + 1 });
  }

  private symbolAt(key: number, depth: number): number {
    return this.keys[key]?.symbols[depth] ?? -1;
  }

  private childrenOf(from: number, to: number, depth: number): Child[] {
    const children: Child[] = [];
    for (let i = from; i < to; ) {
      const symbol = this.symbolAt(i, depth);
      let end = i + 1;
      while (end < to && this.symbolAt(end, depth) === symbol) end += 1;
      children.push({ symbol, from: i, to: end });
      i = end;
    }
    return children;
  }

  private findBase(children: readonly Child[]): number {
    const lowest = (children[0] as Child).symbol;
    for (let slot = this.freeFrom(lowest + 1); ; slot = this.freeFrom(slot + 1)) {
      const base = slot - lowest;
      if (children.every(({ symbol }) => this.check[base + symbol] === -1)) return base;
    }
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

  private failOf(parent: number, symbol: number): number {
    for (let back = parent; back !== 0; ) {
      back = this.fail[back] as number;
      const slot = (this.base[back] as number) + symbol;
      if (this.check[slot] === back) return slot;
    }
    return 0;
  }

  /** Cuts the arrays to size; every look-up `base + symbol` stays inside them. */
  finish(keys: readonly string[]): PackedTrie {
    const size = this.used + this.symbols + 1;
    const unit = new Uint16Array(size);
    for (let slot = 0; slot < this.used; slot += 1) {
      const origin = this.origin[slot] as number;
      if (origin >= 0) unit[slot] = (keys[origin >> 6] ?? '').charCodeAt(origin & 63);
    }
    return {
      base: this.base.slice(0, size),
      check: this.check.slice(0, size),
      fail: this.fail.slice(0, size),
      unit,
      ...flatten(this.keysOf, size),
    };
  }
}

interface Child {
  symbol: number;
  from: number;
  to: number;
}

function flatten(
  keysOf: readonly (readonly number[] | undefined)[],
  size: number,
): Pick<PackedTrie, 'outStart' | 'out'> {
  const outStart = new Int32Array(size + 1);
  const out: number[] = [];
  for (let slot = 0; slot < size; slot += 1) {
    outStart[slot] = out.length;
    out.push(...(keysOf[slot] ?? []));
  }
  outStart[size] = out.length;
  return { outStart, out: Int32Array.from(out) };
}
