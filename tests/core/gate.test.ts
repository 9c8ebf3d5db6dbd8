/** The gate's words let through every page on which a scan could alarm. */

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/core/detect/lexicons';
import { PACKS } from '../../lib/core/rules';
import { EN_EXAMPLES } from '../../lib/core/rules/en/examples';
import { gateWords } from '../../lib/core/rules/gate';
import { ZH_EXAMPLES } from '../../lib/core/rules/zh/examples';
import { scan } from '../../lib/core/scan';
import { FOLD, foldText } from '../../lib/core/text/fold';
import { makeFinder } from '../../lib/page/gate/finder';
import { signPatterns } from '../../scripts/vite/gate-pattern';
import { foldsFor } from '../../scripts/vite/gate-words';
import { fc } from '../support/properties';
import { glossed, strewn, traditional } from './detect/tricks';
import { anyText } from './text/texts';

const WORDS = gateWords();
const FOLDS = { words: WORDS, ...foldsFor(WORDS, FOLD) };
const opens = makeFinder({ ...FOLDS, ...signPatterns(FOLDS), words: WORDS.join('|') });

describe('gateWords', () => {
  it('are folded, sorted, each once, and words of the packs', () => {
    expect(WORDS).toEqual([...new Set(WORDS)].sort());
    for (const word of WORDS) expect(foldText(word)).toBe(word);
    const known = new Set(PACKS.flatMap((pack) => Object.values(pack.lexicon).flatMap(wordsOf)));
    expect(WORDS.filter((word) => !known.has(word))).toEqual([]);
  });

  it('leave out what a shorter one holds', () => {
    const long = WORDS.filter((word) =>
      WORDS.some((other) => other !== word && /^\p{sc=Han}+$/u.test(other) && word.includes(other)),
    );
    expect(long).toEqual([]);
  });

  it('are those of the packs that are asked for', () => {
    const pack = {
      id: 'lab',
      language: 'zh',
      gap: 4,
      lexicon: { 'cue.trade': '甲乙|甲乙丙', a: '丁' },
      rules: [],
    } as const;
    expect(gateWords([pack])).toEqual(['甲乙']);
    expect(gateWords([{ ...pack, lexicon: {} }])).toEqual([]);
  });
});

/** Looks of a word that no reader takes for another. */
const LOOKS: Record<string, (word: string) => string> = {
  'as it is': (word) => word,
  capitals: (word) => word.toUpperCase(),
  'full width': (word) =>
    word.replace(/[a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'characters of other forms': (word) => Array.from(word, otherForm).join(''),
  'unseen marks': (word) => Array.from(word).join('\u200b'),
  'unseen marks in the gaps': (word) => word.replaceAll(' ', ' \u200b\n  '),
  'lines between': (word) => word.replaceAll(' ', '\n    ').replace(BETWEEN_HAN, '\n    '),
  'dots between': (word) => word.replace(BETWEEN_HAN, ' · '),
};
const BETWEEN_HAN = /(?<=\p{sc=Han})(?=\p{sc=Han})/gu;

function otherForm(char: string): string {
  const at = FOLDS.to.indexOf(char);
  return at < 0 ? char : FOLDS.from.charAt(at);
}

describe('every word has a sign that leads to it', () => {
  it.each(Object.entries(LOOKS))('in the look: %s', (_, look) => {
    const disguised = WORDS.map((word) => look(word.replace('*', '')));
    expect(disguised.filter((word) => !opens(word))).toEqual([]);
    expect(disguised.filter((word) => !opens(`${'文 a '.repeat(200)}${word} 文`))).toEqual([]);
  });
});

const SENTENCES = [...ZH_EXAMPLES, ...EN_EXAMPLES].flatMap(({ hits }) =>
  hits.map((text) => text.replace(/[⟦⟧]/g, '')),
);
const alarms = (text: string) => scan({ text }).findings.filter((f) => f.severity !== 'info');
/** Whether an alarm rests on a page about card payments. */
const alarming = (text: string) =>
  alarms(text).some(({ reasons }) => reasons.every(({ id }) => id !== 'not_card_trade'));

describe('no alarm stays behind the gate', () => {
  it('of any mixture of clauses', () => {
    const page = fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SENTENCES) }, anyText),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(page, (parts) => {
        const text = parts.join('\n');
        if (alarming(text)) expect(opens(text), text).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('however its words are disguised', () => {
    for (const text of SENTENCES) {
      for (const trick of [strewn('·'), strewn('\u200b'), traditional, glossed]) {
        const disguised = trick(text, 0).text;
        if (alarming(disguised)) expect(opens(disguised), disguised).toBe(true);
      }
    }
  });
});

it.each(['我司有权单方调整收费标准。', 'Our decision is final and binding.'])(
  'words that name neither the trade nor a party alarm nobody: %s',
  (text) => {
    expect(opens(text)).toBe(false);
    expect(alarms(text)).toEqual([]);
  },
);

describe('ordinary pages', () => {
  it.each([
    '今天天气不错，适合出门走走。',
    '把面粉和水揉成团，醒二十分钟。',
    'The museum opens at nine and closes at five.',
  ])('are left alone: %s', (text) => expect(opens(text)).toBe(false));
});
