/** Timestamps by a real authority (`openssl ts`), and each thing that can be wrong with one. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../../../lib/core/evidence/bytes';
import { certificatesPem } from '../../../../lib/core/evidence/pem';
import { certificatesIn } from '../../../../lib/core/evidence/timestamp/certificates';
import { checkTimestamp } from '../../../../lib/core/evidence/timestamp/check';
import { nonceFrom, timestampRequest } from '../../../../lib/core/evidence/timestamp/request';
import { webCrypto } from '../../../../lib/platform/webcrypto';
import { Openssl } from '../../../support/timestamp-authority';

const HASH = 'ab'.repeat(32);
const NONCE = nonceFrom(new Uint8Array(randomBytes(8)));

let openssl: Openssl;
let good: Uint8Array;

beforeAll(() => {
  openssl = new Openssl();
  good = openssl.reply(timestampRequest(HASH, NONCE));
}, 60_000);
afterAll(() => openssl?.end());

const rootsOf = (pem: string) => certificatesIn(pem) ?? [];
const check = (bytes: Uint8Array, hash = HASH, nonce = NONCE, roots = openssl.root()) =>
  checkTimestamp(bytes, { hash, nonce }, rootsOf(roots), webCrypto);

describe('a timestamp', () => {
  it('of a real authority is in order, and says when and by whom', async () => {
    const { fault, detail, facts } = await check(good);
    expect({ fault, detail }).toEqual({ fault: null, detail: '' });
    expect(facts).toMatchObject({ hash: HASH, authority: 'tsa' });
    expect(Math.abs(Date.parse(facts?.at ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('is accepted by openssl with the chain that we write, and with no other', async () => {
    const { facts } = await check(good);
    const pem = certificatesPem(facts?.chain ?? []);
    expect(() => openssl.verify(good, HASH, pem)).not.toThrow();
    expect(() => openssl.verify(good, 'cd'.repeat(32), pem)).toThrow();
    expect(() => openssl.verify(good, HASH, openssl.strangersRoot())).toThrow();
  });

  it('of something else or to another request is none of ours', async () => {
    expect((await check(good, 'cd'.repeat(32))).fault).toBe('wrong_imprint');
    const other = nonceFrom(new Uint8Array(8));
    expect((await check(good, HASH, other)).fault).toBe('wrong_nonce');
  });

  it('is told to be untrusted where no root vouches for it, with what it says all the same', async () => {
    for (const roots of ['', openssl.strangersRoot()]) {
      const verdict = await check(good, HASH, NONCE, roots);
      expect(verdict).toMatchObject({ fault: 'untrusted', facts: { hash: HASH } });
    }
  });

  it('by a certificate whose time was over is refused', async () => {
    const old = openssl.reply(timestampRequest(HASH, NONCE), 'old');
    expect(await check(old)).toMatchObject({ fault: 'expired', facts: null });
  });

  it('that was not granted says so in the words of the authority', async () => {
    const refusal = openssl.reply(timestampRequest(HASH, NONCE).subarray(0, 20));
    const { fault, detail } = await check(refusal);
    expect(fault).toBe('rejected');
    expect(detail).not.toBe('');
  });

  it('never says anything else after one byte of it was changed', async () => {
    const { facts } = await check(good);
    let refused = 0;
    for (let at = 3; at < good.length; at += 29) {
      const bad = new Uint8Array(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      const verdict = await check(bad);
      // A few bytes outside of what is signed carry no meaning; to change them changes nothing.
      if (verdict.fault === null) expect(verdict.facts, `byte ${at}`).toEqual(facts);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan((good.length / 29) * 0.9);
  }, 60_000);

  it('is not looked for in what is none', async () => {
    const deep = new Uint8Array(60_000).fill(0x30);
    const cut = good.subarray(0, good.length - 1);
    const longer = new Uint8Array([...good, 0]);
    for (const bytes of [new Uint8Array(), utf8('<html>'), deep, cut, longer]) {
      expect((await check(bytes)).fault).toBe('not_timestamp');
    }
  });
});

describe('certificates to import', () => {
  it('are read from PEM with whatever stands around them, and written again', () => {
    const pem = openssl.root();
    const der = rootsOf(`subject=x\r\n${pem.replaceAll('\n', '\r\n')}`);
    expect(der).toHaveLength(1);
    expect(certificatesPem(der)).toBe(pem);
  });

  it('are refused as a whole where one of them is none, or a private key stands among them', () => {
    const pem = openssl.root();
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    const bad = pem.replace(/\n[A-Za-z0-9+/]{64}\n/, '\n');
    for (const text of ['', 'abc', pem + key, bad, pem.repeat(9)]) {
      expect(certificatesIn(text)).toBeNull();
    }
  });
});
