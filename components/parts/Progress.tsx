/** How far something is, in words and as a bar, with a way out. */
import { Button } from './Button';
import { useText } from './locale';

interface ProgressProps {
  /** What is being done now, e.g. the name of the stage. */
  label: string;
  /** Words beside the label, e.g. "2 of 6". */
  detail?: string;
  /** 0 to 1; absent while it cannot be told. */
  share?: number;
  onCancel?: () => void;
}

/** Announced politely, so that a screen reader hears each stage but is not interrupted. */
export function Progress(props: ProgressProps) {
  const text = useText();
  const percent = props.share === undefined ? undefined : Math.round(props.share * 100);
  return (
    <div class="progress">
      <div class="progress__words" role="status">
        <span class="progress__label">{props.label}</span>
        {props.detail ? <span class="soft small">{props.detail}</span> : null}
      </div>
      <div
        class={percent === undefined ? 'bar bar--endless' : 'bar'}
        role="progressbar"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div
          class="bar__fill"
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
      {props.onCancel ? (
        <Button kind="quiet" onClick={props.onCancel}>
          {text.common.cancel}
        </Button>
      ) : null}
    </div>
  );
}
