/** The toolbar popup. `?tab=ID` opens it as a page for that tab. */
import { render } from 'preact';
import { PopupView } from '../../components/popup/PopupView';
import type { PopupState } from '../../components/popup/state';
import '../../components/styles/popup.css';
import { type Locale, langTag, pickLocale, textFor } from '../../lib/i18n/index';
import {
  browserLanguages,
  loadSettings,
  saveLocale,
  watchSettings,
} from '../../lib/platform/settings';
import { PopupController } from './controller';
import { browserPorts } from './ports';

async function start(root: HTMLElement): Promise<void> {
  let locale: Locale = pickLocale((await loadSettings()).locale, browserLanguages());
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort());

  const draw = (state: PopupState): void => {
    document.documentElement.lang = langTag(locale);
    document.title = textFor(locale).popup.title;
    render(<PopupView state={state} locale={locale} actions={controller.actions} />, root);
  };
  const speak = (next: Locale): void => {
    locale = next;
    controller.redraw();
  };
  const switchLanguage = (): Promise<void> => {
    speak(locale === 'zh' ? 'en' : 'zh');
    return saveLocale(locale);
  };
  const controller = new PopupController(browserPorts(switchLanguage), draw);
  watchSettings(
    (settings) => speak(pickLocale(settings.locale, browserLanguages())),
    closing.signal,
  );
  await controller.follow(closing.signal);
}

document.documentElement.classList.toggle('as-page', location.search.includes('tab='));
const root = document.getElementById('root');
if (root) void start(root);
