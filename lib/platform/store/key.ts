/** The signing key of this installation. */
import { utf8 } from '../../core/evidence/bytes';
import type { Signer } from '../../core/evidence/crypto';
import { publicKeyPem } from '../../core/evidence/pem';
import { generateKeyPair, signerOf } from '../webcrypto';
import type { StoreContext } from './context';
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

/** SHA-256 of `public-key.pem` as every export of this installation holds it. */
export async function keySha256({ db, crypto }: StoreContext): Promise<string> {
  const signer = await signingKey(db);
  return crypto.sha256(utf8(publicKeyPem(await signer.publicKey())));
}
