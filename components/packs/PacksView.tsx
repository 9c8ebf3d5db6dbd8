/** My rules: the packs that there are, adding one, and what became of it. */
import type { Locale } from '../../lib/i18n/index';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { LocaleProvider, useText } from '../parts/locale';
import { PageHead } from '../parts/PageHead';
import { Progress } from '../parts/Progress';
import { AddPack } from './AddPack';
import { Notice } from './Notice';
import { PackLine } from './PackLine';
import type { PacksActions, PacksState } from './state';

/** Addresses of files that come with the extension. */
export interface PacksFiles {
  sample: string;
  schema: string;
  desk: string;
}

interface PacksViewProps {
  state: PacksState;
  locale: Locale;
  files: PacksFiles;
  actions: PacksActions;
}

function Head(props: PacksViewProps) {
  const text = useText();
  return (
    <PageHead title={text.packs.title} switchLanguage={props.actions.switchLanguage}>
      <a class="btn btn--quiet btn--small" href={props.files.desk}>
        {text.packs.toDesk}
      </a>
    </PageHead>
  );
}

function Empty() {
  const words = useText().packs.empty;
  return (
    <section class="packs__empty">
      <h2 class="title">{words.title}</h2>
      <p>{words.body}</p>
      <ol class="desk-empty__steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function List(props: PacksViewProps) {
  const text = useText();
  const { list, removing } = props.state;
  if (list.kind === 'loading') return <Progress label={text.packs.loading} />;
  if (list.kind === 'failed') {
    const { code, detail } = list.fault;
    return (
      <ErrorNote title={text.packs.loadFailed} lines={[text.packs.fault[code]]} detail={detail}>
        <Button small onClick={props.actions.reload}>
          {text.common.retry}
        </Button>
      </ErrorNote>
    );
  }
  if (list.items.length === 0) return <Empty />;
  return (
    <section aria-label={text.packs.list}>
      <h2 class="sr-only">{text.packs.list}</h2>
      <ul class="packs__list">
        {list.items.map((item) => (
          <PackLine
            key={item.id}
            item={item}
            removing={removing === item.id}
            actions={props.actions}
          />
        ))}
      </ul>
    </section>
  );
}

function Files(props: PacksViewProps) {
  const words = useText().packs;
  return (
    <p class="packs__files">
      <a class="btn btn--small" href={props.files.sample} download={words.sampleFile}>
        {words.sample}
      </a>
      <a class="btn btn--quiet btn--small" href={props.files.schema} download>
        {words.schema}
      </a>
    </p>
  );
}

/** Draws a state; every act goes out through `actions`. */
export function PacksView(props: PacksViewProps) {
  const { state, actions } = props;
  return (
    <LocaleProvider locale={props.locale}>
      <div class="desk packs">
        <Head {...props} />
        <main class="desk__main">
          <Lead />
          <AddPack busy={state.notice.kind === 'checking'} actions={actions} />
          <Notice notice={state.notice} actions={actions} />
          <List {...props} />
          <Files {...props} />
        </main>
      </div>
    </LocaleProvider>
  );
}

function Lead() {
  const words = useText().packs;
  return (
    <div class="packs__lead">
      <p>{words.lead}</p>
      <p class="small soft">{words.where}</p>
    </div>
  );
}
