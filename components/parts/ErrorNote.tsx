/** An error in the order a reader needs it: what happened, what is safe, what to do. */
import type { ComponentChildren } from 'preact';
import { StopIcon } from './icons';
import { useText } from './locale';

interface ErrorNoteProps {
  title: string;
  /** What is safe and what to do, one sentence or two. */
  lines: string[];
  /** The machine's own words, folded away; for a bug report. */
  detail?: string;
  /** Buttons. */
  children?: ComponentChildren;
}

/** Announced at once (`role=alert`): it is only shown when something the reader asked for failed. */
export function ErrorNote(props: ErrorNoteProps) {
  const text = useText();
  return (
    <div class="note note--bad" role="alert">
      <StopIcon />
      <p class="note__title">{props.title}</p>
      {props.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {props.detail ? (
        <details class="small soft">
          <summary class="fold">{text.common.detail}</summary>
          <p class="mono">{props.detail}</p>
        </details>
      ) : null}
      {props.children ? <div class="note__actions">{props.children}</div> : null}
    </div>
  );
}
