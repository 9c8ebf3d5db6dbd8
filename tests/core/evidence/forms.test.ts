/** The small forms that everything else rests on: bytes, canonical JSON, DER, PEM, names, codes. */

import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../lib/core/crc32';
import {
  fromBase64,
  fromHex,
  fromUtf8,
  toBase64,
  toHex,
  utf8,
} from '../../../lib/core/evidence/bytes';
import { canonicalJson } from '../../../lib/core/evidence/canonical';
import { hashStartOf, headCode } from '../../../lib/core/evidence/chain';
import { derFromRaw, rawFromDer } from '../../../lib/core/evidence/der';
import { isSafePath } from '../../../lib/core/evidence/path';
import { publicKeyDer, publicKeyPem } from '../../../lib/core/evidence/pem';
import { fc } from '../../support/properties';

describe('bytes', () => {
  it('agree with Node for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const node = Buffer.from(bytes);
        expect(toHex(bytes)).toBe(node.toString('hex'));
        expect(toBase64(bytes)).toBe(node.toString('base64'));
        expect(fromBase64(node.toString('base64'))).toEqual(new Uint8Array(node));
        expect(fromHex(node.toString('hex'))).toEqual(new Uint8Array(node));
      }),
    );
  });

  it('are text only where they are exactly its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
    for (const bad of [
      [0xff],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xef, 0xbb, 0xbf, 0x61],
      [0xe9],
    ]) {
      expect(fromUtf8(Uint8Array.from(bad))).toBeNull();
    }
  });

  it('are refused where the text is not hexadecimal or base64', () => {
    for (const bad of ['a', 'zz', '0x']) expect(fromHex(bad)).toBeNull();
    for (const bad of ['a', 'a===', '!!!!', 'aa=a']) expect(fromBase64(bad)).toBeNull();
  });
});

describe('canonical JSON', () => {
  it('writes the examples of RFC 8785', () => {
    const numbers = [
      Number('333333333.33333329'),
      1e30,
      4.5,
      2e-3,
      0.000000000000000000000000001,
      -0,
    ];
    expect(canonicalJson(numbers)).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5 })).toBe(
      '{"\\r":2,"1":3,"\u20ac":1,"\ud83d\ude00":4,"\ufb33":5}',
    );
    expect(canonicalJson('\u0000\u000f\n"\\/')).toBe('"\\u0000\\u000f\\n\\"\\\\/"');
  });

  it('does not depend on the order of keys and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(text).not.toContain('\n');
      }),
    );
    expect(canonicalJson({ b: 1, a: { d: 1, c: 2 } })).toBe('{"a":{"c":2,"d":1},"b":1}');
  });

  it('keeps a lone surrogate as its escape and refuses what JSON cannot say', () => {
    expect(canonicalJson('\ud800')).toBe('"\\ud800"');
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, [undefined], () => 1, 1n]) {
      expect(() => canonicalJson(bad)).toThrow(TypeError);
    }
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    expect(() => canonicalJson(deep)).toThrow(TypeError);
  });
});

describe('signatures', () => {
  it('go to DER and back, leading zeros and top bits included', () => {
    const byte = fc.constantFrom(0, 1, 0x7f, 0x80, 0xff);
    fc.assert(
      fc.property(fc.array(byte, { minLength: 64, maxLength: 64 }), (bytes) => {
        const raw = Uint8Array.from(bytes);
        expect(rawFromDer(derFromRaw(raw))).toEqual(raw);
      }),
    );
  });

  it('in any other form of DER are refused', () => {
    const der = derFromRaw(Uint8Array.from({ length: 64 }, (_, i) => i + 1));
    const bad = [
      der.slice(0, -1),
      Uint8Array.of(...der, 0),
      Uint8Array.of(0x31, ...der.slice(1)),
      Uint8Array.of(0x30, 6, 2, 1, 0x80, 2, 1, 1),
      Uint8Array.of(0x30, 7, 2, 2, 0, 1, 2, 1, 1),
      Uint8Array.of(0x30, 4, 2, 0, 2, 0),
      new Uint8Array(),
    ];
    for (const bytes of bad) expect(rawFromDer(bytes)).toBeNull();
    expect(() => derFromRaw(new Uint8Array(63))).toThrow(RangeError);
  });

  it('have a key in PEM with lines of 64 characters', () => {
    const head = fromHex('3059301306072a8648ce3d020106082a8648ce3d03010703420004') ?? [];
    const der = Uint8Array.from({ length: 91 }, (_, i) => head[i] ?? i);
    const pem = publicKeyPem(der);
    expect(pem.split('\n')[1]).toHaveLength(64);
    expect(publicKeyDer(pem)).toEqual(der);
    const changed = [
      pem.replace('PUBLIC', 'PRIVATE'),
      pem.replace('A', '!'),
      `x\n${pem}`,
      `${pem}\n`,
    ];
    const compressed = publicKeyPem(der.with(26, 2));
    for (const bad of ['', 'x', ...changed, pem.replaceAll('\n', '\r\n'), compressed]) {
      expect(publicKeyDer(bad)).toBeNull();
    }
  });
});

it('the code of a head is four groups that can be read out', () => {
  expect(headCode('00'.repeat(32))).toBe('0000-0000-0000-0000');
  expect(headCode('ff'.repeat(32))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  expect(headCode(`0123456789abcdef0123${'0'.repeat(44)}`)).toBe('04HM-ASW9-NF6Y-Y093');
});

it('a code leads back to the hash, as it was written down by hand too', () => {
  const hash = `0123456789abcdef0123${'0'.repeat(44)}`;
  const code = headCode(hash);
  expect(hashStartOf(code)).toBe(hash.slice(0, 20));
  expect(hashStartOf('o4hm asw9')).toBe(hash.slice(0, 10));
  expect(hashStartOf('O4HM-ASW9-NF6Y-YO93')).toBe(hash.slice(0, 20));
  for (const none of ['', code.slice(0, 8), `${code}0`, 'UUUU-UUUU', '校验码校验码校验']) {
    expect(hashStartOf(none)).toBeNull();
  }
});

it('CRC-32 has its known check value', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
});

describe('file names', () => {
  it.each(['a', 'page.html', 'tiles/001.png', '截图.png', '.hidden', 'a b.txt', 'consul.txt'])(
    '%j is safe',
    (path) => expect(isSafePath(path)).toBe(true),
  );
  it.each([
    ...[
      '',
      '.',
      '..',
      '../a',
      'a/..',
      'a//b',
      '/a',
      'a/',
      'a\\b',
      'c:a',
      'a*',
      'a?',
      '"',
      '<',
      '|',
    ],
    ...[
      'a%0a',
      'a.',
      'a ',
      ' a',
      'con',
      'AUX.txt',
      'x/nul.png',
      'lpt1',
      'a\u0000',
      'a\n',
      'a\u202e',
    ],
    ...['a\u200b', '\ud800', 'e\u0301', 'x'.repeat(181)],
  ])('%j is not', (path) => expect(isSafePath(path)).toBe(false));
});
