/**
 * What both scripts of a package share with the core. No PowerShell runs here: of `verify.ps1` this holds
 * only that it speaks of the same layers, files and problems, and stands as Windows PowerShell 5.1 reads it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as layout from '../../../lib/core/evidence/package/layout';
import { PROBLEM_IDS } from '../../../lib/core/evidence/problems';
import { LAYERS, layerName } from '../../../lib/core/evidence/verify/verdict';

const read = (name: string) =>
  readFileSync(new URL(`../../../lib/core/evidence/check/${name}`, import.meta.url), 'utf8');
const scripts: [string, string][] = ['verify.sh', 'verify.ps1'].map((name) => [name, read(name)]);

describe.each(scripts)('%s', (script, text) => {
  it('speaks of the same layers and the same files', () => {
    // The scripts read no ZIP.
    for (const layer of LAYERS.slice(1)) {
      expect(text).toContain(`${layerName(layer, 'zh')} / ${layerName(layer, 'en')}`);
    }
    for (const name of [
      ...layout.SEALED_TAGS,
      ...layout.UNSEALED_TAGS,
      layout.SEAL,
      layout.TIMESTAMPS,
      layout.TIMESTAMP_CHAIN,
    ]) {
      expect(text).toContain(name);
    }
    expect(text).toContain(layout.BAGIT_TEXT.split('\n')[0]);
  });

  it('names problems by the ids of the core, and nearly all of them', () => {
    const ids = new Set(text.match(/\b(?:bag|chain|signature)\.[a-z]+(?:_[a-z]+)*\b(?!\()/g) ?? []);
    const files = new Set(['chain.jsonl', 'chain.pem']);
    const known = new Set<string>(PROBLEM_IDS);
    expect([...ids].filter((id) => !known.has(id) && !files.has(id))).toEqual([]);
    const silent = PROBLEM_IDS.filter(
      (id) => /^(?:bag|chain|signature)\./.test(id) && !ids.has(id),
    );
    // Outside a folder nothing can stand; forms of records are the core's to check.
    const others = [
      'bag.outside',
      'bag.oxum',
      'chain.not_canonical',
      'chain.version',
      'chain.field',
    ];
    expect(silent.filter((id) => !others.includes(id))).toEqual([]);
  });

  it('says of timestamps what it can check, and what it cannot', () => {
    const ids = PROBLEM_IDS.filter((id) => /^(?:note\.)?timestamp/.test(id));
    const silent = ids.filter((id) => !text.includes(id));
    expect(silent).toEqual(script === 'verify.sh' ? [] : ids);
    expect(text).toContain(script === 'verify.sh' ? '时间戳没有查' : '时间戳这里没有查');
  });

  it('warns of itself, of the key in the package, and of what it does not prove', () => {
    expect(text).toContain('A script that comes inside a package proves less');
    expect(text).toContain('钥匙就在包里');
    expect(text).toContain('也不说明网站说的是真话');
  });

  it('ends its lines as they are hashed', () => {
    expect(text).not.toContain('\r');
  });
});

describe('verify.ps1', () => {
  it('begins with a byte order mark, or PowerShell 5.1 reads its Chinese in the code page of Windows', () => {
    expect(read('verify.ps1').codePointAt(0)).toBe(0xfeff);
  });

  it('holds no curly quote, which PowerShell takes for a straight one, and closes what it opens', () => {
    const text = read('verify.ps1');
    expect(text).not.toMatch(/[“”‘’]/);
    const code = text.replace(/^\s*#.*$/gm, '').replace(/'[^'\n]*'/g, '');
    for (const [open, close] of ['{}', '()', '[]'].map((pair) => pair.split(''))) {
      expect(code.split(open ?? '').length).toBe(code.split(close ?? '').length);
    }
  });
});
