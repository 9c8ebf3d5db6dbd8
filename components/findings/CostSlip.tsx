/** The fees as a till slip: name, sum, when it is taken, whether and how it comes back. */
import { firstYearCost } from '../../lib/core/cost';
import type { Fee, Offer } from '../../lib/core/model';
import { feeLines } from '../../lib/i18n/fee';
import { useLocale, useText } from '../parts/locale';

function FeeLine(props: { fee: Fee }) {
  const { name, sum, note, goal } = feeLines(props.fee, useText(), useLocale());
  return (
    <li class="slip__fee">
      <span class="slip__name">{name}</span>
      <span class="slip__dots" />
      <span class="slip__sum">{sum}</span>
      <span class="slip__note small soft">{note}</span>
      {goal ? <span class="slip__goal">{goal}</span> : null}
    </li>
  );
}

/** The year's sum, where it is more than the one line above it says. */
function Year(props: { offer: Offer }) {
  const words = useText().common.cost;
  const { sums, maybeBack, counted } = firstYearCost(props.offer);
  const [sum] = sums;
  const back = maybeBack.find(({ currency }) => currency === sum?.currency);
  if (!sum || (counted.length < 2 && !back)) return null;
  return (
    <p class="slip__year">
      <strong>{words.firstYear({ sum })}</strong>
      {back ? <span class="small soft">{words.maybeBack({ sum: back })}</span> : null}
    </p>
  );
}

/** Nothing at all when the page names no fee. */
export function CostSlip(props: { offer: Offer }) {
  const words = useText().common.cost;
  const fees = props.offer.fees.filter((fee) => fee.amount !== 0);
  if (fees.length === 0) return null;
  return (
    <section class="slip" aria-label={words.title}>
      <h2 class="small soft">{words.title}</h2>
      <ul>
        {fees.map((fee) => (
          <FeeLine key={`${fee.name} ${fee.when} ${fee.amount}`} fee={fee} />
        ))}
      </ul>
      <Year offer={props.offer} />
      {fees.some((fee) => fee.perDay) ? <p class="small soft">{words.goal.rounding}</p> : null}
    </section>
  );
}
