/** A package is made file by file: its size does not show in memory. */
import { expect, it } from 'vitest';
import { writePackage } from '../../../lib/core/evidence/package/write';
import { recordBytes, recordOf } from '../../../lib/core/evidence/record';
import { generateKeyPair, signerOf, webCrypto } from '../../../lib/platform/webcrypto';
import { draftOf, idOf, requestOf, type TestLog } from './fixtures';

const MB = 2 ** 20;
const FILE = 8 * MB;
const COUNT = 16;

/** A log whose pictures are made when they are asked for: 8 MB each, packed already. */
async function bigLog(picture: () => Uint8Array): Promise<TestLog> {
  const log: TestLog = { records: [], files: new Map() };
  const sha256 = await webCrypto.sha256(picture());
  for (let n = 1; n <= COUNT; n++) {
    const artifact = { path: 'screenshot.png', sha256, bytes: FILE, mediaType: 'image/png' };
    const place = { id: idOf(n), seq: n, prev: log.records.at(-1)?.hash ?? '0'.repeat(64) };
    const record = recordOf(
      'capture',
      draftOf(n, []),
      [{ ...artifact, role: 'screenshot' }],
      place,
    );
    const bytes = recordBytes(record);
    log.records.push({ record, bytes, hash: await webCrypto.sha256(bytes) });
  }
  return log;
}

it('a package of 128 MB takes the room of a few files', async () => {
  const picture = () => new Uint8Array(FILE).fill(7);
  const request = { ...requestOf(await bigLog(picture)), readArtifact: async () => picture() };
  const signer = { ...webCrypto, ...signerOf(await generateKeyPair()) };
  const before = process.memoryUsage().arrayBuffers;
  let [peak, written] = [0, 0];
  for await (const chunk of writePackage(request, signer)) {
    written += chunk.length;
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
  }
  expect(written).toBeGreaterThan(COUNT * FILE);
  // One file is hashed, wrapped and written at a time; the rest is what the collector has not yet taken.
  expect(peak).toBeLessThan(12 * FILE);
}, 60_000);

it('what a plain ZIP cannot name is refused before the first byte', async () => {
  const log = await bigLog(() => new Uint8Array(FILE));
  for (const { record } of log.records) {
    if (record.kind !== 'tombstone') for (const file of record.artifacts) file.bytes = 2 ** 29;
  }
  const signer = { ...webCrypto, ...signerOf(await generateKeyPair()) };
  const chunks = writePackage(requestOf(log), signer);
  await expect(chunks.next()).rejects.toMatchObject({ reason: 'too_big' });
});
