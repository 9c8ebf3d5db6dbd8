/** The strict reader of JSON, held against JSON.parse, and against files that want to do harm. */

import { describe, expect, it } from 'vitest';
import { type JsonNode, readJson } from '../../../lib/core/userpacks/json';
import { LIMITS } from '../../../lib/core/userpacks/limits';
import { Problems } from '../../../lib/core/userpacks/problem';
import { readPack } from '../../../lib/core/userpacks/read';
import { fc } from '../../support/properties';
import { pack, problemsOf } from './lab';

const SPACE = /[\u007f-\u009f]/;

function parse(text: string, depth = 1000): JsonNode | string {
  const problems = new Problems(text, 10);
  const node = readJson(text, depth, problems);
  const [first] = problems.list;
  return first ? `${first.id} ${first.line}:${first.column} ${first.field}` : (node ?? 'nothing');
}

function plain(node: JsonNode): unknown {
  if (node.kind === 'object')
    return Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]));
  if (node.kind === 'array') return node.items.map(plain);
  return node.kind === 'null' ? null : node.value;
}

describe('reading JSON', () => {
  it('reads what JSON.parse reads, with each value where it stands', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        fc.pre(!SPACE.test(text));
        const node = parse(text);
        if (typeof node === 'string') throw new Error(node);
        expect(plain(node)).toEqual(JSON.parse(text));
        expect(JSON.stringify(JSON.parse(text.slice(node.at)))).toBe(
          JSON.stringify(JSON.parse(text)),
        );
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'{}[]",:\\/-0.e1 tnufalsr\n') });
    fc.assert(
      fc.property(marks, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const read = parse(text);
        // The one thing that is stricter here.
        if (typeof read === 'string' && read.startsWith('json_key_twice')) return;
        expect(typeof read === 'object', text).toBe(valid);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', 'json_end 1:1 '],
    ['{"a":[1,\n 2', 'json_end 2:3 /a'],
    ['{"a":1,}', 'json_unexpected 1:8 '],
    ['{"a":1}{', 'json_unexpected 1:8 '],
    ['{// no\n}', 'json_unexpected 1:2 '],
    ["{'a':1}", 'json_unexpected 1:2 '],
    ['{"a":01}', 'json_unexpected 1:6 /a'],
    ['{"a":NaN}', 'json_unexpected 1:6 /a'],
    ['{"a":"x\ny"}', 'json_string 1:8 /a'],
    ['{"a":"\\x"}', 'json_string 1:7 /a'],
    ['{"a":"x', 'json_end 1:8 /a'],
    ['{"a":1,\n"a":2}', 'json_key_twice 2:1 /a'],
  ])('%j: %s', (text, wanted) => {
    expect(parse(text)).toBe(wanted);
  });

  it('goes no deeper than it may', () => {
    expect(parse('[[[]]]', 2)).toBe('json_depth 1:3 /0/0');
    expect(parse('[[]]', 2)).not.toBeTypeOf('string');
  });
});

describe('a hostile file', () => {
  it('of 50 MB is not looked at', () => {
    const [problem] = problemsOf(' '.repeat(50_000_000));
    expect(problem).toMatchObject({
      id: 'too_large',
      values: { max: LIMITS.file, size: 50_000_000 },
    });
  });

  it('of 100,000 nested lists is refused where it goes too deep', () => {
    const [problem, ...others] = problemsOf('['.repeat(100_000));
    expect(problem).toMatchObject({ id: 'json_depth', line: 1, column: LIMITS.depth + 1 });
    expect(others).toEqual([]);
  });

  it('with __proto__, constructor and toString as keys changes nothing', () => {
    const text = JSON.stringify(pack()).replace(
      '"lexicon":{',
      '"__proto__":{"polluted":1},"lexicon":{"__proto__":["坏的"],"constructor":["好的"],',
    );
    expect(problemsOf(text).map(({ id, field }) => `${id} ${field}`)).toEqual([
      'unknown_field /__proto__',
      'wrong_concept /lexicon/__proto__',
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const sound = readPack(JSON.stringify(pack()).replace('{"fee', '{"constructor":["好的"],"fee'));
    expect(sound).toHaveProperty('pack');
  });

  it('cannot act on the line that names its words', () => {
    const [problem] = problemsOf(JSON.stringify(pack({ '\u202e\u0007': 1 })));
    expect(problem?.values.key).toBe('\ufffd\ufffd');
  });

  it('whatever it holds, reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(() => readPack(text)).not.toThrow();
      }),
    );
  });
});
