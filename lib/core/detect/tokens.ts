/** From raw hits to the tokens of one sentence: longest words win, slots are put in between. */
import { Normaliser } from '../text/normalise';
import { type Sentence, sentenceAt } from '../text/sentences';
import { slotConcepts } from './concepts';
import type { HitList } from './hits';
import { Role } from './lexicons';
import { type Slot, slotsOf } from './slots';
import { conceptsOf, type Vocabulary } from './vocabulary';
import { groupEnd, longest, longestOf, type Words } from './words';

/**
 * A word or slot of a sentence. `start` and `end` are raw, in UTF-16 units of the whole text; `from` and
 * `to` are offsets into the sentence's normalised text, in which fillers and glosses take no room, so
 * that distances are those that a reader sees.
 */
export interface Token {
  concepts: readonly number[];
  start: number;
  end: number;
  from: number;
  to: number;
  slot?: Slot;
  /** Present where the word is a guess (激话金 read as 激活金, see homophones.ts): less sure than others. */
  guessed?: true;
}

/** A sentence and the words that are read in it. */
export interface TokenSentence extends Sentence {
  /** The sentence, normalised. */
  readonly normal: string;
  /** Sorted by start; not overlapping where one word holds another. */
  readonly tokens: readonly Token[];
}

/** What sentences are read from. */
interface Source {
  text: string;
  hits: HitList;
  vocabulary: Vocabulary;
  normaliser: Normaliser;
}

/** A sentence with the hits `[from, to)` in it, normalised and read when that is first asked for. */
export class HitSentence implements TokenSentence {
  private known: { normal: string; tokens: readonly Token[] } | undefined;

  constructor(
    private readonly source: Source,
    readonly start: number,
    readonly end: number,
    readonly from: number,
    readonly to: number,
  ) {}

  get normal(): string {
    return this.read().normal;
  }

  get tokens(): readonly Token[] {
    return this.read().tokens;
  }

  private read() {
    if (this.known) return this.known;
    const { text, hits, vocabulary, normaliser } = this.source;
    const { from, to } = this;
    const normal = normaliser.read(text, this.start, this.end);
    const words = longest({ text, normal, data: hits.data, from, to, vocabulary });
    this.known = { normal, tokens: tokensOf(normal, normaliser, words, vocabulary) };
    return this.known;
  }
}

/**
 * Reads all sentences of a text that hold an anchor word, in order. `anchors` holds 1 for each lexicon
 * entry that is one. Hits come in order of their starts, so those of one sentence stand side by side. What
 * a longer word covers is no anchor: 充满 holds no 满, and most sentences that hold such a word are never
 * split. A class, since engines optimise the bodies of generators less.
 */
export class SentenceReader {
  private readonly source: Source;
  /** The hit to look at next. */
  private at = 0;
  /** End of the sentence before; 0 at the beginning. */
  floor = 0;
  /** End of the last word that surely covers what lies inside it. */
  private reach = -1;

  constructor(
    private readonly text: string,
    private readonly hits: HitList,
    private readonly vocabulary: Vocabulary,
    private readonly anchors: Uint8Array,
  ) {
    this.source = { text, hits, vocabulary, normaliser: new Normaliser() };
  }

  /** Goes on behind a sentence that ends at `end`. */
  skipTo(end: number): void {
    this.at = firstHitFrom(this.hits, end);
    this.floor = end;
    this.reach = -1;
  }

  /** The next sentence that holds an anchor word. */
  next(): HitSentence | undefined {
    const { data, length } = this.hits;
    const { roles } = this.vocabulary;
    while (this.at < length) {
      const first = this.at;
      this.at = groupEnd(data, length, first);
      const best = longestOf(data, roles, first, this.at);
      if (best < 0 || (data[best + 2] as number) <= this.reach) continue;
      // What a guess covers may count in its stead.
      const covers = roles[data[best] as number] !== Role.guess && !this.isBroken(best);
      if (covers) this.reach = data[best + 2] as number;
      if (this.anchors[data[best] as number]) return this.around(first);
    }
    return undefined;
  }

  /** The sentence in which hit `first` begins. */
  private around(first: number): HitSentence {
    const { text } = this;
    const { data, length } = this.hits;
    const offset = data[first * 3 + 1] as number;
    const sentence = sentenceAt(text, offset, Math.min(this.floor, offset));
    let from = first;
    while (from > 0 && (data[from * 3 - 2] as number) >= sentence.start) from -= 1;
    while (this.at < length && (data[this.at * 3 + 1] as number) < sentence.end) this.at += 1;
    this.floor = sentence.end;
    this.reach = -1;
    return new HitSentence(this.source, sentence.start, sentence.end, from, this.at);
  }

  /** Whether a word goes over a line break, which may end a sentence: it covers nothing for sure. */
  private isBroken(hit: number): boolean {
    const { data } = this.hits;
    const [start, end] = [data[hit + 1] as number, data[hit + 2] as number];
    if (end - start === this.vocabulary.lengths[data[hit] as number]) return false;
    for (let i = start; i < end; i += 1) {
      const unit = this.text.charCodeAt(i);
      if (unit === 0x0a || unit === 0x0d || unit === 0x2028) return true;
    }
    return false;
  }
}

/** Words and slots in order of start, the longer first; a slot that a word holds (7天无理由) is left out. */
function tokensOf(normal: string, map: Normaliser, words: Words, vocabulary: Vocabulary): Token[] {
  const slots = slotsOf(normal).map((slot) => slotToken(slot, map));
  const tokens: Token[] = [];
  let s = 0;
  let reach = -1;
  for (let w = 0; w < words.tags.length; w += 1) {
    const word = wordToken(words, w, map, vocabulary);
    for (; s < slots.length; s += 1) {
      const slot = slots[s] as Token;
      if (slot.start > word.start || (slot.start === word.start && slot.end <= word.end)) break;
      if (slot.end > reach) tokens.push(slot);
    }
    tokens.push(word);
    reach = word.end;
  }
  for (; s < slots.length; s += 1) {
    const slot = slots[s] as Token;
    if (slot.end > reach) tokens.push(slot);
  }
  return tokens;
}

function wordToken(
  { tags, starts, ends }: Words,
  at: number,
  map: Normaliser,
  vocabulary: Vocabulary,
): Token {
  const start = starts[at] ?? 0;
  const end = ends[at] ?? start;
  const tag = tags[at] ?? 0;
  const token: Token = {
    concepts: conceptsOf(vocabulary, tag),
    start,
    end,
    from: map.normalOf(start),
    to: map.normalOf(end),
  };
  if (vocabulary.roles[tag] === Role.guess) token.guessed = true;
  return token;
}

function slotToken(slot: Slot, map: Normaliser): Token {
  return {
    concepts: slotConcepts(slot),
    slot,
    from: slot.start,
    to: slot.end,
    start: map.startOf(slot.start),
    end: map.endOf(slot.end - 1),
  };
}

/**
 * The sentence that ends at `end`, whether or not it holds an anchor word: a lead-in may be told by
 * words that open no sentence of their own (scope.ts). At most `most` raw units are read.
 */
export function sentenceEndingAt(
  text: string,
  end: number,
  most: number,
  hits: HitList,
  vocabulary: Vocabulary,
): TokenSentence {
  const { start } = sentenceAt(text, end - 1, Math.max(0, end - most));
  const source = { text, hits, vocabulary, normaliser: new Normaliser() };
  return new HitSentence(source, start, end, firstHitFrom(hits, start), firstHitFrom(hits, end));
}

/** The first hit that begins at `offset` or behind it. */
function firstHitFrom({ data, length }: HitList, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((data[middle * 3 + 1] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
