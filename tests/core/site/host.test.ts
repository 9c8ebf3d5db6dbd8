/** Addresses, held against the platform's own URL class. */
import { domainToASCII, domainToUnicode } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { hostOf, isNumberHost } from '../../../lib/core/site/host';
import { institutionOf, isOwnHost } from '../../../lib/core/site/institutions';
import { borrowedFrom } from '../../../lib/core/site/lookalike';
import { shownHost } from '../../../lib/core/site/punycode';
import { fc } from '../../support/properties';

describe('host of an address', () => {
  it.each([
    'https://www.lakala.com/a/b?c=lakala#d',
    'HTTPS://WWW.LaKaLa.COM:8443/',
    'http://user:pw@pay.lakala.com/',
    'http://lakala.com@evil.cn/',
    'http://evil.cn\\@lakala.com/',
    'http://1.2.3.4:8080/x',
    'http://[2001:db8::1]:80/',
    'https://lak%61la.com/',
    'https://ＬＡＫＡＬＡ。com/',
    'https:/lakala.com',
    '  https://lakala.com',
  ])('%s: as the platform reads it', (url) => {
    expect(hostOf(url)).toBe(new URL(url).hostname);
  });

  it('drops the closing dot, which names the same host', () => {
    expect(hostOf('https://www.lakala.com./')).toBe('www.lakala.com');
  });

  it.each([
    undefined,
    '',
    'file:///C:/lakala.html',
    'data:text/html,<b>x',
    'about:blank',
    'lakala.com',
    'https://',
    'blob:https://lakala.com/1',
  ])('%s: none', (url) => expect(hostOf(url)).toBeNull());
});

describe('a strange address', () => {
  it('has no host that is longer than a host may be', () => {
    const host = (length: number) => `${'a'.repeat(length - '.lakala.com'.length)}.lakala.com`;
    expect(hostOf(`https://${host(253)}.:443/`)).toBe(host(253));
    expect(hostOf(`https://${host(254)}/`)).toBeNull();
    expect(hostOf(`https://${'.'.repeat(1_000_000)}x/`)).toBeNull();
  });

  it('may hold escapes, a long user and a long path', () => {
    const escaped = [...'www.lakala.com'].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('');
    const long = 'a'.repeat(5000);
    expect(hostOf(`https://${long}@${escaped}:8443/${long}`)).toBe('www.lakala.com');
  });

  it('never makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void hostOf(`https://${text}`)));
  });

  it('may be a number', () => {
    expect(['1.2.3.4', '[::1]', '99bill.com'].map(isNumberHost)).toEqual([true, true, false]);
  });
});

describe('own domains', () => {
  it.each(['lakala.com', 'www.lakala.com', 'a.b.lakala.com', 'starpos.com.cn', '99bill.com'])(
    '%s is one',
    (host) => expect(isOwnHost(host)).toBe(true),
  );

  it.each([
    'lakala.com.evil.cn',
    'lakala-pos.com',
    'xlakala.com',
    'com',
    'com.cn',
    'lakala.cn',
    '',
    '.',
    '.com',
  ])('%s is none', (host) => expect(isOwnHost(host)).toBe(false));

  it('are looked for in the last labels only, however long the host', () => {
    const looked = vi.spyOn(Set.prototype, 'has');
    try {
      expect(isOwnHost(`${'a.'.repeat(50_000)}com.cn`)).toBe(false);
      expect(looked.mock.calls.length).toBeLessThanOrEqual(3);
      const units = looked.mock.calls.reduce((sum, [part]) => sum + String(part).length, 0);
      expect(units).toBeLessThan(30);
    } finally {
      looked.mockRestore();
    }
  });
});

describe('punycode', () => {
  it.each([
    ['xn--fiq228c', '中文'],
    ['xn--bcher-kva', 'bücher'],
    ['xn--maana-pta', 'mañana'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['www.xn--6qqa088eba.com', 'www.你好你好.com'],
  ])('%s reads %s', (ascii, shown) => expect(shownHost(ascii)).toBe(shown));

  it('agrees with the platform on any label that it can encode', () => {
    const han = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa0 }).map((n) => String.fromCodePoint(n)),
      minLength: 1,
      maxLength: 12,
    });
    const latin = fc.stringMatching(/^[a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(latin, han, latin, (before, middle, after) => {
        const ascii = domainToASCII(`${before}${middle}${after}`);
        // The platform encodes labels that are longer than a label may be (RFC 1035, 2.3.4) too.
        fc.pre(ascii !== '' && ascii.length <= 63);
        expect(shownHost(ascii)).toBe(domainToUnicode(ascii));
      }),
    );
  });

  it.each(['xn--', 'xn--!!', 'xn--a-', 'xn--99999999999', `xn--${'z'.repeat(80)}`])(
    '%s is malformed and stays',
    (label) => expect(shownHost(label)).toBe(label),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,70}$/), (body) => void shownHost(`xn--${body}`)),
    );
  });
});

describe('borrowed names', () => {
  const lakala = institutionOf('拉卡拉');
  const how = (host: string) => lakala && borrowedFrom(host, lakala)?.how;

  it.each(['lakala-pos.com', 'www.lakala.com.evil.cn', 'mylakala.top'])('%s: the name', (host) =>
    expect(how(host)).toBe('name'),
  );
  it.each(['1akala.cn', 'iakala.cn', 'www.la-1akala.com', 'xn--lkala-4ve.com'])(
    '%s: letters like it',
    (host) => expect(how(host)).toBe('letters'),
  );
  it.each(['posjn.com', 'kala.com', '1.2.3.4'])('%s: nothing', (host) =>
    expect(how(host)).toBeUndefined(),
  );
});
