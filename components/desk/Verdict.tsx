/** The verdict on the whole log. */
import { useText } from '../parts/locale';
import type { VerifyView } from './state';
import { VerdictNote } from './VerdictNote';
import { layerText } from './verify-words';

/** What "verify all" has found. */
export function Verdict(props: { verdict: Extract<VerifyView, { kind: 'done' }> }) {
  const text = useText();
  const words = text.desk.verify;
  const { ok, records, layers, notes } = props.verdict;
  return (
    <VerdictNote
      ok={ok}
      title={ok ? words.ok({ records }) : words.bad}
      body={ok ? words.okBody : words.badBody}
      lines={layers.map((item) => ({ ...item, words: layerText(item, text) }))}
      notes={notes}
      notesTitle={words.oddities}
    />
  );
}
