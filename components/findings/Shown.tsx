/** How a finding's words were shown, where that made them hard to notice. */
import type { Display } from '../../lib/core/display';
import { concealmentLines } from '../../lib/i18n/display';
import { useText } from '../parts/locale';

/** Nothing for words that stood there for all to see, or of which it is not known. */
export function Shown(props: { display: Display | undefined }) {
  const text = useText();
  const lines = concealmentLines(props.display, text);
  if (lines.length === 0) return null;
  return (
    <ul class="line line--shown" aria-label={text.display.title}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
