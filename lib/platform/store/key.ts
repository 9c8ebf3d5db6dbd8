/** The signing key of this installation. */
import type { Signer } from '../../core/evidence/crypto';
import { generateKeyPair, signerOf } from '../webcrypto';
import { write } from './database';
import type { EvidenceDb } from './schema';

/** The stored key; made on first use. Two windows that make one at once agree on the first. */
export async function signingKey(db: EvidenceDb): Promise<Signer> {
  const known = await db.get('keys', 'signing');
  if (known) return signerOf(known);
  const fresh = await generateKeyPair();
  const pair = await write(db, ['keys'], async (transaction) => {
    const keys = transaction.objectStore('keys');
    const first = await keys.get('signing');
    if (!first) await keys.put(fresh, 'signing');
    return first ?? fresh;
  });
  return signerOf(pair);
}
