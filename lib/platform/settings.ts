/**
 * The reader's settings in `storage.local`: one object with a version, so that a later version can
 * migrate it. What cannot be read counts as the default; it is overwritten only by a new choice.
 */
import type { LocaleChoice } from '../i18n/locale';
import { browser } from './browser';

const KEY = 'settings';

/** Settings, version 1. */
export interface Settings {
  v: 1;
  /** Language of the interface. */
  locale: LocaleChoice;
}

/** Reads stored settings; each field that is missing or of another kind takes its default. */
export function parseSettings(stored: unknown): Settings {
  const locale: unknown =
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'locale') : undefined;
  return { v: 1, locale: locale === 'zh' || locale === 'en' ? locale : 'auto' };
}

/** The settings as stored. Rejects only when the browser's storage fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Stores the language that the reader chose. Rejects when the browser's storage fails. */
export async function saveLocale(locale: LocaleChoice): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), locale } });
}

/** The browser's languages as BCP 47 tags, that of its own interface first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

/** Calls back with settings that another page of the extension stored, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChange = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) listener(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChange));
}
