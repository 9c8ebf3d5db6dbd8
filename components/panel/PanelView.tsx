/** The whole panel, from 320 px up: head, the full story, the foot that stays in sight. */
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../lib/i18n/index';
import { CaptureBar } from '../capture/CaptureBar';
import { LocaleProvider, useText } from '../parts/locale';
import { PageHead } from '../parts/PageHead';
import { siteOf } from '../popup/state';
import { PanelBody } from './PanelBody';
import type { PanelActions, PanelNotice, PanelState } from './state';

interface PanelViewProps {
  state: PanelState;
  locale: Locale;
  actions: PanelActions;
  /** The section on linked agreements; drawn between the questions and what is set apart. */
  agreements?: ComponentChildren;
}

/** There from the start, so that a screen reader hears what comes into it. */
function Notice(props: { notice: PanelNotice | null }) {
  const words = useText().panel.notice;
  return (
    <p class={props.notice ? 'notice' : 'sr-only'} role="status">
      {props.notice ? words[props.notice] : ''}
    </p>
  );
}

/** Draws a state; every act goes out through `actions`. */
export function PanelView(props: PanelViewProps) {
  const { state, actions } = props;
  return (
    <LocaleProvider locale={props.locale}>
      <div class="panel">
        <PageHead line={siteOf(state.page)} switchLanguage={actions.switchLanguage} />
        <main class="panel__body">
          <PanelBody state={state} actions={actions} agreements={props.agreements ?? null} />
        </main>
        <Notice notice={state.notice} />
        <CaptureBar
          capture={state.capture}
          {...(state.captureOf === undefined ? {} : { of: state.captureOf })}
          actions={actions}
          canSave={state.page.kind !== 'refused'}
        />
      </div>
    </LocaleProvider>
  );
}
