/** Seals a fetched agreement as a record of its own. */
import { browser } from '../browser';
import { commitDraft } from '../capture/commit';
import { CaptureFailure } from '../capture/failure';
import { lookAtTab } from '../capture/tab';
import { tellBackground } from '../runtime';
import type { Saved } from '../store';
import { owe } from '../timestamps/owed';
import { draftOf, type LinkedDocument } from './draft';
import { inWorker } from './job';

/** Which tab links to it, and whether the user wants it kept although that is a private one. */
export interface LinkingTab {
  tabId: number;
  keepPrivate: boolean;
}

/**
 * Reads the document once more for the record (by the shipped rules alone), seals it and reads it back.
 * `sealing` is called when it cannot be stopped any more. Rejects with a ReceiveError before that, with a
 * {@link CaptureFailure} after it, and for a private window
 * without the user's word.
 */
export async function saveAgreement(
  linked: LinkedDocument,
  { tabId, keepPrivate }: LinkingTab,
  sealing: () => void,
  signal: AbortSignal,
): Promise<Saved> {
  const tab = await lookAtTab(tabId, keepPrivate);
  const facts = await inWorker('facts', linked.document, signal);
  const draft = draftOf(linked, facts, {
    userAgent: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
    extensionVersion: browser.runtime.getManifest().version,
    privately: tab.private,
  });
  sealing();
  // Settled by the background, which sends them: this page may be closed before it can ask for that.
  await owe();
  const saved = await commitDraft(draft, () => undefined).catch((error: unknown) => {
    throw error instanceof CaptureFailure ? error : new CaptureFailure('unsure', String(error));
  });
  // The background alone may connect; the record is saved whatever becomes of its timestamps.
  tellBackground('timestamps.run', {}).catch((error: unknown) =>
    console.error('[swipewise] timestamps', error),
  );
  return saved;
}
