/** A fetched document becomes a record of its own: exact bytes, plain names, and what it cannot have. */
import { describe, expect, it } from 'vitest';
import type { Arrived } from '../../../lib/core/documents/protocol';
import { toBase64, utf8 } from '../../../lib/core/evidence/bytes';
import { linkedFromOf } from '../../../lib/core/evidence/linked';
import { documentFacts } from '../../../lib/documents/facts';
import { draftOf } from '../../../lib/platform/agreements/draft';

const TERMS = '<title>服务协议</title><p>首次刷卡扣除激活费299元，一经扣除不予退还。</p>';
const page = { url: 'https://a.example/', title: '样店' };
const maker = {
  ...{ userAgent: 'UA', language: 'zh-CN', extensionVersion: '0.1.0', privately: false },
};

function received(more: Partial<Arrived> = {}, body = utf8(TERMS)): Arrived {
  return {
    ...{ url: 'https://a.example/terms', kind: 'html', source: TERMS },
    ...{ bytes: body.length, charset: 'utf-8', ...more },
    answer: {
      ...{ status: 200, leftOut: ['set-cookie'], body: toBase64(body) },
      headers: [{ name: 'content-type', value: 'text/html' }],
    },
    arrival: {
      ...{ asked: 'https://a.example/t', as: 'user', monotonicMs: 5 },
      at: '2026-11-22T05:12:07.412Z',
    },
  };
}

function draft(document: Arrived, label = '《协议》', privately = false) {
  const facts = { ...documentFacts(document), rulesVersion: 'sha256:0' };
  return draftOf({ document, label, page }, facts, { ...maker, privately });
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
      ...{ capturedAt: '2026-11-22T05:12:07.412Z', monotonicMs: 5, referrer: '' },
      response: { status: 200, at: '2026-11-22T05:12:07.412Z', headersLeftOut: ['set-cookie'] },
    });
    expect(linkedFromOf(made.environment)).toEqual(page);
    expect(made.notCaptured.map(({ what }) => what)).toEqual([
      ...['screenshot', 'html', 'mhtml', 'article', 'display', 'redirects', 'server', 'tls'],
    ]);
    expect(made.steps.map(({ did }) => did)).toEqual([
      ...['agreement:asked_as_user', `agreement:fetched html ${utf8(TERMS).length}`],
      ...['agreement:redirected', `scan:findings ${made.findings.length}`],
    ]);
    // Nothing is said that `fetch` does not tell.
    expect(Object.keys(made.response ?? {})).not.toContain('fromCache');
    expect(Object.keys(made.response ?? {})).not.toContain('redirects');
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

  it('says who may have answered, as whom it was asked, and that the window was private', () => {
    const known = received();
    const made = draft(
      {
        ...known,
        arrival: { ...known.arrival, as: 'stranger' },
        answer: { ...known.answer, worker: true },
      },
      '《协议》',
      true,
    );
    expect(made.steps[0]).toEqual({ at: known.arrival.at, did: 'agreement:asked_as_stranger' });
    expect(made.notCaptured).toContainEqual({ what: 'server', reason: 'perhaps_service_worker' });
    expect(made.environment.private).toBe(true);
    expect(draft(known).environment.private).toBeUndefined();
  });

  it('of a page without a word says that it is empty, not that there is no reader', () => {
    const { notCaptured } = draft(received({ source: '<script>x</script>' }));
    expect(notCaptured).toContainEqual({ what: 'text', reason: 'empty' });
  });

  it('holds no half of a character, and no secret of the address that answered', () => {
    const { title, response } = draft(
      received({ kind: 'pdf', source: '', url: 'https://a.example/x?token=let-me-in' }),
      '\ud800',
    );
    expect(title).toBe('\ufffd');
    expect(response).toMatchObject({ url: 'https://a.example/x?token=***' });
  });
});
