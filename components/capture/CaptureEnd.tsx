/** How a capture ended: sealed with its number and check code, in doubt, or not at all and why. */
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { SealIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import { missingOf } from './missing';
import type { CaptureActions, CaptureView } from './state';

type Saved = Extract<CaptureView, { kind: 'saved' }>;
type Failed = Extract<CaptureView, { kind: 'failed' }>;

function Missing(props: { names: string[] }) {
  const text = useText();
  const name = (what: string): string => text.desk.what[what] ?? what;
  const { major, names, count } = missingOf(props.names);
  return (
    <>
      {major.length > 0 ? (
        <p class="saved__major">
          {text.popup.capture.majorMissing({ names: major.map(name).join(text.common.listComma) })}
        </p>
      ) : null}
      {count > 0 ? (
        <details class="small soft">
          <summary class="fold">{text.popup.capture.partial({ count })}</summary>
          <p>{names.map(name).join(text.common.listComma)}</p>
        </details>
      ) : null}
    </>
  );
}

/** The record's number and the log's check code, which the reader should keep elsewhere. */
export function CaptureSaved(props: { capture: Saved; actions: CaptureActions }) {
  const text = useText();
  const { capture, actions } = props;
  return (
    <div class="saved">
      <div class="saved__words" role="status">
        <SealIcon size={24} />
        <p class="saved__title">{text.popup.capture.saved({ seq: capture.seq })}</p>
      </div>
      <p class="saved__code">
        <span class="small soft">{text.popup.capture.headCode}</span>
        <code class="code">{capture.headCode}</code>
      </p>
      <p class="small soft">{text.popup.capture.headCodeHint}</p>
      <Missing names={capture.notCaptured} />
      <div class="foot__buttons">
        <Button kind="primary" onClick={() => actions.openDesk(capture.id)}>
          {text.popup.viewRecord}
        </Button>
        <Button onClick={actions.save}>{text.popup.saveAgain}</Button>
      </div>
    </div>
  );
}

/**
 * What happened, what is safe, what to do. A record in doubt is never called "not saved": a reader
 * who believes that may go away without it, or save the page twice.
 */
export function CaptureFailed(props: { capture: Failed }) {
  const words = useText().popup.capture;
  const { stage, refusal, detail } = props.capture;
  const more = detail ? { detail } : {};
  if (refusal === 'unsure') {
    return <ErrorNote title={words.unsure} lines={[words.unsureBody]} {...more} />;
  }
  const title = words.failedAt({ stage: words.stage[stage] });
  return <ErrorNote title={title} lines={[words.safe, words.why[refusal]]} {...more} />;
}
