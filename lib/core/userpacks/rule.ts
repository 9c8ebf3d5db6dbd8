/** Reads one rule of a pack. */
import { CATEGORIES, SEVERITIES, STANCES } from '../model';
import { readMarked } from '../rules/examples';
import type { JsonNode } from './json';
import { LIMITS } from './limits';
import type { PackExamples, PackRule } from './model';
import type { LocalText, OwnLaw } from './own';
import { checkPattern, type NameSource } from './pattern';
import type { Members, Shape } from './shape';

/** Ids of packs and rules. */
export const ID_FORM = /^[a-z][a-z0-9-]{1,39}$/;
/** `2024`, `2024-05` or `2024-05-01`. */
export const DATE_FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const NEEDED = ['id', 'category', 'patterns', 'message'];
const KNOWN = [
  ...NEEDED,
  'unless',
  'stance',
  'severity',
  'weight',
  'needsTrade',
  'law',
  'examples',
];

/** The rule; undefined where something in it was refused. `names`: what its patterns may name. */
export function readRule(node: JsonNode, names: NameSource, shape: Shape): PackRule | undefined {
  const members = shape.object(node, KNOWN, NEEDED);
  if (!members) return undefined;
  const id = read(members, 'id', (value) => shape.formed(value, LIMITS.id, ID_FORM, 'wrong_id'));
  const category = read(members, 'category', (value) => shape.choice(value, CATEGORIES));
  const patterns = readPatterns(members, 'patterns', 1, names, shape);
  const unless = readPatterns(members, 'unless', 0, names, shape);
  const message = read(members, 'message', (value) => readLocal(value, LIMITS.message, shape));
  const law = items(members, 'law', { max: LIMITS.laws }, shape).map((one) => readLaw(one, shape));
  const examples = readExamples(members, shape);
  const options = readOptions(members, shape);
  if (id === undefined || category === undefined || message === undefined) return undefined;
  return {
    id,
    category,
    patterns,
    unless,
    ...options,
    message,
    law: law.filter((one) => one !== undefined),
    examples,
  };
}

function readOptions(
  members: Members,
  shape: Shape,
): Pick<PackRule, 'stance' | 'severity' | 'weight' | 'needsTrade'> {
  const stance = read(members, 'stance', (value) => shape.choice(value, STANCES));
  const severity = read(members, 'severity', (value) => shape.choice(value, SEVERITIES));
  const weight = read(members, 'weight', (value) => shape.number(value, 0.1, 1));
  const needsTrade = read(members, 'needsTrade', (value) => shape.flag(value)) ?? false;
  return {
    ...(stance === undefined ? {} : { stance }),
    ...(severity === undefined ? {} : { severity }),
    ...(weight === undefined ? {} : { weight }),
    needsTrade,
  };
}

/** A member read by `as`; undefined where there is none. */
export function read<Value>(
  members: Members,
  key: string,
  as: (node: JsonNode) => Value | undefined,
): Value | undefined {
  const member = members.get(key);
  return member === undefined ? undefined : as(member.value);
}

function items(
  members: Members,
  key: string,
  bounds: { min?: number; max: number },
  shape: Shape,
): JsonNode[] {
  return read(members, key, (value) => shape.list(value, bounds)) ?? [];
}

/** Words in Chinese, English or both. */
export function readLocal(node: JsonNode, max: number, shape: Shape): LocalText | undefined {
  const members = shape.object(node, ['zh', 'en']);
  if (!members) return undefined;
  if (!members.has('zh') && !members.has('en')) {
    shape.problems.add('missing_field', { at: node.at, field: `${node.field}/zh` }, { key: 'zh' });
  }
  const zh = read(members, 'zh', (value) => shape.text(value, max));
  const en = read(members, 'en', (value) => shape.text(value, max));
  return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
}

function readPatterns(
  members: Members,
  key: 'patterns' | 'unless',
  min: number,
  names: NameSource,
  shape: Shape,
): string[] {
  const nodes = items(members, key, { min, max: LIMITS.patternsInRule }, shape);
  return nodes.flatMap((node) => {
    const pattern = shape.text(node, LIMITS.pattern);
    if (pattern === undefined) return [];
    return checkPattern(pattern, names, node, shape.problems) ? [pattern.trim()] : [];
  });
}

function readLaw(node: JsonNode, shape: Shape): OwnLaw | undefined {
  const members = shape.object(node, ['title', 'article', 'effective'], ['title', 'article']);
  if (!members) return undefined;
  const title = read(members, 'title', (value) => shape.text(value, LIMITS.lawTitle));
  const article = read(members, 'article', (value) => shape.text(value, LIMITS.lawArticle));
  const effective = read(members, 'effective', (value) =>
    shape.formed(value, 10, DATE_FORM, 'wrong_date'),
  );
  if (title === undefined || article === undefined) return undefined;
  return { title, article, ...(effective === undefined ? {} : { effective }) };
}

function readExamples(members: Members, shape: Shape): PackExamples {
  const inner = read(members, 'examples', (value) => shape.object(value, ['hits', 'misses']));
  if (!inner) return { hits: [], misses: [] };
  const hits = sentences(inner, 'hits', shape).filter(({ text, node }) => {
    if (!/[⟦⟧]/.test(text) || isMarked(text)) return true;
    shape.problems.add('example_form', node);
    return false;
  });
  const misses = sentences(inner, 'misses', shape);
  return { hits: hits.map(({ text }) => text), misses: misses.map(({ text }) => text) };
}

function sentences(
  members: Members,
  key: string,
  shape: Shape,
): { text: string; node: JsonNode }[] {
  return items(members, key, { max: LIMITS.examples }, shape).flatMap((node) => {
    const text = shape.text(node, LIMITS.example);
    return text === undefined ? [] : [{ text, node }];
  });
}

function isMarked(text: string): boolean {
  try {
    readMarked(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
