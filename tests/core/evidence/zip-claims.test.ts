/** Another reader must not see another package: each of these was unpacked differently by some program. */
import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from '../../../lib/core/crc32';
import { concatBytes, utf8 } from '../../../lib/core/evidence/bytes';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { openZip } from '../../../lib/core/evidence/zip/read';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { makeLog, packageOf, unpack } from './fixtures';
import * as raw from './raw-zip';
import { type RawEnd, type RawEntry, rawZip } from './raw-zip';

const TEXT = utf8('首刷扣款 299 元');

/** What is wrong with an archive of one file, its bytes included, and other entries. */
function said(entry: Partial<RawEntry>, others: RawEntry[] = [], end: RawEnd = {}): unknown {
  const name = 'a/b.txt';
  const opened = openZip(rawZip([{ name, data: TEXT, ...entry }, ...others], end));
  if ('id' in opened) return opened.params.what ?? opened.id;
  const read = opened.read(entry.name ?? name);
  return read instanceof Uint8Array ? null : (read?.id ?? 'none');
}

const field = (id: number, body: Uint8Array) =>
  concatBytes([raw.u16(id), raw.u16(body.length), body]);
const otherName = (of: string, name: string) =>
  field(0x7075, concatBytes([Uint8Array.of(1), raw.u32(crc32(utf8(of))), utf8(name)]));
const mode = (type: number) => (type | 0o644) * 2 ** 16;
const folder = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({
  ...{ name, data: new Uint8Array(), method: 0 },
  ...more,
});
const longer = deflateSync(concatBytes([TEXT, utf8(' 可退')]));
const hidden = concatBytes([deflateSync(TEXT), utf8('behind the end')]);

it.each<[string, Partial<RawEntry>]>([
  ['stored', { method: 0 }],
  ['with figures behind the data', { flags: raw.WITH_DESCRIPTOR }],
  [
    'with such figures and no mark',
    {
      flags: raw.WITH_DESCRIPTOR,
      descriptor: raw.descriptorOf({ name: '', data: TEXT }).subarray(4),
    },
  ],
  ['with a time', { extra: field(0x5455, Uint8Array.of(1, 0, 0, 0, 0)) }],
  ['with its own name once more', { extra: otherName('a/b.txt', 'a/b.txt') }],
  ['by a program that says nothing of its type', { host: 0, attributes: 0x20 }],
])('a file as other programs pack it again is read: %s', (_, entry) => {
  expect(said(entry)).toBeNull();
});

it.each<[string, Partial<RawEntry>, string]>([
  ['another name for some readers', { extra: otherName('a/b.txt', 'c.txt') }, 'extra field 0x7075'],
  ['sizes of another kind', { extra: field(1, new Uint8Array(16)) }, 'extra field 0x1'],
  ['half an extra field', { extra: Uint8Array.of(1, 2, 3) }, 'extra field'],
  ...[3, 5, 16, 19, 30].map((host): [string, Partial<RawEntry>, string] => [
    `a link by system ${host}`,
    { host, attributes: mode(0o120000) },
    'link',
  ]),
  ['a link of Windows', { host: 10, attributes: 0x400 }, 'link'],
  ['a file that claims to be a folder', { attributes: mode(0o040000) }, 'file type'],
  ['the same by DOS', { host: 0, attributes: 0x10 }, 'file type'],
  ['a pipe', { attributes: mode(0o010000) }, 'file type'],
  ['a patch', { flags: 0x820 }, 'flags 0x820'],
  ['somebody’s own words', { comment: utf8('法院已确认') }, 'comment'],
  ['more than it says', { packed: longer }, 'container.damaged'],
  ['bytes behind its end', { packed: hidden }, 'container.damaged'],
  ['nothing at all', { packed: new Uint8Array() }, 'container.damaged'],
  [
    'other figures behind the data',
    {
      flags: raw.WITH_DESCRIPTOR,
      descriptor: concatBytes([raw.u32(0x08074b50), TEXT.subarray(0, 12)]),
    },
    'container.damaged',
  ],
  ['a place on another disk', { disk: 1 }, 'container.damaged'],
])('an entry with %s is refused', (_, entry, what) => {
  expect(said(entry)).toBe(what);
});

it.each<[string, RawEntry[], RawEnd, string]>([
  ['bytes in a folder', [folder('a/', { packed: TEXT })], {}, 'container.damaged'],
  ['a folder that is a link', [folder('a/', { host: 5, attributes: mode(0o120000) })], {}, 'link'],
  ['a folder of a file’s name', [folder('a/b.txt/')], {}, 'container.duplicate'],
  ['a file within a file', [{ name: 'A/B.txt/c', data: TEXT }], {}, 'container.duplicate'],
  ['a file of a folder’s name', [{ name: 'a', data: TEXT }], {}, 'container.duplicate'],
  ['several disks', [], { disk: 1 }, 'container.truncated'],
  ['fewer files on this disk', [], { entriesHere: 0 }, 'container.truncated'],
])('an archive with %s is refused', (_, others, end, what) => {
  expect(said({}, others, end)).toBe(what);
});

it('an empty folder is named as added, within the package and beside it', async () => {
  const { base, files } = unpack(await packageOf(await makeLog(1)));
  const entries = Object.entries(files).map(([name, data]) => ({ name: base + name, data }));
  const verdict = async (name: string) => {
    const zip = rawZip([...entries, folder(base), folder(`${base}data/`), folder(name)]);
    return (await verifyPackage(zip, webCrypto)).firstProblem;
  };
  expect(await verdict(`${base}timestamps/`)).toMatchObject({ params: { path: 'timestamps/' } });
  const params = { path: 'data/法院已确认/', manifest: 'manifest-sha256.txt' };
  expect(await verdict(`${base}data/法院已确认/`)).toEqual({ id: 'bag.added', params });
  expect(await verdict('法院已确认/')).toMatchObject({ id: 'bag.outside' });
});
