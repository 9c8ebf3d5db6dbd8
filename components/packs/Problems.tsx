/** What is wrong with a pack: place, field and words, one a line. */
import type { PackProblem } from '../../lib/core/userpacks/problem';
import { printable, problemText } from '../../lib/i18n/problem';
import { useLocale, useText } from '../parts/locale';

/** In the order of the file. */
export function Problems(props: { problems: readonly PackProblem[] }) {
  const locale = useLocale();
  const words = useText().packs;
  return (
    <ol class="problems">
      {props.problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <span class="problems__place">
            {words.problemAt(problem)}
            {problem.field === '' ? null : <code class="mono">{printable(problem.field)}</code>}
          </span>
          <span>{problemText(problem, locale)}</span>
        </li>
      ))}
    </ol>
  );
}
