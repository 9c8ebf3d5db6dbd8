/** Which sentences of an older text can be taken over into a new one as they were read. */
import { farAt } from './found-words';
import { isSameLead, type Lead } from './lead';
import type { KeptSentence, Past } from './memory';
import type { Run } from './runs';

/**
 * How far before and behind a sentence anything is looked at while it is read, and more: a sign of
 * currency (facts.ts, 2000 units before a lead-in), rows of a table (tables.ts, 6 of 240 units behind).
 */
const AROUND = 4096;

/** Sentences of one older text, asked for in order of the new one. */
export class Replay {
  private run = 0;

  constructor(
    private readonly past: Past,
    private readonly runs: readonly Run[],
    /** Length of the new text. */
    private readonly length: number,
  ) {}

  /**
   * The sentences to take over where reading stands: behind the sentence that ends at `floor` (0 before
   * the first), with `lead` hanging over. None where the older reading did not stand just so.
   */
  from(floor: number, lead: Lead | null | undefined): KeptSentence[] {
    const { runs, past } = this;
    while (this.run < runs.length && (runs[this.run] as Run).to <= floor) this.run += 1;
    const run = runs[this.run];
    if (!run || lead === undefined || !this.isInside(run, floor, lead)) return [];
    const before = floor === 0 ? -1 : indexOfEnd(past.sentences, floor - run.shift);
    if (before === undefined || !this.isAlike(before, run, lead)) return [];
    const last = this.lastOf(run, before);
    return past.sentences.slice(before + 1, last + 1).map((one) => moved(one, run.shift));
  }

  /** Whether all that the next sentence is read from, before it, lies in the run. */
  private isInside({ from, shift }: Run, floor: number, lead: Lead | null): boolean {
    if (from === 0 && shift === 0) return true;
    return floor - AROUND >= from && (lead === null || lead.part.start - AROUND >= from);
  }

  private isAlike(before: number, { shift }: Run, lead: Lead | null): boolean {
    if (before < 0) return shift === 0 && lead === null;
    const { after, shift: moved } = this.past.sentences[before] as KeptSentence;
    return after !== undefined && isSameLead(after, lead, moved + shift);
  }

  /** The last sentence behind which reading can be taken up, with all that it was read from in the run. */
  private lastOf({ to, shift }: Run, before: number): number {
    const { sentences, text } = this.past;
    const end = to - shift;
    const toEnd = end === text.length && to === this.length;
    let last = before;
    for (let i = before + 1; i < sentences.length; i += 1) {
      const sentence = sentences[i] as KeptSentence;
      if (!toEnd && Math.max(sentence.end + AROUND, farAt(this.past, sentence.end)) > end) break;
      if (sentence.after !== undefined) last = i;
    }
    return last;
  }
}

function moved(one: KeptSentence, by: number): KeptSentence {
  if (by === 0) return one;
  const { start, end, clauses, after, shift } = one;
  return { start: start + by, end: end + by, clauses, after, shift: shift + by };
}

function indexOfEnd(sentences: readonly KeptSentence[], end: number): number | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as KeptSentence).end < end) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.end === end ? low : undefined;
}
