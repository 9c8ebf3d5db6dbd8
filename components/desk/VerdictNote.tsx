/** A verdict: in one line, layer by layer, then what is merely odd. Of the own log and of a package alike. */
import type { ComponentChildren } from 'preact';
import { type Problem, problemText } from '../../lib/core/evidence/problems';
import { SealIcon, StopIcon } from '../parts/icons';
import { useLocale } from '../parts/locale';

/** One layer with its words, e.g. 记录链：12 项都一致; `firstProblem` is null exactly where `ok`. */
export interface LayerLine {
  layer: string;
  ok: boolean;
  words: string;
  firstProblem: Problem | null;
}

function Layer(props: { line: LayerLine }) {
  const locale = useLocale();
  const { ok, words, firstProblem } = props.line;
  return (
    <li class={ok ? 'layer' : 'layer layer--bad'}>
      {ok ? <SealIcon size={16} /> : <StopIcon size={16} />}
      <span>
        {words}
        {firstProblem ? (
          <span class="layer__problem">{problemText(firstProblem, locale)}</span>
        ) : null}
      </span>
    </li>
  );
}

function Oddities(props: { title: string; notes: Problem[] }) {
  const locale = useLocale();
  if (props.notes.length === 0) return null;
  return (
    <div class="oddities">
      <p>{props.title}</p>
      <ul>
        {props.notes.map((note) => {
          const line = problemText(note, locale);
          return <li key={line}>{line}</li>;
        })}
      </ul>
    </div>
  );
}

/** Problems and notes may hold names from a hostile page; they are shown as text. */
export function VerdictNote(props: {
  ok: boolean;
  title: string;
  body: string;
  lines: LayerLine[];
  /** What is odd but breaks nothing, e.g. a clock that was set back, and what to call it. */
  notes: Problem[];
  notesTitle: string;
  children?: ComponentChildren;
}) {
  const { ok, title, body, lines, notes, notesTitle } = props;
  return (
    <div class={ok ? 'note note--good' : 'note note--bad'} role={ok ? 'status' : 'alert'}>
      {ok ? <SealIcon /> : <StopIcon />}
      <h2 class="note__title">{title}</h2>
      <p>{body}</p>
      <ul class="layers">
        {lines.map((line) => (
          <Layer key={line.layer} line={line} />
        ))}
      </ul>
      <Oddities title={notesTitle} notes={notes} />
      {props.children}
    </div>
  );
}
