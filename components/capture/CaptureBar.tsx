/** The foot of popup and panel: the one primary act, and how it goes. */
import type { ComponentChildren } from 'preact';
import type { CaptureEstimate } from '../../lib/platform/messages';
import { Button } from '../parts/Button';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { CaptureFailed, CaptureSaved } from './CaptureEnd';
import { PrivateAsk } from './PrivateAsk';
import type { CaptureActions, CaptureView } from './state';

interface CaptureBarProps {
  capture: CaptureView;
  actions: CaptureActions;
  /** False on a page that cannot be captured: then only the desk is offered. */
  canSave: boolean;
  /** Title of the page that the capture is of, where that is not the page in front. */
  of?: string;
}

type RunningView = Extract<CaptureView, { kind: 'running' }>;

/** From here on (s) a reader wants to know how long it will take. */
const LONG_S = 5;

function LongPage({ estimate }: { estimate: CaptureEstimate }) {
  const words = useText().popup.capture;
  return estimate.seconds < LONG_S ? null : <p class="small">{words.estimate(estimate)}</p>;
}

function Running(props: { view: RunningView; cancel: () => void }) {
  const words = useText().popup.capture;
  const { stage, step, steps, share, pictures } = props.view;
  return (
    <div class="saving">
      <Progress
        label={words.stage[stage]}
        detail={pictures ? words.picture(pictures) : words.step({ done: step, total: steps })}
        share={share}
        onCancel={props.cancel}
      />
      {pictures ? <LongPage estimate={pictures.estimate} /> : null}
      <p class="small soft">{pictures ? words.keepFront : words.keepOpen}</p>
    </div>
  );
}

function Buttons(props: CaptureBarProps) {
  const text = useText();
  const { actions, capture, canSave } = props;
  const failed = capture.kind === 'failed';
  // In doubt whether it was saved, looking comes before saving again.
  const unsure = failed && capture.refusal === 'unsure';
  const save = canSave ? (
    <Button kind={unsure ? 'plain' : 'primary'} onClick={actions.save}>
      {unsure ? text.popup.saveAgain : failed ? text.common.retry : text.popup.save}
    </Button>
  ) : null;
  const desk = (
    <Button kind={unsure ? 'primary' : 'plain'} onClick={() => actions.openDesk()}>
      {text.popup.openDesk}
    </Button>
  );
  if (unsure) {
    return (
      <div class="foot__buttons">
        {desk}
        {save}
      </div>
    );
  }
  return <Acts save={save} desk={desk} actions={actions} />;
}

/** The primary act and a second one: the panel, where there is one to open, before the desk. */
function Acts(props: {
  save: ComponentChildren;
  desk: ComponentChildren;
  actions: CaptureActions;
}) {
  const text = useText();
  const { save, desk, actions } = props;
  const { openPanel } = actions;
  if (openPanel === undefined) {
    return (
      <div class="foot__buttons">
        {save}
        {desk}
      </div>
    );
  }
  return (
    <div class="foot__buttons">
      {save}
      <Button onClick={openPanel}>{text.panel.open}</Button>
      <Button kind="quiet" small onClick={() => actions.openDesk()}>
        {text.popup.openDesk}
      </Button>
    </div>
  );
}

function Body(props: CaptureBarProps) {
  const words = useText().popup.capture;
  const { capture, actions } = props;
  switch (capture.kind) {
    case 'running':
      return <Running view={capture} cancel={actions.cancelSave} />;
    case 'saved':
      return <CaptureSaved capture={capture} actions={actions} />;
    case 'failed':
      if (capture.refusal === 'private_window') {
        return <PrivateAsk keep={actions.keepPrivate} openDesk={() => actions.openDesk()} />;
      }
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

/** What is said below is not about the page in front. */
function Elsewhere(props: { title: string }) {
  const words = useText().popup.capture;
  return <p class="small foot__of">{words.ofPage({ title: props.title })}</p>;
}

/** Stays in sight at the foot while the findings scroll. */
export function CaptureBar(props: CaptureBarProps) {
  return (
    <footer class="foot">
      {props.of === undefined ? null : <Elsewhere title={props.of} />}
      <Body {...props} />
    </footer>
  );
}
