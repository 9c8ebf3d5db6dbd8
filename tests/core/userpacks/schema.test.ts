/** The published JSON Schema says what our own checks say: same shapes, same figures. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/core/model';
import { LIMITS } from '../../../lib/core/userpacks/limits';
import type { ProblemId } from '../../../lib/core/userpacks/problem';
import { fc } from '../../support/properties';
import { type Loose, pack, problemsOf, RULE } from './lab';

const folder = new URL('../../../public/packs/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const schema = read('swipewise-pack-1.schema.json');
const isValid = new Ajv2020({ strictTypes: false, unicodeRegExp: true }).compile(schema);

/** Problems that no schema can tell. */
const BEYOND: readonly ProblemId[] = [
  'rule_twice',
  'word_short',
  'word_form',
  'words_total',
  'pattern_form',
  'pattern_edge',
  'pattern_gap',
  'pattern_elements',
  'pattern_free',
  'pattern_names',
  'pattern_numbers',
  'pattern_concept',
  'patterns_total',
  'orders_total',
  'example_form',
];

function agree(value: unknown): void {
  const told = problemsOf(JSON.stringify(value)).filter(({ id }) => !BEYOND.includes(id));
  const valid = isValid(value);
  const why = JSON.stringify({ value, told, schema: isValid.errors });
  expect(told.length === 0, why.slice(0, 2000)).toBe(valid);
}

const RICH: Loose = {
  ...RULE,
  unless: ['refund'],
  stance: 'term',
  severity: 'high',
  weight: 0.5,
  needsTrade: true,
  law: [{ title: '某办法', article: '第3条', effective: '2024-05' }],
  examples: { hits: ['底座费30元'], misses: ['没有底座费'] },
};
const SOUND = pack({ $schema: 'x', rules: [RICH] });

/** Every place of a value, as a path. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Loose | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const inner = replaced(Reflect.get(value, key), rest, by);
  if (inner === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, inner);
  return copy;
}

const STRANGE = [
  undefined,
  null,
  true,
  0,
  -1,
  1e9,
  '',
  ' ',
  'x',
  'a\u200bb',
  '字'.repeat(600),
  [],
  [1],
  {},
  { a: 1 },
];

describe('the schema', () => {
  it('takes a sound pack and the samples', () => {
    for (const one of [SOUND, pack(), read('sample-zh.json'), read('sample-en.json')]) {
      agree(one);
      expect(isValid(one), JSON.stringify(isValid.errors)).toBe(true);
    }
  });

  it.each(pathsOf(SOUND).map((path) => [path.join('/'), path] as const))(
    'agrees on anything strange at /%s',
    (_, path) => {
      for (const strange of STRANGE) agree(replaced(SOUND, [...path], strange) ?? null);
    },
  );

  it('agrees on packs changed in several places', () => {
    const changes = fc.array(
      fc.tuple(
        fc.constantFrom(...pathsOf(SOUND).slice(1)),
        fc.oneof(fc.constantFrom(...STRANGE), fc.jsonValue()),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(changes, (list) => {
        agree(list.reduce((value: unknown, [path, by]) => replaced(value, [...path], by), SOUND));
      }),
    );
  });

  it('states the same figures', () => {
    const { properties, $defs } = schema;
    const rule = $defs.rule.properties;
    expect({
      id: $defs.id.pattern,
      name: properties.name.properties.zh.maxLength,
      version: properties.version.maxLength,
      message: rule.message.properties.en.maxLength,
      lawTitle: rule.law.items.properties.title.maxLength,
      lawArticle: rule.law.items.properties.article.maxLength,
      laws: rule.law.maxItems,
      concepts: properties.lexicon.maxProperties,
      concept: properties.lexicon.propertyNames.maxLength,
      wordsInConcept: properties.lexicon.additionalProperties.maxItems,
      word: properties.lexicon.additionalProperties.items.maxLength,
      rules: properties.rules.maxItems,
      patternsInRule: [rule.patterns.maxItems, rule.unless.maxItems],
      pattern: $defs.pattern.maxLength,
      examples: $defs.examples.maxItems,
      example: $defs.examples.items.maxLength,
      categories: rule.category.enum,
    }).toEqual({
      id: `^[a-z][a-z0-9-]{1,${LIMITS.id - 1}}$`,
      name: LIMITS.name,
      version: LIMITS.version,
      message: LIMITS.message,
      lawTitle: LIMITS.lawTitle,
      lawArticle: LIMITS.lawArticle,
      laws: LIMITS.laws,
      concepts: LIMITS.concepts,
      concept: LIMITS.concept,
      wordsInConcept: LIMITS.wordsInConcept,
      word: LIMITS.word,
      rules: LIMITS.rules,
      patternsInRule: [LIMITS.patternsInRule, LIMITS.patternsInRule],
      pattern: LIMITS.pattern,
      examples: LIMITS.examples,
      example: LIMITS.example,
      categories: [...CATEGORIES],
    });
  });
});
