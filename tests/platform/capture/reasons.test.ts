/** Whatever a capture lists as missing is told in words: no bare id at the desk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textFor } from '../../../lib/i18n';
import { ROOT } from '../../support/paths';

/** `lacks('what', 'reason'` and `missing.add('what', 'reason'` as they stand in the source. */
const LISTED = /(?:lacks|missing\.add)\(\s*'([a-z-]+)',\s*'([a-z_]+)'/g;

function listed(): { what: string; reason: string }[] {
  const folder = join(ROOT, 'lib');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(LISTED)])
    .map(([, what = '', reason = '']) => ({ what, reason }));
}

describe.each(['zh', 'en'] as const)('what is missing, in %s', (locale) => {
  it('has words for each part and each reason that the source names', () => {
    const words = textFor(locale).desk;
    const all = listed();
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(({ what }) => !Object.hasOwn(words.what, what))).toEqual([]);
    expect(all.filter(({ reason }) => !Object.hasOwn(words.reason, reason))).toEqual([]);
  });
});
