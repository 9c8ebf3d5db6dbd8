/** Sentences in which a claim may stand. */
import { normalise, toRaw } from '../text/normalise';
import { type Sentence, sentenceAt } from '../text/sentences';
import type { Claim } from './claims';

/** Most words of one text at which a claim may begin that are looked at. */
const MOST = 64;

/** A sentence, and where in the text the first word stands at which a claim may begin. */
interface Begun extends Sentence {
  word: number;
}

/** The sentences that hold a match of `begins` (a global pattern), in order and each once. */
export function sentencesWith(text: string, begins: RegExp): Begun[] {
  const sentences: Begun[] = [];
  let floor = 0;
  for (const word of [...text.matchAll(begins)].slice(0, MOST)) {
    if (word.index < floor) continue;
    const sentence = sentenceAt(text, word.index, floor);
    floor = sentence.end;
    sentences.push({ ...sentence, word: word.index });
  }
  return sentences;
}

/**
 * What `read` finds in one sentence of a text, as it is normalised (text/normalise.ts). Offsets are
 * put back to those of the text, and `from` is added.
 */
export function claimsOfSentence(
  text: string,
  { start, end }: Sentence,
  from: number,
  read: (normal: string) => Claim[],
): Claim[] {
  const map = normalise(text, start, end);
  return read(map.text).map((claim) => {
    const raw = toRaw(map, claim.start, claim.end);
    return { ...claim, start: from + raw.start, end: from + raw.end };
  });
}
