/** A fetched document becomes a record of its own: exact bytes, plain names, and what it cannot have. */
import { describe, expect, it } from 'vitest';
import type { Received } from '../../../lib/core/documents/protocol';
import { toBase64, utf8 } from '../../../lib/core/evidence/bytes';
import { linkedFromOf } from '../../../lib/core/evidence/linked';
import { documentFacts } from '../../../lib/documents/facts';
import { draftOf } from '../../../lib/platform/agreements/draft';

const TERMS = '<title>服务协议</title><p>首次刷卡扣除激活费299元，一经扣除不予退还。</p>';
const page = { url: 'https://a.example/', title: '样店' };
const maker = {
  ...{ userAgent: 'UA', language: 'zh-CN', extensionVersion: '0.1.0', monotonicMs: 5 },
  now: new Date('2026-11-22T05:13:00.000Z'),
};

function received(more: Partial<Received> = {}, body = utf8(TERMS)): Received {
  return {
    ...{ url: 'https://a.example/terms', kind: 'html', source: TERMS },
    ...{ bytes: body.length, charset: 'utf-8', ...more },
    answer: {
      ...{ asked: 'https://a.example/t', status: 200, leftOut: ['set-cookie'] },
      headers: [{ name: 'content-type', value: 'text/html' }],
      ...{ at: '2026-11-22T05:12:07.412Z', body: toBase64(body) },
    },
  };
}

function draft(document: Received, label = '《协议》') {
  const facts = { ...documentFacts(document), rulesVersion: 'sha256:0' };
  return draftOf({ document, label, page }, facts, maker);
}

describe('the draft of a fetched document', () => {
  it('holds the bytes as they came, the text, the findings in it, and where it was linked', () => {
    const made = draft(received());
    expect(made.artifacts.map(({ path, role }) => [path, role])).toEqual([
      ...[
        ['document.html.txt', 'other'],
        ['text.txt', 'text'],
      ],
    ]);
    expect(made.artifacts[0]?.bytes).toEqual(utf8(TERMS));
    const text = new TextDecoder().decode(made.artifacts[1]?.bytes);
    expect(made.findings.length).toBeGreaterThan(0);
    for (const { start, end, quote } of made.findings) expect(text.slice(start, end)).toBe(quote);
    expect(made).toMatchObject({
      ...{ title: '服务协议', url: 'https://a.example/t', finalUrl: 'https://a.example/terms' },
      ...{ capturedAt: '2026-11-22T05:13:00.000Z', referrer: '' },
      response: { status: 200, at: '2026-11-22T05:12:07.412Z', headersLeftOut: ['set-cookie'] },
    });
    expect(linkedFromOf(made.environment)).toEqual(page);
    expect(made.notCaptured.map(({ what }) => what)).toEqual([
      ...['screenshot', 'html', 'mhtml', 'article', 'display'],
    ]);
    expect(made.steps.map(({ did }) => did)).toContain('agreement:redirected');
  });

  it('of a file that cannot be read says so, and is called after the link', () => {
    const made = draft(received({ kind: 'pdf', source: '', url: 'https://a.example/x' }));
    expect(made.artifacts.map(({ path }) => path)).toEqual(['document.pdf']);
    expect(made).toMatchObject({ title: '《协议》', findings: [], identity: null });
    const gaps = made.notCaptured.filter(({ reason }) => reason === 'no_reader');
    expect(gaps.map(({ what }) => what)).toEqual(['text', 'findings', 'identity']);
  });

  it.each([
    ['office', 'https://a.example/a.DOC?x=1', 'document.doc'],
    ['office', 'https://a.example/a.exe', 'document.docx'],
    ['image', 'https://a.example/a.jpeg', 'document.jpeg'],
    ['html', 'https://a.example/a.html', 'document.html.txt'],
    ['other', 'https://a.example/../a.svg', 'document.bin'],
    ['text', 'https://a.example/a.bat', 'document.txt'],
  ] as const)('gives %s at %s a name that opens no program', (kind, url, name) => {
    expect(draft(received({ kind, url })).artifacts[0]?.path).toBe(name);
  });

  it('is refused where bytes are missing or damaged', () => {
    expect(() => draft(received({ bytes: 3 }))).toThrow('document_not_whole');
    const broken = received();
    broken.answer.body = '*';
    expect(() => draft(broken)).toThrow('document_not_whole');
  });

  it('takes no time that is none, and no half of a character', () => {
    const odd = received();
    odd.answer.at = 'yesterday';
    odd.answer.headers = [{ name: 'x', value: '\ud800' }];
    const { response } = draft(odd, '\ud800');
    expect(response).toMatchObject({ at: null, headers: [{ value: '\ufffd' }] });
  });
});
