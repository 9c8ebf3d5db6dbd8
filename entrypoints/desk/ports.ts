/** The desk's ports onto the real store and the real browser. */
import { browser } from '../../lib/platform/browser';
import { openReader } from '../../lib/platform/imports/reader';
import { openImportStore } from '../../lib/platform/imports/store';
import {
  certificatesOn,
  offersCertificates,
  switchCertificates,
} from '../../lib/platform/responses/certificates';
import { tellBackground } from '../../lib/platform/runtime';
import { type EvidenceStore, openEvidenceStore } from '../../lib/platform/store';
import { browserStorage, readRoom } from '../../lib/platform/store/room';
import { openTimestampStore } from '../../lib/platform/timestamps/store';
import type { CertificatePorts } from './certificates';
import type { DeskPorts } from './controller';
import type { ImportPorts, OwnLog } from './imports';
import { hashAt } from './own-log';
import type { BlobUrls } from './record';
import type { TimestampPorts } from './timestamps';

/** Address of the page of own rules. */
export const packsUrl = browser.runtime.getURL('/packs.html');

/** Opens the store and closes what a crash left behind, so that the list tells of it. */
async function openStore(): Promise<EvidenceStore> {
  const store = await openEvidenceStore({
    extensionVersion: browser.runtime.getManifest().version,
  });
  try {
    await store.recover();
  } catch (error) {
    // A full disk must keep nobody from reading what is saved; the next start tries again.
    console.warn('[swipewise] recovery', error);
  }
  return store;
}

const blobUrls: BlobUrls = {
  blobUrl: (parts, type) => URL.createObjectURL(new Blob(parts, { type })),
  dropUrl: (url) => URL.revokeObjectURL(url),
};

/** All ports but the language switch, which belongs to the page that draws. */
export function browserPorts(switchLanguage: () => Promise<unknown>): DeskPorts {
  return {
    openStore,
    switchLanguage,
    ...blobUrls,
    readRoom: () => readRoom(),
    persist: async () => (await browserStorage()?.persist?.()) ?? false,
    readHash: () => location.hash.slice(1),
    writeHash(id) {
      history.replaceState(null, '', id === null ? '#' : `#${encodeURIComponent(id)}`);
    },
  };
}

/** The ports of the timestamps: the desk itself may not connect, so the background sends. */
export const timestampPorts: TimestampPorts = {
  openStore: () => openTimestampStore(),
  send: () => tellBackground('timestamps.run', {}),
  // Held already where the user has not taken it back. Called in the click itself, or Firefox refuses.
  mayConnect: (origin) => browser.permissions.request({ origins: [`${origin}/*`] }),
  now: () => new Date(),
};

/** The ports of the switch for site certificates. */
export const certificatePorts: CertificatePorts = {
  offered: offersCertificates,
  isOn: certificatesOn,
  switchTo: switchCertificates,
};

/** The ports of packages from elsewhere. */
export const importPorts: ImportPorts = {
  ...blobUrls,
  openStore: () => openImportStore(),
  openReader,
  own: openOwnLog,
  now: () => new Date(),
};

async function openOwnLog(): Promise<OwnLog> {
  const store = await openStore();
  return {
    keySha256: () => store.keySha256(),
    hashAt: (seq) => hashAt(store, seq),
    close: () => store.close(),
  };
}
