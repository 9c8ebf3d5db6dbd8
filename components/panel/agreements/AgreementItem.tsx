/** One agreement of the list: not read, being read, read, or not read for a reason that is told. */
import type { LinkedAgreement } from '../../../lib/platform/messages';
import { Button } from '../../parts/Button';
import { EyeIcon, LawIcon, StopIcon } from '../../parts/icons';
import { useKeptFocus } from '../../parts/kept-focus';
import { useText } from '../../parts/locale';
import { AgreementFound } from './AgreementFound';
import { AgreementProgress } from './AgreementProgress';
import { SaveAgreement } from './SaveAgreement';
import type { AgreementsActions, LinkItem, LinkView } from './state';

interface AgreementItemProps {
  item: LinkItem;
  actions: AgreementsActions;
}

/** See the head of this file. */
export function AgreementItem({ item, actions }: AgreementItemProps) {
  const { link, view, saving } = item;
  const { ref, keep } = useKeptFocus<HTMLLIElement>();
  const acts = {
    ...{ ...actions, read: keep(actions.read), cancel: keep(actions.cancel) },
    ...{ save: keep(actions.save), cancelSave: keep(actions.cancelSave) },
  };
  const unread = view.kind === 'unread';
  return (
    <li class={unread ? 'agreement agreement--unread' : 'agreement'} ref={ref} tabIndex={-1}>
      <p class="agreement__name">
        <LawIcon size={16} />
        <span>{link.label}</span>
      </p>
      <Body link={link} view={view} actions={acts} />
      {isKeepable(view) ? <SaveAgreement link={link} saving={saving} actions={acts} /> : null}
    </li>
  );
}

/** Files that cannot be read here, but can be handed on as they are. */
const KEPT_UNREAD: ReadonlySet<string> = new Set(['pdf', 'office', 'image', 'other', 'empty']);

function isKeepable(view: LinkView): boolean {
  return view.kind === 'read' || (view.kind === 'failed' && KEPT_UNREAD.has(view.why));
}

interface BodyProps<View extends LinkView = LinkView> {
  link: LinkedAgreement;
  view: View;
  actions: AgreementsActions;
}

function Body({ link, view, actions }: BodyProps) {
  switch (view.kind) {
    case 'unread':
      return <Unread link={link} actions={actions} />;
    case 'reading':
      return (
        <AgreementProgress progress={view.progress} onCancel={() => actions.cancel(link.id)} />
      );
    case 'failed':
      return <Failed link={link} view={view} actions={actions} />;
    case 'read':
      return <AgreementFound link={link} view={view} actions={actions} />;
  }
}

function Unread({ link, actions }: Omit<BodyProps, 'view'>) {
  const text = useText().agreements;
  const { id, label, url, sameSite } = link;
  if (url === null) {
    return (
      <>
        <p class="small soft">{text.click}</p>
        <Button small label={text.showOf({ label })} onClick={() => actions.show(id)}>
          <EyeIcon size={16} />
          {text.show}
        </Button>
      </>
    );
  }
  const host = new URL(url).host;
  const words = sameSite
    ? { note: null, label: text.readOf({ label }), text: text.read }
    : {
        note: text.elsewhere({ host }),
        label: text.readThereOf({ host, label }),
        text: text.readThere({ host }),
      };
  return (
    <>
      {words.note ? <p class="small soft">{words.note}</p> : null}
      <Button small label={words.label} onClick={() => actions.read(id)}>
        {words.text}
      </Button>
    </>
  );
}

/** What is not read now would not be read the next time either. */
const HOPELESS: ReadonlySet<string> = new Set([
  'too_large',
  'pdf',
  'office',
  'image',
  'other',
  'empty',
]);

function Failed({ link, view, actions }: BodyProps<Extract<LinkView, { kind: 'failed' }>>) {
  const text = useText();
  const { id, label } = link;
  const words = text.agreements.failed;
  const { why, detail } = view;
  return (
    <div class="agreement__failed" role="status">
      <StopIcon size={16} />
      <p>{why === 'http' ? words.http({ status: detail }) : words[why]}</p>
      <div class="agreement__acts">
        {HOPELESS.has(why) ? null : (
          <Button small label={text.agreements.retryOf({ label })} onClick={() => actions.read(id)}>
            {text.common.retry}
          </Button>
        )}
        <Button
          kind="quiet"
          label={text.agreements.openOf({ label })}
          onClick={() => actions.open(id)}
        >
          {text.agreements.open}
        </Button>
      </div>
    </div>
  );
}
