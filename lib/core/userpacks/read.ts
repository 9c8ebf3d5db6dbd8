/** From the text of a file to a checked rule pack, or to everything that is wrong with it. */
import type { JsonNode } from './json';
import { readJson } from './json';
import { LIMITS } from './limits';
import { PACK_FORMAT, type PackRule, type UserPack } from './model';
import { ordersOf } from './pattern';
import { type PackProblem, Problems, shown } from './problem';
import { ID_FORM, read, readLocal, readRule } from './rule';
import { type Members, Shape } from './shape';
import { foldWord } from './words';

/** What reading gives. `problems` is never empty and in the order of the file. */
export type PackReading = { pack: UserPack } | { problems: PackProblem[] };

/** Version of a pack: what people write, without blanks. */
export const VERSION_FORM = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/;
/** Name of an own concept. `num.` is the slots'. */
export const CONCEPT_FORM = /^(?!num(?:\.|$))[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/;

const NEEDED = ['format', 'id', 'name', 'version', 'language', 'rules'];

/**
 * Reads and checks a pack, without running its examples (see examples.ts). Never throws; work and
 * memory are bounded by {@link LIMITS}, whatever the file holds.
 */
export function readPack(text: string): PackReading {
  const problems = new Problems(text, LIMITS.problems);
  if (text.length > LIMITS.file) return tooLarge(text.length);
  const root = readJson(text, LIMITS.depth, problems);
  const pack = root && readRoot(root, new Shape(problems));
  return pack && problems.none ? { pack } : { problems: problems.sorted() };
}

/** The answer for a file that is not even looked at; `size` in bytes. */
export function tooLarge(size: number): { problems: PackProblem[] } {
  return { problems: [{ ...WHOLE, id: 'too_large', values: { max: LIMITS.file, size } }] };
}

/** The answer for a file whose bytes are no text in UTF-8. */
export function notUtf8(): { problems: PackProblem[] } {
  return { problems: [{ ...WHOLE, id: 'not_utf8', values: {} }] };
}

/** The answer for a stored pack that is no longer what was stored. */
export function storedForm(): { problems: PackProblem[] } {
  return { problems: [{ ...WHOLE, id: 'stored_form', values: {} }] };
}

/** The answer for one pack more than may be kept. */
export function tooMany(): { problems: PackProblem[] } {
  return { problems: [{ ...WHOLE, id: 'packs_total', values: { max: LIMITS.packs } }] };
}

const WHOLE = { line: 1, column: 1, field: '' };

function readRoot(root: JsonNode, shape: Shape): UserPack | undefined {
  const members = shape.object(root, ['$schema', ...NEEDED, 'lexicon'], NEEDED);
  if (!members) return undefined;
  read(members, '$schema', (node) => shape.text(node, 300));
  readFormat(members, shape);
  const id = read(members, 'id', (node) => shape.formed(node, LIMITS.id, ID_FORM, 'wrong_id'));
  const name = read(members, 'name', (node) => readLocal(node, LIMITS.name, shape));
  const version = read(members, 'version', (node) =>
    shape.formed(node, LIMITS.version, VERSION_FORM, 'wrong_version'),
  );
  const language = read(members, 'language', (node) => shape.choice(node, ['zh', 'en'] as const));
  const lexicon = readLexicon(members, shape);
  const names = { own: new Set(lexicon.keys()), language: language ?? 'zh' };
  const rules = readRules(members, shape, (node) => readRule(node, names, shape));
  if (id === undefined || name === undefined || version === undefined || language === undefined)
    return undefined;
  return { id, name, version, language, lexicon: Object.fromEntries(lexicon), rules };
}

function readFormat(members: Members, shape: Shape): void {
  const member = members.get('format');
  if (member === undefined) return;
  const found = shape.text(member.value, 60);
  if (found === undefined || found === PACK_FORMAT) return;
  shape.problems.add('wrong_format', member.value, { found: shown(found), wanted: PACK_FORMAT });
}

function readLexicon(members: Members, shape: Shape): Map<string, string[]> {
  const lexicon = new Map<string, string[]>();
  const member = members.get('lexicon');
  if (member === undefined) return lexicon;
  const node = member.value;
  if (node.kind !== 'object') {
    shape.problems.add('wrong_type', node, { wanted: 'object' });
    return lexicon;
  }
  if (node.members.length > LIMITS.concepts)
    shape.problems.add('list_long', node, { max: LIMITS.concepts });
  let total = 0;
  for (const { key, keyAt, value } of node.members.slice(0, LIMITS.concepts)) {
    if (key.length > LIMITS.concept || !CONCEPT_FORM.test(key))
      shape.problems.add('wrong_concept', { at: keyAt, field: value.field }, { found: shown(key) });
    const words = readWords(value, shape);
    total += words.length;
    lexicon.set(key, words);
  }
  if (total > LIMITS.words) shape.problems.add('words_total', node, { max: LIMITS.words });
  return lexicon;
}

function readWords(node: JsonNode, shape: Shape): string[] {
  const words = shape.list(node, { min: 1, max: LIMITS.wordsInConcept }).flatMap((item) => {
    const word = shape.text(item, LIMITS.word);
    const folded = word === undefined ? undefined : foldWord(word, item, shape.problems);
    return folded === undefined ? [] : [folded];
  });
  return [...new Set(words)];
}

function readRules(
  members: Members,
  shape: Shape,
  readOne: (node: JsonNode) => PackRule | undefined,
): PackRule[] {
  const member = members.get('rules');
  if (member === undefined) return [];
  const ids = new Set<string>();
  const rules = shape.list(member.value, { min: 1, max: LIMITS.rules }).flatMap((node) => {
    const rule = readOne(node);
    if (rule === undefined) return [];
    if (ids.has(rule.id)) shape.problems.add('rule_twice', node, { id: rule.id });
    ids.add(rule.id);
    return [rule];
  });
  checkTotals(rules, member.value, shape);
  return rules;
}

function checkTotals(rules: readonly PackRule[], node: JsonNode, { problems }: Shape): void {
  const patterns = rules.flatMap((rule) => [...rule.patterns, ...rule.unless]);
  if (patterns.length > LIMITS.patterns)
    problems.add('patterns_total', node, { max: LIMITS.patterns });
  const orders = patterns.reduce((sum, pattern) => sum + ordersOf(pattern), 0);
  if (orders > LIMITS.orders) problems.add('orders_total', node, { max: LIMITS.orders });
}
