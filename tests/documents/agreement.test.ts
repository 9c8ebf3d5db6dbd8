/** A linked agreement from its source to what it takes back of the page. */
import { describe, expect, it } from 'vitest';
import type { Received } from '../../lib/core/documents/protocol';
import { scan } from '../../lib/core/scan';
import { readAgreement } from '../../lib/documents/agreement';

const PAGE = 'POS机免费领取，不收任何费用，押金随时可退。立即购买。';
const TERMS = `<html><title>服务协议</title><body>
  <p>商户使用POS机刷卡收款，首次刷卡时扣除激活费299元。</p><p>激活费一经扣除不予退还。</p></body></html>`;
const document: Received = {
  ...{ url: 'https://a.example/terms', kind: 'html', source: TERMS },
  ...{ bytes: 300, charset: 'utf-8' },
  answer: {
    ...{ status: 200, headers: [], leftOut: [], body: '' },
  },
};
const page = { text: PAGE, report: scan({ text: PAGE }) };
const complain = (error: unknown): never => {
  throw error;
};

describe('readAgreement', () => {
  it('finds the clauses, and what they take back of the page', () => {
    const reading = readAgreement({ document, page, packs: [] }, complain);
    expect(reading).toMatchObject({ url: document.url, title: '服务协议' });
    expect(reading?.report.findings.map(({ category }) => category)).toContain('non_refund');
    expect(reading?.contradictions.map(({ promiseIn }) => promiseIn)).toContain('page');
    expect(reading?.contradictions[0]?.termQuote).toMatch(/299|不予退还/);
  });

  it('reads plain text as it is', () => {
    const text: Received = {
      ...document,
      kind: 'text',
      source: '  <b>激活费299元</b>一经扣除不予退还，商户须知。 ',
    };
    expect(readAgreement({ document: text, page, packs: [] }, complain)?.chars).toBe(
      text.source.trim().length,
    );
  });

  it('gives nothing for a page that a script would fill', () => {
    const source = '<html><div id="app"></div><script>draw("押金不退")</script></html>';
    expect(
      readAgreement({ document: { ...document, source }, page, packs: [] }, complain),
    ).toBeNull();
  });

  it('says so where own rules could not be had', () => {
    const reading = readAgreement({ document, page, packs: null }, complain);
    expect(reading?.report.ownFailed).toBe(true);
    expect(reading?.report.findings.length).toBeGreaterThan(0);
  });
});
