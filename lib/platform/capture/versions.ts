/** Which rules judged a page: told by their content, so that no one has to remember to count up. */
import { utf8 } from '../../core/evidence/bytes';
import { packsHash } from '../../core/shipped';
import { webCrypto } from '../webcrypto';

/** Digits of the hash that are kept; enough to tell any two versions of the rules apart. */
const DIGITS = 16;

/** `sha256:` and the first digits of the SHA-256 of all rule packs as JSON. */
export async function rulesVersion(): Promise<string> {
  const hash = await packsHash((json) => webCrypto.sha256(utf8(json)));
  return `sha256:${hash.slice(0, DIGITS)}`;
}
