/**
 * A trie packed into a double array: `next(state, symbol)` is one addition and one comparison, and a
 * state costs a few bytes whatever the size of the alphabet.
 * Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 15 (1989).
 *
 * It grows as it is walked: of all that the words could make of a text, one page needs a small part, and
 * packing the whole of it would cost the first page more than reading it. What a walk finds does not
 * depend on what was walked before.
 */
import { CLASS, UnitClass } from '../text/fold';
import type { Alphabet } from './alphabet';

/** Kinds of a state by the last unit of its path; `sign` is a digit or a mark. */
export const Kind = { han: 0, letter: 1, space: 2, sign: 3 } as const;

/** `check` of the root's children. */
export const ROOT = -1;

/** `base` of a state whose children have no place yet. */
const CLOSED = -1;

/**
 * The packed trie. State 0 is the root; the root's child by a symbol is the state of that number. Only
 * its children have their places from the beginning. Where its words come from is told by those that
 * extend it.
 */
export abstract class Trie {
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
  abstract readonly next: Int32Array;
  /** What goes on behind a state, in numbers of the words' own; 0 where nothing does. */
  protected rest: Int32Array;
  /** Units on the path of a state. */
  protected depth: Uint8Array;
  /** By symbol, while a state is opened: the child's number among the words' own. */
  protected readonly heads: Int32Array;
  /** Union-find: 0 for a free slot, else how far ahead to look. */
  private ahead: Int32Array;

  protected constructor(
    keys: number,
    protected readonly alphabet: Alphabet,
  ) {
    // What is placed at once, and some more; see grow().
    const room = 2 * keys + 4 * alphabet.last + 64;
    this.base = new Int32Array(room);
    this.check = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.first = new Int32Array(room);
    this.markedOn = new Int32Array(room);
    this.rest = new Int32Array(room);
    this.depth = new Uint8Array(room);
    this.ahead = new Int32Array(room);
    this.heads = new Int32Array(alphabet.last + 1);
  }

  /** Gives the root's children their places: to be done once, before the trie is walked. Pauses on the way. */
  *steps(): Generator<void, void> {
    const children = this.share(0);
    yield;
    this.settle(0, 0, children);
  }

  /** Gives the children of a state their places. Call it for each state with a negative {@link base}, once. */
  open(state: number): void {
    const children = this.share(state);
    this.settle(state, this.findBase(children), children);
  }

  /** The symbols of a state's children; notes in {@link heads} what they are. */
  protected abstract share(state: number): number[];

  /**
   * Notes of a new state what its words tell: {@link kinds}, {@link first}, {@link rest}, and
   * {@link markedOn} where a marked key ends in it. `head` is from {@link heads}.
   */
  protected abstract enter(state: number, head: number, symbol: number): void;

  /** Puts the children of a state at `base`. */
  private settle(state: number, base: number, children: readonly number[]): void {
    // Every search for a place ends in free slots before the end.
    while (base + 3 * this.alphabet.last >= this.base.length) this.grow();
    this.base[state] = base;
    this.rest[state] = 0;
    for (const symbol of children) {
      const slot = base + symbol;
      this.check[slot] = state === 0 ? ROOT : state;
      this.ahead[slot] = 1;
      this.depth[slot] = (this.depth[state] as number) + 1;
      this.markedOn[slot] = this.markedOn[state] as number;
      this.enter(slot, this.heads[symbol] as number, symbol);
      this.heads[symbol] = 0;
      if (this.rest[slot] !== 0) this.base[slot] = CLOSED;
    }
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
    const symbols = this.alphabet.last;
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

/** {@link Kind} of the states that a unit leads to. */
export function kindOf(unit: number): number {
  if (unit === 0x20) return Kind.space;
  if (CLASS[unit] === UnitClass.latin) return Kind.letter;
  return CLASS[unit] === UnitClass.han ? Kind.han : Kind.sign;
}
