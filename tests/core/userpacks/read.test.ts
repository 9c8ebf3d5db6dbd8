/** Each kind of problem is told with its line, column and field. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/core/userpacks/limits';
import { PROBLEM_IDS } from '../../../lib/core/userpacks/problem';
import { readPack } from '../../../lib/core/userpacks/read';
import { faults, type Loose, pack, packWithRule, problemsOf, RULE } from './lab';

const many = <One>(count: number, one: (i: number) => One): One[] =>
  Array.from({ length: count }, (_, i) => one(i));
const words = (count: number) => many(count, (i) => `机座费${i}`);

/** Changes of a sound pack, and all that must be said of each. */
const CASES: [Loose, string[]][] = [
  [pack({ format: 'swipewise-pack/2' }), ['wrong_format /format']],
  [pack({ format: 1 }), ['wrong_type /format']],
  [pack({ id: 'Shop' }), ['wrong_id /id']],
  [pack({ id: 'a' }), ['wrong_id /id']],
  [pack({ id: 'a'.repeat(41) }), ['text_long /id']],
  [pack({ version: '1 0' }), ['wrong_version /version']],
  [pack({ language: 'fr' }), ['wrong_choice /language']],
  [pack({ name: {} }), ['missing_field /name/zh']],
  [pack({ name: { zh: ' ' } }), ['text_empty /name/zh']],
  [pack({ name: { zh: '名'.repeat(61) } }), ['text_long /name/zh']],
  [pack({ name: { zh: '\u202e包则规' } }), ['text_marks /name/zh']],
  [pack({ name: { zh: '规则\u0000包' } }), ['text_marks /name/zh']],
  [pack({ name: { zh: '规则\ud800包' } }), ['text_marks /name/zh']],
  [pack({ name: '规则包' }), ['wrong_type /name']],
  [pack({ extra: 1, 'a/b~c': 1 }), ['unknown_field /extra', 'unknown_field /a~1b~0c']],
  [pack({ rules: [] }), ['list_short /rules']],
  [pack({ rules: {} }), ['wrong_type /rules']],
  [pack({ rules: [RULE, RULE] }), ['rule_twice /rules/1']],
  [pack({ rules: many(101, (i) => ({ ...RULE, id: `r${i}` })) }), ['list_long /rules']],
  [pack({ lexicon: [] }), ['wrong_type /lexicon', 'pattern_concept /rules/0/patterns/0']],
  [pack({ lexicon: { 'fee.stand': [] } }), ['list_short /lexicon/fee.stand']],
  [pack({ lexicon: { 'fee.stand': ['费'] } }), ['word_short /lexicon/fee.stand/0']],
  [pack({ lexicon: { 'fee.stand': ['费 ·'] } }), ['word_short /lexicon/fee.stand/0']],
  [pack({ lexicon: { 'fee.stand': ['费用|押金'] } }), ['word_form /lexicon/fee.stand/0']],
  [pack({ lexicon: { 'fee.stand': ['底*座费'] } }), ['word_form /lexicon/fee.stand/0']],
  [pack({ lexicon: { 'fee.stand': ['底座费*'] } }), ['word_form /lexicon/fee.stand/0']],
  [pack({ lexicon: { 'fee.stand': words(301) } }), ['list_long /lexicon/fee.stand']],
  [
    pack({
      lexicon: Object.fromEntries(many(11, (i) => [i === 0 ? 'fee.stand' : `w${i}`, words(300)])),
    }),
    ['words_total /lexicon'],
  ],
  [
    pack({ lexicon: { 'fee.stand': ['底座费'], 'num.own': ['三个'], Bad: ['坏的'] } }),
    ['wrong_concept /lexicon/num.own', 'wrong_concept /lexicon/Bad'],
  ],
  [packWithRule({ id: 'x y' }), ['wrong_id /rules/0/id']],
  [packWithRule({ category: 'fees' }), ['wrong_choice /rules/0/category']],
  [packWithRule({ stance: 'threat' }), ['wrong_choice /rules/0/stance']],
  [packWithRule({ severity: 'worst' }), ['wrong_choice /rules/0/severity']],
  [packWithRule({ weight: 1.1 }), ['number_range /rules/0/weight']],
  [packWithRule({ weight: '1' }), ['wrong_type /rules/0/weight']],
  [packWithRule({ needsTrade: 'yes' }), ['wrong_type /rules/0/needsTrade']],
  [packWithRule({ law: [{ title: '某办法' }] }), ['missing_field /rules/0/law/0/article']],
  [
    packWithRule({ law: [{ title: '某办法', article: '3', effective: '2024-13' }] }),
    ['wrong_date /rules/0/law/0/effective'],
  ],
  [packWithRule({ patterns: [] }), ['list_short /rules/0/patterns']],
  [packWithRule({ patterns: many(21, () => 'fee.stand') }), ['list_long /rules/0/patterns']],
  [packWithRule({ patterns: ['(a+)+$'] }), ['pattern_form /rules/0/patterns/0']],
  [packWithRule({ patterns: ['~'] }), ['pattern_form /rules/0/patterns/0']],
  [packWithRule({ patterns: ['fee.stand <x> refund'] }), ['pattern_form /rules/0/patterns/0']],
  [packWithRule({ patterns: ['fee.stand <8>'] }), ['pattern_edge /rules/0/patterns/0']],
  [packWithRule({ patterns: ['!refund fee.stand'] }), ['pattern_edge /rules/0/patterns/0']],
  [packWithRule({ patterns: ['fee.stand <8> <9> refund'] }), ['pattern_edge /rules/0/patterns/0']],
  [packWithRule({ patterns: ['fee.stand <201> refund'] }), ['pattern_gap /rules/0/patterns/0']],
  [
    packWithRule({ patterns: [many(9, () => 'fee.stand').join(' ')] }),
    ['pattern_elements /rules/0/patterns/0'],
  ],
  [
    packWithRule({ patterns: [`~${many(12, () => 'fee.stand').join(' ')}`] }),
    ['pattern_elements /rules/0/patterns/0', 'pattern_free /rules/0/patterns/0'],
  ],
  [
    packWithRule({ patterns: [many(13, () => 'fee.stand').join('|')] }),
    ['pattern_names /rules/0/patterns/0'],
  ],
  [packWithRule({ patterns: ['num.money <8> num.time'] }), ['pattern_numbers /rules/0/patterns/0']],
  [packWithRule({ patterns: ['fee.sand fee.sand'] }), ['pattern_concept /rules/0/patterns/0']],
  [packWithRule({ unless: ['fee.sand'] }), ['pattern_concept /rules/0/unless/0']],
  [packWithRule({ patterns: ['fee.stand cue.trade'] }), ['pattern_concept /rules/0/patterns/0']],
  [
    pack({
      rules: many(11, (i) => ({ ...RULE, id: `r${i}`, patterns: many(20, () => 'fee.stand') })),
    }),
    ['patterns_total /rules'],
  ],
  [
    packWithRule({ patterns: many(11, () => '~fee.stand refund norefund rate') }),
    ['orders_total /rules'],
  ],
  [packWithRule({ examples: { hits: ['⟦底座费'] } }), ['example_form /rules/0/examples/hits/0']],
  [
    packWithRule({ examples: { hits: many(21, () => '底座费30元') } }),
    ['list_long /rules/0/examples/hits'],
  ],
  [
    packWithRule({ examples: { hits: ['底'.repeat(501)] } }),
    ['text_long /rules/0/examples/hits/0'],
  ],
];

describe('a pack', () => {
  it('that is sound is read, its words folded', () => {
    const reading = readPack(
      JSON.stringify(pack({ lexicon: { 'fee.stand': ['底 座·費', 'ＡＢ Fee-s*', 'ab fee s*'] } })),
    );
    expect(reading).toMatchObject({
      pack: { id: 'shop', lexicon: { 'fee.stand': ['底座费', 'ab fee s*'] } },
    });
  });

  it.each(CASES.map(([value, wanted]) => [wanted.join(), value, wanted] as const))(
    '%s',
    (_, value, wanted) => {
      expect(faults(value)).toEqual(wanted);
    },
  );

  it('names every kind of problem in these tests', () => {
    const told = new Set(CASES.flatMap(([, wanted]) => wanted.map((one) => one.split(' ')[0])));
    const elsewhere = PROBLEM_IDS.filter((id) => !told.has(id));
    // JSON itself, bytes and examples have tests of their own; the last two belong to storing.
    expect(elsewhere).toEqual([
      'too_large',
      'not_utf8',
      'json_end',
      'json_unexpected',
      'json_string',
      'json_depth',
      'json_key_twice',
      'example_missed',
      'example_span',
      'example_hit',
      'packs_total',
      'stored_form',
    ]);
  });

  it('says where: lines and columns from 1, whatever ends a line', () => {
    const text = `{\r\n "format": "swipewise-pack/1",\r "id": "Shop",\n "name": {"zh": "甲"}, "version": "1",\n "language": "zh", "rules": [{"id": 7}]}`;
    const places = problemsOf(text).map(({ line, column, field }) => `${line}:${column} ${field}`);
    expect(places).toEqual([
      '3:8 /id',
      '5:30 /rules/0/category',
      '5:30 /rules/0/patterns',
      '5:30 /rules/0/message',
      '5:37 /rules/0/id',
    ]);
  });

  it(`tells ${LIMITS.problems} problems at most`, () => {
    expect(faults(pack({ lexicon: { a: many(200, () => 1) } }))).toHaveLength(LIMITS.problems);
  });
});
