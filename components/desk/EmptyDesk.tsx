/** A desk without records teaches how to make the first. */
import { useText } from '../parts/locale';
import { Mark } from '../parts/Mark';

/** See the head of this file. */
export function EmptyDesk() {
  const words = useText().desk.empty;
  return (
    <section class="desk-empty">
      <Mark size={56} />
      <h2 class="title">{words.title}</h2>
      <p>{words.body}</p>
      <ol class="desk-empty__steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="small soft">{words.after}</p>
    </section>
  );
}
