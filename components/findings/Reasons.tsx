/** Why a finding was made, folded: the words and facts that it rests on, weightiest first. */
import { useText } from '../parts/locale';

/** Nothing where there are none. `reasons` are sentences of `explain`. */
export function Reasons(props: { reasons: string[] }) {
  const text = useText();
  if (props.reasons.length === 0) return null;
  return (
    <details class="reasons small soft">
      <summary class="fold">{text.common.card.reasons}</summary>
      <ul>
        {props.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
