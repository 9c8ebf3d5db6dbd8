/** My rules: the user's own rule packs. */
import { render } from 'preact';
import { PacksView } from '../../components/packs/PacksView';
import type { PacksState } from '../../components/packs/state';
import '../../components/styles/packs.css';
import { type Locale, langTag, pickLocale, textFor } from '../../lib/i18n/index';
import {
  browserLanguages,
  loadSettings,
  saveLocale,
  watchSettings,
} from '../../lib/platform/settings';
import { PacksController } from './controller';
import { browserPorts, shippedFiles } from './ports';

async function start(root: HTMLElement): Promise<void> {
  let locale: Locale = pickLocale((await loadSettings()).locale, browserLanguages());
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort());

  const draw = (state: PacksState): void => {
    const { packs, common } = textFor(locale);
    document.documentElement.lang = langTag(locale);
    document.title = `${packs.title} · ${common.appName}`;
    const files = shippedFiles(locale);
    render(<PacksView {...{ state, locale, files }} actions={controller.actions} />, root);
  };
  const speak = (next: Locale): void => {
    locale = next;
    controller.redraw();
  };
  const switchLanguage = (): Promise<void> => {
    speak(locale === 'zh' ? 'en' : 'zh');
    return saveLocale(locale);
  };
  const pastedName = (): string => textFor(locale).packs.pasted;
  const controller = new PacksController(browserPorts(switchLanguage), pastedName, draw);
  watchSettings(
    (settings) => speak(pickLocale(settings.locale, browserLanguages())),
    closing.signal,
  );
  // A file that misses the zone must not take the place of this page.
  for (const type of ['dragover', 'drop'])
    addEventListener(type, (event) => event.preventDefault());
  // Another window may have changed the packs meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void controller.open();
  });
  await controller.open();
}

const root = document.getElementById('root');
if (root) void start(root);
