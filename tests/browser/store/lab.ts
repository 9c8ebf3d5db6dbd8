/** What the tests call inside a page: the real store on the browser's own database. */
import { toBase64 } from '../../../lib/core/evidence/bytes';
import type { CaptureDraft } from '../../../lib/core/evidence/draft';
import { type EvidenceStore, openEvidenceStore } from '../../../lib/platform/store';

const open = () => openEvidenceStore({ extensionVersion: '0.1.0' });

/** A capture with a large file, so that a commit takes many transactions. */
function draft(n: number, megabytes: number): CaptureDraft {
  const bytes = new Uint8Array(megabytes * 2 ** 20).fill(n + 1);
  const at = new Date().toISOString();
  return {
    ...{ capturedAt: at, tzOffset: 480, monotonicMs: performance.now() },
    ...{ url: location.href, finalUrl: location.href, title: `第 ${n} 次`, referrer: '' },
    artifacts: [
      { path: 'big.bin', mediaType: 'application/octet-stream', role: 'other', bytes },
      { path: 'text.txt', mediaType: 'text/plain', role: 'text', bytes: bytes.slice(0, 50) },
    ],
    environment: {
      userAgent: navigator.userAgent,
      language: navigator.language,
      viewport: { width: innerWidth, height: innerHeight },
      pixelRatio: devicePixelRatio,
    },
    ...{ findings: [], rulesVersion: '1', extensionVersion: '0.1.0' },
    ...{ steps: [{ at, did: 'test' }], notCaptured: [] },
  };
}

/** What a store holds, looked at as the next start would. */
export interface Found {
  ok: boolean;
  problem: string;
  kinds: string[];
  recovered: number;
}

async function check(store: EvidenceStore): Promise<Found> {
  const recovered = (await store.recover()).length;
  const verdict = await store.verifyLog();
  const kinds = (await store.list({ limit: 1000 })).map(({ kind }) => kind);
  return { ok: verdict.ok, problem: JSON.stringify(verdict.firstProblem), kinds, recovered };
}

/** Files of the capture that {@link commitMany} saves, and the size of each. */
const MANY = 12;
const MANY_BYTES = 2 * 2 ** 20;

/** Saves a capture of many files, with its progress to be read meanwhile, e.g. `seal 3` or `verify 0`. */
async function commitMany(): Promise<unknown> {
  storeLab.progress = '';
  const one = draft(2, 0);
  const artifacts = Array.from({ length: MANY }, (_, n) => {
    const bytes = new Uint8Array(MANY_BYTES).fill(n + 1);
    const rest = { mediaType: 'application/octet-stream', role: 'other' } as const;
    return { path: `big-${n}.bin`, ...rest, bytes };
  });
  return (await open()).commitCapture({ ...one, artifacts }, ({ stage, done }) => {
    storeLab.progress = `${stage} ${done}`;
  });
}

/**
 * Keeps the log's last step from beginning, as a slow disk would: whoever writes the listing waits for this
 * reader, while files are stored as ever (a second writer would hold those up, too). Gives what ends it.
 */
async function holdSeal(): Promise<() => void> {
  const db = await ask(indexedDB.open('swipewise-evidence'));
  const listing = db.transaction('listing').objectStore('listing');
  let held = true;
  const again = () => {
    // A transaction lives as long as it is asked for something.
    if (held) listing.count().onsuccess = again;
    else db.close();
  };
  await new Promise((begun) => {
    listing.count().onsuccess = () => {
      begun(null);
      again();
    };
  });
  return () => {
    held = false;
  };
}

const ask = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const storeLab = {
  progress: '',
  holdSeal,
  releaseSeal: () => {},
  commitMany,
  commit: async (n: number, megabytes: number) => (await open()).commitCapture(draft(n, megabytes)),
  check: async () => check(await open()),
  async exported(): Promise<string> {
    const store = await open();
    const ids = (await store.list()).map(({ id }) => id);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of (await store.exportPackage(ids)).chunks) parts.push(chunk);
    return toBase64(new Uint8Array(await new Blob(parts).arrayBuffer()));
  },
  /** Tries to get the private key out, as a thief with the page's rights would. */
  async stealKey(): Promise<string> {
    const pair = await new Promise<CryptoKeyPair>((resolve, reject) => {
      const request = indexedDB.open('swipewise-evidence');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const row = request.result.transaction('keys').objectStore('keys').get('signing');
        row.onsuccess = () => resolve(row.result);
      };
    });
    return crypto.subtle.exportKey('pkcs8', pair.privateKey).then(
      () => 'stolen',
      (error: Error) => error.name,
    );
  },
};

/** The lab's type, for `page.evaluate`. */
export type StoreLab = typeof storeLab;
Reflect.set(globalThis, 'storeLab', storeLab);
