/** From raw hits to the tokens of one sentence: longest words win, slots are put in between. */
import { type Normalised, normalise, toNormal, toRaw } from '../text/normalise';
import { type Sentence, sentenceAt } from '../text/sentences';
import type { HitList } from './automaton';
import { type Slot, slotsOf } from './slots';
import type { Vocabulary } from './vocabulary';

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
}

/** A sentence that holds at least one anchor word. */
export interface TokenSentence extends Sentence {
  /** The sentence, normalised. */
  normal: string;
  /** Sorted by start; not overlapping where one word holds another. */
  tokens: Token[];
}

interface Hit {
  tag: number;
  start: number;
  end: number;
}

/**
 * All sentences that hold an anchor word, in order. `anchors` holds 1 for each lexicon entry that is one.
 * Hits come in order of their ends, and no word crosses the end of a sentence, so the hits of one
 * sentence stand side by side.
 */
export function* tokenSentences(
  text: string,
  hits: HitList,
  vocabulary: Vocabulary,
  anchors: Uint8Array,
): Generator<TokenSentence> {
  const { data, length } = hits;
  const startOf = (hit: number) => data[hit * 3 + 1] as number;
  let floor = 0;
  for (let i = 0; i < length; i += 1) {
    if (!anchors[data[i * 3] as number]) continue;
    const sentence = sentenceAt(text, startOf(i), Math.min(floor, startOf(i)));
    let first = i;
    while (first > 0 && startOf(first - 1) >= sentence.start) first -= 1;
    while (i + 1 < length && startOf(i + 1) < sentence.end) i += 1;
    floor = sentence.end;
    const map = normalise(text, sentence.start, sentence.end);
    const words = longest(spokenHits(hits, first, i, vocabulary), vocabulary);
    yield { ...sentence, normal: map.text, tokens: tokensOf(map, words, vocabulary) };
  }
}

/** Words that only tell the kind of page take part in no clause, and must not hide those that do. */
function spokenHits({ data }: HitList, first: number, last: number, vocabulary: Vocabulary): Hit[] {
  const list: Hit[] = [];
  for (let i = first * 3; i <= last * 3; i += 3) {
    const tag = data[i] as number;
    if (!vocabulary.entries[tag]?.spoken) continue;
    list.push({ tag, start: data[i + 1] as number, end: data[i + 2] as number });
  }
  return list.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Drops every hit that lies inside a longer one, and every one that begins inside a guard
 * (能不能退 is no 不能退). Words of one concept that overlap become one: 到期自动 + 自动续约.
 * Input sorted by start, longest first.
 */
function longest(hits: readonly Hit[], vocabulary: Vocabulary): Hit[] {
  const kept: Hit[] = [];
  let reach = -1;
  let guarded = -1;
  for (const hit of hits) {
    if (hit.end <= reach || hit.start < guarded) continue;
    const last = kept[kept.length - 1];
    if (last && hit.start < last.end && isAlike(last, hit, vocabulary)) last.end = hit.end;
    else kept.push({ ...hit });
    reach = hit.end;
    if (vocabulary.entries[hit.tag]?.guard) guarded = hit.end;
  }
  return kept;
}

function isAlike(a: Hit, b: Hit, { entries }: Vocabulary): boolean {
  const concepts = entries[b.tag]?.concepts ?? [];
  return entries[a.tag]?.concepts.some((concept) => concepts.includes(concept)) ?? false;
}

function tokensOf(map: Normalised, hits: readonly Hit[], vocabulary: Vocabulary): Token[] {
  const words = hits.map(
    ({ tag, start, end }): Token => ({
      concepts: vocabulary.entries[tag]?.concepts ?? [],
      start,
      end,
      from: toNormal(map, start),
      to: toNormal(map, end),
    }),
  );
  const slots = slotsOf(map.text).map((slot): Token => {
    const concepts = slotConcepts(slot).map((name) => vocabulary.concepts.number(name));
    return { concepts, slot, from: slot.start, to: slot.end, ...toRaw(map, slot.start, slot.end) };
  });
  return merge(words, slots);
}

function slotConcepts(slot: Slot): string[] {
  return slot.periodic ? [slot.kind, 'num.per'] : [slot.kind];
}

/** Slots that a word holds (7天无理由) are left out; the rest is merged by start. */
function merge(words: readonly Token[], slots: readonly Token[]): Token[] {
  const free = slots.filter(
    (slot) => !words.some((word) => word.start <= slot.start && slot.end <= word.end),
  );
  return [...words, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}
