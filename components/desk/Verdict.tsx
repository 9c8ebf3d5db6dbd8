/** The verdict on the whole log: in one line, then layer by layer, then what is merely odd. */
import { type Problem, problemText } from '../../lib/core/evidence/problems';
import { SealIcon, StopIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import type { VerifyLayer, VerifyView } from './state';
import { layerText } from './verify-words';

function Layer(props: { item: VerifyLayer }) {
  const text = useText();
  const locale = useLocale();
  const { item } = props;
  return (
    <li class={item.ok ? 'layer' : 'layer layer--bad'}>
      {item.ok ? <SealIcon size={16} /> : <StopIcon size={16} />}
      <span>
        {layerText(item, text)}
        {item.firstProblem ? (
          <span class="layer__problem">{problemText(item.firstProblem, locale)}</span>
        ) : null}
      </span>
    </li>
  );
}

function Oddities(props: { notes: Problem[] }) {
  const words = useText().desk.verify;
  const locale = useLocale();
  if (props.notes.length === 0) return null;
  return (
    <div class="oddities">
      <p>{words.oddities}</p>
      <ul>
        {props.notes.map((note) => {
          const line = problemText(note, locale);
          return <li key={line}>{line}</li>;
        })}
      </ul>
    </div>
  );
}

/** Problems may hold names from a hostile page; they are shown as text. */
export function Verdict(props: { verdict: Extract<VerifyView, { kind: 'done' }> }) {
  const words = useText().desk.verify;
  const { ok, records, layers, notes } = props.verdict;
  return (
    <div class={ok ? 'note note--good' : 'note note--bad'} role={ok ? 'status' : 'alert'}>
      {ok ? <SealIcon /> : <StopIcon />}
      <h2 class="note__title">{ok ? words.ok({ records }) : words.bad}</h2>
      <p>{ok ? words.okBody : words.badBody}</p>
      <ul class="layers">
        {layers.map((item) => (
          <Layer key={item.layer} item={item} />
        ))}
      </ul>
      <Oddities notes={notes} />
    </div>
  );
}
