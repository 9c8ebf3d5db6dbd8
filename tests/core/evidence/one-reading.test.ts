/**
 * A package has one reading: what its own maker could say in two ways is refused by all verifiers alike. Here
 * the forger holds a key, so that all hashes and signatures fit.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concatBytes, utf8 } from '../../../lib/core/evidence/bytes';
import { parseRecord } from '../../../lib/core/evidence/parse';
import { fc } from '../../support/properties';
import { addTombstone, idOf, makeLog, packageOf, unpack } from './fixtures';
import { coverUp, type Files } from './forge';
import { listTags, type Remake, remade } from './remake';
import { allSay, onDisk, run, SCRIPT } from './three-ways';

const scratch = mkdtempSync(join(tmpdir(), 'swipewise-reading-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let base: string;
let whole: Files;
let lines: string[];

beforeAll(async () => {
  const log = await makeLog(2);
  await addTombstone(log, 3, idOf(1));
  ({ base, files: whole } = unpack(await packageOf(log)));
  lines = new TextDecoder().decode(whole['chain.jsonl']).trimEnd().split('\n');
}, 60_000);

describe('a line of the chain', () => {
  /** What the shell script makes of lines: its functions by themselves, for many lines at once. */
  function read(input: readonly string[]): boolean[] {
    const script = readFileSync(SCRIPT, 'utf8');
    const part = (from: string, to: string) =>
      script.slice(script.indexOf(from), script.indexOf(to));
    const constants = part('set -u', 'umask') + part('FEED=', 'unset CDPATH');
    const functions = part('# One pass over lines', '# Lines of the first file');
    const out = execFileSync('sh', ['-c', `${constants}${functions}\nread_json`], {
      input: `${input.join('\n')}\n`,
      encoding: 'utf8',
    });
    return [...out.matchAll(/^E (.*)$/gm)].map(([, found]) => found !== '- - -');
  }

  const core = (line: string) => 'record' in parseRecord(utf8(line));
  const differing = (input: readonly string[]) => {
    const shell = read(input);
    expect(shell).toHaveLength(input.length);
    return input.filter((line, at) => core(line) !== shell[at]);
  };

  const NO_RECORDS: [string, (line: string) => string][] = [
    ['a key twice', (line) => line.replace('"id":', `"id":"${idOf(9)}","id":`)],
    ['a key written in escapes', (line) => line.replace('"title"', '"\\u0074itle"')],
    ['a word written in escapes', (line) => line.replace('https', '\\u0068ttps')],
    ['keys in another order', (line) => line.replace('{', '{"v":1,').replace(',"v":1}', '}')],
    ['white space', (line) => line.replace(',', ', ')],
    ['a field missing', (line) => line.replace(/"rulesVersion":"1",/, '')],
    ['a field of another kind', (line) => line.replace('"response":null', '"response":[]')],
    ['a number in another form', (line) => line.replace('"v":1', '"v":1.0')],
    ['a day that never was', (line) => line.replace('2025-03-01T', '2025-02-29T')],
    ['a file named twice', (line) => line.replace('"page.html"', '"text.txt"')],
    ['a file beyond its folder', (line) => line.replace('"page.html"', '"../page.html"')],
    ['a file of an unknown role', (line) => line.replace('"role":"text"', '"role":"words"')],
    ['something behind it', (line) => `${line}{}`],
    ['no end', (line) => line.slice(0, -1)],
  ];

  it('in another form than the one it has is a record to none', () => {
    const changed = NO_RECORDS.map(([, change]) => change(lines[0] ?? ''));
    expect(changed).not.toContain(lines[0]);
    const shell = read([...changed, lines[0] ?? '']);
    expect(shell.pop()).toBe(true);
    for (const [at, [what]] of NO_RECORDS.entries()) {
      expect([what, core(changed[at] ?? ''), shell[at]]).toEqual([what, false, false]);
    }
  });

  const pieces =
    '" \\ { } [ ] , : 0 1 - . e null "" [] {} \\" \\\\ \\u0041 \\ud800 \\udc00 \\n \\/ 首 1e5 -0 01'.split(
      ' ',
    );
  const place = fc.record({
    line: fc.nat({ max: 2 }),
    at: fc.nat(),
    cut: fc.integer({ min: 0, max: 3 }),
    put: fc.constantFrom('', ...pieces),
  });

  it('with any small change is a record to both or to none', () => {
    const changed = fc.sample(place, 250).map(({ line, at, cut, put }) => {
      const text = lines[line] ?? '';
      const from = at % text.length;
      return text.slice(0, from) + put + text.slice(from + cut);
    });
    expect(differing(changed)).toEqual([]);
    expect(changed.filter(core).length).toBeGreaterThan(10);
  });
});

/** The form of a signature that openssl reads and DER does not allow: its length in two bytes. */
const longForm = (der: Uint8Array) =>
  concatBytes([Uint8Array.of(0x30, 0x81, der.length - 2), der.subarray(2)]);
const reversed = (text: string) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`;
const other = `{"code":"0000-0000-0000-0000","seq":9,"sha256":"${'0'.repeat(64)}"}`;

describe('all verifiers say the same, layer by layer, of a package', () => {
  const CASES: [string, Remake, (files: Files) => void | Promise<void>, string | null][] = [
    ['made anew by its maker', {}, () => {}, null],
    [
      'with an unsigned list in another order, a key twice, and a signature in a second form',
      { line: (text) => text.replace('"v":1', '"v":1,"v":1') },
      async (files) => {
        files['manifest.sig'] = longForm(files['manifest.sig'] ?? new Uint8Array());
        await listTags(files);
        const list = new TextDecoder().decode(files['tagmanifest-sha256.txt']);
        files['tagmanifest-sha256.txt'] = utf8(reversed(list));
      },
      'bag.line',
    ],
    [
      'whose seal names its head twice, with a key in a second form',
      { seal: (text) => text.replace('"head":', `"head":${other},"head":`) },
      async (files) => {
        files['public-key.pem'] = concatBytes([
          utf8('key:\n'),
          files['public-key.pem'] ?? utf8(''),
        ]);
        await coverUp(files);
      },
      'chain.seal',
    ],
    [
      'whose files are longer than its records say',
      { line: (text) => text.replace(/"bytes":/g, '"bytes":1') },
      () => {},
      'chain.artifact_changed',
    ],
    [
      'with a byte of nothing in its signed list',
      { manifest: (text) => text.replace('data/', 'data\u0000/') },
      () => {},
      'bag.line',
    ],
    [
      'without its signed list',
      {},
      (files) => {
        delete files['manifest-sha256.txt'];
      },
      'bag.missing',
    ],
  ];
  it.each(CASES)('%s', async (_, change, then, id) => {
    const files = await remade(whole, change);
    await then(files);
    const { first } = await allSay(base, files, scratch);
    expect(first).toBe(id);
  });
});

describe('what is no plain file in the unpacked folder', () => {
  it.each<[string, (path: string) => void]>([
    ['a link without end', (path) => symlinkSync('/dev/zero', path)],
    ['a pipe that nobody writes to', (path) => execFileSync('sh', ['-c', 'mkfifo "$0"', path])],
    ['a folder in place of a file', (path) => mkdirSync(path)],
    ['an empty folder', () => {}],
  ])('%s is named at once', async (what, make) => {
    const folder = onDisk(whole, scratch);
    const name = `data/${idOf(2)}/text.txt`;
    rmSync(join(folder, name));
    if (what === 'an empty folder') {
      writeFileSync(join(folder, name), whole[name] ?? '');
      mkdirSync(join(folder, 'data/法院已确认'));
    } else make(join(folder, name));
    const said = await run('timeout', ['20', 'sh', SCRIPT, folder]);
    expect(said).toMatchObject({ status: 1, out: expect.stringContaining('[bag.added]') });
  });
});
