/** The lines of a finding after its quote, always in this order: meaning, law, what to do, whose rule. */
import type { Explanation } from '../../lib/core/explain';
import { ArrowIcon, LawIcon } from '../parts/icons';
import { useText } from '../parts/locale';

function Law(props: { why: string[] }) {
  const text = useText();
  const [first, ...more] = props.why;
  if (first === undefined) return null;
  return (
    <div class="line line--law">
      <LawIcon size={16} />
      <div>
        <span class="sr-only">{text.common.card.why}</span>
        <p>{first}</p>
        {more.length > 0 ? (
          <details>
            <summary class="fold">{text.common.card.moreLaw({ count: more.length })}</summary>
            {more.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </details>
        ) : null}
        <p class="line__caveat">{text.common.notAdvice}</p>
      </div>
    </div>
  );
}

/** Meaning, law and advice of a finding. A line with no words is left out. */
export function Lines(props: { explanation: Explanation }) {
  const text = useText();
  const { means, why, todo, source } = props.explanation;
  return (
    <>
      {means ? (
        <p class="line line--means">
          <span class="sr-only">{text.common.card.means}</span>
          {means}
        </p>
      ) : null}
      <Law why={why} />
      {todo ? (
        <p class="line line--todo">
          <ArrowIcon size={16} />
          <span>
            <span class="sr-only">{text.common.card.todo}</span>
            {todo}
          </span>
        </p>
      ) : null}
      {source ? <p class="line small soft">{source}</p> : null}
    </>
  );
}
