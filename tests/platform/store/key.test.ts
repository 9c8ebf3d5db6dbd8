import { beforeEach, expect, it } from 'vitest';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { collect, draftOf, idOf } from '../../core/evidence/fixtures';
import { freshDisk, openStore } from './support';

beforeEach(freshDisk);

it('tells the fingerprint of the key before the first export, and each export bears it', async () => {
  const store = await openStore();
  const fingerprint = await store.keySha256();
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  await store.commitCapture(draftOf(1));
  const { chunks } = await store.exportPackage([idOf(1)]);
  const { ok, facts } = await verifyPackage(await collect(chunks), webCrypto);
  expect(ok).toBe(true);
  expect(facts?.keySha256).toBe(fingerprint);
  expect(await store.keySha256()).toBe(fingerprint);
});

it('is another one on another disk', async () => {
  const first = await (await openStore()).keySha256();
  freshDisk();
  expect(await (await openStore()).keySha256()).not.toBe(first);
});
