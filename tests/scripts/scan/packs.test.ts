/** `--pack`: own rules on the command line. */
import { describe, expect, it } from 'vitest';
import { pack, RULE } from '../../core/userpacks/lab';
import { answersOf, save, scanCommand } from './run';

const PAGE = 'POS机立即下单。\n每月底座费30元。\n';
const page = save('page.txt', PAGE);
const sound = save('sound.json', JSON.stringify(pack()));
const other = save(
  'other.json',
  JSON.stringify(
    pack({
      id: 'other',
      lexicon: { order: ['立即下单'] },
      rules: [{ ...RULE, patterns: ['order'] }],
    }),
  ),
);

const rulesOf = (stdout: string): string[] =>
  (JSON.parse(stdout) as { findings: { rule: string }[] }[]).flatMap(({ findings }) =>
    findings.map(({ rule }) => rule),
  );

describe('scan --pack', () => {
  it('adds own findings, of several packs, to JSON', () => {
    expect(rulesOf(scanCommand(['--json', page]).stdout)).not.toContain('user.shop.stand');
    const { status, stdout } = scanCommand(['--json', '--pack', sound, '--pack', other, page]);
    expect(status).toBe(0);
    expect(rulesOf(stdout)).toEqual(
      expect.arrayContaining(['user.shop.stand', 'user.other.stand']),
    );
  });

  it('says to people whose rule it is, and works line by line', () => {
    expect(scanCommand(['--lang', 'zh', '--pack', sound, page]).stdout).toContain(
      '来自你自己的规则包「测试包」',
    );
    const { stdout } = scanCommand(
      ['--jsonl', '--pack', sound],
      `${JSON.stringify({ id: 1, text: PAGE })}\n`,
    );
    expect(answersOf(stdout)[0]?.findings?.map(({ quote }) => quote)).toContain('底座费30元');
  });

  it('refuses a bad pack with file, line, column and field, and scans nothing', () => {
    const bad = save('bad.json', JSON.stringify(pack({ id: 'Bad' }), null, 1));
    const { status, stdout, stderr } = scanCommand(['--lang', 'en', '--pack', bad, page]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${bad}:3:8: /id: The id “Bad” will not do`);
  });

  it.each([
    ['a file that is not there', ['--pack', '/nowhere.json'], 'ENOENT'],
    ['a folder', ['--pack', '/'], ''],
    ['the same pack twice', ['--pack', sound, '--pack', sound], 'shop'],
    [
      'bytes that are no UTF-8',
      ['--pack', save('gbk.json', new Uint8Array([0xb5, 0xd7]))],
      'UTF-8',
    ],
    ['a huge file', ['--pack', save('huge.json', ' '.repeat(300_000))], '262'],
    ['no file behind --pack', ['--pack'], 'usage'],
  ])('exits with 2 for %s', (_, args, words) => {
    const { status, stderr, stdout } = scanCommand([page, ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
