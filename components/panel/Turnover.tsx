/** What the page's conditions and rates mean at the reader's own turnover. */
import type { Fee, Money, ScanReport } from '../../lib/core/model';
import {
  type Goal,
  goalsAt,
  type SwipeCost,
  swipeCosts,
  turnoverCurrency,
  yearAt,
} from '../../lib/core/turnover';
import { feeLines } from '../../lib/i18n/fee';
import { formatMoney, formatNumber } from '../../lib/i18n/index';
import { ClockIcon, StopIcon, TickIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { TurnoverInput } from './TurnoverInput';
import { goalWords } from './turnover-words';

interface TurnoverProps {
  report: ScanReport;
  /** Main units of the page's currency. */
  monthly: number;
  onChange: (monthly: number) => void;
}

const ICONS = { good: TickIcon, bad: StopIcon, open: ClockIcon };

function GoalItem(props: { goal: Goal; fee: Fee; turnover: Money }) {
  const text = useText();
  const locale = useLocale();
  const { goal, fee, turnover } = props;
  const { tone, word, sentence } = goalWords(goal, fee, turnover, text, locale);
  const { name, sum } = feeLines(fee, text, locale);
  const Icon = ICONS[tone];
  const percent = Math.floor(goal.share * 100);
  return (
    <li class={`goal goal--${tone}`}>
      <p class="goal__head">
        <Icon size={18} />
        <span class="goal__word">{word}</span>
        <span class="goal__name">{name}</span>
        <span class="goal__sum">{sum}</span>
      </p>
      {tone === 'open' ? null : (
        <div class="goal__bar" aria-hidden="true">
          <div style={{ width: `${percent}%` }} />
        </div>
      )}
      <p>{sentence}</p>
    </li>
  );
}

function Swipes(props: { costs: SwipeCost[] }) {
  const words = useText().panel.turnover;
  return (
    <>
      {props.costs.map(({ percent, month }) => (
        <p key={percent}>
          {words.swipe({
            percent: formatNumber(percent),
            month: formatMoney(month),
            year: formatMoney({ ...month, amount: Math.round(month.amount * 1200) / 100 }),
          })}
        </p>
      ))}
    </>
  );
}

function Year(props: { report: ScanReport; monthly: number }) {
  const words = useText().panel.turnover;
  const year = yearAt(props.report, props.monthly);
  if (year === undefined) return null;
  const [from, to] = [formatMoney(year.low), formatMoney(year.high)];
  return (
    <p class="fees__year">
      <strong>{from === to ? words.year({ from }) : words.yearRange({ from, to })}</strong>
      {year.back.amount > 0 ? (
        <span class="small soft">{words.back({ back: formatMoney(year.back) })}</span>
      ) : null}
      <span class="small soft">{words.note}</span>
    </p>
  );
}

/** Nothing where the page names neither a turnover to reach nor a rate. */
export function Turnover(props: TurnoverProps) {
  const words = useText().panel.turnover;
  const { report, monthly } = props;
  const { offer, findings } = report;
  const currency = turnoverCurrency(offer);
  const goals = goalsAt(offer, monthly);
  const costs = swipeCosts(findings, monthly, currency);
  if (goals.length === 0 && costs.length === 0) return null;
  return (
    <section class="turnover" aria-labelledby="turnover-title">
      <h2 id="turnover-title">{words.title}</h2>
      <TurnoverInput monthly={monthly} currency={currency} onChange={props.onChange} />
      <div class="turnover__said" aria-live="polite">
        <ul>
          {goals.flatMap((goal) => {
            const fee = offer.fees[goal.fee];
            const turnover = { amount: monthly, currency };
            return fee ? [<GoalItem key={goal.fee} {...{ goal, fee, turnover }} />] : [];
          })}
        </ul>
        <Swipes costs={costs} />
        {costs.length > 0 ? <Year report={report} monthly={monthly} /> : null}
      </div>
    </section>
  );
}
