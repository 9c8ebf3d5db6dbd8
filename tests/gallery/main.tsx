/** Draws one state of one screen: `?screen=popup&state=findings&locale=zh`. */
import { render } from 'preact';
import { PopupView } from '../../components/popup/PopupView';
import type { PopupActions } from '../../components/popup/state';
import { langTag, pickLocale } from '../../lib/i18n/index';
import { POPUP_STATES } from './popup-states';

const query = new URLSearchParams(location.search);
const locale = pickLocale('auto', [query.get('locale') ?? 'zh']);
const name = query.get('state') ?? 'findings';

const nothing = (): void => undefined;
const popupActions: PopupActions = {
  jump: nothing,
  save: nothing,
  cancelSave: nothing,
  openDesk: nothing,
  retry: nothing,
  switchLanguage: nothing,
};

function screen() {
  const state = POPUP_STATES[name];
  if (!state) throw new Error(`no state ${name}`);
  return <PopupView state={state} locale={locale} actions={popupActions} />;
}

document.documentElement.lang = langTag(locale);
const root = document.getElementById('root');
if (root) render(screen(), root);
