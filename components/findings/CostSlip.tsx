/** The fees as a till slip: name, sum, when it is taken and whether it comes back. */
import type { Fee, Offer } from '../../lib/core/model';
import { formatMoney } from '../../lib/i18n/index';
import { useText } from '../parts/locale';

function FeeLine(props: { fee: Fee }) {
  const words = useText().common.cost;
  const { fee } = props;
  const sum =
    fee.amount === null
      ? words.unknown
      : formatMoney({ amount: fee.amount, currency: fee.currency }) + words.per(fee.when);
  return (
    <li class="slip__fee">
      <span class="slip__name">{fee.name}</span>
      <span class="slip__dots" />
      <span class="slip__sum">{sum}</span>
      <span class="slip__note small soft">
        {words.when[fee.when]} · {words.refund[fee.refund]}
      </span>
    </li>
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
    </section>
  );
}
