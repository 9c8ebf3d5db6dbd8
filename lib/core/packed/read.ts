/** Reads packed words: what takes a tenth of a second to compile is ready in some milliseconds. */
import type { Alphabet } from '../detect/alphabet';
import { Automaton } from '../detect/automaton';
import { Concepts } from '../detect/concepts';
import type { ChosenWords } from '../detect/engine';
import { Role, roleOf } from '../detect/lexicons';
import { TreeTrie } from '../detect/tree-trie';
import { assembled, type WordTable } from '../detect/vocabulary';
import { numbersOf, placesOf } from './numbers';
import { treeSteps } from './tree';
import type { PackedWords } from './words';

/** The words, ready to be looked for; pauses often. */
export function* readSteps(packed: PackedWords): Generator<void, ChosenWords> {
  const { tree, lengths: wordLengths } = yield* treeSteps(packed);
  const tags = tagsOf(packed, wordLengths.length);
  const concepts = conceptsOf(packed);
  yield;
  const lists = listsOf(packed);
  yield;
  const table = rolesOf(packed, concepts, lists);
  yield;
  const lengths = tagLengths(tags, wordLengths, table.roles.length);
  yield;
  const alphabet = alphabetOf(packed);
  const trie = new TreeTrie(tree, alphabet);
  yield* trie.steps();
  yield;
  const automaton = new Automaton({ tags, stems: tree.stems }, trie, alphabet.symbols, alphabet);
  const vocabulary = assembled({
    ...{ ...table, lists, lengths, concepts, automaton },
    ...{ costs: [], packs: packed.packs },
  });
  return { vocabulary, anchors: new Uint8Array(numbersOf(packed.anchors)) };
}

/** The packs' concepts with their numbers. */
export function conceptsOf(packed: PackedWords): Concepts {
  const concepts = new Concepts();
  for (const name of packed.concepts.split('|')) concepts.number(name);
  return concepts;
}

/** Lists of concepts. */
export function listsOf(packed: PackedWords): number[][] {
  const numbers = numbersOf(packed.lists);
  const lists: number[][] = [];
  for (let i = 0; i < numbers.length; ) {
    const end = i + 1 + (numbers[i] as number);
    const list: number[] = [];
    for (i += 1; i < end; i += 1) list.push(numbers[i] as number);
    lists.push(list);
  }
  return lists;
}

/** The tag of each word: a spelled one has that of another. */
function tagsOf({ spelled, spelledTags }: PackedWords, count: number): Int32Array {
  const tags = new Int32Array(count).fill(-1);
  const others = numbersOf(spelledTags);
  placesOf(spelled).forEach((place, i) => {
    tags[place] = others[i] as number;
  });
  let next = 0;
  for (let word = 0; word < count; word += 1) {
    if (tags[word] !== -1) continue;
    tags[word] = next;
    next += 1;
  }
  return tags;
}

function rolesOf(
  packed: PackedWords,
  { names }: Concepts,
  lists: WordTable['lists'],
): Pick<WordTable, 'listOf' | 'roles'> {
  const conceptRoles = names.map((name) => roleOf(name.slice(name.indexOf('/') + 1)));
  const listRoles = Uint8Array.from(lists, (list) =>
    list.reduce<number>((role, one) => Math.max(role, conceptRoles[one] ?? Role.silent), 0),
  );
  const listOf = new Uint16Array(numbersOf(packed.listOf));
  const roles = new Uint8Array(listOf.length);
  for (let tag = 0; tag < roles.length; tag += 1)
    roles[tag] = listRoles[listOf[tag] as number] as number;
  for (const tag of placesOf(packed.guesses)) roles[tag] = Role.guess;
  return { listOf, roles };
}

/** By tag: the length of its shortest word, since a spelled one is longer than the word that it spells. */
function tagLengths(tags: Int32Array, wordLengths: Uint8Array, count: number): Uint8Array {
  const lengths = new Uint8Array(count).fill(0xff);
  for (let word = 0; word < tags.length; word += 1) {
    const tag = tags[word] as number;
    const length = wordLengths[word] as number;
    if (length < (lengths[tag] as number)) lengths[tag] = length;
  }
  return lengths;
}

/** The words' alphabet. The symbols are those of raw units: those of folded ones are among them. */
function alphabetOf({ symbols, bounds }: PackedWords): Alphabet {
  const table = new Uint16Array(0x10000);
  const runs = numbersOf(symbols);
  let unit = 0;
  for (let i = 0; i < runs.length; i += 3) {
    const from = unit + (runs[i] as number);
    unit = from + (runs[i + 1] as number);
    table.fill(runs[i + 2] as number, from, unit);
  }
  const [lastLetter = 0, lastMark = 0, firstSolo = 0, last = 0] = numbersOf(bounds);
  return { symbols: table, lastLetter, lastMark, firstSolo, last };
}
