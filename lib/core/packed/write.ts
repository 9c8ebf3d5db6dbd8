/** Packs the words of rule packs when the extension is built. What is read from it finds what they find. */
import { alphabetSteps, NONE, symbolTable } from '../detect/alphabet';
import { SLOT_CONCEPT_COUNT } from '../detect/concepts';
import { Detector } from '../detect/engine';
import { Role } from '../detect/lexicons';
import { wordSteps } from '../detect/word-list';
import type { RulePack } from '../rules/types';
import { finish } from '../steps';
import { foldText } from '../text/fold';
import { written } from './numbers';
import type { PackedWords } from './words';

/**
 * Packs words with the anchors of the same packs' rules. Throws what compiling the packs throws, and a
 * RangeError for a word that is not written folded: no text would ever hold it.
 */
export function packWords(packs: readonly RulePack[]): PackedWords {
  const { concepts, entries, words } = finish(wordSteps(packs));
  const unfolded = words.find(({ text }) => foldText(text) !== text);
  if (unfolded) throw new RangeError(`not folded: ${unfolded.text}`);
  const names = concepts.names.slice(SLOT_CONCEPT_COUNT).join('|');
  const { vocabulary, anchors } = Detector.of(packs);
  const { lists, listOf } = vocabulary;
  const sorted = words
    .map((word, place) => ({ ...word, isSpelled: place >= entries.length }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const own = sorted.filter(({ isSpelled }) => !isSpelled).map(({ tag }) => tag);
  const tags = new Map(own.map((tag, place) => [tag, place]));
  return {
    packs: packs.map(({ id }) => id),
    concepts: names,
    ...symbolsOf(sorted.map(({ text }) => text)),
    lists: written(lists.flatMap((list) => [list.length, ...list])),
    ...shapesOf(sorted.map(({ text }) => text)),
    listOf: written(own.map((tag) => listOf[tag] ?? 0)),
    stems: distances(sorted, ({ stem }) => stem),
    guesses: distances(own, (tag) => entries[tag]?.role === Role.guess),
    spelled: distances(sorted, ({ isSpelled }) => isSpelled),
    spelledTags: written(
      sorted.filter(({ isSpelled }) => isSpelled).map(({ tag }) => tags.get(tag) ?? 0),
    ),
    anchors: anchorLists(lists.length, listOf, anchors),
  };
}

function symbolsOf(words: readonly string[]): Pick<PackedWords, 'symbols' | 'bounds'> {
  const alphabet = finish(alphabetSteps(words));
  const { lastLetter, lastMark, firstSolo, last } = alphabet;
  const table = symbolTable(alphabet);
  const runs: number[] = [];
  let end = 0;
  for (let unit = 0; unit < table.length; ) {
    const symbol = table[unit] ?? NONE;
    let next = unit + 1;
    while (next < table.length && table[next] === symbol) next += 1;
    if (symbol !== NONE) {
      runs.push(unit - end, next - unit, symbol);
      end = next;
    }
    unit = next;
  }
  return { symbols: written(runs), bounds: written([lastLetter, lastMark, firstSolo, last]) };
}

function shapesOf(words: readonly string[]): Pick<PackedWords, 'shapes' | 'labels'> {
  let labels = '';
  const shapes = words.flatMap((word, i) => {
    const shared = sharedLength(words[i - 1] ?? '', word);
    labels += word.slice(shared);
    return [shared, word.length - shared];
  });
  return { shapes: written(shapes), labels };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Where in a list a condition holds: the distance of each place to the one before, the first to -1. */
function distances<Item>(items: readonly Item[], holds: (item: Item) => boolean): string {
  const places = items.flatMap((item, place) => (holds(item) ? [place] : []));
  return written(places.map((place, i) => place - (places[i - 1] ?? -1)));
}

function anchorLists(count: number, listOf: Uint16Array, anchors: Uint8Array): string {
  const lists = new Uint8Array(count);
  listOf.forEach((list, tag) => {
    if (anchors[tag] === 1) lists[list] = 1;
  });
  return written(lists);
}
