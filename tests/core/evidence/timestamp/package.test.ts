/** Timestamps inside a package: accepted with their words, and what was changed, lost or put in is named. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackageTimestamp } from '../../../../lib/core/evidence/package/request';
import { writePackage } from '../../../../lib/core/evidence/package/write';
import { problemText } from '../../../../lib/core/evidence/problems';
import { certificatesIn } from '../../../../lib/core/evidence/timestamp/certificates';
import { timestampRequest } from '../../../../lib/core/evidence/timestamp/request';
import { verifyPackage } from '../../../../lib/core/evidence/verify/package';
import { generateKeyPair, signerOf, webCrypto } from '../../../../lib/platform/webcrypto';
import { Openssl } from '../../../support/timestamp-authority';
import { collect, makeLog, repack, requestOf, unpack } from '../fixtures';

const NONCE = Uint8Array.of(64, 1, 2, 3, 4, 5, 6, 7);
const log = makeLog(2);
let openssl: Openssl;

beforeAll(() => {
  openssl = new Openssl();
}, 60_000);
afterAll(() => openssl?.end());

async function stampOf(hash: string, roots = openssl.root()): Promise<PackageTimestamp> {
  const response = openssl.reply(timestampRequest(hash, NONCE));
  return { seq: 2, response, roots: certificatesIn(roots) ?? [] };
}
async function headHash(): Promise<string> {
  return (await log).records.at(-1)?.hash ?? '';
}
async function packed(timestamps: PackageTimestamp[]): Promise<Uint8Array> {
  const signer = signerOf(await generateKeyPair());
  const request = { ...requestOf(await log), timestamps };
  return collect(writePackage(request, { ...webCrypto, ...signer }));
}
async function layerOf(zip: Uint8Array) {
  const { ok, notes, layers } = await verifyPackage(zip, webCrypto);
  return { ok, notes, layer: layers.find(({ layer }) => layer === 'timestamps') };
}

describe('a package with a timestamp', () => {
  it('passes, says when and by whom, and that its root wants to be trusted', async () => {
    const verdict = await layerOf(await packed([await stampOf(await headHash())]));
    expect(verdict).toMatchObject({ ok: true, layer: { ok: true, checked: 1 } });
    const [note] = verdict.notes;
    expect(note && problemText(note, 'zh')).toMatch(/timestamps\/2-1\.tsr.*第 2 条记录.*（tsa）/);
  });

  it('passes without a root of its authority, and says that nothing confirms it', async () => {
    const stamps = [await stampOf(await headHash(), '')];
    const { ok, notes } = await layerOf(await packed(stamps));
    expect(ok).toBe(true);
    expect(notes.map(({ id }) => id)).toEqual(['note.timestamp_untrusted']);
  });

  it('is refused where the timestamp is of something else, or none at all', async () => {
    const strange = await layerOf(await packed([await stampOf('cd'.repeat(32))]));
    expect(strange.layer?.firstProblem?.id).toBe('timestamp.wrong_imprint');
    const none = { seq: 2, response: new Uint8Array(9), roots: [] };
    const garbage = await layerOf(await packed([none]));
    expect(garbage.layer?.firstProblem?.id).toBe('timestamp.not_timestamp');
    expect(garbage.ok).toBe(false);
  });

  it('is refused when its timestamp or its roots were taken away, changed or added', async () => {
    const { base, files } = unpack(await packed([await stampOf(await headHash())]));
    const { 'timestamps/2-1.tsr': stamp, ...without } = files;
    const bytes = stamp ?? new Uint8Array();
    const flipped = bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte));
    const cases = [
      [without, 'bag.missing', 'timestamps/2-1.tsr'],
      [{ ...files, 'timestamps/2-1.tsr': flipped }, 'bag.changed', 'timestamps/2-1.tsr'],
      [{ ...files, 'tsa-chain.pem': new Uint8Array(3) }, 'bag.changed', 'tsa-chain.pem'],
      [{ ...files, 'timestamps/2-2.tsr': bytes }, 'bag.added', 'timestamps/2-2.tsr'],
    ] as const;
    for (const [changed, id, path] of cases) {
      const { ok, firstProblem, layers } = await verifyPackage(repack(base, changed), webCrypto);
      expect({ ok, firstProblem }).toMatchObject({ firstProblem: { id, params: { path } } });
      // The seal reaches them as well, whatever the lists say.
      expect(layers.find(({ layer }) => layer === 'chain')?.ok).toBe(false);
      expect(layers.at(-1)?.firstProblem?.id).toBe('not_checked');
    }
  });
});

describe('a package without a timestamp', () => {
  it('passes, and the layer has looked at none', async () => {
    expect(await layerOf(await packed([]))).toMatchObject({ ok: true, layer: { checked: 0 } });
  });
});
