/**
 * The reader's settings in `storage.local`: one object with a version, so that a later version can
 * migrate it. What cannot be read counts as the default; it is overwritten only by a new choice.
 */
import { isLocaleChoice, type Locale, type LocaleChoice, pickLocale } from '../i18n/locale';
import { browser } from './browser';

const KEY = 'settings';

/** Settings, version 1. */
export interface Settings {
  v: 1;
  /** Language of the interface. */
  locale: LocaleChoice;
}

const DEFAULTS: Settings = { v: 1, locale: 'auto' };

/** Reads stored settings; each field that is missing or of another kind takes its default. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return { ...DEFAULTS };
  const locale: unknown = Reflect.get(stored, 'locale');
  return { v: 1, locale: isLocaleChoice(locale) ? locale : DEFAULTS.locale };
}

/** The settings as stored. Rejects only when the browser's storage fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Stores the language that the reader chose. */
export async function saveLocale(locale: LocaleChoice): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), locale } });
}

/** The language to speak now: the reader's choice, else the browser's. */
export async function loadLocale(): Promise<Locale> {
  const { locale } = await loadSettings();
  return pickLocale(locale, [browser.i18n.getUILanguage(), ...navigator.languages]);
}

/** Calls back when the language is changed on another page of the extension, until `signal` aborts. */
export function watchLocale(listener: (locale: Locale) => void, signal: AbortSignal): void {
  const onChange = (changes: Record<string, unknown>): void => {
    if (!(KEY in changes)) return;
    loadLocale().then(listener, (error: unknown) => console.error('settings not read', error));
  };
  browser.storage.local.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChange));
}
