/** The panel between head and foot: the verdict, then all of it in the order in which it costs. */
import type { ComponentChildren } from 'preact';
import { questionsFor } from '../../lib/core/questions';
import type { PageState } from '../../lib/platform/messages';
import { EmptyVerdict } from '../findings/EmptyVerdict';
import { OwnRulesNote } from '../findings/OwnRulesNote';
import { ReadLine } from '../findings/ReadLine';
import { SiteNote } from '../findings/SiteNote';
import { VerdictLine } from '../findings/VerdictLine';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useLocale, useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { Refused } from '../popup/Refused';
import { isBlank } from '../popup/state';
import { SiteControls } from '../site/SiteControls';
import { FeeTable } from './FeeTable';
import { Apart, Groups } from './Findings';
import { groupByCost } from './groups';
import { Pairs } from './Pairs';
import { Questions } from './Questions';
import type { PanelActions, PanelState } from './state';
import { Turnover } from './Turnover';

interface PanelBodyProps {
  state: PanelState;
  actions: PanelActions;
  /** The section on linked agreements. */
  agreements: ComponentChildren;
}

type ReadProps = PanelBodyProps & { page: PageState };

function Verdict(props: ReadProps & { grouped: ReturnType<typeof groupByCost> }) {
  const { report, read } = props.page;
  const truncated = report.truncated === true;
  const empty = props.grouped.total === 0;
  return (
    <>
      {empty ? null : <VerdictLine report={report} arranged={props.grouped.arranged} />}
      <SiteNote site={report.site} />
      {empty ? (
        <EmptyVerdict kind={report.page.kind} read={read} truncated={truncated} />
      ) : (
        <ReadLine read={read} truncated={truncated} />
      )}
      <OwnRulesNote report={report} />
    </>
  );
}

function Found(props: ReadProps) {
  const locale = useLocale();
  const { page, state, actions } = props;
  const { report, gone = [], dismissed = [] } = page;
  const grouped = groupByCost(report, dismissed);
  const rest = { grouped, language: report.page.language, gone, actions };
  return (
    <>
      <Verdict {...props} grouped={grouped} />
      <FeeTable offer={report.offer} />
      <Turnover report={report} monthly={state.monthly} onChange={actions.turnover} />
      <Pairs report={report} onJump={actions.jump} />
      <Groups {...rest} />
      <Questions
        questions={questionsFor(report, locale, dismissed)}
        copied={state.copied}
        onCopy={actions.copy}
      />
      {props.agreements}
      <Apart {...rest} />
    </>
  );
}

/** A reading that broke off: with what an earlier one found, or with no verdict at all. */
function ScanFailed(props: ReadProps) {
  const text = useText();
  const words = text.popup.scanFailed;
  const known = props.page.report.findings.length > 0;
  return (
    <>
      {known ? null : <h1 class="sr-only">{words.title}</h1>}
      <ErrorNote title={words.title} lines={[known ? words.partial : words.body]}>
        <Button small onClick={props.actions.retry}>
          {text.common.retry}
        </Button>
      </ErrorNote>
      {known ? <Found {...props} /> : null}
    </>
  );
}

function Page(props: PanelBodyProps) {
  const text = useText();
  const { state, actions } = props;
  const { page: view } = state;
  if (view.kind === 'refused') {
    return <Refused view={view} retry={actions.retry} resume={actions.resume} />;
  }
  if (view.kind === 'loading' || isBlank(view.page)) {
    return (
      <div class="waiting">
        <h1 class="sr-only">{text.panel.content}</h1>
        <Progress label={view.kind === 'loading' ? text.popup.loading : text.popup.scanning} />
      </div>
    );
  }
  const rest = { ...props, page: view.page };
  return view.page.phase === 'failed' ? <ScanFailed {...rest} /> : <Found {...rest} />;
}

/** See the head of this file. */
export function PanelBody(props: PanelBodyProps) {
  const { state, actions } = props;
  return (
    <>
      <Page {...props} />
      {state.page.kind === 'refused' ? null : (
        <SiteControls site={state.site} choose={actions.choose} />
      )}
    </>
  );
}
