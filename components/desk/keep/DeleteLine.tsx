/** Deleting files: the button, the question in place, and how it ended. */
import { useEffect, useRef } from 'preact/hooks';
import { MAX_REASON } from '../../../lib/core/evidence/record';
import { Button } from '../../parts/Button';
import { SealIcon } from '../../parts/icons';
import { useKeptFocus } from '../../parts/kept-focus';
import { useText } from '../../parts/locale';
import { Progress } from '../../parts/Progress';
import type { DeletionView } from '../state';
import { NotDeleted } from './NotDeleted';

/** What would be deleted. */
export interface Deletable {
  /** Number of the record where it is one; null for several. */
  seq: number | null;
  records: number;
  files: number;
  bytes: number;
}

interface DeleteLineProps {
  what: Deletable;
  deletion: DeletionView;
  ask: (asking: boolean) => void;
  confirm: (reason: string) => void;
}

function Question(props: DeleteLineProps & { cancel: () => void }) {
  const text = useText();
  const words = text.keep.remove;
  const { what, confirm, cancel } = props;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the question, which is then read out.
  useEffect(() => title.current?.focus(), []);
  return (
    <form
      class="note note--bad keep__ask"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = new FormData(event.currentTarget).get('reason');
        confirm(typeof reason === 'string' ? reason : '');
      }}
    >
      <h3 class="note__title" ref={title} tabIndex={-1}>
        {what.seq === null
          ? words.titleMany({ count: what.records })
          : words.titleOne({ seq: what.seq })}
      </h3>
      <p>{words.goes(what)}</p>
      <p>{words.stays}</p>
      <p>{words.exportFirst}</p>
      <label class="keep__reason">
        <span class="small">{words.reason}</span>
        <textarea name="reason" rows={2} maxLength={MAX_REASON} />
      </label>
      <div class="note__actions">
        <Button onClick={cancel}>{text.common.cancel}</Button>
        <button type="submit" class="btn btn--danger">
          {words.confirm}
        </button>
      </div>
    </form>
  );
}

function Done(props: { deletion: Extract<DeletionView, { kind: 'done' }> }) {
  const words = useText().keep.remove;
  const { deletion } = props;
  return (
    <div class="note note--good" role="status">
      <SealIcon />
      <p class="note__title">{words.done(deletion)}</p>
      <p>
        {words.doneBody} <code class="code">{deletion.headCode}</code>
      </p>
    </div>
  );
}

/** See the head of this file. Without files to delete there is only the end of the last deletion. */
export function DeleteLine(props: DeleteLineProps) {
  const words = useText().keep.remove;
  const { what, deletion, ask } = props;
  const { ref, keep } = useKeptFocus<HTMLDivElement>();
  return (
    <div class="keep" ref={ref} tabIndex={-1}>
      {deletion.kind === 'done' ? <Done deletion={deletion} /> : null}
      {deletion.kind === 'failed' ? <NotDeleted fault={deletion.fault} /> : null}
      {deletion.kind === 'running' ? <Progress label={words.running} /> : null}
      {deletion.kind === 'asking' ? (
        <Question {...props} confirm={keep(props.confirm)} cancel={keep(() => ask(false))} />
      ) : null}
      {deletion.kind !== 'asking' && deletion.kind !== 'running' && what.files > 0 ? (
        <Button kind="quiet" small onClick={() => ask(true)}>
          {words.action}
        </Button>
      ) : null}
    </div>
  );
}
