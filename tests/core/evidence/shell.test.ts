/** Each change of a package has to be told by all three verifiers, layer by layer, alike. */
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concatBytes, utf8 } from '../../../lib/core/evidence/bytes';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { Openssl } from '../../support/timestamp-authority';
import { addTombstone, idOf, makeLog, packageOf, repack, stampOf, unpack } from './fixtures';
import { coverUp, type Files } from './forge';
import * as ways from './three-ways';
import { run, SCRIPT } from './three-ways';

const scratch = mkdtempSync(join(tmpdir(), 'swipewise-shell-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let base: string;
let whole: Files;

beforeAll(async () => {
  const log = await makeLog(4);
  await addTombstone(log, 5, idOf(1));
  const ids = [1, 2, 3, 5].map(idOf);
  const openssl = new Openssl();
  const stamp = stampOf(openssl, log, 5);
  openssl.end();
  ({ base, files: whole } = unpack(await packageOf(log, ids, [stamp])));
}, 60_000);

const onDisk = (files: Files) => ways.onDisk(files, scratch);

/** What all three say of the package after a change. */
async function allSay(change: (files: Files) => void | Promise<void>) {
  const files = { ...whole };
  await change(files);
  return ways.allSay(base, files, scratch);
}

const flip = (files: Files, name: string, at = 7) => {
  const bytes = new Uint8Array(files[name] ?? []);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  files[name] = bytes;
};

const KINDS = [
  ...['screenshot.png', 'page.html', 'text.txt', 'record.json'].map(
    (name) => `data/${idOf(2)}/${name}`,
  ),
  'data/seal.json',
  'chain.jsonl',
  'manifest-sha256.txt',
  'tagmanifest-sha256.txt',
  'manifest.sig',
  'public-key.pem',
  'bagit.txt',
  'bag-info.txt',
  'report.html',
  '核验说明.txt',
  'verify.sh',
  'verify.ps1',
  'timestamps/5-1.tsr',
  'tsa-chain.pem',
];

describe('verify.sh', () => {
  it('accepts a whole package, also from inside it, and says code, key and its own fingerprint', async () => {
    const { first } = await allSay(() => {});
    expect(first).toBeNull();
    const folder = onDisk(whole);
    const { status, out } = await run('sh', [join(folder, 'verify.sh')]);
    const core = await verifyPackage(repack(base, whole), webCrypto);
    expect(status).toBe(0);
    expect(out).toContain(core.facts?.headCode);
    expect(out).toContain(core.facts?.keySha256);
    expect(out).toContain(await webCrypto.sha256(readFileSync(SCRIPT)));
    expect(out).toContain('钥匙就在包里');
  });

  it('is in the package byte for byte as in the source, and so is verify.ps1', () => {
    for (const name of ['verify.sh', 'verify.ps1']) {
      const source = readFileSync(join(dirname(SCRIPT), name));
      expect(Buffer.from(whole[name] ?? []).equals(source)).toBe(true);
    }
  });

  it('needs nothing but coreutils and openssl, and passes nothing where one of them fails', async () => {
    const tools = mkdtempSync(join(scratch, 'bin-'));
    const named = 'sha256sum cat cut dirname head mktemp openssl rm sort tail tr uniq wc';
    for (const name of named.split(' ')) symlinkSync(`/usr/bin/${name}`, join(tools, name));
    const shell = () => run('/bin/sh', [SCRIPT, onDisk(whole)], { PATH: tools });
    expect((await shell()).status).toBe(0);
    rmSync(join(tools, 'uniq'));
    expect(await shell()).toMatchObject({ status: 2, out: expect.stringContaining('没有 uniq') });
    writeFileSync(join(tools, 'uniq'), '#!/bin/sh\necho broken >&2\n', { mode: 0o755 });
    expect(await shell()).toMatchObject({ status: 2, out: expect.not.stringContaining('通过：') });
  });

  it('says what is no package, with another exit code', async () => {
    const { status, out } = await run('sh', [SCRIPT, scratch]);
    expect([status, out]).toEqual([2, expect.stringContaining('bagit.txt')]);
  });

  it('sees a link that stands for a file, and a name that acts on the terminal', async () => {
    const folder = onDisk(whole);
    const name = `data/${idOf(2)}/page.html`;
    copyFileSync(join(folder, name), join(folder, '../page.html'));
    rmSync(join(folder, name));
    symlinkSync(join(folder, '../page.html'), join(folder, name));
    expect(await run('sh', [SCRIPT, folder])).toMatchObject({
      status: 1,
      out: expect.stringContaining(`${name} (link)`),
    });
    const broken = onDisk({ ...whole, 'bagit.txt\nbag-info.txt': utf8('') });
    expect((await run('sh', [SCRIPT, broken])).out).toContain('bag.added');
    const { out } = await run('sh', [SCRIPT, onDisk({ ...whole, 'a\u001b[2J\u202eb': utf8('') })]);
    expect(out).toContain('bag.added');
    for (const acting of ['\u001b', '\u202e']) expect(out).not.toContain(acting);
  });
});

describe('after one flipped byte', () => {
  it.each(KINDS)('in %s: all reject and name it', async (name) => {
    const { first, named, out } = await allSay((files) => flip(files, name));
    expect(first).not.toBeNull();
    expect(named).toContain(name);
    expect(out.slice(out.indexOf('未通过'))).toContain(name);
  });
});

const page = `data/${idOf(2)}/page.html`;
const other = `data/${idOf(3)}/page.html`;
const record = (n: number) => `data/${idOf(n)}/record.json`;

type Change = (files: Files) => void;

const drop =
  (name: string): Change =>
  (files) => {
    delete files[name];
  };
const put =
  (name: string, bytes: Uint8Array | string): Change =>
  (files) => {
    files[name] = typeof bytes === 'string' ? utf8(bytes) : bytes;
  };
const alter =
  (name: string, change: (bytes: Uint8Array) => Uint8Array): Change =>
  (files) => {
    files[name] = change(files[name] ?? new Uint8Array());
  };
const edit = (name: string, change: (text: string) => string): Change =>
  alter(name, (bytes) => utf8(change(new TextDecoder().decode(bytes))));
const chain = (change: (lines: string[]) => void): Change =>
  edit('chain.jsonl', (text) => {
    const lines = text.trimEnd().split('\n');
    change(lines);
    return `${lines.join('\n')}\n`;
  });
const retitle = (line: number, from: string, to: string): Change =>
  chain((lines) => lines.splice(line, 1, (lines[line] ?? '').replace(from, to)));
const cutEnd = (name: string): Change => alter(name, (bytes) => bytes.slice(0, -1));
const swap: Change = (files) => {
  const [one, two] = [files[page] ?? utf8(''), files[other] ?? utf8('')];
  Object.assign(files, { [page]: two, [other]: one });
};

describe('after other changes', () => {
  const CHANGES: [string, Change, string][] = [
    ['a file deleted', drop(page), page],
    ['a tag file deleted', drop('report.html'), 'report.html'],
    ['the seal deleted', drop('data/seal.json'), 'data/seal.json'],
    ['two files swapped', swap, page],
    ['a file cut', cutEnd(page), page],
    ['a file lengthened', alter(page, (bytes) => concatBytes([bytes, utf8('\n')])), page],
    ['a payload file added', put('data/more.html', 'x'), 'data/more.html'],
    ['a tag file added', put('.hidden', 'x'), '.hidden'],
    ['a line of the chain deleted', chain((lines) => lines.splice(1, 1)), 'chain.jsonl'],
    ['the manifest cut', cutEnd('manifest-sha256.txt'), 'manifest-sha256.txt'],
  ];
  it.each(CHANGES)('%s', async (_, change, name) => {
    const { named, out } = await allSay(change);
    expect(named).toContain(name);
    expect(out.slice(out.indexOf('未通过'))).toContain(name);
  });

  const COVERED: [string, Change][] = [
    ['a changed file', put(page, 'nothing')],
    ['a removed file', drop(page)],
    ['a removed record', drop(record(3))],
    ['another record.json', alter(record(3), () => whole[record(2)] ?? utf8(''))],
    ['an added payload file', put('data/more.html', 'x')],
    ['an added tag file', put('readme.txt', 'x')],
    ['another script', put('verify.sh', 'echo fine')],
    ['another report', put('report.html', 'fine')],
    ['no report', drop('report.html')],
    ['a file of a deleted record put back', put(`data/${idOf(1)}/page.html`, 'x')],
    ['a line deleted', chain((lines) => lines.splice(1, 1))],
    ['two lines swapped', chain((lines) => lines.splice(1, 0, ...lines.splice(2, 1)))],
    ['a line put in twice', chain((lines) => lines.splice(2, 0, lines[1] ?? ''))],
    ['the tail cut', chain((lines) => lines.pop())],
    ['a line retitled', retitle(0, '1 号', '9 号')],
    ['the last line retitled', retitle(4, '不再需要', '别的理由')],
    ['a line broken', chain((lines) => lines.splice(2, 1, '{"title":"x"}'))],
    ['the chain without its end', cutEnd('chain.jsonl')],
    ['another head code', edit('bag-info.txt', (text) => text.replace(/(Code: )..../, '$1AAAA'))],
    ['a timestamp taken out', drop('timestamps/5-1.tsr')],
    ['a root taken out', drop('tsa-chain.pem')],
    [
      'a timestamp put in twice',
      (files) => put('timestamps/5-2.tsr', files['timestamps/5-1.tsr'] ?? '')(files),
    ],
    ['no key', put('public-key.pem', 'no key')],
    ['no signature', put('manifest.sig', 'no signature')],
  ];
  it.each(COVERED)('%s, with the lists put right', async (_, change) => {
    const { first } = await allSay(async (files) => {
      change(files);
      await coverUp(files);
    });
    expect(first).not.toBeNull();
  });
});
