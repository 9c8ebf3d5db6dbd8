/** A small pack, and ways to change one thing in it. */
import type { PackProblem } from '../../../lib/core/userpacks/problem';
import { readPack } from '../../../lib/core/userpacks/read';

/** Any JSON object. */
export type Loose = Record<string, unknown>;

/** A sound rule of the sample pack. */
export const RULE: Loose = {
  id: 'stand',
  category: 'recurring_fee',
  patterns: ['fee.stand <8> num.money|num.bare'],
  message: { zh: '底座要另外付钱。', en: 'The stand costs extra.' },
};

/** A sound pack with something else in places. */
export function pack(changes: Loose = {}): Loose {
  return {
    format: 'swipewise-pack/1',
    id: 'shop',
    name: { zh: '测试包', en: 'Test pack' },
    version: '1.0',
    language: 'zh',
    lexicon: { 'fee.stand': ['底座费', '机座占用费'] },
    rules: [RULE],
    ...changes,
  };
}

/** A sound pack whose only rule has something else in places. */
export function packWithRule(changes: Loose): Loose {
  return pack({ rules: [{ ...RULE, ...changes }] });
}

/** Problems of a file's text; empty for a sound one. */
export function problemsOf(text: string): PackProblem[] {
  const reading = readPack(text);
  return 'problems' in reading ? reading.problems : [];
}

/** Problems of a value, as `id field`. */
export function faults(value: unknown): string[] {
  return problemsOf(JSON.stringify(value)).map(({ id, field }) => `${id} ${field}`);
}
