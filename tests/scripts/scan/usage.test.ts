/** Options, exit codes, and the report for people. */
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../scripts/lib/locale';
import { readArguments } from '../../../scripts/scan/arguments';
import { save, scanCommand } from './run';

describe('options', () => {
  it.each([
    [['--nope']],
    [['-x', 'file.txt']],
    [[]],
    [['--json']],
    [['--jsonl', 'file.txt']],
    [['--lang', 'fr', 'file.txt']],
    [['--lang']],
  ])('%j: a usage line', (argv) => expect(readArguments(argv, 'zh')).toBeNull());

  it('unknown: one line on standard error, exit code 2', () => {
    const { status, stdout, stderr } = scanCommand(['--nope']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^usage: .*--jsonl.*\n$/);
  });

  it.each([
    [
      ['a.txt', 'b.html'],
      { files: ['a.txt', 'b.html'], output: 'people', locale: 'zh', packs: [] },
    ],
    [['--json', 'a.txt'], { files: ['a.txt'], output: 'json', locale: 'zh', packs: [] }],
    [['a.txt', '--lang', 'en'], { files: ['a.txt'], output: 'people', locale: 'en', packs: [] }],
    [
      ['a.txt', '--agreement', 'b.txt'],
      { files: ['a.txt'], output: 'people', locale: 'zh', packs: [], agreement: 'b.txt' },
    ],
    [['--jsonl'], { files: [], output: 'jsonl', locale: 'zh', packs: [] }],
  ])('%j', (argv, found) => expect(readArguments(argv, 'zh')).toEqual(found));

  it("takes the terminal's language for the report", () => {
    expect(localeOf({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(localeOf({ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('zh');
    expect(localeOf({ LANG: 'C.UTF-8' })).toBe('zh');
    expect(localeOf({})).toBe('zh');
  });

  it('gives one kind of output only', () => {
    expect(readArguments(['--json', '--jsonl', 'a'], 'zh')).toBeNull();
  });
});

describe('for people', () => {
  const file = save('shop.txt', '本店POS机立即下单。\n首刷冻结押金299元，\n押金概不退还。');

  it('tells page kind, severity, line, words, meaning, law and what to do, worst first', () => {
    const { status, stdout } = scanCommand([file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/shop\.txt: 销售页/);
    expect(stdout).toMatch(/\[高风险\] 写明不退 \(第 3 行\)\n {4}「押金概不退还」/);
    expect(stdout).toMatch(/《民法典》第497条/);
    expect(stdout).toMatch(/→ /);
    const severities = [...stdout.matchAll(/\[(高|中|低)风险\]/g)].map(([, s]) =>
      '高中低'.indexOf(s ?? ''),
    );
    expect(severities).toEqual([...severities].sort());
  });

  it('speaks English where asked', () => {
    const { stdout } = scanCommand(['--lang', 'en', file]);
    expect(stdout).toMatch(/shop\.txt: offer/);
    expect(stdout).toMatch(/\[HIGH\] No money back \(line 3\)/);
  });

  it('says so where nothing was seen, and promises nothing by it', () => {
    const { status, stdout } = scanCommand([save('plain.txt', '今天天气不错。')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/没有看到要提醒的条款/);
  });
});
