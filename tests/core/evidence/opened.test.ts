/** A package is opened only where all of it is in order, and gives out what its records list and nothing else. */
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/core/evidence/bytes';
import { openPackage } from '../../../lib/core/evidence/verify/opened';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { addTombstone, idOf, makeLog, packageOf, repack, unpack } from './fixtures';
import { coverUp, type Files } from './forge';

let base: string;
let whole: Files;
beforeAll(async () => {
  const log = await makeLog(3);
  await addTombstone(log, 4, idOf(1));
  ({ base, files: whole } = unpack(await packageOf(log, [1, 2, 4].map(idOf))));
});

const opened = (files: Files) => openPackage(repack(base, files), webCrypto);

describe('a package in order', () => {
  it('gives its records with what was exported, and their files by name', async () => {
    const { verdict, records, read } = await opened(whole);
    expect(verdict.ok).toBe(true);
    expect(records.map(({ record, exported }) => [record.seq, exported])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [4, true],
    ]);
    expect(records.at(-1)?.hash).toBe(verdict.facts?.head);
    expect(read(idOf(2), 'page.html')).toEqual(whole[`data/${idOf(2)}/page.html`]);
  });

  it.each([
    ['of a record that was not exported', idOf(3), 'page.html'],
    ['that was deleted', idOf(1), 'page.html'],
    ['that no record lists', idOf(2), 'record.json'],
    ['of no record', idOf(9), 'page.html'],
    ['by a way out of its folder', idOf(2), `../${idOf(2)}/page.html`],
    ['of the package itself', '..', 'chain.jsonl'],
  ])('gives no file %s', async (_, id, path) => {
    expect((await opened(whole)).read(id, path)).toBeNull();
  });

  it('tells how far the check is', async () => {
    const steps: number[] = [];
    const zip = repack(base, whole);
    await openPackage(zip, webCrypto, undefined, (done, total) => steps.push(done / total));
    expect(steps).toHaveLength(Object.keys(whole).length);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });
});

describe('a package that is not', () => {
  it.each<[string, (files: Files) => void]>([
    [
      'a changed file',
      (files) => Object.assign(files, { [`data/${idOf(2)}/text.txt`]: utf8('x') }),
    ],
    ['a changed signature', (files) => Object.assign(files, { 'manifest.sig': utf8('x') })],
    ['an added file', (files) => Object.assign(files, { 'data/more.html': utf8('x') })],
  ])('for %s shows nothing, also where the lists were put right', async (_, change) => {
    for (const cover of [false, true]) {
      const files = { ...whole };
      change(files);
      if (cover) await coverUp(files);
      const { verdict, records, read } = await opened(files);
      expect(verdict.ok).toBe(false);
      expect(records).toEqual([]);
      expect(read(idOf(2), 'page.html')).toBeNull();
    }
  });

  it('for a link in place of a file is refused: unpacked it would be another one', async () => {
    const files = Object.entries(whole).map(([name, bytes]) => [base + name, bytes] as const);
    const link = { os: 3, attrs: 0o120777 * 2 ** 16 };
    const name = `${base}data/${idOf(2)}/text.txt`;
    const entries = files.map(([path, bytes]) => [path, path === name ? [bytes, link] : bytes]);
    const { verdict } = await openPackage(zipSync(Object.fromEntries(entries)), webCrypto);
    expect(verdict.firstProblem).toEqual({
      id: 'container.unsupported',
      params: { path: name, what: 'link' },
    });
  });
});
