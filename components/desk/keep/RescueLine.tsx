/** Where the log is not as it was sealed: a way to save what can be read, never mistaken for a package. */
import { formatBytes } from '../../../lib/i18n/index';
import { Button } from '../../parts/Button';
import { ErrorNote } from '../../parts/ErrorNote';
import { useText } from '../../parts/locale';
import { Progress } from '../../parts/Progress';
import { isDamage } from '../fault-words';
import type { DeskState, ExportView } from '../state';

/** Whether something on the desk has shown that records or files are not what was sealed. */
export function needsRescue({ list, record, verify, export: packed }: DeskState): boolean {
  if (list.kind === 'failed') return isDamage(list.fault);
  if (record.kind === 'failed' && isDamage(record.fault)) return true;
  if (packed.kind === 'failed' && isDamage(packed.fault)) return true;
  return verify.kind === 'done' && !verify.ok;
}

function Packed(props: { rescue: Extract<ExportView, { kind: 'done' }> }) {
  const words = useText().keep.rescue;
  const { name, bytes, url } = props.rescue;
  return (
    <>
      <p role="status">{words.done({ name, size: formatBytes(bytes) })}</p>
      <a class="btn btn--small" href={url} download={name}>
        {words.download}
      </a>
    </>
  );
}

/** See the head of this file. */
export function RescueLine({ rescue, start }: { rescue: ExportView; start: () => void }) {
  const text = useText();
  const words = text.keep.rescue;
  return (
    <section class="note-line keep__gone">
      <h2 class="note__title">{words.title}</h2>
      <p>{words.body}</p>
      {rescue.kind === 'done' ? <Packed rescue={rescue} /> : null}
      {rescue.kind === 'running' ? <Progress label={words.running} /> : null}
      {rescue.kind === 'failed' ? <Failed fault={rescue.fault} /> : null}
      {rescue.kind === 'idle' || rescue.kind === 'failed' ? (
        <Button small onClick={start}>
          {words.action}
        </Button>
      ) : null}
    </section>
  );
}

function Failed({ fault }: Pick<Extract<ExportView, { kind: 'failed' }>, 'fault'>) {
  const text = useText();
  const words = text.keep.rescue;
  if (fault.code === 'nothing') return <p role="status">{words.inOrder}</p>;
  return (
    <ErrorNote title={words.failed} lines={[text.desk.fault[fault.code]]} detail={fault.detail} />
  );
}
