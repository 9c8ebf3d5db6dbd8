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
import { Deleted, DeletionNote } from './keep/Deleted';
import { DeleteLine } from './keep/DeleteLine';
import { Missing, Steps } from './Making';
import { PageCopy } from './PageCopy';
import { Pictures } from './Pictures';
import { RecordFindings } from './RecordFindings';
import { ServerResponse } from './ServerResponse';
import type { DeletionView, DeskActions, ExportView, RecordView } from './state';
import { Tiles } from './Tiles';
import { Article, TextBlock } from './Words';

type Ready = Extract<RecordView, { kind: 'ready' }>;

/** What belongs to a record of the own log alone. */
interface OwnRecord {
  /** Number of records in the log. */
  count: number;
  exporting: ExportView;
  deletion: DeletionView;
  actions: Pick<DeskActions, 'exportRecords' | 'askDelete' | 'deleteFiles'>;
}

interface RecordPaneProps {
  record: RecordView;
  /** Null for a record that was imported: it can be looked at, and nothing else. */
  own: OwnRecord | null;
  /** Without `openTiles`, in a package from elsewhere, the parts of a picture are not offered. */
  actions: Pick<DeskActions, 'pick' | 'openCopy'> & Partial<Pick<DeskActions, 'openTiles'>>;
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
  const title = record.kind === 'tombstone' ? text.keep.note.unknownTitle : record.title;
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

function Capture(props: {
  view: Ready;
  record: CaptureRecord;
  actions: RecordPaneProps['actions'];
}) {
  const text = useText();
  const { view, record, actions } = props;
  const gone = view.deleted !== null;
  const shown = new Set(view.pictures.map(({ path }) => path));
  const { openTiles } = actions;
  // Where there is no whole picture, the parts themselves stand above.
  const tiles = record.artifacts.filter(
    ({ role, path }) => role === 'screenshot-tile' && !shown.has(path),
  ).length;
  const frames = framesOf(record).filter(({ path }) => shown.has(path));
  return (
    <>
      <div class="record__columns">
        <div class="record__main">
          {gone ? null : <Pictures pictures={view.pictures} title={record.title} frames={frames} />}
          {gone || openTiles === undefined ? null : (
            <Tiles tiles={view.tiles} count={tiles} open={openTiles} />
          )}
          <RecordFindings record={record} frames={frames} jump={jumpToFrame} />
          {gone ? null : (
            <>
              <TextBlock name={text.desk.record.selected} text={view.selection} />
              <Article key={record.id} article={view.article} record={record} />
              <TextBlock
                name={text.desk.record.text}
                text={view.text}
                none={text.desk.record.noText}
              />
            </>
          )}
        </div>
        <div class="record__side">
          <Facts record={record} />
          <ServerResponse record={record} />
          <Missing gaps={record.notCaptured} />
          <Hashes record={record} hash={view.hash} />
          <Steps steps={record.steps} tzOffset={record.tzOffset} />
          <p class="small soft">{text.desk.record.proves}</p>
        </div>
      </div>
      {gone ? null : (
        <PageCopy
          copy={view.copy}
          present={record.artifacts.some((item) => item.role === 'html')}
          width={record.environment.viewport?.width ?? 0}
          open={actions.openCopy}
        />
      )}
    </>
  );
}

/** Files of a record that are there to be deleted. */
function deletable({ record, deleted }: Ready) {
  const files = record.kind === 'tombstone' || deleted ? [] : record.artifacts;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { seq: record.seq, records: 1, files: files.length, bytes };
}

/** What can be done with an own record; an imported one says that it is none. */
function Tools({ view, own }: { view: Ready; own: OwnRecord | null }) {
  const text = useText();
  if (own === null) return <p class="imported-mark">{text.imports.imported}</p>;
  const { count, exporting, deletion, actions } = own;
  const { id } = view.record;
  return (
    <>
      <ExportLine
        exporting={exporting}
        action={text.desk.export.action}
        others={count - 1}
        start={() => actions.exportRecords([id])}
      />
      <DeleteLine
        what={deletable(view)}
        deletion={deletion}
        ask={actions.askDelete}
        confirm={(reason) => actions.deleteFiles([id], reason)}
      />
    </>
  );
}

function Full(props: Omit<RecordPaneProps, 'record'> & { view: Ready }) {
  const text = useText();
  const { view, actions } = props;
  const { record, deleted } = view;
  return (
    <article class="pane pane--record">
      <Back pick={actions.pick} />
      <Head record={record} />
      <Tools view={view} own={props.own} />
      {record.kind === 'capture' ? null : <p class="note-line">{text.desk.record[record.kind]}</p>}
      {deleted ? <Deleted note={deleted} pick={actions.pick} /> : null}
      {record.kind === 'tombstone' ? (
        <div class="record__side">
          <DeletionNote note={record} pick={actions.pick} />
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
  const { record, ...rest } = props;
  const { actions } = rest;
  if (record.kind === 'ready') return <Full view={record} {...rest} />;
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
