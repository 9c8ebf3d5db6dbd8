/** Patterns over tokens: order, distance, what bars, any order, what takes a match away. */
import { describe, expect, it } from 'vitest';
import { Grammar } from '../../../lib/core/detect/grammar';
import type { Token } from '../../../lib/core/detect/tokens';
import { compileVocabulary } from '../../../lib/core/detect/vocabulary';
import type { Rule } from '../../../lib/core/rules/types';
import { packOf, tokenAt } from './lab';

const LEXICON = { a: '甲甲', b: '乙乙', c: '丙丙', 'f.x': '丁丁', 'f.y': '戊戊' };

function compile(patterns: string[], unless?: string[]) {
  const rule: Rule = {
    id: 'lab.rule',
    category: 'penalty',
    patterns,
    ...(unless ? { unless } : {}),
  };
  const pack = packOf(LEXICON, [rule]);
  const { concepts } = compileVocabulary([pack]);
  return { grammar: Grammar.of([pack], concepts), concepts };
}

/** Spans of matches of a pattern over tokens written as `a0 b3 num.money5`, each one unit long. */
function spans(pattern: string | string[], tokens: string, unless?: string[]): string[] {
  const { grammar, concepts } = compile([pattern].flat(), unless);
  const list = tokens.split(' ').map((token): Token => {
    const [, name = '', from = ''] = /^(.+?)(\d+)$/.exec(token) ?? [];
    return tokenAt(concepts, name, Number(from));
  });
  return grammar.match(list).map(({ start, end }) => `${start}-${end}`);
}

describe('order', () => {
  it('takes elements one after the other', () => {
    expect(spans('a b', 'a0 b2')).toEqual(['0-3']);
    expect(spans('a b', 'b0 a2')).toEqual([]);
    expect(spans('a b c', 'a0 b2 c4')).toEqual(['0-5']);
  });

  it('lets other words stand between', () => expect(spans('a b', 'a0 c1 b2')).toEqual(['0-3']));

  it('takes the nearest that fits', () => expect(spans('a b', 'a0 b2 b3')).toEqual(['0-3']));

  it('begins anew at each first element', () => {
    expect(spans('a b', 'a0 b1 a5 b6')).toEqual(['0-2', '5-7']);
  });

  it('reads any order behind a tilde', () => {
    expect(spans('~a b', 'a0 b2')).toEqual(['0-3']);
    expect(spans('~a b', 'b0 a2')).toEqual(['0-3']);
  });
});

describe('distance', () => {
  it("is the pack's where none is named", () => {
    expect(spans('a b', 'a0 b5')).toEqual(['0-6']);
    expect(spans('a b', 'a0 b6')).toEqual([]);
  });

  it('is the named one, for the next element only', () => {
    expect(spans('a <1> b', 'a0 b2')).toEqual(['0-3']);
    expect(spans('a <1> b', 'a0 b3')).toEqual([]);
    expect(spans('a <9> b c', 'a0 b10 c15')).toEqual(['0-16']);
    expect(spans('a <9> b c', 'a0 b10 c16')).toEqual([]);
  });

  it('holds in any order too', () => {
    expect(spans('~a <1> b', 'a0 b2')).toEqual(['0-3']);
    expect(spans('~a <1> b', 'b0 a2')).toEqual(['0-3']);
    expect(spans('~a <1> b', 'a0 b3')).toEqual([]);
    expect(spans('~a <1> b', 'b0 a3')).toEqual([]);
    expect(spans('~a <9> b', 'b0 a10')).toEqual(['0-11']);
  });
});

describe('what bars', () => {
  it('a barred word between two elements', () => {
    expect(spans('a !c b', 'a0 c1 b2')).toEqual([]);
    expect(spans('a !c b', 'a0 b2 c3')).toEqual(['0-3']);
    expect(spans('a !c b', 'c0 a1 b2')).toEqual(['1-3']);
    expect(spans('a !c b c', 'a0 b1 c2')).toEqual(['0-3']);
  });

  it('a pattern of `unless` anywhere in the sentence', () => {
    expect(spans('a b', 'a0 b2 c40', ['c'])).toEqual([]);
    expect(spans('a b', 'a0 b2', ['c'])).toEqual(['0-3']);
    expect(spans('a b', 'a0 b2 c20', ['b <4> c'])).toEqual(['0-3']);
  });
});

describe('concepts', () => {
  it('either of several, a family, slots', () => {
    expect(spans('a|b c', 'b0 c1')).toEqual(['0-2']);
    expect(spans('f.*', 'f.y0')).toEqual(['0-1']);
    expect(spans('f.* <2> num.money', 'f.x0 num.money2')).toEqual(['0-3']);
  });

  it('a token of two concepts gives a pattern one match', () => {
    const { grammar, concepts } = compile(['a|b']);
    const token = tokenAt(concepts, 'a', 0);
    const both = { ...token, concepts: [...token.concepts, concepts.number('lab/b')] };
    expect(grammar.match([both])).toHaveLength(1);
  });

  it.each(['z', 'z.*', 'a z', 'a !z b', 'a|z'])('%s names an unknown one', (pattern) => {
    expect(() => compile([pattern])).toThrow(SyntaxError);
    expect(() => compile(['a'], [pattern])).toThrow(SyntaxError);
  });

  it.each(['', '<4>', '!a'])('"%s" has no element', (pattern) => {
    expect(() => compile([pattern])).toThrow(SyntaxError);
  });
});
