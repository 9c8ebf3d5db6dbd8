/**
 * The clause grammar: patterns over a sentence's tokens.
 *
 * Patterns are compiled once and indexed by their first concept, so a token costs only the patterns
 * that it can begin. An element takes the nearest token that fits; there is no backtracking, and
 * sentences are bounded, so time is linear in the text. Pattern syntax: {@link Pattern}.
 */
import type { Pattern, Rule, RuleSet } from '../rules/types';
import { finish } from '../steps';
import { type Blocks, isTouched, reachOf, type Span, toBlocks } from './blocks';
import type { Concepts } from './concepts';
import { anyOrderOf } from './order';
import type { Token } from './tokens';

/** Concepts of which one must stand in a place. */
interface PatternWords {
  /** 1 for each concept that fits. */
  fits: Uint8Array;
  /** The same concepts as a list. */
  names: readonly number[];
}

interface Element extends PatternWords {
  /** Greatest distance from the element before, in units of normalised text. */
  gap: number;
  /** Concepts that must not stand between this element and the one before. */
  barred: Uint8Array | null;
}

interface Compiled {
  rule: Rule;
  elements: readonly Element[];
}

/** A pattern of `unless`, and whether it counts wherever in the sentence it stands. */
interface Unless {
  elements: readonly Element[];
  anywhere: boolean;
}

const EVERYWHERE: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** A pattern found in a sentence. */
export interface Match {
  rule: Rule;
  /** The tokens that the pattern's elements took, in order of the text. */
  tokens: readonly Token[];
  start: number;
  end: number;
  /** The same in the sentence's normalised text. */
  from: number;
  to: number;
}

/** All rules of all packs, ready to run. */
export class Grammar {
  private readonly byFirst: Compiled[][] = [];
  private readonly parts = new Map<string, PatternWords>();
  private readonly unless = new Map<Rule, Unless[]>();
  /** What tokens of several concepts begin, by the list of the concepts, which tokens share. */
  private readonly byList = new WeakMap<readonly number[], readonly Compiled[]>();
  /** By concept: the last token of the sentence being matched that carries it, or -1. */
  private readonly last: Int32Array;

  private constructor(private readonly concepts: Concepts) {
    this.last = new Int32Array(concepts.names.length);
  }

  /** Compiles the packs' rules at once; see {@link steps}. */
  static of(packs: readonly RuleSet[], concepts: Concepts): Grammar {
    return finish(Grammar.steps(packs, concepts));
  }

  /**
   * Compiles the packs' rules, pausing often. All concepts must have their numbers. Throws SyntaxError
   * for a pattern that cannot be read or names an unknown concept.
   */
  static *steps(packs: readonly RuleSet[], concepts: Concepts): Generator<void, Grammar> {
    const grammar = new Grammar(concepts);
    for (const pack of packs) {
      for (const rule of pack.rules) {
        grammar.add(rule, pack);
        yield;
      }
    }
    return grammar;
  }

  private add(rule: Rule, pack: RuleSet): void {
    for (const pattern of rule.patterns) {
      for (const elements of this.compile(pattern, pack, rule.id)) this.index({ rule, elements });
    }
    const blocks = (rule.unless ?? []).flatMap((pattern) => {
      const anywhere = pattern.startsWith('^');
      const own = anywhere ? pattern.slice(1) : pattern;
      return this.compile(own, pack, rule.id).map((elements) => ({ elements, anywhere }));
    });
    if (blocks.length > 0) this.unless.set(rule, blocks);
  }

  private index(compiled: Compiled): void {
    for (const concept of compiled.elements[0]?.names ?? []) {
      const list = this.byFirst[concept];
      if (list) list.push(compiled);
      else this.byFirst[concept] = [compiled];
    }
  }

  /**
   * All matches in a sentence, at most one for each pattern and first token. `cuts` are the offsets
   * (normalised) at which its clauses end, in order, worked out where they matter: what a rule's `unless` names counts in the clauses
   * of the match and right beside them.
   */
  match(tokens: readonly Token[], cuts: () => readonly number[] = noCuts): Match[] {
    const found: Match[] = [];
    this.note(tokens);
    for (let i = 0; i < tokens.length; i += 1) {
      for (const compiled of this.beginningWith(tokens[i] as Token)) {
        if (!this.isPossible(compiled.elements, i)) continue;
        const taken = take(compiled.elements, tokens, i);
        if (taken) found.push(toMatch(compiled.rule, taken));
      }
    }
    // Once for each rule: a sentence may hold hundreds of matches of one rule.
    const rules = new Set(found.map((match) => match.rule).filter((rule) => this.unless.has(rule)));
    if (rules.size === 0) return found;
    const blocks = new Map([...rules].map((rule) => [rule, this.blocksOf(rule, tokens)]));
    const ends = cuts();
    return found.filter((match) => {
      const own = blocks.get(match.rule);
      return !own || !isTouched(reachOf(match, ends), own);
    });
  }

  /**
   * Whether some pattern finds all its elements among some concepts: `present` lists them, `mask` holds 1
   * for each. Neither order nor distance is looked at, so that this can be asked before a sentence is read.
   */
  mayMatch(present: readonly number[], mask: Uint8Array): boolean {
    for (const concept of present) {
      for (const { elements } of this.byFirst[concept] ?? [])
        if (areAmong(elements, mask)) return true;
    }
    return false;
  }

  /** Patterns whose first element fits the token, each once. */
  private beginningWith({ concepts }: Token): readonly Compiled[] {
    if (concepts.length === 1) return this.byFirst[concepts[0] as number] ?? [];
    const known = this.byList.get(concepts);
    if (known) return known;
    const list = [...new Set(concepts.flatMap((concept) => this.byFirst[concept] ?? []))];
    this.byList.set(concepts, list);
    return list;
  }

  private note(tokens: readonly Token[]): void {
    this.last.fill(-1);
    for (let i = 0; i < tokens.length; i += 1)
      for (const concept of (tokens[i] as Token).concepts) this.last[concept] = i;
  }

  /** Whether each element from `from` on has a token behind `first`: a cheap no for most patterns. */
  private isPossible(elements: readonly Element[], first: number, from = 1): boolean {
    for (let e = from; e < elements.length; e += 1) {
      const { names } = elements[e] as Element;
      let n = 0;
      while (n < names.length && (this.last[names[n] as number] as number) <= first) n += 1;
      if (n === names.length) return false;
    }
    return true;
  }

  /** Where the patterns of a rule's `unless` stand in the sentence. */
  private blocksOf(rule: Rule, tokens: readonly Token[]): Blocks {
    const spans: Span[] = [];
    for (const { elements, anywhere } of this.unless.get(rule) ?? []) {
      if (!this.isPossible(elements, -1, 0)) continue;
      for (let i = 0; i < tokens.length; i += 1) {
        const taken = this.isPossible(elements, i) ? take(elements, tokens, i) : null;
        if (taken) spans.push(anywhere ? EVERYWHERE : toMatch(rule, taken));
      }
    }
    return toBlocks(spans);
  }

  private compile(pattern: Pattern, pack: RuleSet, ruleId: string): Element[][] {
    const anyOrder = pattern.startsWith('~');
    const parts = (anyOrder ? pattern.slice(1) : pattern).trim().split(/\s+/);
    const orders = anyOrder ? anyOrderOf(parts) : [parts];
    return orders.map((order) => this.elements(order, pack, `${ruleId}: "${pattern}"`));
  }

  private elements(parts: readonly string[], pack: RuleSet, where: string): Element[] {
    const elements: Element[] = [];
    let nextGap = pack.gap;
    let barred: Uint8Array | null = null;
    for (const part of parts) {
      const distance = part.startsWith('<') ? /^<(\d+)>$/.exec(part) : null;
      if (distance) nextGap = Number(distance[1]);
      else if (part.startsWith('!')) barred = this.wordsOf(part.slice(1), pack.id, where).fits;
      else {
        elements.push({ ...this.wordsOf(part, pack.id, where), gap: nextGap, barred });
        nextGap = pack.gap;
        barred = null;
      }
    }
    if (elements.length === 0) throw new SyntaxError(`${where} has no element`);
    return elements;
  }

  /** The concepts that one part of a pattern names; hundreds of patterns share their parts. */
  private wordsOf(part: string, pack: string, where: string): PatternWords {
    const key = `${pack} ${part}`;
    const known = this.parts.get(key);
    if (known) return known;
    const fits = new Uint8Array(this.concepts.names.length);
    const names: number[] = [];
    for (const name of part.split('|')) {
      const numbers = this.concepts.matching(pack, name);
      if (numbers.length === 0) throw new SyntaxError(`${where} names no known concept: ${name}`);
      for (const number of numbers) {
        if (fits[number] === 0) names.push(number);
        fits[number] = 1;
      }
    }
    names.sort((a, b) => a - b);
    const words = { fits, names };
    this.parts.set(key, words);
    return words;
  }
}

/** Whether each element behind the first has a concept in the mask. */
function areAmong(elements: readonly Element[], mask: Uint8Array): boolean {
  for (let e = 1; e < elements.length; e += 1) {
    const { names } = elements[e] as Element;
    let n = 0;
    while (n < names.length && mask[names[n] as number] !== 1) n += 1;
    if (n === names.length) return false;
  }
  return true;
}

function noCuts(): readonly number[] {
  return [];
}

function toMatch(rule: Rule, taken: readonly Token[]): Match {
  let first = taken[0] as Token;
  let last = first;
  for (const token of taken) {
    if (token.start < first.start) first = token;
    if (token.end > last.end) last = token;
  }
  return { rule, tokens: taken, start: first.start, from: first.from, end: last.end, to: last.to };
}

function fits(mask: Uint8Array, token: Token): boolean {
  for (const concept of token.concepts) if (mask[concept]) return true;
  return false;
}

function take(
  elements: readonly Element[],
  tokens: readonly Token[],
  first: number,
): Token[] | null {
  const head = tokens[first] as Token;
  if (!fits((elements[0] as Element).fits, head)) return null;
  const taken = [head];
  let at = first;
  for (let e = 1; e < elements.length; e += 1) {
    at = nextFit(elements[e] as Element, tokens, at);
    if (at < 0) return null;
    taken.push(tokens[at] as Token);
  }
  return taken;
}

/** Index of the nearest later token that fits, or -1. Overlapping words may follow each other. */
function nextFit(element: Element, tokens: readonly Token[], from: number): number {
  const before = tokens[from] as Token;
  for (let i = from + 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.from - before.to > element.gap) return -1;
    if (fits(element.fits, token)) return i;
    if (element.barred && fits(element.barred, token)) return -1;
  }
  return -1;
}
