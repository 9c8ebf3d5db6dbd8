/** What our scripts in pages ask of the background, or tell it, where nobody waits for the answer. */
import type { BackgroundMessages, SiteSettings } from './messages';
import { rawRuntime, tellBackground } from './runtime';
import { readSiteSettings } from './sites-read';

/** What the user has chosen for the site of this tab; null for an answer that is none. May reject. */
export async function askSettings(): Promise<SiteSettings | null> {
  return readSiteSettings(await tellBackground('site.settings', {}));
}

/** Tells the background something; that nobody is there is noted for those who look for errors. */
export function say<T extends keyof BackgroundMessages>(
  type: T,
  payload: BackgroundMessages[T][0],
): void {
  tellBackground(type, payload).catch((error: unknown) => console.debug('[swipewise]', error));
}

/** Ends a script whose extension was updated or removed under its page; to be asked now and then. */
export function endIfOrphaned(abort: AbortController): void {
  if (rawRuntime() === undefined) abort.abort();
}
