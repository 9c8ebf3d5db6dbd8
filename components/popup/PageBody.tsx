/** The popup between head and foot: verdict, cost, the worst three, the rest folded. */
import type { PageState } from '../../lib/platform/messages';
import { arrange } from '../findings/arrange';
import { Contradictions } from '../findings/Contradictions';
import { CostSlip } from '../findings/CostSlip';
import { EmptyVerdict } from '../findings/EmptyVerdict';
import { FindingCard } from '../findings/FindingCard';
import { AllFindings, Mentions } from '../findings/FindingList';
import { OwnRulesNote } from '../findings/OwnRulesNote';
import { ReadLine } from '../findings/ReadLine';
import { SiteNote } from '../findings/SiteNote';
import { VerdictLine } from '../findings/VerdictLine';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { Refused } from './Refused';
import { isBlank, type PageView, type PopupActions } from './state';

interface PageBodyProps {
  view: PageView;
  actions: PopupActions;
}

/** What the reader has put aside is told by its number; the panel lists it. */
function Dismissed(props: { count: number }) {
  const words = useText().panel.dismissed;
  return props.count === 0 ? null : <p class="small soft">{words.left({ count: props.count })}</p>;
}

function Found(props: { page: PageState; actions: PopupActions }) {
  const text = useText();
  const { report, read } = props.page;
  const truncated = report.truncated === true;
  const arranged = arrange(report, 3, props.page.dismissed);
  const { language } = report.page;
  const rest = { arranged, language, onJump: props.actions.jump };
  if (arranged.total === 0) {
    return (
      <>
        <SiteNote site={report.site} />
        <EmptyVerdict kind={report.page.kind} read={read} truncated={truncated} />
        <OwnRulesNote report={report} />
        <Dismissed count={arranged.dismissed.length} />
        <Mentions {...rest} />
      </>
    );
  }
  return (
    <>
      <VerdictLine report={report} arranged={arranged} />
      <SiteNote site={report.site} />
      <ReadLine read={read} truncated={truncated} />
      <OwnRulesNote report={report} />
      <CostSlip offer={report.offer} />
      <Contradictions report={report} />
      <section class="cards" aria-label={text.popup.findings}>
        <h2 class="sr-only">{text.popup.findings}</h2>
        {arranged.worst.map((item) => (
          <FindingCard key={item.index} item={item} language={language} onJump={rest.onJump} />
        ))}
      </section>
      {arranged.total > arranged.worst.length ? <AllFindings {...rest} /> : null}
      <Dismissed count={arranged.dismissed.length} />
      <Mentions {...rest} />
    </>
  );
}

/** A reading that broke off: with what an earlier one found, or with no verdict at all. */
function ScanFailed(props: { page: PageState; actions: PopupActions }) {
  const text = useText();
  const { page, actions } = props;
  const words = text.popup.scanFailed;
  const known = page.report.findings.length > 0;
  return (
    <>
      {known ? null : <h1 class="sr-only">{words.title}</h1>}
      <ErrorNote title={words.title} lines={[known ? words.partial : words.body]}>
        <Button small onClick={actions.retry}>
          {text.common.retry}
        </Button>
      </ErrorNote>
      {known ? <Found page={page} actions={actions} /> : null}
    </>
  );
}

/** See the head of this file. */
export function PageBody(props: PageBodyProps) {
  const text = useText();
  const { view, actions } = props;
  if (view.kind === 'refused') {
    return <Refused view={view} retry={actions.retry} resume={actions.resume} />;
  }
  if (view.kind === 'loading' || isBlank(view.page)) {
    return (
      <div class="waiting">
        <h1 class="sr-only">{text.popup.title}</h1>
        <Progress label={view.kind === 'loading' ? text.popup.loading : text.popup.scanning} />
      </div>
    );
  }
  if (view.page.phase === 'failed') return <ScanFailed page={view.page} actions={actions} />;
  return <Found page={view.page} actions={actions} />;
}
