/** `npm run -s verify` as a person runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/core/evidence/bytes';
import { headCode } from '../../../lib/core/evidence/chain';
import { writePackage } from '../../../lib/core/evidence/package/write';
import { generateKeyPair, signerOf, webCrypto } from '../../../lib/platform/webcrypto';
import { collect, idOf, makeLog, packageOf, repack, requestOf, unpack } from './fixtures';

const SCRIPT = fileURLToPath(new URL('../../../scripts/verify.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'swipewise-verify-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function verify(args: string[], lang = 'zh_CN.UTF-8') {
  const env = { ...process.env, LANG: lang, LC_ALL: '', LC_MESSAGES: '' };
  return spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env });
}

function save(name: string, bytes: Uint8Array | string): string {
  const path = join(scratch, name);
  writeFileSync(path, bytes);
  return path;
}

describe('npm run verify', () => {
  let good: string;
  let bad: string;

  beforeAll(async () => {
    const zip = await packageOf(await makeLog(2));
    const { base, files } = unpack(zip);
    good = save('good.zip', zip);
    bad = save('bad.zip', repack(base, { ...files, [`data/${idOf(1)}/text.txt`]: utf8('x') }));
  });

  it('accepts a good package, in both languages and as JSON', () => {
    const zh = verify([good]);
    expect(zh.status).toBe(0);
    expect(zh.stdout).toMatch(/✓ 签名[\s\S]*通过。/);
    expect(verify([good], 'en_US.UTF-8').stdout).toMatch(/✓ Signature[\s\S]*In order\./);
    const json = JSON.parse(verify([good, '--json']).stdout);
    expect(json).toMatchObject({ ok: true, file: good, facts: { records: 2 }, text: null });
  });

  it('names the key, and calls nothing unchanged that was not compared with a note of the time', async () => {
    const { keySha256, headCode } = JSON.parse(verify([good, '--json']).stdout).facts;
    const zh = verify([good]).stdout;
    expect(zh).toContain(`签名钥匙的指纹（SHA-256）：${keySha256}`);
    expect(zh).toContain(`校验码：${headCode}`);
    expect(zh).toMatch(
      /与保存时记下的校验码一致，才说明从那以后没有变过；钥匙指纹一致，只说明出自同一把钥匙/,
    );
    const en = verify([good], 'en_US.UTF-8').stdout;
    expect(en).toContain(`(SHA-256): ${keySha256}`);
    expect(en).toMatch(
      /only agreement with the check code noted down .* only that the same key made it/,
    );
  });

  it('knows of which record a code is that was noted down, and whether any has it', async () => {
    const log = await makeLog(2);
    const [first] = log.records;
    const code = headCode(first?.hash ?? '');
    const early = verify([good, '--code', code.toLowerCase()]);
    expect(early.status).toBe(0);
    expect(early.stdout).toContain('是第 1 条记录存好时的');
    const other = verify([good, '--code=7K3M-Q9XD-0A2B-VW5T'], 'en_US.UTF-8');
    expect(other.status).toBe(1);
    expect(other.stdout).toContain('No record has the check code 7K3M-Q9XD-0A2B-VW5T');
    const json = JSON.parse(verify([good, '--json', '--code', code]).stdout);
    expect(json.noted).toEqual({ code, seq: 1 });
    // Of what is not in order a code says nothing.
    expect(verify([bad, '--code', code]).stdout).not.toContain(code);
  });

  it('cannot tell a package that was made anew with another key, but shows its other fingerprint', async () => {
    const log = await makeLog(2);
    const other = { ...webCrypto, ...signerOf(await generateKeyPair()) };
    const forged = save('forged.zip', await collect(writePackage(requestOf(log), other)));
    const keyOf = (file: string) => JSON.parse(verify([file, '--json']).stdout).facts.keySha256;
    expect(verify([forged]).status).toBe(0);
    expect(keyOf(forged)).not.toBe(keyOf(good));
  });

  it('has one name for the check code, in the guide too', async () => {
    const { files } = unpack(await packageOf(await makeLog(1)));
    const guide = new TextDecoder().decode(files['核验说明.txt']);
    expect(guide).toContain('记录链校验码：');
    expect(guide + verify([good]).stdout).not.toContain('核对码');
    expect(guide).toMatch(/钥匙就在包里/);
    expect(guide).not.toMatch(/\p{Script=Han}[,;:?!]/u);
  });

  it('rejects a changed one and names the file, as text and as JSON', () => {
    const path = `data/${idOf(1)}/text.txt`;
    const zh = verify([bad]);
    expect(zh.status).toBe(1);
    expect(zh.stdout).toContain(`未通过。第一处问题：文件「${path}」`);
    const json = JSON.parse(verify(['--json', bad], 'en_US.UTF-8').stdout);
    expect(json).toMatchObject({
      ok: false,
      firstProblem: { id: 'bag.changed', params: { path } },
    });
    expect(json.text).toContain(path);
  });

  it.each([
    ['empty.zip', '', '0 字节'],
    ['text.zip', 'this is a text and no archive at all', '不是 ZIP'],
    ['binary.zip', Uint8Array.from({ length: 5000 }, (_, i) => i * 7), '不是 ZIP'],
  ])('says in one sentence what is wrong with %s', (name, bytes, words) => {
    const { status, stdout, stderr } = verify([save(name, bytes)]);
    expect(status).toBe(1);
    expect(stdout).toContain(words);
    expect(stderr).toBe('');
  });

  it.each([
    [[], '用法'],
    [['a.zip', 'b.zip'], '用法'],
    [['--jsn', 'a.zip'], '--jsn'],
    [[join(scratch, 'none.zip')], '找不到'],
    [[scratch], '文件夹'],
    [['a.zip', '--code', '7K3M-Q9XD'], '不是校验码'],
    [['a.zip', '--code'], '不是校验码'],
  ])('%j is wrong use: exit code 2 and one line on stderr', (args, words) => {
    const { status, stdout, stderr } = verify(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('reads a file whose name begins with a hyphen after --', () => {
    expect(verify(['--', '--none.zip']).stderr).toContain('--none.zip');
    expect(verify(['--help']).status).toBe(0);
  });
});
