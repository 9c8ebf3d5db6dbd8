/** The draft: findings are slices of the stored text, and a text that is missing is said to be. */
import { describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../../lib/core/capture/protocol';
import { utf8 } from '../../../lib/core/evidence/bytes';

vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1' }) },
    i18n: { getUILanguage: () => 'zh' },
  },
}));
const { assemble } = await import('../../../lib/platform/capture/assemble');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');
const { decodeUtf8 } = await import('../../../lib/platform/capture/utf8');

const FACTS: PageFacts = {
  ...{
    url: 'https://a.example/',
    finalUrl: 'https://a.example/',
    title: '云掌POS机',
    referrer: '',
  },
  ...{ charset: 'UTF-8', contentType: 'text/html', lang: 'zh', pixelRatio: 1, userAgent: 'x' },
  viewport: { width: 1, height: 1 },
  scroll: { x: 0, y: 0 },
  document: { width: 1, height: 1 },
};
const TERMS = 'POS机免费领取。首次刷卡扣除激活金299元，一经收取概不退还。';

function draft(parts: Record<string, Uint8Array>, selection = '') {
  return assemble({
    ...{ facts: FACTS, pictures: [], capturedAt: new Date(0), notes: new CaptureNotes() },
    ...{ selection, displays: null, response: null, mhtml: null, privately: false },
    parts: new Map(Object.entries(parts)) as Parameters<typeof assemble>[0]['parts'],
  });
}

describe('assembling a draft', () => {
  it('finds the terms of a page that starts with U+FEFF, and offsets fit the file', async () => {
    const bytes = utf8(`\ufeff${TERMS}`);
    const { findings } = await draft({ text: bytes });
    const plain = await draft({ text: utf8(TERMS) });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings).toHaveLength(plain.findings.length);
    const stored = decodeUtf8(bytes);
    for (const { start, end, quote } of findings) expect(stored.slice(start, end)).toBe(quote);
  });

  it('makes no record of a text that is no UTF-8', async () => {
    await expect(draft({ text: Uint8Array.of(0x61, 0xff) })).rejects.toThrow(TypeError);
  });

  it('says that no terms were sought where there is no text', async () => {
    const { findings, notCaptured } = await draft({ html: utf8('<p>') });
    expect(findings).toEqual([]);
    expect(notCaptured).toContainEqual({ what: 'findings', reason: 'failed', detail: 'no text' });
  });

  it('keeps the words that the user had selected in a file of their own', async () => {
    const { artifacts } = await draft({ text: utf8(TERMS) }, '概不退还\ud800');
    const selection = artifacts.find(({ role }) => role === 'selection');
    expect(selection?.path).toBe('selection.txt');
    expect(decodeUtf8(selection?.bytes ?? new Uint8Array())).toBe('概不退还\ufffd');
    expect((await draft({ text: utf8(TERMS) }, ' ')).artifacts).toHaveLength(1);
  });
});
