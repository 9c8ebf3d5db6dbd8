/** Every way in which a package could be changed, by someone with any amount of skill but the key. */

import { beforeAll, describe, expect, it } from 'vitest';
import { concatBytes, utf8 } from '../../../lib/core/evidence/bytes';
import type { Problem } from '../../../lib/core/evidence/problems';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import type { PackageVerdict } from '../../../lib/core/evidence/verify/verdict';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { fc } from '../../support/properties';
import { addTombstone, idOf, makeLog, packageOf, repack, unpack } from './fixtures';
import { coverUp, type Files } from './forge';

let base: string;
let whole: Files;

beforeAll(async () => {
  const log = await makeLog(4);
  ({ base, files: whole } = unpack(await packageOf(log, [idOf(2), idOf(3)])));
});

/** The verdict on the package after a change of its files. */
function changed(change: (files: Files) => void): Promise<PackageVerdict> {
  const files = { ...whole };
  change(files);
  return verifyPackage(repack(base, files), webCrypto);
}

const text = (files: Files, path: string) => new TextDecoder().decode(files[path]);
const problemOf = (verdict: PackageVerdict, layer: string): Problem | null | undefined =>
  verdict.layers.find((each) => each.layer === layer)?.firstProblem;

it('is in order as it is, packed again by another program', async () => {
  expect(await changed(() => {})).toMatchObject({ ok: true });
});

describe('any byte of any file', () => {
  it('changed: the package is rejected and the file is named', async () => {
    const names = Object.keys(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, at, mask) => {
          const verdict = await changed((files) => {
            const bytes = new Uint8Array(files[name] ?? []);
            const index = at % bytes.length;
            bytes[index] = (bytes[index] ?? 0) ^ mask;
            files[name] = bytes;
          });
          expect(verdict.ok).toBe(false);
          expect(Object.values(verdict.firstProblem?.params ?? {})).toContain(name);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['append', 'cut', 'empty'])('%s: rejected and named, for each file', async (how) => {
    for (const name of Object.keys(whole)) {
      const verdict = await changed((files) => {
        const bytes = files[name] ?? new Uint8Array();
        if (how === 'append') files[name] = concatBytes([bytes, utf8('\n')]);
        else files[name] = how === 'cut' ? bytes.slice(0, -1) : new Uint8Array();
      });
      expect(verdict.ok).toBe(false);
      expect(Object.values(verdict.firstProblem?.params ?? {})).toContain(name);
    }
  });

  it('missing: rejected and named, for each file', async () => {
    for (const name of Object.keys(whole)) {
      const verdict = await changed((files) => {
        delete files[name];
      });
      expect(verdict.ok).toBe(false);
      const named = Object.values(verdict.firstProblem?.params ?? {});
      expect(name === 'bagit.txt' || named.includes(name)).toBe(true);
    }
  });
});

describe('an added file', () => {
  it.each([
    ['data/evil.html', 'data/evil.html'],
    [`data/${idOf(2)}/more.png`, `data/${idOf(2)}/more.png`],
    [`data/${idOf(1)}/page.html`, `data/${idOf(1)}/page.html`],
    ['readme.html', 'readme.html'],
    ['.DS_Store', '.DS_Store'],
  ])('%s is named', async (name, expected) => {
    const verdict = await changed((files) => {
      files[name] = utf8('x');
    });
    expect(verdict.firstProblem).toMatchObject({ id: 'bag.added', params: { path: expected } });
  });

  it('beside the bag is named as well', async () => {
    const files = Object.fromEntries(Object.entries(whole).map(([n, b]) => [base + n, b]));
    const zip = repack('', { ...files, '__MACOSX/x': utf8('x') });
    expect((await verifyPackage(zip, webCrypto)).firstProblem).toEqual({
      id: 'bag.outside',
      params: { path: '__MACOSX/x' },
    });
  });
});

describe('with the manifests put right', () => {
  it('a changed file still differs from its record, and the signature does not fit', async () => {
    const path = `data/${idOf(2)}/page.html`;
    const files = { ...whole, [path]: utf8('nothing to see') };
    await coverUp(files);
    const verdict = await verifyPackage(repack(base, files), webCrypto);
    expect(problemOf(verdict, 'bag')).toBeNull();
    expect(problemOf(verdict, 'chain')).toMatchObject({
      id: 'chain.artifact_changed',
      params: { path },
    });
    expect(problemOf(verdict, 'signature')?.id).toBe('signature.bad');
  });

  it('a removed file of an exported record is not taken for one that was not selected', async () => {
    const path = `data/${idOf(3)}/screenshot.png`;
    const files = { ...whole };
    delete files[path];
    await coverUp(files);
    const verdict = await verifyPackage(repack(base, files), webCrypto);
    expect(problemOf(verdict, 'chain')).toMatchObject({
      id: 'chain.artifact_missing',
      params: { path, seq: 3 },
    });
  });

  it('a removed record is missed: the sealed list names it', async () => {
    const files = Object.fromEntries(
      Object.entries(whole).filter(([name]) => !name.startsWith(`data/${idOf(3)}/`)),
    );
    await coverUp(files);
    const verdict = await verifyPackage(repack(base, files), webCrypto);
    expect(problemOf(verdict, 'chain')).toMatchObject({ id: 'chain.record_missing' });
  });

  it.each([
    ['deleted in the middle', 'chain.seq', (lines: string[]) => lines.splice(1, 1)],
    ['deleted at the end', 'chain.truncated', (lines: string[]) => lines.splice(3, 1)],
    ['put in twice', 'chain.duplicate', (lines: string[]) => lines.splice(2, 0, lines[1] ?? '')],
    [
      'swapped',
      'chain.seq',
      (lines: string[]) => lines.splice(1, 2, lines[2] ?? '', lines[1] ?? ''),
    ],
    ['retitled', 'chain.prev', (lines: string[]) => edit(lines, 0, '1 号', '9 号')],
    ['retitled at the end', 'chain.head', (lines: string[]) => edit(lines, 3, '4 号', '9 号')],
    ['broken', 'chain.not_json', (lines: string[]) => edit(lines, 2, '{', '')],
    ['spaced', 'chain.not_canonical', (lines: string[]) => edit(lines, 2, ':', ': ')],
    ['of a later format', 'chain.version', (lines: string[]) => edit(lines, 1, '"v":1', '"v":2')],
    [
      'wrong in a field',
      'chain.field',
      (lines: string[]) => edit(lines, 1, '"title":', '"titel":'),
    ],
  ])('a record %s gives %s', async (_, id, change) => {
    const files = { ...whole };
    const lines = text(files, 'chain.jsonl').trimEnd().split('\n');
    change(lines);
    files['chain.jsonl'] = utf8(`${lines.join('\n')}\n`);
    await coverUp(files);
    const verdict = await verifyPackage(repack(base, files), webCrypto);
    expect(problemOf(verdict, 'chain')?.id).toBe(id);
  });

  it('a chain that ends in the middle of a line is not read as whole', async () => {
    const files = { ...whole, 'chain.jsonl': (whole['chain.jsonl'] ?? utf8('')).slice(0, -1) };
    await coverUp(files);
    const verdict = await verifyPackage(repack(base, files), webCrypto);
    expect(problemOf(verdict, 'chain')?.id).toBe('chain.no_end');
  });

  it('a new head code in bag-info.txt or another guide does not pass', async () => {
    const info = text(whole, 'bag-info.txt').replace(/(Head-Code: )..../, '$1AAAA');
    const forged = { ...whole, 'bag-info.txt': utf8(info) };
    await coverUp(forged);
    const verdict = await verifyPackage(repack(base, forged), webCrypto);
    expect(problemOf(verdict, 'bag')).toMatchObject({
      id: 'bag.info',
      params: { field: 'Swipewise-Head-Code' },
    });
    const guide = { ...whole, '核验说明.txt': utf8('全部有效') };
    await coverUp(guide);
    const second = await verifyPackage(repack(base, guide), webCrypto);
    expect(problemOf(second, 'chain')?.id).toBe('chain.sealed_file');
  });

  it('a signature and key from another installation do not pass for this one', async () => {
    const other = await packageOf(await makeLog(1));
    const { files } = unpack(other);
    const mixed = { ...whole };
    for (const name of ['public-key.pem', 'manifest.sig']) mixed[name] = files[name] ?? utf8('');
    delete mixed['public-key.pem'];
    mixed['public-key.pem'] = utf8(
      text(files, 'public-key.pem').replace(/\n(....)/, (_, four: string) => `\n${four}`),
    );
    await coverUp(mixed);
    const verdict = await verifyPackage(repack(base, mixed), webCrypto);
    expect(problemOf(verdict, 'signature')?.id).toBe('signature.bad');
  });
});

describe('a tombstone', () => {
  it('excuses the files it names and no others', async () => {
    const log = await makeLog(2);
    await addTombstone(log, 3, idOf(1));
    const { base: folder, files } = unpack(await packageOf(log));
    expect(Object.keys(files).filter((name) => name.includes(idOf(1)))).toEqual([
      `data/${idOf(1)}/record.json`,
    ]);
    delete files[`data/${idOf(2)}/text.txt`];
    await coverUp(files);
    const verdict = await verifyPackage(repack(folder, files), webCrypto);
    expect(problemOf(verdict, 'chain')).toMatchObject({ params: { seq: 2 } });
  });
});

function edit(lines: string[], index: number, from: string, to: string): void {
  lines[index] = (lines[index] ?? '').replace(from, to);
}
