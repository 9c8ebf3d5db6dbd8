/** A package that is open, in place of the own log: whose it is, its verdict, and what is inside. */
import { formatMoment } from '../../../lib/i18n/index';
import { Button } from '../../parts/Button';
import { ErrorNote } from '../../parts/ErrorNote';
import { BackIcon } from '../../parts/icons';
import { useLocale, useText } from '../../parts/locale';
import { Progress } from '../../parts/Progress';
import { Lines } from '../Lines';
import { Item } from '../ListItem';
import { RecordPane } from '../RecordPane';
import { Boundary } from './Boundary';
import { refusedText } from './fault-words';
import { PackageVerdict } from './PackageVerdict';
import type { ImportsActions, ImportsView, PackageView } from './state';

interface BenchProps {
  view: ImportsView;
  actions: ImportsActions;
}

function Whose({ view }: { view: PackageView }) {
  const words = useText().imports;
  const told = {
    foreign: [words.foreign, words.foreignHint],
    own: [words.own, words.ownHint],
    own_differs: [words.ownDiffers, words.ownDiffersHint],
  }[view.relation];
  const [title, hint] = told;
  return (
    <div class={`whose whose--${view.relation}`}>
      <p class="whose__title">{title}</p>
      <p class="small">{hint}</p>
    </div>
  );
}

function Keep({ view, actions }: { view: PackageView } & Pick<BenchProps, 'actions'>) {
  const text = useText();
  const words = text.imports;
  const { keep } = view;
  if (keep.kind === 'running') return <Progress label={words.keeping} />;
  if (keep.kind === 'kept') return null;
  return (
    <div class="imports__keep">
      {keep.kind === 'failed' ? (
        <ErrorNote
          title={words.keepFailed}
          lines={[text.desk.fault[keep.fault.code]]}
          detail={keep.fault.detail}
        />
      ) : null}
      <Button kind={view.relation === 'foreign' ? 'primary' : 'plain'} onClick={actions.keep}>
        {words.keep}
      </Button>
      <p class="small soft">{words.keepHint}</p>
    </div>
  );
}

function Unshown(props: Pick<ImportsActions, 'pick'>) {
  const text = useText();
  return (
    <section class="pane pane--record">
      <div class="record__back">
        <Button kind="quiet" onClick={() => props.pick(null)}>
          <BackIcon size={16} />
          {text.desk.back}
        </Button>
      </div>
      <ErrorNote title={text.imports.unshown} lines={[]} />
    </section>
  );
}

function openId({ record }: PackageView): string | null {
  if (record.kind === 'none') return null;
  return record.kind === 'ready' ? record.record.id : record.id;
}

function Inside({ view, actions }: { view: PackageView } & Pick<BenchProps, 'actions'>) {
  const words = useText().imports;
  const { record, items } = view;
  const open = openId(view);
  return (
    <div class={open === null ? 'bench' : 'bench bench--picked'}>
      <nav class="pane pane--list" aria-label={words.list}>
        <Lines
          items={items}
          openId={open}
          line={(item, stop) => (
            <Item
              {...{ item, stop, picked: item.id === open, damaged: false, pick: actions.pick }}
            />
          )}
        />
      </nav>
      <Boundary of={open ?? ''} instead={<Unshown pick={actions.pick} />}>
        {open === null ? (
          <p class="pane pane--record soft">{words.pick}</p>
        ) : (
          <RecordPane record={record} own={null} actions={actions} />
        )}
      </Boundary>
    </div>
  );
}

function Checked({ view, check, actions }: BenchProps & { check: PackageView }) {
  const words = useText().imports;
  const locale = useLocale();
  const { keep, verdict } = check;
  return (
    <>
      {verdict.ok ? <Whose view={check} /> : null}
      <PackageVerdict view={check} tzOffset={view.tzOffset} />
      {keep.kind === 'kept' ? (
        <p class="small" role="status">
          {words.keptAt({ at: formatMoment(keep.at, view.tzOffset, locale) })}
        </p>
      ) : null}
      {verdict.ok ? <Keep view={check} actions={actions} /> : null}
      {verdict.ok ? <Inside view={check} actions={actions} /> : null}
    </>
  );
}

function Body(props: BenchProps) {
  const text = useText();
  const words = text.imports;
  const { view, actions } = props;
  const { check } = view;
  switch (check.kind) {
    case 'none':
      return null;
    case 'running':
      return (
        <Progress
          label={words.checking({ name: check.name })}
          onCancel={actions.cancel}
          {...(check.total > 0
            ? { detail: words.files(check), share: check.done / check.total }
            : {})}
        />
      );
    case 'cancelled':
      return <p role="status">{words.cancelled}</p>;
    case 'refused': {
      const { name, fault } = check;
      return (
        <ErrorNote
          title={words.refused({ name })}
          lines={[refusedText(fault, text)]}
          detail={fault.detail}
        />
      );
    }
    case 'checked':
      return <Checked {...props} check={check} />;
  }
}

/** See the head of this file. */
export function PackageBench(props: BenchProps) {
  const words = useText().imports;
  const { check } = props.view;
  return (
    <section class="imports imports--open" aria-label={words.title}>
      {check.kind === 'running' ? null : (
        <div>
          <Button kind="quiet" onClick={props.actions.close}>
            <BackIcon size={16} />
            {words.back}
          </Button>
        </div>
      )}
      <Body {...props} />
    </section>
  );
}
