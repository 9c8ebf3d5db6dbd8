/** Files: every encoding and every sort of bad input gets its answer or a clear message. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Answer, FOLDER, save, scanCommand } from './run';

const TERM = '本店POS机立即下单。首刷冻结押金299元，概不退还。';

/** TERM in GB 18030; Node can read that encoding but not write it. */
const TERM_GB18030 = Buffer.from(
  'b1beb5ea504f53bbfac1a2bcb4cfc2b5a5a1a3cad7cba2b6b3bde1d1babdf0323939d4aaa3acb8c5b2bbcdcbbbb9a1a3',
  'hex',
);

const json = (...files: string[]) => {
  const { status, stdout, stderr } = scanCommand(['--json', ...files]);
  const answers: Answer[] = JSON.parse(stdout);
  return { status, answers, stderr };
};

const BOM = { le: [0xff, 0xfe], be: [0xfe, 0xff] };
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.from([...BOM[order], ...(order === 'le' ? bytes : bytes.swap16())]);
};

describe('encodings', () => {
  it('are told apart', () => {
    const files = [
      save('utf8.txt', TERM),
      save('bom.txt', `\ufeff${TERM}`),
      save('gb.txt', TERM_GB18030),
      save('le.txt', utf16(TERM, 'le')),
      save('be.txt', utf16(TERM, 'be')),
      save('gbk.html', Buffer.concat([Buffer.from('<meta charset=gbk><p>'), TERM_GB18030])),
    ];
    const { status, answers } = json(...files);
    expect(status).toBe(0);
    expect(answers.map((a) => a.id)).toEqual(files);
    for (const answer of answers)
      expect(
        answer.findings?.map((f) => f.quote),
        String(answer.id),
      ).toContain('首刷冻结押金299元');
  });
});

describe('bad files', () => {
  const BAD: [string, string, RegExp][] = [
    ['empty', save('empty.txt', ''), /空的.*empty/],
    ['white space', save('blank.txt', ' \n\t\n'), /没有文字.*no text/],
    ['HTML without text', save('blank.html', '<html><script>押金</script></html>'), /no text/],
    ['missing', `${FOLDER}/none.txt`, /找不到.*no such file/],
    ['folder', FOLDER, /文件夹.*folder/],
    [
      'PNG',
      save('a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      /neither text nor HTML/,
    ],
    ['gzip', save('a.gz', gzipSync(TERM)), /neither text nor HTML/],
    ['PDF', save('a.pdf', '%PDF-1.7\n1 0 obj\n'), /neither text nor HTML/],
    [
      'bytes of no encoding',
      save('noise.txt', Buffer.alloc(4000, 'ff81fe', 'hex')),
      /neither text nor HTML/,
    ],
  ];

  it('each get a message, the others an answer, and the exit code is 1', () => {
    const good = save('good.txt', TERM);
    const { status, answers, stderr } = json(...BAD.flatMap(([, file]) => [file, good]));
    expect([status, stderr]).toEqual([1, '']);
    BAD.forEach(([what, file, message], i) => {
      const bad = answers[2 * i];
      expect([bad?.id, bad?.error], what).toEqual([file, expect.stringMatching(message)]);
      expect(bad?.findings).toBeUndefined();
      expect(answers[2 * i + 1]?.findings?.length).toBeGreaterThan(0);
    });
  });

  it('are told to people on standard error, with no trace of code', () => {
    const { status, stdout, stderr } = scanCommand(BAD.map(([, file]) => file));
    expect([status, stdout]).toEqual([1, '']);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(BAD.length);
    expect(stderr).not.toMatch(/\bat .*:\d+|Error:/);
  });
});

describe('large and broken input', () => {
  it('reads 20 MB of text to its end', () => {
    const filler = '今天店里进了一批新货，颜色有黑白两种，欢迎来看。\n'.repeat(270_000);
    const file = save('large.txt', `${filler}${TERM}`);
    const { status, answers } = json(file);
    expect(status).toBe(0);
    const last = answers[0]?.findings?.at(-1);
    expect(last?.start).toBeGreaterThan(filler.length);
    expect(`${filler}${TERM}`.slice(last?.start, last?.end)).toBe(last?.quote);
    const people = scanCommand([file]);
    expect(people.stdout.includes('第 270001 行')).toBe(true);
  });

  it('prints thousands of findings for people in no time that matters', () => {
    const file = save('clauses.txt', `${TERM}\n`.repeat(10_000));
    const { status, stdout } = scanCommand([file]);
    expect(status).toBe(0);
    expect(stdout.includes('第 10000 行')).toBe(true);
  });

  it.each([
    ['unclosed tags', `<div><p><b>${TERM}<table><td>x`],
    ['stray ends', `</div></p>${TERM}</table></html>更多`],
    ['an attribute without an end', `<p>${TERM}</p><a title="x`],
    ['a hundred thousand levels', `<html>${'<div>'.repeat(100_000)}${TERM}`],
    ['a hundred thousand spaces in tags', `<html>${'<b> </b>'.repeat(100_000)}${TERM}`],
    ['a NUL and lone entities', `<html><p>${TERM}&#0;&#xd800;&bogus;&</p>`],
  ])('HTML with %s', (name, html) => {
    const { status, answers } = json(save(`${name.replace(/ /g, '-')}.html`, html));
    expect(status).toBe(0);
    const [answer] = answers;
    expect(answer?.findings?.map((f) => f.quote)).toContain('首刷冻结押金299元');
    for (const f of answer?.findings ?? [])
      expect(answer?.text?.slice(f.start, f.end)).toBe(f.quote);
  });
});
