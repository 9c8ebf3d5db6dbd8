/** The foot of the popup: the one primary act, and how it goes. */
import { CAPTURE_STAGES, type CaptureStage } from '../../lib/platform/messages';
import { Button } from '../parts/Button';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { CaptureFailed, CaptureSaved } from './CaptureEnd';
import type { CaptureView, PopupActions } from './state';

interface CaptureBarProps {
  capture: CaptureView;
  actions: PopupActions;
  /** False on a page that cannot be captured: then only the desk is offered. */
  canSave: boolean;
}

function Running(props: { stage: CaptureStage; done: number; total: number; cancel: () => void }) {
  const words = useText().popup.capture;
  const at = CAPTURE_STAGES.indexOf(props.stage);
  const inside = props.total > 0 ? Math.min(props.done / props.total, 1) : 0;
  return (
    <div class="saving">
      <Progress
        label={words.stage[props.stage]}
        detail={words.step({ done: at + 1, total: CAPTURE_STAGES.length })}
        share={(at + inside) / CAPTURE_STAGES.length}
        onCancel={props.cancel}
      />
      <p class="small soft">{words.keepOpen}</p>
    </div>
  );
}

function Buttons(props: CaptureBarProps) {
  const text = useText();
  const { actions, capture, canSave } = props;
  const again = capture.kind === 'failed' ? text.common.retry : text.popup.save;
  return (
    <div class="foot__buttons">
      {canSave ? (
        <Button kind="primary" onClick={actions.save}>
          {again}
        </Button>
      ) : null}
      <Button onClick={() => actions.openDesk()}>{text.popup.openDesk}</Button>
    </div>
  );
}

function Body(props: CaptureBarProps) {
  const words = useText().popup.capture;
  const { capture, actions } = props;
  switch (capture.kind) {
    case 'running':
      return <Running {...capture} cancel={actions.cancelSave} />;
    case 'saved':
      return <CaptureSaved capture={capture} actions={actions} />;
    case 'failed':
      return (
        <>
          <CaptureFailed capture={capture} />
          <Buttons {...props} />
        </>
      );
    case 'cancelled':
      return (
        <>
          <p class="small" role="status">
            {words.cancelled}
          </p>
          <Buttons {...props} />
        </>
      );
    case 'idle':
      return <Buttons {...props} />;
  }
}

/** Stays in sight at the foot while the findings scroll. */
export function CaptureBar(props: CaptureBarProps) {
  return (
    <footer class="foot">
      <Body {...props} />
    </footer>
  );
}
