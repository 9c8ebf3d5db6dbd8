import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/core/evidence/bytes';
import { canonicalBytes } from '../../../lib/core/evidence/canonical';
import { EMPTY_HEAD, headCode, verifyChain } from '../../../lib/core/evidence/chain';
import type { JsonObject } from '../../../lib/core/evidence/json';
import { parseRecord } from '../../../lib/core/evidence/parse';
import { PROBLEM_IDS, problem, problemText } from '../../../lib/core/evidence/problems';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { makeLog } from './fixtures';

/** A sealed capture as a plain value, changed. */
async function changed(
  change: (value: JsonObject) => void,
): Promise<ReturnType<typeof parseRecord>> {
  const [first] = (await makeLog(1)).records;
  const value = JSON.parse(new TextDecoder().decode(first?.bytes));
  change(value);
  return parseRecord(canonicalBytes(value));
}

describe('a record', () => {
  it('reads back as it was sealed, with keys that nobody knows yet', async () => {
    const parsed = await changed((value) => {
      value.later = { kept: true };
    });
    expect(parsed).toMatchObject({ record: { later: { kept: true }, title: '某品牌刷卡机 1 号' } });
  });

  it('has every field of its specification', async () => {
    const [first] = (await makeLog(1)).records;
    expect(Object.keys(first?.record ?? {}).sort()).toEqual(
      (
        'v kind id seq prev capturedAt tzOffset monotonicMs url finalUrl title referrer artifacts ' +
        'environment response display identity findings rulesVersion extensionVersion steps notCaptured'
      )
        .split(' ')
        .sort(),
    );
  });

  it.each<[string, (value: JsonObject) => void]>([
    ['id', (value) => Object.assign(value, { id: '../../x' })],
    ['seq', (value) => Object.assign(value, { seq: 1.5 })],
    ['prev', (value) => Object.assign(value, { prev: 'abc' })],
    ['kind', (value) => Object.assign(value, { kind: 'other' })],
    ['capturedAt', (value) => Object.assign(value, { capturedAt: '2025-02-03' })],
    ['capturedAt', (value) => Object.assign(value, { capturedAt: '2025-13-03T00:00:00.000Z' })],
    ['tzOffset', (value) => Object.assign(value, { tzOffset: 5000 })],
    ['title', (value) => Object.assign(value, { title: null })],
    ['response', (value) => Object.assign(value, { response: 'ok' })],
    ['artifacts', (value) => Object.assign(value, { artifacts: {} })],
    ['environment.userAgent', (value) => Object.assign(value, { environment: {} })],
    ['steps[0].at', (value) => Object.assign(value, { steps: [{ at: 'now', did: 'x' }] })],
    [
      'findings[0].start',
      (value) => Object.assign(value.findings?.[0 as never] ?? {}, { start: -1 }),
    ],
    [
      'artifacts[1].path',
      (value) => Object.assign(value.artifacts?.[1 as never] ?? {}, { path: '../x' }),
    ],
    [
      'artifacts[1].path',
      (value) => Object.assign(value.artifacts?.[1 as never] ?? {}, { path: 'SCREENSHOT.png' }),
    ],
  ])('with a wrong %s is refused by that name', async (field, change) => {
    expect(await changed(change)).toMatchObject({ fault: 'field', field });
  });

  it('with keys in another order is refused, at any depth', async () => {
    const [first] = (await makeLog(1)).records;
    const text = new TextDecoder().decode(first?.bytes);
    const turned = text.replace(/"height":720,"width":1280/, '"width":1280,"height":720');
    expect(turned).not.toBe(text);
    expect(parseRecord(utf8(turned))).toEqual({ fault: 'not_canonical' });
  });

  it('with keys that look like numbers is read in their canonical order', async () => {
    const [first] = (await makeLog(1)).records;
    const value = JSON.parse(new TextDecoder().decode(first?.bytes));
    // JSON.parse puts 9 before 10, RFC 8785 puts "10" before "9".
    const bytes = canonicalBytes({ ...value, response: { 10: 'a', 9: 'b', '𝌆': 1e21, é: -0 } });
    expect(new TextDecoder().decode(bytes)).toContain('"10":"a","9":"b"');
    expect(parseRecord(bytes)).toHaveProperty('record');
    const other = new TextDecoder().decode(bytes).replace('"10":"a","9":"b"', '"9":"b","10":"a"');
    expect(parseRecord(utf8(other))).toEqual({ fault: 'not_canonical' });
  });

  it('in other bytes is refused, never read in two ways', async () => {
    const [first] = (await makeLog(1)).records;
    const text = new TextDecoder().decode(first?.bytes);
    const doubled = text.replace('"title":', '"title":"x","title":');
    expect(parseRecord(utf8(doubled))).toEqual({ fault: 'not_canonical' });
    expect(parseRecord(utf8(`${text}\n`))).toEqual({ fault: 'not_canonical' });
    expect(parseRecord(utf8('{'))).toEqual({ fault: 'not_json' });
    expect(parseRecord(Uint8Array.of(0xff))).toEqual({ fault: 'not_json' });
    expect(parseRecord(utf8('null'))).toMatchObject({ fault: 'field' });
    expect(parseRecord(utf8('{"v":2}'))).toEqual({ fault: 'version', found: '2' });
    const deep = `{"a":${'['.repeat(9999)}${']'.repeat(9999)},${text.slice(1)}`;
    expect(parseRecord(utf8(deep))).toEqual({ fault: 'not_canonical' });
  });
});

describe('verifyChain', () => {
  it('accepts a log, whole or empty, and compares it with a known head', async () => {
    const { records } = await makeLog(3);
    const lines = records.map(({ bytes }) => bytes);
    const head = { seq: 3, hash: records[2]?.hash ?? '' };
    expect(await verifyChain(lines, head, webCrypto)).toBeNull();
    expect(await verifyChain(lines.slice(0, 2), null, webCrypto)).toBeNull();
    expect(await verifyChain([], EMPTY_HEAD, webCrypto)).toBeNull();
    expect(await verifyChain(lines.slice(0, 2), head, webCrypto)).toMatchObject({
      id: 'chain.truncated',
      params: { found: 2, known: 3 },
    });
    const early = { seq: 2, hash: records[1]?.hash ?? '' };
    expect(await verifyChain(lines, early, webCrypto)).toMatchObject({ id: 'chain.longer' });
  });

  it('has a code that changes with any record', async () => {
    const [one, two] = (await makeLog(2)).records;
    expect(headCode(one?.hash ?? '')).not.toBe(headCode(two?.hash ?? ''));
  });
});

describe('the words of a problem', () => {
  it('exist in both languages, with the same figures', () => {
    const slots = (text: string) => [...new Set(text.match(/<\w+>/g))].sort();
    for (const id of PROBLEM_IDS) {
      const params = Object.fromEntries(
        ['path', 'seq', 'id', 'found', 'known', 'field', 'expected', 'manifest', 'limit'].map(
          (key) => [key, `<${key}>`],
        ),
      );
      const all = { ...params, offset: '<offset>', what: '<what>', line: '<line>', at: '<at>' };
      const more = {
        ...all,
        stated: '<stated>',
        signed: '<signed>',
        before: '<before>',
        authority: '<authority>',
      };
      const [zh, en] = [problemText(problem(id, more), 'zh'), problemText(problem(id, more), 'en')];
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
      expect(slots(zh)).toEqual(slots(en));
      expect(zh).not.toContain('?');
    }
  });

  it('show a hostile name as harmless text on one line', () => {
    const path = `a\u001b[31m\n\u202eb${'x'.repeat(500)}`;
    const text = problemText(problem('bag.missing', { path, manifest: 'm' }), 'en');
    expect(text).not.toMatch(/\p{C}/u);
    expect(text.length).toBeLessThan(400);
  });
});
