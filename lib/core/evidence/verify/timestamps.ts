/** The timestamp layer: each one is whole, and of a record of this chain. */
import { fromUtf8 } from '../bytes';
import type { CertificateCrypto } from '../crypto';
import { TIMESTAMP_CHAIN, TIMESTAMPS } from '../package/layout';
import { type Problem, problem } from '../problems';
import { certificatesIn, MAX_IN_PACKAGE } from '../timestamp/certificates';
import { checkTimestamp } from '../timestamp/check';
import type { TimestampFault } from '../timestamp/fault';
import { type BagFiles, Found } from './bag-files';

/** What the timestamp layer learnt. */
export interface TimestampsFacts {
  /** Timestamps looked at. */
  checked: number;
  /** Each one in words, with those whose authority no root in the package vouches for. */
  notes: Problem[];
}

/**
 * Checks every timestamp against the chain and the roots that lie in the package. A package without any
 * passes: it only claims less. That none was taken out or put in is seen by the chain's layer, as with
 * everything that is sealed; so ask only where that one is in order.
 * @param seqs number of each record by the hash of its bytes
 * @throws Found with the first problem
 */
export async function checkTimestamps(
  bag: BagFiles,
  seqs: ReadonlyMap<string, number>,
  crypto: CertificateCrypto,
): Promise<TimestampsFacts> {
  const paths = bag.names.filter((path) => path.startsWith(TIMESTAMPS));
  const roots = rootsOf(bag);
  const notes: Problem[] = [];
  for (const path of paths) notes.push(await checkOne(bag, path, seqs, roots, crypto));
  return { checked: paths.length, notes };
}

function rootsOf(bag: BagFiles): Uint8Array[] {
  if (!bag.has(TIMESTAMP_CHAIN)) return [];
  const roots = certificatesIn(fromUtf8(bag.read(TIMESTAMP_CHAIN)) ?? '', MAX_IN_PACKAGE);
  if (!roots) throw new Found(problem('timestamp.roots', { path: TIMESTAMP_CHAIN }));
  return roots;
}

async function checkOne(
  bag: BagFiles,
  path: string,
  seqs: ReadonlyMap<string, number>,
  roots: readonly Uint8Array[],
  crypto: CertificateCrypto,
): Promise<Problem> {
  const { fault, facts } = await checkTimestamp(
    bag.read(path),
    { hash: null, nonce: null },
    roots,
    crypto,
  );
  if (!facts) throw new Found(problem(STAMP_PROBLEMS[fault ?? 'not_timestamp'], { path }));
  const seq = seqs.get(facts.hash);
  if (seq === undefined) throw new Found(problem('timestamp.wrong_imprint', { path }));
  const { at, authority } = facts;
  return problem(fault === null ? 'note.timestamp' : 'note.timestamp_untrusted', {
    ...{ path, at, seq, authority },
  });
}

/** Which problem a fault of a timestamp is. */
export const STAMP_PROBLEMS = {
  not_timestamp: 'timestamp.not_timestamp',
  rejected: 'timestamp.rejected',
  wrong_imprint: 'timestamp.wrong_imprint',
  wrong_nonce: 'timestamp.wrong_imprint',
  no_certificate: 'timestamp.signer',
  wrong_purpose: 'timestamp.signer',
  algorithm: 'timestamp.algorithm',
  bad_signature: 'timestamp.bad_signature',
  expired: 'timestamp.expired',
  untrusted: 'note.timestamp_untrusted',
} as const satisfies Record<TimestampFault, Problem['id']>;
