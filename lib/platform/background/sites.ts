/** What the user chose site by site, as the background answers for it. */
import { pickLocale } from '../../i18n/locale';
import { browser } from '../browser';
import type { Outcome, SiteChange, SiteSettings } from '../messages';
import type { Who } from '../senders';
import { browserLanguages, changeSettings, loadSettings } from '../settings';
import type { Settings } from '../settings-shape';
import { hostOf, settingsFor, withChange } from '../sites';
import { stepKeys } from './keys';
import { refusalFor } from './refusal';

/**
 * What holds in a tab now; without a tab, where nothing was chosen. Never rejects: where storage or
 * the tab fails it is what holds where nothing was chosen, so that no page goes unwatched for it. The
 * browser is not asked for the tab's address where `url` is that.
 */
export async function settingsOfTab(tabId: number | null, url?: string): Promise<SiteSettings> {
  try {
    const site = url === undefined ? hostOfTab(tabId) : hostOf(url);
    const [settings, host, keys] = await Promise.all([loadSettings(), site, stepKeys()]);
    return { ...told(settings, host), keys };
  } catch (error) {
    console.error('[swipewise] settings', error);
    return told({ v: 2, locale: 'auto', guard: true, sites: {} }, null);
  }
}

/** The settings as a script on a page of `host` is told them, but for the keys. */
export function told(settings: Settings, host: string | null): SiteSettings {
  return settingsFor(settings, host, pickLocale(settings.locale, browserLanguages()));
}

/** Stores a choice about the site that the tab shows. The site is the browser's word alone. */
export async function chooseInTab(tabId: number, change: SiteChange): Promise<Outcome> {
  try {
    const host = await hostOfTab(tabId);
    const everywhere = change.what === 'guard' && change.everywhere;
    if (host === null && !everywhere) return NO_SITE;
    await changeSettings((settings) => withChange(settings, host, change));
    return { ok: true };
  } catch (error) {
    return refusalFor(tabId, error);
  }
}

/**
 * Whether a script in a page may make this choice. The scripts ask on the user's click, but a page's
 * process that was taken over can speak in their name: so a page never pauses nor ends a pause, switches
 * the guard off but not on for all sites, and of its frames those of other sites do not even that.
 */
export async function pageMayChoose(
  { tabId, frameId, url }: Extract<Who, { kind: 'content' }>,
  change: SiteChange,
): Promise<boolean> {
  if (change.what === 'pause') return false;
  if (change.what !== 'guard' || !change.everywhere) return true;
  if (change.on) return false;
  if (frameId === 0) return true;
  const host = hostOf(url);
  return host !== null && host === (await hostOfTab(tabId).catch(() => null));
}

/** The answer where the tab's site is paused, else null. */
export async function pausedIn(tabId: number, url?: string): Promise<Outcome | null> {
  const { paused } = await settingsOfTab(tabId, url);
  return paused ? { ok: false, refusal: 'paused', detail: 'paused on this site' } : null;
}

const NO_SITE: Outcome = { ok: false, refusal: 'browser_page', detail: 'the tab shows no site' };

async function hostOfTab(tabId: number | null): Promise<string | null> {
  return tabId === null ? null : hostOf((await browser.tabs.get(tabId)).url);
}
