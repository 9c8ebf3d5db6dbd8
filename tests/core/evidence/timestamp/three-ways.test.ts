/** Timestamps in a package, by all three verifiers: the same state, the same layer, the same exit code. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackageTimestamp } from '../../../../lib/core/evidence/package/request';
import { Openssl, type TestSigner } from '../../../support/timestamp-authority';
import { makeLog, packageOf, repack, resealed, stampOf, type TestLog, unpack } from '../fixtures';
import { allSay, onDisk, run, SCRIPT } from '../three-ways';

const COMMAND = fileURLToPath(new URL('../../../../scripts/verify.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'swipewise-stamps-'));
let openssl: Openssl;
let log: TestLog;

beforeAll(async () => {
  openssl = new Openssl();
  log = await makeLog(3);
}, 60_000);
afterAll(() => {
  openssl?.end();
  rmSync(scratch, { recursive: true });
});

/** All verdicts on a package with these timestamps. */
async function say(stamps: PackageTimestamp[]) {
  const { base, files } = unpack(await packageOf(log, undefined, stamps));
  return { base, files, ...(await allSay(base, files, scratch)) };
}

const good = () => stampOf(openssl, log, 3);

/** A timestamp with one byte changed, counted from the end where negative. */
function changed(at: number): PackageTimestamp {
  const stamp = good();
  const response = new Uint8Array(stamp.response);
  const index = at < 0 ? response.length + at : at;
  response[index] = (response[index] ?? 0) ^ 1;
  return { ...stamp, response };
}

/** An answer to something that is no record of the log. */
function strange(): PackageTimestamp {
  const other: TestLog = { ...log, records: [] };
  for (const record of log.records) other.records.push({ ...record, hash: 'cd'.repeat(32) });
  return stampOf(openssl, other, 3);
}

/** A refusal, as the authority gives it to half a request. */
function refusal(): PackageTimestamp {
  return { ...good(), response: openssl.reply(new Uint8Array(20)) };
}

const resigned = (signer: TestSigner, ...options: string[]) =>
  replaced(openssl.resigned(good().response, signer, ...options));

const replaced = (bytes: Uint8Array): PackageTimestamp => ({ ...good(), response: bytes });

describe('a timestamp that is in order', () => {
  it.each([
    ['with its root', () => good(), 'note.timestamp'],
    ['vouched for over a certificate between', () => deep(), 'note.timestamp'],
    ['without a root', () => stampOf(openssl, log, 3, { roots: '' }), 'note.timestamp_untrusted'],
    ['with the root of another', () => stranger(), 'note.timestamp_untrusted'],
  ] as const)('%s is told the same way', async (_, make, note) => {
    const { first, core, out } = await say([make()]);
    expect(first).toBeNull();
    expect(core.notes.map(({ id }) => id)).toEqual([note]);
    expect(out).toContain(`第 3 条记录`);
    const at = String(core.notes[0]?.params.at).slice(0, 19);
    expect(out).toContain(at);
  });

  it('beside others of earlier records: each by itself', async () => {
    const stamps = [stampOf(openssl, log, 1), stampOf(openssl, log, 2, { roots: '' }), good()];
    const { core } = await say(stamps);
    expect(core.notes.map(({ params }) => params.seq)).toEqual([1, 2, 3]);
  });

  it.each(['far', 'bounded'] as const)(
    'below a root that does not allow it (%s): nobody confirms it',
    async (signer) => {
      const roots = openssl.limited()[signer];
      const { first, core } = await say([stampOf(openssl, log, 3, { roots, signer })]);
      expect(first).toBeNull();
      expect(core.notes.map(({ id }) => id)).toEqual(['note.timestamp_untrusted']);
      // A root that limits names costs the others nothing.
      const mixed = await say([stampOf(openssl, log, 3, { roots: roots + openssl.root() })]);
      expect(mixed.core.notes.map(({ id }) => id)).toEqual(['note.timestamp']);
    },
  );

  const deep = () => stampOf(openssl, log, 3, { signer: 'deep' });
  const stranger = () => stampOf(openssl, log, 3, { roots: openssl.strangersRoot() });
});

describe('the roots in a package', () => {
  const inOneLine = (pem: string) => pem + pem.trimEnd() + pem;
  it.each([
    ['more than an honest user has', (pem: string) => pem.repeat(257)],
    ['two marks in one line', inOneLine],
    ['a mark behind other words', (pem: string) => `x${pem}`],
    ['a mark behind one that nobody sees', (pem: string) => `\ufeff${pem}`],
    ['a beginning without an end', (pem: string) => `${pem}-----BEGIN -----BEGIN \n`],
    ['no certificate', () => 'none'],
  ])('%s: all reject them', async (_, change) => {
    const changed = await withRoots(change(openssl.root()));
    expect(changed.first).toBe('timestamp.roots');
  });

  /** All verdicts on a package whose roots were replaced, and its tags made anew. */
  async function withRoots(pem: string) {
    const { base, files } = unpack(await packageOf(log, undefined, [good()]));
    const roots = new TextEncoder().encode(pem);
    return allSay(base, await resealed(files, 'tsa-chain.pem', roots), scratch);
  }
});

describe('a timestamp that is not', () => {
  it.each([
    ['of something else', strange, 'timestamp.wrong_imprint'],
    [
      'by an expired certificate',
      () => stampOf(openssl, log, 3, { signer: 'old' }),
      'timestamp.expired',
    ],
    [
      'by an expired certificate, without a root',
      () => stampOf(openssl, log, 3, { signer: 'old', roots: '' }),
      'timestamp.expired',
    ],
    ['by a certificate for web sites', () => resigned('web'), 'timestamp.signer'],
    ['without its certificate', () => resigned('tsa', '-nocerts'), 'timestamp.signer'],
    ['signed by way of SHA-1', () => resigned('tsa', '-md', 'sha1'), 'timestamp.algorithm'],
    ['a refusal', refusal, 'timestamp.rejected'],
    ['with another signature', () => changed(-9), 'timestamp.bad_signature'],
    ['with another time', () => changed(timeIn(good().response)), 'timestamp.bad_signature'],
    ['no timestamp at all', () => replaced(new Uint8Array(9)), 'timestamp.not_timestamp'],
    ['cut', () => replaced(good().response.slice(0, -1)), 'timestamp.not_timestamp'],
    [
      'with more behind it',
      () => replaced(Uint8Array.of(...good().response, 0)),
      'timestamp.not_timestamp',
    ],
  ] as const)('%s: all reject it, and name the file', async (_, make, id) => {
    const { first, named, out } = await say([make()]);
    expect(first).toBe(id);
    expect(named).toContain('timestamps/3-1.tsr');
    expect(out.slice(out.indexOf('未通过'))).toContain('timestamps/3-1.tsr');
  });

  it('is found behind one that is in order', async () => {
    const { named } = await say([good(), strange()]);
    expect(named).toContain('timestamps/3-2.tsr');
  });

  /** Where the last figure of the stated time stands: GeneralizedTime ends with Z. */
  function timeIn(bytes: Uint8Array): number {
    const text = Buffer.from(bytes).toString('latin1');
    return text.search(/\d{14}Z/) + 13;
  }
});

it('the command says the same as a process, with the same exit code', async () => {
  for (const [stamp, status, words] of [
    [good(), 0, '第 3 条记录'],
    [strange(), 1, 'timestamps/3-1.tsr'],
  ] as const) {
    const { base, files } = unpack(await packageOf(log, undefined, [stamp]));
    const zip = join(mkdtempSync(join(scratch, 'zip-')), 'a.zip');
    writeFileSync(zip, repack(base, files));
    const said = await run(process.execPath, [COMMAND, zip], {
      ...process.env,
      LANG: 'zh_CN.UTF-8',
    });
    expect(said).toMatchObject({ status, out: expect.stringContaining(words) });
  }
});

it('an openssl that cannot check them passes nothing, and says so', async () => {
  const { files } = unpack(await packageOf(log, undefined, [good()]));
  const tools = mkdtempSync(join(scratch, 'bin-'));
  // What LibreSSL and old ones do: everything but the dates and partial chains of `ts -verify`.
  const old =
    '#!/bin/sh\n[ "$1 $2" != "ts -help" ] || exec echo "-verify -CAfile"\nexec /usr/bin/openssl "$@"\n';
  writeFileSync(join(tools, 'openssl'), old, { mode: 0o755 });
  const said = await run('sh', [SCRIPT, onDisk(files, scratch)], {
    PATH: `${tools}:/usr/bin:/bin`,
  });
  expect(said).toMatchObject({ status: 2, out: expect.stringContaining('时间戳没有查') });
});
