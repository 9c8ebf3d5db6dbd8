/** The agreements that a page links to: read on the user's word, each with what was found in it. */
import { Button } from '../../parts/Button';
import { useKeptFocus } from '../../parts/kept-focus';
import { useText } from '../../parts/locale';
import { AgreementItem } from './AgreementItem';
import { type AgreementsActions, type AgreementsState, readable } from './state';

interface AgreementsSectionProps {
  state: AgreementsState;
  actions: AgreementsActions;
}

/** Nothing where the page links to none. */
export function AgreementsSection({ state, actions }: AgreementsSectionProps) {
  const text = useText().agreements;
  const { items } = state;
  const { ref, keep } = useKeptFocus<HTMLHeadingElement>();
  if (items.length === 0) return null;
  const count = readable(state).length;
  return (
    <section class="agreements" aria-labelledby="agreements-title">
      <h2 id="agreements-title" class="agreements__title" ref={ref} tabIndex={-1}>
        {text.title({ count: items.length })}
      </h2>
      <p class="small soft">{text.lead}</p>
      {count > 1 ? (
        <Button onClick={keep(actions.readAll)}>{text.readAll({ count })}</Button>
      ) : null}
      <ul class="agreements__list">
        {items.map((item) => (
          <AgreementItem key={item.link.id} item={item} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
