/** What every page of the extension does before and around its drawing: language, title, end. */
import { type Locale, langTag, pickLocale, type Text, textFor } from '../i18n/index';
import { browserLanguages, loadSettings, saveLocale, watchSettings } from './settings';

/** A page of the extension as it is open. */
export interface Screen {
  /** The language in use now. */
  locale(): Locale;
  /** Takes the other language and keeps that choice. Rejects when it could not be stored. */
  switchLanguage(): Promise<void>;
  /** Aborts when the page is closed or left. */
  closing: AbortSignal;
}

/**
 * Opens a screen: reads the language, names the document by it, and does so again whenever it changes,
 * here or in another window. `title` gives the document's title, `redraw` is called after a change.
 * Rejects when the browser's storage fails.
 */
export async function openScreen(
  title: (text: Text) => string,
  redraw: () => void,
): Promise<Screen> {
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort());
  let locale = pickLocale((await loadSettings()).locale, browserLanguages());
  const speak = (next: Locale): void => {
    locale = next;
    document.documentElement.lang = langTag(next);
    document.title = title(textFor(next));
  };
  const change = (next: Locale): void => {
    if (next === locale) return;
    speak(next);
    redraw();
  };
  speak(locale);
  watchSettings((stored) => change(pickLocale(stored.locale, browserLanguages())), closing.signal);
  return {
    locale: () => locale,
    closing: closing.signal,
    switchLanguage() {
      change(locale === 'zh' ? 'en' : 'zh');
      return saveLocale(locale);
    },
  };
}

/** Calls back each time the page comes into sight again, until `signal` aborts. */
export function whenSeen(callback: () => void, signal: AbortSignal): void {
  const onChange = () => {
    if (document.visibilityState === 'visible') callback();
  };
  document.addEventListener('visibilitychange', onChange, { signal });
}
