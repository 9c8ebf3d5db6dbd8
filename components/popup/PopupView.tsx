/** The whole popup: 360 px wide, head, body, foot. */
import type { Locale } from '../../lib/i18n/index';
import { CaptureBar } from '../capture/CaptureBar';
import { LocaleProvider } from '../parts/locale';
import { PageHead } from '../parts/PageHead';
import { FoldedSiteControls } from '../site/SiteControls';
import { PageBody } from './PageBody';
import { type PopupActions, type PopupState, siteOf } from './state';

interface PopupViewProps {
  state: PopupState;
  locale: Locale;
  actions: PopupActions;
}

/** Draws a state; every act goes out through `actions`. */
export function PopupView(props: PopupViewProps) {
  const { state, actions } = props;
  return (
    <LocaleProvider locale={props.locale}>
      <div class="popup">
        <PageHead line={siteOf(state.page)} switchLanguage={actions.switchLanguage} />
        <main class="body">
          <PageBody view={state.page} actions={actions} />
          {state.page.kind === 'ready' ? (
            <FoldedSiteControls site={state.site ?? null} choose={actions.choose} />
          ) : null}
        </main>
        <CaptureBar
          capture={state.capture}
          actions={actions}
          canSave={state.page.kind !== 'refused'}
        />
      </div>
    </LocaleProvider>
  );
}
