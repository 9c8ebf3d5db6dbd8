/** A trie of words that stand in a list: each chain of keys is parted when the state that it belongs to is opened. */
import type { Alphabet } from './alphabet';
import { kindOf, Trie } from './trie';

/** What a trie is made of. */
export interface TrieKeys {
  /** Not empty. */
  keys: readonly string[];
  /** 1 for each key that is marked. */
  marked: Uint8Array;
  /** All units of the keys are in it. */
  alphabet: Alphabet;
}

/** Of a state, `rest` is 1 + the first of the keys that go on behind it, chained by `next` as those that end are. */
export class KeyTrie extends Trie {
  readonly next: Int32Array;
  /** By symbol while keys are shared out: the last key of each child; `heads` holds the first. */
  private readonly tails: Int32Array;

  constructor(private readonly words: TrieKeys) {
    const { keys, alphabet } = words;
    super(keys.length, alphabet);
    this.tails = new Int32Array(alphabet.last + 1);
    this.next = new Int32Array(keys.length);
    for (let key = 0; key < keys.length; key += 1) this.next[key] = key + 2;
    this.next[keys.length - 1] = 0;
    this.rest[0] = keys.length > 0 ? 1 : 0;
  }

  /** Shares the keys that go on behind a state out among its children, in order. */
  protected share(state: number): number[] {
    const { next, heads, tails } = this;
    const { keys } = this.words;
    const { symbols } = this.alphabet;
    const depth = this.depth[state] as number;
    const children: number[] = [];
    for (let key = this.rest[state] as number; key !== 0; key = next[key - 1] as number) {
      const symbol = symbols[(keys[key - 1] as string).charCodeAt(depth)] as number;
      if (heads[symbol] === 0) {
        children.push(symbol);
        heads[symbol] = key;
      } else next[(tails[symbol] as number) - 1] = key;
      tails[symbol] = key;
    }
    return children;
  }

  /** Parts the keys that reach a state: those that end in it, and those that go on. */
  protected enter(state: number, head: number, symbol: number): void {
    const { next } = this;
    const { keys, marked } = this.words;
    next[(this.tails[symbol] as number) - 1] = 0;
    const depth = this.depth[state] as number;
    this.kinds[state] = kindOf((keys[head - 1] as string).charCodeAt(depth - 1));
    let [ends, goesOn] = [0, 0];
    for (let key = head; key !== 0; ) {
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
  }
}
