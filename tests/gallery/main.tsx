/** Draws one state of one screen: `popup.html?state=findings&locale=zh`, `panel.html?…`, and so on. */
import { render } from 'preact';
import { DeskView } from '../../components/desk/DeskView';
import type { ImportsView } from '../../components/desk/imports/state';
import type { DeskActions } from '../../components/desk/state';
import { PacksView } from '../../components/packs/PacksView';
import type { PacksActions } from '../../components/packs/state';
import { AgreementsSection } from '../../components/panel/agreements/AgreementsSection';
import type { AgreementsActions } from '../../components/panel/agreements/state';
import { PanelView } from '../../components/panel/PanelView';
import type { PanelActions } from '../../components/panel/state';
import { PopupView } from '../../components/popup/PopupView';
import type { PopupActions } from '../../components/popup/state';
import { langTag, pickLocale } from '../../lib/i18n/index';
import { AGREEMENTS_STATES } from './agreements-states';
import { CERTIFICATES, CERTIFICATES_STATES } from './certificates-state';
import { DESK, DESK_STATES, LONG_DESK } from './desk-states';
import { IMPORT_ACTIONS, IMPORT_STATES, NO_PACKAGES } from './imports-states';
import { KEEP_STATES } from './keep-states';
import { PACKS_STATES } from './packs-states';
import { PANEL_STATES } from './panel-states';
import { POPUP_STATES } from './popup-states';
import { TIMESTAMPS } from './timestamps-state';

const query = new URLSearchParams(location.search);
const locale = pickLocale('auto', [query.get('locale') ?? 'zh']);
const name = query.get('state') ?? '';

const nothing = (): void => undefined;
const popupActions: PopupActions = {
  jump: nothing,
  save: nothing,
  cancelSave: nothing,
  keepPrivate: nothing,
  openDesk: nothing,
  openPanel: nothing,
  retry: nothing,
  resume: nothing,
  choose: nothing,
  switchLanguage: nothing,
};
const deskActions: DeskActions = {
  pick: nothing,
  reload: nothing,
  verify: nothing,
  cancelVerify: nothing,
  openCopy: nothing,
  openTiles: nothing,
  exportRecords: nothing,
  choose: nothing,
  askDelete: nothing,
  deleteFiles: nothing,
  closeUndeleted: nothing,
  askToKeep: nothing,
  rescue: nothing,
  switchLanguage: nothing,
};

const packsActions: PacksActions = {
  reload: nothing,
  addFile: nothing,
  addText: nothing,
  replace: nothing,
  enable: nothing,
  askRemove: nothing,
  remove: nothing,
  switchLanguage: nothing,
};
const panelActions: PanelActions = {
  jump: nothing,
  dismiss: nothing,
  choose: nothing,
  resume: nothing,
  turnover: nothing,
  copy: nothing,
  save: nothing,
  cancelSave: nothing,
  keepPrivate: nothing,
  openDesk: nothing,
  retry: nothing,
  switchLanguage: nothing,
};
const agreementsActions: AgreementsActions = {
  read: nothing,
  readAll: nothing,
  cancel: nothing,
  save: nothing,
  cancelSave: nothing,
  keepPrivate: nothing,
  openRecord: nothing,
  show: nothing,
  open: nothing,
  jump: nothing,
};
const files = { sample: '#', schema: '#', desk: '#' };

const NO_IMPORTS = { view: NO_PACKAGES, actions: IMPORT_ACTIONS };

/** The desk with a package from elsewhere. */
function importedView(view: ImportsView) {
  const bare = { ...DESK, record: { kind: 'none' } } as const;
  const state = name === 'import-none' ? (DESK_STATES.empty ?? bare) : bare;
  const imports = { view, actions: IMPORT_ACTIONS, open: true };
  return <DeskView {...{ state, locale, imports, packsUrl: '#' }} actions={deskActions} />;
}

/** The view of a state by the name of its page; undefined where there is none. */
function viewOf(page: string) {
  const popup = POPUP_STATES[name];
  const desk = { ...DESK_STATES, ...KEEP_STATES, ...CERTIFICATES_STATES, long: LONG_DESK }[name];
  const panel = PANEL_STATES[name];
  const packs = PACKS_STATES[name];
  const linked = AGREEMENTS_STATES[name];
  const bare = PANEL_STATES.none;
  if (page === 'panel' && linked && bare) {
    const agreements = <AgreementsSection state={linked} actions={agreementsActions} />;
    return <PanelView state={bare} {...{ locale, agreements }} actions={panelActions} />;
  }
  const imported = IMPORT_STATES[name];
  if (page === 'desk' && imported) return importedView(imported);
  if (page === 'desk' && desk)
    return (
      <DeskView
        state={desk}
        {...{ locale, packsUrl: '#' }}
        actions={deskActions}
        {...(name === 'certificates' ? { certificates: CERTIFICATES } : {})}
        {...(name === 'full' ? { timestamps: TIMESTAMPS, imports: NO_IMPORTS } : {})}
      />
    );
  if (page === 'packs' && packs)
    return <PacksView state={packs} {...{ locale, files }} actions={packsActions} />;
  if (page === 'panel' && panel)
    return <PanelView state={panel} locale={locale} actions={panelActions} />;
  if (page === 'popup' && popup)
    return <PopupView state={popup} locale={locale} actions={popupActions} />;
  return undefined;
}

function screen() {
  const view = viewOf(/(\w+)\.html$/.exec(location.pathname)?.[1] ?? '');
  if (view) return view;
  throw new Error(`no state ${name}`);
}

document.documentElement.lang = langTag(locale);
const root = document.getElementById('root');
if (root) render(screen(), root);
