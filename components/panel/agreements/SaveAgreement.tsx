/** Saving an agreement as evidence: the way to it, how far it is, and what came of it. */
import type { LinkedAgreement } from '../../../lib/platform/messages';
import { PrivateAsk } from '../../capture/PrivateAsk';
import { Button } from '../../parts/Button';
import { SealIcon, StopIcon } from '../../parts/icons';
import { useText } from '../../parts/locale';
import { Progress } from '../../parts/Progress';
import { AgreementProgress } from './AgreementProgress';
import type { AgreementsActions, SaveView } from './state';

interface SaveAgreementProps {
  link: LinkedAgreement;
  saving: SaveView;
  actions: AgreementsActions;
}

/** See the head of this file. */
export function SaveAgreement({ link, saving, actions }: SaveAgreementProps) {
  const words = useText().agreements.save;
  switch (saving.kind) {
    case 'none':
      return <Start link={link} actions={actions} />;
    case 'fetching':
      return (
        <AgreementProgress
          progress={saving.progress}
          onCancel={() => actions.cancelSave(link.id)}
        />
      );
    case 'preparing':
      return <Progress label={words.preparing} onCancel={() => actions.cancelSave(link.id)} />;
    case 'sealing':
      return <Progress label={words.sealing} />;
    case 'ask_private':
      return (
        <PrivateAsk
          keep={() => actions.keepPrivate(link.id)}
          openDesk={() => actions.openRecord(null)}
        />
      );
    case 'saved':
      return <Saved saving={saving} actions={actions} />;
    case 'failed':
      return <Failed link={link} saving={saving} actions={actions} />;
  }
}

function Start({ link, actions }: Omit<SaveAgreementProps, 'saving'>) {
  const words = useText().agreements.save;
  return (
    <Button
      small
      label={words.actionOf({ label: link.label })}
      onClick={() => actions.save(link.id)}
    >
      <SealIcon size={16} />
      {words.action}
    </Button>
  );
}

type Of<Kind extends SaveView['kind']> = Extract<SaveView, { kind: Kind }>;

function Saved({ saving, actions }: { saving: Of<'saved'>; actions: AgreementsActions }) {
  const text = useText();
  const { id, seq, headCode } = saving;
  return (
    <div class="agreement__saved" role="status">
      <p>{text.agreements.save.saved({ seq })}</p>
      <p class="small">
        {text.popup.capture.headCode} <code class="code">{headCode}</code>
      </p>
      <p class="small soft">{text.agreements.save.savedNote}</p>
      <div class="agreement__acts">
        <Button kind="quiet" onClick={() => actions.openRecord(id)}>
          {text.popup.viewRecord}
        </Button>
      </div>
    </div>
  );
}

function Failed({ link, saving, actions }: SaveAgreementProps & { saving: Of<'failed'> }) {
  const text = useText();
  const words = text.agreements.save;
  const { why } = saving;
  return (
    <div class="agreement__failed" role="status">
      <StopIcon size={16} />
      <p>{why === 'fetch' ? words.notFetched : words.failed[why]}</p>
      <div class="agreement__acts">
        {why === 'unsure' ? (
          <Button kind="quiet" onClick={() => actions.openRecord(null)}>
            {text.popup.openDesk}
          </Button>
        ) : (
          <Start link={link} actions={actions} />
        )}
      </div>
    </div>
  );
}
