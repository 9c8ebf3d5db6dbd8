/** The evidence desk. `#ID` opens a record. */
import { render } from 'preact';
import { DeskView } from '../../components/desk/DeskView';
import type { DeskState } from '../../components/desk/state';
import '../../components/styles/desk.css';
import { type Locale, langTag, pickLocale, textFor } from '../../lib/i18n/index';
import {
  browserLanguages,
  loadSettings,
  saveLocale,
  watchSettings,
} from '../../lib/platform/settings';
import { DeskController } from './controller';
import { browserPorts, packsUrl } from './ports';

async function start(root: HTMLElement): Promise<void> {
  let locale: Locale = pickLocale((await loadSettings()).locale, browserLanguages());
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort());

  const draw = (state: DeskState): void => {
    document.documentElement.lang = langTag(locale);
    document.title = `${textFor(locale).desk.title} · ${textFor(locale).common.appName}`;
    render(<DeskView {...{ state, locale, packsUrl }} actions={controller.actions} />, root);
  };
  const speak = (next: Locale): void => {
    locale = next;
    controller.redraw();
  };
  const switchLanguage = (): Promise<void> => {
    speak(locale === 'zh' ? 'en' : 'zh');
    return saveLocale(locale);
  };
  const controller = new DeskController(browserPorts(switchLanguage), draw);
  watchSettings(
    (settings) => speak(pickLocale(settings.locale, browserLanguages())),
    closing.signal,
  );
  // A capture may have been added meanwhile in another tab.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void controller.refresh();
  });
  await controller.open();
}

const root = document.getElementById('root');
if (root) void start(root);
