import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { headCode } from '../../../lib/core/evidence/chain';
import { PackageError } from '../../../lib/core/evidence/package/request';
import { packageName } from '../../../lib/core/evidence/package/write';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { addTombstone, idOf, makeLog, packageOf, requestOf, unpack } from './fixtures';

const scratch = mkdtempSync(join(tmpdir(), 'swipewise-package-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Unpacks with the ordinary tool, as a reader without our software would. */
async function onDisk(name: string, zip: Uint8Array): Promise<string> {
  const folder = join(scratch, name);
  const { base, files } = unpack(zip);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, base, path)), { recursive: true });
    writeFileSync(join(folder, base, path), bytes);
  }
  return join(folder, base);
}

describe('a package', () => {
  it('is accepted, layer by layer, and tells its facts', async () => {
    const log = await makeLog(3);
    const verdict = await verifyPackage(await packageOf(log), webCrypto);
    expect(verdict.layers.map(({ layer, ok }) => [layer, ok])).toEqual([
      ['container', true],
      ['bag', true],
      ['chain', true],
      ['signature', true],
      ['timestamps', true],
    ]);
    expect(verdict.firstProblem).toBeNull();
    expect(verdict.facts).toMatchObject({
      records: 3,
      exported: 3,
      headCode: headCode(log.records[2]?.hash ?? ''),
    });
  });

  it('is accepted by sha256sum and openssl, with nothing of ours', async () => {
    const folder = await onDisk('tools', await packageOf(await makeLog(2)));
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    const sums = run('sha256sum', '-c', '--strict', 'manifest-sha256.txt').trim().split('\n');
    expect(sums).toHaveLength(2 * 4 + 1);
    expect(sums.every((line) => line.endsWith(': OK'))).toBe(true);
    expect(run('sha256sum', '-c', '--strict', 'tagmanifest-sha256.txt')).toContain(
      'chain.jsonl: OK',
    );
    const check = ['-verify', 'public-key.pem', '-signature', 'manifest.sig'];
    expect(run('openssl', 'dgst', '-sha256', ...check, 'manifest-sha256.txt')).toBe(
      'Verified OK\n',
    );
    expect(() => run('openssl', 'dgst', '-sha256', ...check, 'bagit.txt')).toThrow();
  });

  it('is rejected by the same tools after one flipped byte', async () => {
    const zip = await packageOf(await makeLog(1));
    const page = `data/${idOf(1)}/page.html`;
    const flipped = async (name: string) => {
      const folder = await onDisk(`flipped-${name.length}`, zip);
      const bytes = readFileSync(join(folder, name));
      bytes.writeUInt8(bytes.readUInt8(7) ^ 1, 7);
      writeFileSync(join(folder, name), bytes);
      return (command: string) =>
        spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    };
    const sums = (await flipped(page))('sha256sum -c manifest-sha256.txt');
    expect([sums.status, sums.stdout]).toEqual([1, expect.stringContaining(`${page}: FAILED`)]);
    const tags = (await flipped('chain.jsonl'))('sha256sum -c tagmanifest-sha256.txt');
    expect([tags.status, tags.stdout]).toEqual([1, expect.stringContaining('chain.jsonl: FAILED')]);
    const signature = (await flipped('manifest-sha256.txt'))(
      'openssl dgst -sha256 -verify public-key.pem -signature manifest.sig manifest-sha256.txt',
    );
    expect([signature.status, signature.stdout]).toEqual([1, 'Verification failure\n']);
  });

  it('unpacks with unzip into one folder, with its Chinese file name', async () => {
    const log = await makeLog(1);
    const file = join(scratch, 'one.zip');
    writeFileSync(file, await packageOf(log));
    // Info-ZIP writes names in the locale's character set and escapes what that cannot hold.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    execFileSync('unzip', ['-q', file, '-d', join(scratch, 'one')], { env });
    const name = packageName(requestOf(log));
    expect(name).toMatch(/^swipewise-20250303-090203-[0-9A-Z]{4}$/);
    expect(readdirSync(join(scratch, 'one'))).toEqual([name]);
    expect(readdirSync(join(scratch, 'one', name))).toContain('核验说明.txt');
  });

  it('is the same bytes for the same input, but for the signature', async () => {
    const log = await makeLog(2);
    const [first, second] = [unpack(await packageOf(log)), unpack(await packageOf(log))];
    for (const random of ['manifest.sig', 'tagmanifest-sha256.txt']) {
      delete first.files[random];
      delete second.files[random];
    }
    expect(first).toEqual(second);
  });

  it('may hold some records only: the others are in the chain, and that is no fault', async () => {
    const log = await makeLog(3);
    const zip = await packageOf(log, [idOf(2)]);
    const verdict = await verifyPackage(zip, webCrypto);
    expect(verdict).toMatchObject({ ok: true, facts: { records: 3, exported: 1 } });
    expect(Object.keys(unpack(zip).files).some((name) => name.includes(idOf(1)))).toBe(false);
  });

  it('accounts for files that a tombstone says were deleted', async () => {
    const log = await makeLog(2);
    await addTombstone(log, 3, idOf(1));
    const verdict = await verifyPackage(await packageOf(log), webCrypto);
    expect(verdict).toMatchObject({ ok: true, facts: { records: 3, exported: 3 } });
  });

  it('is never made from bytes that are not those that were sealed', async () => {
    const log = await makeLog(2);
    log.files.set(`${idOf(2)}/page.html`, new TextEncoder().encode('other'));
    await expect(packageOf(log)).rejects.toMatchObject({
      reason: 'artifact_changed',
      path: 'page.html',
    });
    log.files.delete(`${idOf(2)}/page.html`);
    await expect(packageOf(log)).rejects.toBeInstanceOf(PackageError);
    await expect(packageOf(log, [])).rejects.toMatchObject({ reason: 'nothing' });
    await expect(packageOf(log, ['no-such-record'])).rejects.toMatchObject({
      reason: 'unknown_record',
    });
  });
});
