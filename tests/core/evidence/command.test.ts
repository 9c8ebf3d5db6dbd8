/** `npm run -s verify` as a person runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/core/evidence/bytes';
import { idOf, makeLog, packageOf, repack, unpack } from './fixtures';

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
