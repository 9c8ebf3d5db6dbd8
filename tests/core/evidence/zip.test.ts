import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/core/evidence/bytes';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { openZip } from '../../../lib/core/evidence/zip/read';
import { writeZip } from '../../../lib/core/evidence/zip/write';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { fc } from '../../support/properties';
import { collect, makeLog, packageOf } from './fixtures';

const WHEN = new Date(2025, 2, 3);

function write(files: Record<string, Uint8Array>, packed = false): Promise<Uint8Array> {
  const inputs = Object.entries(files).map(([name, bytes]) => ({
    name,
    packed,
    read: async () => bytes,
  }));
  return collect(writeZip(inputs, WHEN));
}

const problemIn = (zip: Uint8Array) => {
  const opened = openZip(zip);
  return 'id' in opened ? opened.id : null;
};

describe('a ZIP', () => {
  it('gives back what was written, whatever the sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 5000 })),
        fc.boolean(),
        async (all, packed) => {
          const files = Object.fromEntries(all.map((bytes, n) => [`文件/${n}.bin`, bytes]));
          const opened = openZip(await write(files, packed));
          if ('id' in opened) throw new Error(opened.id);
          expect(opened.names).toEqual(Object.keys(files));
          for (const [name, bytes] of Object.entries(files)) {
            expect(Buffer.compare(Buffer.from(bytes), readOf(opened.read(name)))).toBe(0);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('that begins with zero bytes is read by zlib as well (fflate streams get this wrong)', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) >> 7);
    const zip = await write({ a: bytes });
    const packed = zip.subarray(31, zip.length - 22 - 47 - 16);
    expect(Buffer.compare(inflateRawSync(packed), bytes)).toBe(0);
  });

  it('of several megabytes comes back whole', async () => {
    const bytes = Uint8Array.from({ length: 3_500_000 }, (_, i) => (i * i) >> 7);
    const opened = openZip(await write({ big: bytes }));
    if ('id' in opened) throw new Error(opened.id);
    expect(Buffer.compare(Buffer.from(bytes), readOf(opened.read('big')))).toBe(0);
  });
});

describe('bad input gets a name, never an exception', () => {
  it('empty, foreign, cut', async () => {
    const zip = await write({ a: utf8('hello') });
    expect(problemIn(new Uint8Array())).toBe('container.empty');
    expect(problemIn(utf8('%PDF-1.7 and so on, long enough for a footer'))).toBe(
      'container.not_zip',
    );
    for (let length = 30; length < zip.length; length++) {
      expect(problemIn(zip.subarray(0, length))).not.toBeNull();
    }
    expect(problemIn(zip.subarray(0, zip.length - 30))).toBe('container.truncated');
  });

  it('any bytes at all', async () => {
    const good = await packageOf(await makeLog(1));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), {
          maxLength: 20,
        }),
        async (changes) => {
          const zip = new Uint8Array(good);
          for (const [at, value] of changes) zip[at] = value;
          const verdict = await verifyPackage(zip, webCrypto);
          expect(verdict.layers).toHaveLength(5);
          expect(verdict.ok).toBe(verdict.firstProblem === null);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    '../x',
    '/x',
    'a\\b',
    'C:x',
    'a/../b',
    'nul',
    'a\u0000b',
    'a\u202eb',
    `${'x'.repeat(300)}`,
  ])('the name %j', (name) => {
    expect(problemIn(zipSync({ 'bagit.txt': utf8('x'), [name]: utf8('x') }))).toBe(
      'container.unsafe_name',
    );
  });

  it('two files of one name, also where only the case differs', async () => {
    expect(problemIn(zipSync({ 'a.txt': utf8('1'), 'A.txt': utf8('2') }))).toBe(
      'container.duplicate',
    );
    const twice = await collect(
      writeZip(
        [1, 2].map((n) => ({ name: 'a', packed: false, read: async () => utf8(`${n}`) })),
        WHEN,
      ),
    );
    expect(problemIn(twice)).toBe('container.duplicate');
  });

  it('data before, between and after the files', async () => {
    const zip = await write({ a: utf8('hello'), b: utf8('world') });
    expect(problemIn(new Uint8Array([...zip, 0]))).toBe('container.truncated');
    expect(problemIn(new Uint8Array([...utf8('MZ'), ...zip]))).toBe('container.not_zip');
  });

  it('more than the limit, by its own figures and by a false one', async () => {
    const zip = await write({ a: new Uint8Array(10_000), b: new Uint8Array(10_000) });
    const limited = (total: number, file: number) => {
      const opened = openZip(zip, { total, file });
      return 'id' in opened ? opened : null;
    };
    expect(limited(20_000, 10_000)).toBeNull();
    expect(limited(19_999, 10_000)).toMatchObject({
      id: 'container.too_big',
      params: { path: 'b' },
    });
    expect(limited(20_000, 9_999)).toMatchObject({ params: { path: 'a', limit: 9_999 } });
    const lie = zipSync({ a: new Uint8Array(1000) });
    const view = new DataView(lie.buffer);
    const central = view.getUint32(lie.length - 6, true);
    for (const at of [22, central + 24]) view.setUint32(at, 900_000_000, true);
    const opened = openZip(lie);
    if ('id' in opened) throw new Error(opened.id);
    expect(opened.read('a')).toMatchObject({ id: 'container.damaged' });
  });
});

function readOf(bytes: unknown): Buffer {
  if (!(bytes instanceof Uint8Array)) throw new Error('not read');
  return Buffer.from(bytes);
}
