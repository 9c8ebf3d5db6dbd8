/** The signature layer: the manifest was signed with the key inside, and that key is the sealed one. */
import { fromUtf8 } from '../bytes';
import type { EvidenceCrypto } from '../crypto';
import { rawFromDer } from '../der';
import * as names from '../package/layout';
import { publicKeyDer } from '../pem';
import { problem } from '../problems';
import { readSeal } from './bag';
import { type BagFiles, Found } from './bag-files';

/**
 * Checks `manifest.sig` over the manifest's exact bytes.
 * @returns number of signatures checked
 * @throws Found with the first problem
 */
export async function checkSignature(bag: BagFiles, crypto: EvidenceCrypto): Promise<number> {
  const key = publicKeyDer(fromUtf8(bag.read(names.PUBLIC_KEY)) ?? '');
  if (!key) throw new Found(problem('signature.key', { path: names.PUBLIC_KEY }));
  const signature = rawFromDer(bag.read(names.SIGNATURE));
  if (!signature) throw new Found(problem('signature.form', { path: names.SIGNATURE }));
  if (!(await crypto.verify(key, signature, bag.read(names.MANIFEST)))) {
    const params = { path: names.SIGNATURE, signed: names.MANIFEST };
    throw new Found(problem('signature.bad', params));
  }
  const { sha256 } = await bag.digest(names.PUBLIC_KEY);
  if (readSeal(bag).tags[names.PUBLIC_KEY] !== sha256) {
    throw new Found(problem('signature.other_key', { path: names.PUBLIC_KEY }));
  }
  return 1;
}
