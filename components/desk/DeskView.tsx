/** The workbench: the log on top, the list on the left, the record on the right. */
import type { Locale } from '../../lib/i18n/index';
import { LocaleProvider, useText } from '../parts/locale';
import { PageHead } from '../parts/PageHead';
import { CertificatesSection } from './certificates/CertificatesSection';
import type { CertificatesActions, CertificatesView } from './certificates/state';
import { EmptyDesk } from './EmptyDesk';
import { ImportsSection } from './imports/ImportsSection';
import { PackageBench } from './imports/PackageBench';
import type { ImportsActions, ImportsView } from './imports/state';
import { Batch } from './keep/Batch';
import { Undeleted } from './keep/NotDeleted';
import { needsRescue, RescueLine } from './keep/RescueLine';
import { RoomLine } from './keep/RoomLine';
import { ListPane } from './ListPane';
import { RecordPane } from './RecordPane';
import type { DeskActions, DeskState } from './state';
import type { TimestampActions, TimestampsView } from './timestamps/state';
import { TimestampsSection } from './timestamps/TimestampsSection';
import { VerifyBar } from './VerifyBar';
import { damagedRecords } from './verify-words';

interface DeskViewProps {
  state: DeskState;
  locale: Locale;
  /** Address of the page of own rules. */
  packsUrl: string;
  actions: DeskActions;
  /** Timestamps of the log; absent while they are not known. */
  timestamps?: { view: TimestampsView; actions: TimestampActions; open?: boolean };
  /** The switch for site certificates; absent while it is not known. */
  certificates?: { view: CertificatesView; actions: CertificatesActions; open?: boolean };
  /** Packages from elsewhere; absent while they are not known. */
  imports?: { view: ImportsView; actions: ImportsActions; open?: boolean };
}

function Head(props: DeskViewProps) {
  const text = useText();
  return (
    <PageHead title={text.desk.title} switchLanguage={props.actions.switchLanguage}>
      <a class="btn btn--quiet btn--small" href={props.packsUrl}>
        {text.packs.toPacks}
      </a>
    </PageHead>
  );
}

/** Narrow windows show the list or the record; while records are being chosen, both. */
function benchClass({ record, chosen }: DeskState): string {
  if (chosen !== null) return 'bench bench--choosing';
  return record.kind === 'none' ? 'bench' : 'bench bench--picked';
}

function Right(props: {
  state: DeskState;
  list: Extract<DeskState['list'], { kind: 'ready' }>;
  actions: DeskActions;
}) {
  const { state, list, actions } = props;
  const { record, chosen, deletion } = state;
  if (chosen !== null) {
    const { items, total } = list;
    return <Batch {...{ items, total, chosen, state, actions }} />;
  }
  const count = list.total;
  const own = { count, exporting: state.export, deletion, actions };
  return <RecordPane {...{ record, own, actions }} />;
}

function Bench(props: DeskViewProps) {
  const { state, actions } = props;
  const { list, record } = state;
  const empty = list.kind === 'ready' && list.items.length === 0;
  const certificates = props.certificates ? <CertificatesSection {...props.certificates} /> : null;
  const imports = props.imports ? <ImportsSection open={empty} {...props.imports} /> : null;
  if (empty) {
    return (
      <>
        <EmptyDesk />
        {certificates}
        {imports}
      </>
    );
  }
  return (
    <>
      {list.kind === 'ready' ? (
        <VerifyBar
          count={list.total}
          headCode={list.headCode}
          keySha256={list.keySha256}
          verify={state.verify}
          actions={actions}
        />
      ) : null}
      <Undeleted undeleted={state.undeleted} close={actions.closeUndeleted} />
      {needsRescue(state) ? <RescueLine rescue={state.rescue} start={actions.rescue} /> : null}
      {list.kind === 'ready' ? (
        <RoomLine room={state.room} items={list.items} ask={actions.askToKeep} />
      ) : null}
      {list.kind === 'ready' && props.timestamps ? (
        <TimestampsSection {...props.timestamps} />
      ) : null}
      {certificates}
      {imports}
      <div class={benchClass(state)}>
        <ListPane
          list={list}
          record={record}
          chosen={state.chosen}
          damaged={damagedRecords(state.verify)}
          actions={actions}
        />
        {list.kind === 'ready' ? <Right state={state} list={list} actions={actions} /> : null}
      </div>
    </>
  );
}

/** The own log, or a package from elsewhere in its place: never both in one view. */
function Main(props: DeskViewProps) {
  const { imports } = props;
  return imports && imports.view.check.kind !== 'none' ? (
    <PackageBench {...imports} />
  ) : (
    <Bench {...props} />
  );
}

/** Draws a state; every act goes out through `actions`. */
export function DeskView(props: DeskViewProps) {
  return (
    <LocaleProvider locale={props.locale}>
      <div class="desk">
        <Head {...props} />
        <main class="desk__main">
          <Main {...props} />
        </main>
      </div>
    </LocaleProvider>
  );
}
