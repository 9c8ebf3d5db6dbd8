/**
 * What the kind of a page is read from: densities of cue words in its text and title, numbered lines,
 * words of its address, and whether it opens with a question.
 */
import type { ScanInput } from '../model';
import type { HitList } from './automaton';
import type { Vocabulary } from './vocabulary';

/** Families of cues, in the order of the weights; concepts of the packs. */
export const KIND_CUES = [
  'cue.trade',
  'cue.offer',
  'cue.contract',
  'cue.party',
  'cue.article',
  'cue.complaint',
  'cue.other',
  'report',
  'advice',
  'ask',
  'buy',
  'cue.clause',
  'cue.we',
  'cue.price',
  'cue.must',
] as const;

/** Signs that are not words of the text: a density, then 1 or 0 each. */
const PLAIN_SIGNS = [
  'numbered',
  'question',
  'url_offer',
  'url_contract',
  'url_article',
  'url_complaint',
];

/** Name of each feature, in the order of the weights. The constant 1 comes last. */
export const KIND_FEATURES: readonly string[] = [...KIND_CUES, ...PLAIN_SIGNS, 'constant'];

/**
 * Words of an address that tell what stands there, whatever the site: parts of the path and of the
 * host's name. Addresses without any (and texts without an address) leave the text to speak.
 */
const ADDRESS: readonly RegExp[] = [
  /[/.](?:buy|shop|mall|store|item|goods|products?|pricing|plans?|order|cart|checkout|terminals?|equipment)(?=[/.?_-]|$)/i,
  /[/.](?:[\w-]*(?:terms|conditions|agreement|contract|policy|policies|legal|disclaimer|protocol)|xieyi|tos|eula)(?=[/.?_-]|$)/i,
  /[/.](?:news|blog|posts?|articles?|baike|wenda|help|guide|glossary|wiki|archives?|learn|press)(?=[/.?_-]|$)|\/20\d\d\/\d\d?\//i,
  /[/.](?:ask|bbs|forum|forums|threads?|topic|complaints?|reviews?|questions?|tousu)(?=[/.?_-]|$)/i,
];

/** Numbered lines are counted in so much of the text (UTF-16 units): a book's kind costs no more. */
const NUMBERED_IN = 4000;

/** 1. 1、 (一) ① 第1条 2.3 at the start of a line. */
const NUMBER =
  /^\s{0,8}(?:第.{1,4}条|\d{1,2}(?:\.\d+)*[.、)）\s]|[（(][一二三四五六七八九十\da-z]{1,2}[)）]|[一二三四五六七八九十]、|[①-⑳])/;

/** Longest address that is read, in UTF-16 units. */
const MAX_URL = 500;

/** A title counts as if it stood in the text this many times: it is written to tell what the page is. */
const TITLE_WEIGHT = 3;

/** An opening is the title, or so much of the first line (UTF-16 units). */
const OPENING = 60;

/** Cue counts of a text: one number for each of {@link KIND_CUES}. */
export function cueCounts(hits: HitList, vocabulary: Vocabulary): number[] {
  const counts = KIND_CUES.map(() => 0);
  const families = cueFamilies(vocabulary);
  for (let i = 0; i < hits.length; i += 1) {
    for (const at of families[vocabulary.listOf[hits.data[i * 3] as number] as number] ?? [])
      counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

const FAMILIES = new WeakMap<Vocabulary, readonly (readonly number[])[]>();

/** For each of the vocabulary's lists of concepts, the indexes of the families it is of. Worked out once. */
export function cueFamilies(vocabulary: Vocabulary): readonly (readonly number[])[] {
  const known = FAMILIES.get(vocabulary);
  if (known) return known;
  const index = new Map<number, number>();
  KIND_CUES.forEach((cue, i) => {
    for (const pack of vocabulary.packs) {
      for (const concept of vocabulary.concepts.matching(pack, cue)) index.set(concept, i);
    }
  });
  const families = vocabulary.lists.map((concepts) =>
    concepts.map((concept) => index.get(concept)).filter((at) => at !== undefined),
  );
  FAMILIES.set(vocabulary, families);
  return families;
}

/**
 * Features of the model, one for each of {@link KIND_FEATURES}: log density of each cue in a thousand
 * units of text and title, then the plain signs, then the constant. `counts` are those of the text.
 */
export function kindFeatures(
  counts: readonly number[],
  { text, title = '', url = '' }: ScanInput,
  vocabulary: Vocabulary,
): number[] {
  const ofTitle = title === '' ? [] : cueCounts(vocabulary.automaton.find(title), vocabulary);
  const thousands = Math.max(text.length + TITLE_WEIGHT * title.length, 200) / 1000;
  const densities = counts.map((count, i) =>
    Math.log1p((count + TITLE_WEIGHT * (ofTitle[i] ?? 0)) / thousands),
  );
  const question = opensAsking(text, title) ? 1 : 0;
  return [...densities, numberedLines(text), question, ...addressSigns(url), 1];
}

function numberedLines(text: string): number {
  const head = text.slice(0, NUMBERED_IN);
  const count = head.split('\n').filter((line) => NUMBER.test(line)).length;
  return Math.log1p(count / (Math.max(head.length, 200) / 1000));
}

function opensAsking(text: string, title: string): boolean {
  const opening = text.slice(0, OPENING).trimStart().split('\n', 1)[0] ?? '';
  return /[?？]/.test(opening) || /[?？]/.test(title);
}

function addressSigns(url: string): number[] {
  const place = url.slice(0, MAX_URL).replace(/^[a-z-]+:\/\//i, '.');
  return ADDRESS.map((words) => (words.test(place) ? 1 : 0));
}
