/**
 * Tells from the words alone, before a sentence is normalised and read, whether any pattern can match it.
 *
 * A sentence with an anchor word (anchors.ts) mostly lacks the other words of each pattern: 电池充满能用
 * 一整天 holds 能, and nothing that it could do to a shopkeeper.
 */

import { SLOT_CONCEPT_COUNT } from './concepts';
import type { Grammar } from './grammar';
import type { HitList } from './hits';
import { type NegationConcepts, negatedTo } from './negation';
import { slotSigns } from './slot-signs';
import type { HitSentence } from './tokens';
import { conceptsOf, type Vocabulary } from './vocabulary';

/** Filters the sentences of one detector. */
export class WordFilter {
  /** By concept: itself, and what negation may make of it. */
  private readonly becomes: readonly (readonly number[])[];
  /** 1 for each of {@link present}. */
  private readonly mask: Uint8Array;
  private readonly present: number[] = [];

  constructor(
    private readonly grammar: Grammar,
    private readonly vocabulary: Vocabulary,
    negation: readonly NegationConcepts[],
  ) {
    const { names } = vocabulary.concepts;
    this.mask = new Uint8Array(names.length);
    this.becomes = names.map((_, concept) => [
      ...new Set([concept, ...negation.flatMap((c) => negatedTo(concept, c))]),
    ]);
  }

  /** False where no pattern can match the sentence. */
  mayMatch(text: string, { data }: HitList, sentence: HitSentence): boolean {
    const { present, mask } = this;
    for (const concept of present) mask[concept] = 0;
    present.length = 0;
    for (let i = sentence.from; i < sentence.to; i += 1) this.noteEntry(data[i * 3] as number);
    const slots = slotSigns(text, sentence.start, sentence.end);
    for (let concept = 0; concept < SLOT_CONCEPT_COUNT; concept += 1)
      if (slots & (1 << concept)) this.note(concept);
    return this.grammar.mayMatch(present, mask);
  }

  private noteEntry(tag: number): void {
    for (const concept of conceptsOf(this.vocabulary, tag))
      for (const own of this.becomes[concept] ?? []) this.note(own);
  }

  private note(concept: number): void {
    if (this.mask[concept] === 1) return;
    this.mask[concept] = 1;
    this.present.push(concept);
  }
}
