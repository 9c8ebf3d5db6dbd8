/** Draws one state of one screen: `popup.html?state=findings&locale=zh`, `desk.html?…`. */
import { render } from 'preact';
import { DeskView } from '../../components/desk/DeskView';
import type { DeskActions } from '../../components/desk/state';
import { PopupView } from '../../components/popup/PopupView';
import type { PopupActions } from '../../components/popup/state';
import { langTag, pickLocale } from '../../lib/i18n/index';
import { DESK_STATES } from './desk-states';
import { POPUP_STATES } from './popup-states';

const query = new URLSearchParams(location.search);
const locale = pickLocale('auto', [query.get('locale') ?? 'zh']);
const name = query.get('state') ?? '';

const nothing = (): void => undefined;
const popupActions: PopupActions = {
  jump: nothing,
  save: nothing,
  cancelSave: nothing,
  openDesk: nothing,
  retry: nothing,
  switchLanguage: nothing,
};
const deskActions: DeskActions = {
  pick: nothing,
  reload: nothing,
  verify: nothing,
  cancelVerify: nothing,
  openCopy: nothing,
  exportRecord: nothing,
  switchLanguage: nothing,
};

function screen() {
  const popup = POPUP_STATES[name];
  const desk = DESK_STATES[name];
  const isDesk = location.pathname.endsWith('desk.html');
  if (isDesk && desk) return <DeskView state={desk} locale={locale} actions={deskActions} />;
  if (!isDesk && popup) return <PopupView state={popup} locale={locale} actions={popupActions} />;
  throw new Error(`no state ${name}`);
}

document.documentElement.lang = langTag(locale);
const root = document.getElementById('root');
if (root) render(screen(), root);
