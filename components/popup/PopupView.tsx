/** The whole popup: 360 px wide, head, body, foot. */
import type { Locale } from '../../lib/i18n/index';
import { Button } from '../parts/Button';
import { LocaleProvider, useText } from '../parts/locale';
import { Mark } from '../parts/Mark';
import { CaptureBar } from './CaptureBar';
import { PageBody } from './PageBody';
import type { PopupActions, PopupState } from './state';

interface PopupViewProps {
  state: PopupState;
  locale: Locale;
  actions: PopupActions;
}

/** Host of a page's address for the head line; the address itself where it has none. */
function siteOf(state: PopupState): string {
  if (state.page.kind !== 'ready') return '';
  const { url } = state.page.page;
  return URL.canParse(url) ? new URL(url).host || url : url;
}

function Head(props: PopupViewProps) {
  const text = useText();
  const site = siteOf(props.state);
  return (
    <header class="head">
      <Mark size={28} />
      <div class="head__names">
        <p class="head__name">{text.common.appName}</p>
        <p class="head__site small soft">{site || text.common.tagline}</p>
      </div>
      <Button
        kind="quiet"
        small
        lang={props.locale === 'zh' ? 'en' : 'zh-CN'}
        onClick={props.actions.switchLanguage}
      >
        {text.common.otherLanguage}
      </Button>
    </header>
  );
}

/** Draws a state; every act goes out through `actions`. */
export function PopupView(props: PopupViewProps) {
  const { state, actions } = props;
  return (
    <LocaleProvider locale={props.locale}>
      <div class="popup">
        <Head {...props} />
        <main class="body">
          <PageBody view={state.page} actions={actions} />
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
