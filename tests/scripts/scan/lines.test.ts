/** `--jsonl`: one answer a line, in order, as it goes; a bad line spoils no other. */
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { answersOf, inShell, save, scanCommand, startScan } from './run';

const SHOP = 'POS机火热办理，立即下单。首刷冻结押金299元，概不退还。';
const line = (value: object) => `${JSON.stringify(value)}\n`;

describe('answers', () => {
  it('have the fields of the contract, in its order, and exact quotes', () => {
    const { status, stdout, stderr } = scanCommand(['--jsonl'], line({ id: 'a', text: SHOP }));
    expect([status, stderr]).toEqual([0, '']);
    const [answer] = answersOf(stdout);
    expect(Object.keys(answer ?? {})).toEqual(['id', 'page', 'findings', 'offer']);
    expect(Object.keys(answer?.page ?? {})).toEqual(['kind', 'kinds', 'language', 'reasons']);
    expect(Object.keys(answer?.findings?.[0] ?? {})).toEqual(
      'category rule stance severity confidence start end quote facts reasons law'.split(' '),
    );
    expect(Object.keys(answer?.offer ?? {})).toEqual(['fees', 'contradictions', 'firstYear']);
    expect(answer?.findings?.map((f) => f.category)).toEqual(
      expect.arrayContaining(['activation_fee', 'non_refund']),
    );
    for (const f of answer?.findings ?? []) expect(f.quote).toBe(SHOP.slice(f.start, f.end));
  });

  it('give back the text of HTML, and offsets into it', () => {
    const html = `<!doctype html><title>t</title><p>POS机立即下单</p><p>押金<b>概不</b>退还</p>`;
    const [answer] = answersOf(scanCommand(['--jsonl'], line({ id: 1, html })).stdout);
    expect(answer?.text).toBe('POS机立即下单\n押金概不退还');
    const kept = answer?.findings?.find((f) => f.category === 'non_refund');
    expect(kept?.quote).toBe('押金概不退还');
    expect(answer?.text?.slice(kept?.start, kept?.end)).toBe('押金概不退还');
  });

  it('keep ids and order; numbers, CR LF, U+2028 in a string, and a last line without an end', () => {
    const input = `${JSON.stringify({ id: 7, text: '好\u2028吗' })}\r\n${line({ id: 'b', text: '' })}{"id":"c","text":"x","url":"https://a.test/","title":"t"}`;
    const { status, stdout } = scanCommand(['--jsonl'], input);
    expect(answersOf(stdout).map((a) => a.id)).toEqual([7, 'b', 'c']);
    expect(status).toBe(0);
  });

  it('leave a lone surrogate as it came', () => {
    const input = '{"id":1,"text":"POS机 \\ud800 押金概不退还"}\n';
    const [answer] = answersOf(scanCommand(['--jsonl'], input).stdout);
    const kept = answer?.findings?.find((f) => f.category === 'non_refund');
    expect('POS机 \ud800 押金概不退还'.slice(kept?.start, kept?.end)).toBe(kept?.quote);
  });

  it('are none for an empty input', () => {
    expect(scanCommand(['--jsonl'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('bad lines', () => {
  const BAD: [string, unknown, RegExp][] = [
    ['no JSON at all', null, /JSON/],
    ['', null, /JSON/],
    ['[1]', null, /object/],
    ['null', null, /object/],
    ['{"text":"x"}', null, /id/],
    ['{"id":"n"}', 'n', /text.*html/],
    ['{"id":"both","text":"x","html":"y"}', 'both', /exactly one/],
    ['{"id":5,"text":5}', 5, /"text" must be a string/],
    ['{"id":{},"text":"x"}', null, /"id" must be a string or a number/],
    ['{"id":[1],"text":"x"}', null, /"id" must be/],
    ['{"id":true,"text":"x"}', null, /"id" must be/],
    ['{"id":null,"text":"x"}', null, /"id" must be/],
    ['{"id":"cut","text":"x', null, /JSON/],
  ];

  it('each get an error with its id, the rest goes on, and the exit code is 1', () => {
    const good = line({ id: 'good', text: SHOP });
    const { status, stdout, stderr } = scanCommand(
      ['--jsonl'],
      BAD.map(([bad]) => `${bad}\n${good}`).join(''),
    );
    expect([status, stderr]).toEqual([1, '']);
    const answers = answersOf(stdout);
    expect(answers).toHaveLength(2 * BAD.length);
    BAD.forEach(([bad, id, message], i) => {
      const answer = answers[2 * i];
      expect(Object.keys(answer ?? {}), bad).toEqual(['id', 'error']);
      expect([answer?.id, answer?.error], bad).toEqual([id, expect.stringMatching(message)]);
      expect(answers[2 * i + 1]?.id).toBe('good');
      expect(answers[2 * i + 1]?.findings?.length).toBeGreaterThan(0);
    });
  });
});

describe('streaming', () => {
  it('answers the first line before the second is written', async () => {
    const child = startScan(['--jsonl']);
    child.stdout.setEncoding('utf8');
    const closed = once(child, 'close');
    for (const id of ['first', 'second']) {
      child.stdin.write(line({ id, text: SHOP }));
      const [answer] = await once(child.stdout, 'data');
      expect(answersOf(String(answer)).map((a) => a.id)).toEqual([id]);
      expect(child.exitCode).toBeNull();
    }
    child.stdin.end();
    expect((await closed)[0]).toBe(0);
  });

  it('takes a character that is cut between two writes', async () => {
    const child = startScan(['--jsonl']);
    const bytes = Buffer.from(line({ id: '金', text: SHOP }));
    child.stdin.write(bytes.subarray(0, 8));
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.stdin.end(bytes.subarray(8));
    child.stdout.setEncoding('utf8');
    const [answer] = await once(child.stdout, 'data');
    expect(answersOf(String(answer))[0]?.id).toBe('金');
  });

  it('ends quietly where the reader goes away', () => {
    save('many.jsonl', line({ id: 1, text: SHOP }).repeat(20_000));
    const { stdout, stderr } = inShell('$SCAN --jsonl < many.jsonl | head -1');
    expect(answersOf(stdout).map((a) => a.id)).toEqual([1]);
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });
});
