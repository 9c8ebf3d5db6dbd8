/**
 * The reader's settings in `storage.local`: one object with a version (see settings-shape.ts).
 *
 * Every write reads, edits and stores under one Web Lock, which all pages of the extension and its
 * worker share: two tabs that choose at once cannot lose each other's choice. What cannot be read
 * counts as the default and is never overwritten: it is put aside under a key of its own first.
 */
import type { LocaleChoice } from '../i18n/locale';
import { browser } from './browser';
import { readSettings, type Settings } from './settings-shape';

export type { Settings } from './settings-shape';

const KEY = 'settings';
/** Where stored settings that could not be read are kept when new ones take their place. */
const KEPT_KEY = 'settings.unreadable';
const LOCK = 'swipewise.settings';

/** The settings as stored. Rejects only when the browser's storage fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]).settings;
}

/**
 * Stores what `edit` makes of the settings, and gives it back. Rejects when the browser's storage
 * fails; nothing has changed then.
 */
export async function changeSettings(edit: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const { settings, whole } = readSettings(stored);
    const next = edit(settings);
    await browser.storage.local.set({ [KEY]: next, ...(whole ? {} : { [KEPT_KEY]: stored }) });
    if (!whole) console.warn(`[swipewise] settings that could not be read are in ${KEPT_KEY}`);
    return next;
  });
}

/**
 * Takes `storage.local` out of the reach of scripts in pages, which never use it: a page's process that
 * was taken over could read there for which sites the user chose something, and choose. Chromium only:
 * Firefox (tried: 153) has no such call and leaves it open, see docs/adr/0012. To be done at each start
 * of the worker. Never rejects.
 */
export async function closeToPages(): Promise<void> {
  const { local } = browser.storage;
  const setAccessLevel: unknown = Reflect.get(local, 'setAccessLevel');
  if (typeof setAccessLevel !== 'function') return;
  try {
    await Reflect.apply(setAccessLevel, local, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
  } catch (error) {
    console.warn('[swipewise] storage stays open to scripts in pages', error);
  }
}

/** Stores the language that the reader chose. Rejects when the browser's storage fails. */
export async function saveLocale(locale: LocaleChoice): Promise<void> {
  await changeSettings((settings) => ({ ...settings, locale }));
}

/** The browser's languages as BCP 47 tags, that of its own interface first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

/** Calls back with settings that were stored, and those before, until `signal` aborts. */
export function watchSettings(
  listener: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const onChange = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change === undefined) return;
    listener(readSettings(change.newValue).settings, readSettings(change.oldValue).settings);
  };
  browser.storage.local.onChanged.addListener(onChange);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChange));
}
