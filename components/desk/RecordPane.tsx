/** The record on the right: head, export, and its sections in two columns where there is room. */
import type { CaptureRecord, EvidenceRecord } from '../../lib/core/evidence/record';
import { formatMoment } from '../../lib/i18n/index';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { BackIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { ExportLine } from './ExportLine';
import { Facts } from './Facts';
import { framesOf, jumpToFrame } from './frames';
import { Hashes } from './Hashes';
import { Missing, Steps } from './Making';
import { PageCopy } from './PageCopy';
import { Pictures } from './Pictures';
import { RecordFindings } from './RecordFindings';
import type { DeskActions, ExportView, RecordView } from './state';

type Ready = Extract<RecordView, { kind: 'ready' }>;

interface RecordPaneProps {
  record: RecordView;
  exporting: ExportView;
  actions: DeskActions;
}

function Back(props: { pick: DeskActions['pick'] }) {
  return (
    <div class="record__back">
      <Button kind="quiet" onClick={() => props.pick(null)}>
        <BackIcon size={16} />
        {useText().desk.back}
      </Button>
    </div>
  );
}

function Head(props: { record: EvidenceRecord }) {
  const text = useText();
  const locale = useLocale();
  const { record } = props;
  const title = record.kind === 'tombstone' ? text.desk.kind.tombstone : record.title;
  return (
    <header class="record__head">
      <p class="small soft">
        {text.desk.number({ seq: record.seq })} ·{' '}
        {formatMoment(record.capturedAt, record.tzOffset, locale)}
      </p>
      <h2 class="title">{title || text.desk.untitled}</h2>
      {record.kind === 'tombstone' ? null : <p class="small soft">{record.finalUrl}</p>}
    </header>
  );
}

function Capture(props: { view: Ready; record: CaptureRecord; actions: DeskActions }) {
  const text = useText();
  const { view, record, actions } = props;
  const shown = new Set(view.pictures.map(({ path }) => path));
  const frames = framesOf(record).filter(({ path }) => shown.has(path));
  return (
    <>
      <div class="record__columns">
        <div class="record__main">
          <Pictures pictures={view.pictures} title={record.title} frames={frames} />
          <RecordFindings
            record={record}
            framed={new Set(frames.map(({ finding }) => finding))}
            jump={jumpToFrame}
          />
          <section class="block">
            <h3>{text.desk.record.text}</h3>
            {view.text === null ? (
              <p class="soft">{text.desk.record.noText}</p>
            ) : (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
              <section class="page-text" tabIndex={0} aria-label={text.desk.record.text}>
                {view.text}
              </section>
            )}
          </section>
        </div>
        <div class="record__side">
          <Facts record={record} />
          <Missing gaps={record.notCaptured} />
          <Hashes record={record} hash={view.hash} />
          <Steps steps={record.steps} tzOffset={record.tzOffset} />
          <p class="small soft">{text.desk.record.proves}</p>
        </div>
      </div>
      <PageCopy
        copy={view.copy}
        present={record.artifacts.some((item) => item.role === 'html')}
        width={record.environment.viewport.width}
        open={actions.openCopy}
      />
    </>
  );
}

function Full(props: { view: Ready; exporting: ExportView; actions: DeskActions }) {
  const text = useText();
  const { view, actions } = props;
  const { record } = view;
  return (
    <article class="pane pane--record">
      <Back pick={actions.pick} />
      <Head record={record} />
      <ExportLine exporting={props.exporting} start={() => actions.exportRecord(record.id)} />
      {record.kind === 'capture' ? null : <p class="note-line">{text.desk.record[record.kind]}</p>}
      {record.kind === 'tombstone' ? (
        <div class="record__side">
          {record.reason ? <p>{record.reason}</p> : null}
          <Steps steps={record.steps} tzOffset={record.tzOffset} />
        </div>
      ) : (
        <Capture view={view} record={record} actions={actions} />
      )}
    </article>
  );
}

/** See the head of this file. */
export function RecordPane(props: RecordPaneProps) {
  const words = useText().desk;
  const { record, actions } = props;
  if (record.kind === 'ready') {
    return <Full view={record} exporting={props.exporting} actions={actions} />;
  }
  return (
    <section class="pane pane--record">
      {record.kind === 'none' ? (
        <div class="pick">
          <h2 class="title">{words.pick}</h2>
          <p class="soft">{words.pickBody}</p>
        </div>
      ) : (
        <Back pick={actions.pick} />
      )}
      {record.kind === 'loading' ? <Progress label={words.loadingRecord} /> : null}
      {record.kind === 'failed' ? (
        <ErrorNote
          title={words.recordFailed}
          lines={[words.fault[record.fault.code]]}
          detail={record.fault.detail}
        />
      ) : null}
    </section>
  );
}
