/** The site's certificates in the report: every one of the chain, whatever stands in their names. */
import { describe, expect, it } from 'vitest';
import { responseSection } from '../../../lib/core/evidence/package/report/response';
import { recordOf } from '../../../lib/core/evidence/record';
import { REPORT_WORDS } from '../../../lib/i18n/report';
import { draftOf } from './fixtures';

const HOSTILE = '</td><script>alert(1)</script>';
const certificate = (subject: string, changed = {}) => ({
  ...{ subject, issuer: 'CN=Root', serialNumber: '01', sha256: 'ab'.repeat(32) },
  ...{ notBefore: '2026-10-02T00:00:00.000Z', notAfter: null, builtInRoot: false },
  ...changed,
});
const TLS = {
  ...{ state: 'secure', protocol: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256', exception: null },
  certificates: [certificate(HOSTILE), certificate('CN=Root', { builtInRoot: true })],
};

function sections(tls: typeof TLS | Record<string, unknown> | null, withFile = true): string[] {
  const response = { url: 'https://shop.example/', status: 200, tls };
  const file = { sha256: 'c'.repeat(64), bytes: 3, mediaType: 'x/y', role: 'other' as const };
  const record = recordOf(
    'capture',
    { ...draftOf(1), response: JSON.parse(JSON.stringify(response)) },
    withFile ? [{ path: 'certificates.pem', ...file }] : [],
    { id: 'a', seq: 1, prev: '0'.repeat(64) },
  );
  return REPORT_WORDS.map((words) => responseSection(record, words).text);
}

describe('certificates in the report', () => {
  it('are told in both languages, from the site’s own to the root, and what they mean', () => {
    const [zh = '', en = ''] = sections(TLS);
    expect(zh).toMatch(/网站证书[\s\S]*TLSv1.3 · TLS_AES_128_GCM_SHA256 · 浏览器认为连接安全/);
    expect(zh).toMatch(
      /certificates.pem[\s\S]*CN=Root \(浏览器自带的根证书\)[\s\S]*说明不了老板是谁/,
    );
    expect(en).toMatch(
      /Site certificate[\s\S]*a root that the browser brings along[\s\S]*not show who/,
    );
    for (const half of [zh, en]) expect(half.match(/(?:ab){32}/g)).toHaveLength(2);
  });

  it('cannot speak for themselves', () => {
    for (const half of sections(TLS)) {
      expect(half).not.toContain('<script');
      expect(half).toContain('&lt;script&gt;');
    }
  });

  it('say what the user let pass', () => {
    const [zh = ''] = sections({ ...TLS, exception: 'domain_mismatch' });
    expect(zh).toContain('证书不是发给这个网址的；当时有人选了继续打开');
    expect(zh).not.toContain('连接安全');
    expect(sections({ ...TLS, exception: 'new_kind' })[0]).toContain('new_kind');
  });

  it('name no file where there is none, and are nothing where none were captured', () => {
    expect(sections(TLS, false)[0]).not.toContain('certificates.pem');
    for (const none of [null, {}, { ...TLS, certificates: [] }]) {
      expect(sections(none)[0]).not.toContain('网站证书');
    }
  });
});
