/** The automaton finds what a naive search of the text as a reader reads it finds, no more, no less. */

import { describe, expect, it } from 'vitest';
import { Automaton, MAX_WORD, type Word } from '../../../lib/core/detect/automaton';
import { UnitClass, unitClass } from '../../../lib/core/text/fold';
import { fc } from '../../support/properties';

const wordsOf = (...texts: string[]): Word[] =>
  texts.map((text, tag) => ({
    text: text.replace('*', ''),
    stem: text.endsWith('*'),
    tag,
  }));

function find(words: readonly Word[], text: string): string[] {
  const hits = Automaton.of(words).find(text);
  const found: string[] = [];
  for (let i = 0; i < hits.length; i += 1) {
    const [tag, start, end] = hits.data.subarray(i * 3, i * 3 + 3);
    found.push(`${words[tag ?? -1]?.text}@${start}-${end}`);
  }
  return found.sort();
}

describe('words', () => {
  it.each([
    [
      'overlapping ones',
      ['激活', '活金', '激活金'],
      '激活金',
      ['激活@0-2', '激活金@0-3', '活金@1-3'],
    ],
    ['one inside another', ['押金', '机具押金'], '机具押金', ['机具押金@0-4', '押金@2-4']],
    ['fillers between', ['激活金'], '激 活·\u200b金', ['激活金@0-6']],
    ['traditional and full-width', ['机具', 'pos'], '機具ＰＯＳ', ['机具@0-2', 'pos@2-5']],
    ['a gloss between', ['机具'], '機（jī）具', ['机具@0-6']],
    ['nothing over a line break', ['激活'], '激\n活', []],
    ['Latin words over a line break', ['setup fee'], 'setup\r\n fee', ['setup fee@0-11']],
    ['a hyphen as a space', ['non refundable'], 'Non-Refundable', ['non refundable@0-14']],
    [
      'a space before a Han character',
      ['pos机', '0元'],
      'POS 机0\u3000元',
      ['pos机@0-5', '0元@5-8'],
    ],
    ['no line break before one', ['pos机'], 'POS\n机', []],
    ['marks in a row', ['概不退还', '不退'], '概.不.退.还', ['概不退还@0-7', '不退@2-5']],
    ['a comma by itself', ['不退'], '绝不，退货。', []],
    ['emoji between', ['押金'], '押😀金', ['押金@0-4']],
    ['a failed longer word', ['ab c', 'b d'], 'ab d', []],
    ['an empty text', ['押金'], '', []],
  ])('%s', (_, words, text, found) =>
    expect(find(wordsOf(...words), text)).toEqual([...found].sort()),
  );

  it('Latin words end where their letters end, stems run on', () => {
    expect(find(wordsOf('fee'), 'fees coffee fee. Fee9 fée')).toEqual(['fee@12-15', 'fee@17-20']);
    expect(find(wordsOf('refund*'), 'refunded non-refundable refund')).toEqual([
      'refund@0-8',
      'refund@13-23',
      'refund@24-30',
    ]);
  });

  it('invisible marks neither end nor begin a Latin word', () => {
    expect(find(wordsOf('fee'), 'fee\u200bs cof\u200bfee \u200bfee\u200b')).toEqual(['fee@15-18']);
    expect(find(wordsOf('refund*'), 'refun\u200bded\u200b')).toEqual(['refund@0-9']);
  });

  it('keeps the tags of equal words apart', () => {
    const hits = Automaton.of([
      { text: '押金', stem: false, tag: 7 },
      { text: '押金', stem: false, tag: 9 },
    ]).find('押金');
    expect([hits.length, hits.data[0], hits.data[3]]).toEqual([2, 7, 9]);
  });

  it('takes a word of the greatest length and refuses others', () => {
    const longest = '押'.repeat(MAX_WORD);
    expect(find(wordsOf(longest), `不${longest}`)).toEqual([`${longest}@1-${MAX_WORD + 1}`]);
    expect(() => Automaton.of(wordsOf(`${longest}押`))).toThrow(RangeError);
    expect(() => Automaton.of(wordsOf(''))).toThrow(RangeError);
  });

  it('finds nothing with no words', () => expect(find([], '激活金')).toEqual([]));
});

const HAN = '激活金不退';
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...HAN), minLength: 1, maxLength: 4 }),
  fc.string({ unit: fc.constantFrom('f', 'e', 's'), minLength: 1, maxLength: 3 }),
  fc.constantFrom('f e', 'fe s', 'es f e', 'e金', '金e', '0金', '金 s'.replace(' ', '')),
);
const lexicon = fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 12 });
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HAN, '機') },
  { weight: 4, arbitrary: fc.constantFrom('f', 'e', 's', 'F', 'Ｅ', '0', '０') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '·', '-', '\u200b', '　', '\ufe0f') },
  { weight: 1, arbitrary: fc.constantFrom('\n', '。', ',', 'x', '激(jī)', '金（j）', '不ā退') },
);

describe('against a naive search', () => {
  it('finds the same in random texts with fillers, glosses and breaks', () => {
    fc.assert(
      fc.property(lexicon, fc.array(piece, { maxLength: 40 }), (list, pieces) => {
        const words = list.map(([text, stem], tag) => ({ text, stem, tag }));
        expect(find(words, pieces.join(''))).toEqual(naive(words, pieces));
      }),
      { numRuns: 600 },
    );
  });
});

interface Reading {
  text: string;
  at: number[];
  /** Spaces in `text` that hold a line break. */
  broken: Set<number>;
}

/** The text as a reader reads it: folded, glosses and fillers gone, a space between Latin words. */
function read(pieces: readonly string[]): Reading {
  const out: Reading = { text: '', at: [], broken: new Set() };
  let offset = 0;
  for (const part of pieces) {
    const gloss = /^(\p{sc=Han})([(（]\p{L}+[)）]|ā)(\p{sc=Han})?$/u.exec(part);
    [...part].forEach((char, i) => {
      if (gloss && i > 0 && i <= (gloss[2] ?? '').length) return;
      readUnit(out, char, offset + i);
    });
    offset += part.length;
  }
  return out;
}

function readUnit(out: Reading, char: string, at: number): void {
  const kind = unitClass(char.charCodeAt(0));
  if (kind === UnitClass.invisible) return;
  const last = out.text.at(-1) ?? '。';
  const afterHan = unitClass(last.charCodeAt(0)) === UnitClass.han;
  const gap = kind === UnitClass.filler || char === '\n';
  if (char === '\n') out.broken.add(last === ' ' ? out.text.length - 1 : out.text.length);
  if (gap && (last === ' ' || last === '\n' || (afterHan && char !== '\n'))) return;
  out.at.push(at);
  out.text += gap
    ? afterHan
      ? '\n'
      : ' '
    : char.normalize('NFKC').toLowerCase().replace('機', '机');
}

/** Where the last unit of a word stands that is read from `from` on, or -1. A space before a Han character may be read over. */
function lastOf(word: string, { text, broken }: Reading, from: number): number {
  let i = from;
  for (const [k, char] of [...word].entries()) {
    const isHan = unitClass(char.charCodeAt(0)) === UnitClass.han;
    if (k > 0 && isHan && text[i] === ' ' && !broken.has(i)) i += 1;
    if (text[i] !== char) return -1;
    i += 1;
  }
  return i - 1;
}

function naive(words: readonly Word[], pieces: readonly string[]): string[] {
  const raw = pieces.join('');
  const reading = read(pieces);
  const { text, at } = reading;
  const latin = (i: number) => unitClass(raw.charCodeAt(i)) === UnitClass.latin;
  const unseen = (i: number) => unitClass(raw.charCodeAt(i)) === UnitClass.invisible;
  const found: string[] = [];
  for (const { text: word, stem } of words) {
    for (let i = 0; i < text.length; i += 1) {
      const last = lastOf(word, reading, i);
      if (last < 0) continue;
      const start = at[i] ?? -1;
      let end = (at[last] ?? -1) + 1;
      let before = start - 1;
      while (unseen(before)) before -= 1;
      if (/^[fes]/.test(word) && latin(before)) continue;
      if (/[fes]$/.test(word)) {
        const letters = /^(?:(?:\u200b|\ufe0f)*\p{sc=Latin})*/u.exec(raw.slice(end))?.[0] ?? '';
        if (letters !== '' && !stem) continue;
        end += letters.length;
      }
      found.push(`${word}@${start}-${end}`);
    }
  }
  return found.sort();
}
