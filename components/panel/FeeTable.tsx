/** The fees as a table: name and time, sum, whether it comes back; the condition below in full. */
import { firstYearCost } from '../../lib/core/cost';
import type { Fee, Offer } from '../../lib/core/model';
import { feeLines } from '../../lib/i18n/fee';
import { useLocale, useText } from '../parts/locale';

/** Each fee is a body of its own, so that its condition stays with it for eye and screen reader. */
function FeeBody(props: { fee: Fee }) {
  const text = useText();
  const { fee } = props;
  const { name, sum, note, goal } = feeLines(fee, text, useLocale());
  const refund = text.common.cost.refund[fee.refund];
  // What the third column says is not said again below the name.
  const when = note
    .split(' · ')
    .filter((part) => part !== refund)
    .join(' · ');
  return (
    <tbody>
      <tr>
        <th scope="row">
          <span class="fees__name">{name}</span>
        </th>
        <td class="fees__sum">{sum}</td>
        <td class={fee.refund === 'never' ? 'fees__back fees__back--never' : 'fees__back'}>
          {text.panel.fees.refund[fee.refund]}
        </td>
      </tr>
      <tr>
        <td class="fees__more" colSpan={3}>
          <p class="small soft">{when}</p>
          {goal ? <p>{goal}</p> : null}
        </td>
      </tr>
    </tbody>
  );
}

function Year(props: { offer: Offer }) {
  const words = useText().common.cost;
  const { sums, maybeBack } = firstYearCost(props.offer);
  const [sum] = sums;
  if (!sum) return null;
  const back = maybeBack.find(({ currency }) => currency === sum.currency);
  return (
    <p class="fees__year">
      <strong>{words.firstYear({ sum })}</strong>
      {back ? <span class="small soft">{words.maybeBack({ sum: back })}</span> : null}
    </p>
  );
}

/** Nothing where the page names no fee. */
export function FeeTable(props: { offer: Offer }) {
  const text = useText();
  const fees = props.offer.fees.filter((fee) => fee.amount !== 0);
  if (fees.length === 0) return null;
  const { fees: columns } = text.panel;
  return (
    <section class="fees" aria-labelledby="fees-title">
      <h2 id="fees-title">{text.common.cost.title}</h2>
      <table aria-labelledby="fees-title">
        <thead class="small soft">
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" class="fees__sum">
              {columns.sum}
            </th>
            <th scope="col">{columns.back}</th>
          </tr>
        </thead>
        {fees.map((fee) => (
          <FeeBody key={`${fee.name} ${fee.when} ${fee.amount}`} fee={fee} />
        ))}
      </table>
      <Year offer={props.offer} />
      {fees.some((fee) => fee.perDay) ? (
        <p class="small soft">{text.common.cost.goal.rounding}</p>
      ) : null}
    </section>
  );
}
