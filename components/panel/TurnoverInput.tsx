/** The reader's turnover a month: a slider in round steps, and a field for the exact sum. */
import { useId, useState } from 'preact/hooks';
import type { Currency } from '../../lib/core/model';
import { MAX_MONTHLY, nearestStop, TURNOVER_STOPS } from '../../lib/core/turnover';
import { formatMoney, formatNumber } from '../../lib/i18n/index';
import { useText } from '../parts/locale';

interface TurnoverInputProps {
  /** Main units. */
  monthly: number;
  currency: Currency;
  onChange: (monthly: number) => void;
}

/** A sum as people write it (12,000; １２０００); null when it is none, or none that is taken. */
export function readMonthly(words: string): number | null {
  const plain = words.normalize('NFKC').replace(/[,\s¥$£€]/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return value <= MAX_MONTHLY ? value : null;
}

function Slider(props: TurnoverInputProps & { label: string }) {
  const words = useText().panel.turnover;
  const last = TURNOVER_STOPS.length - 1;
  const at = nearestStop(props.monthly);
  const monthly = formatMoney({ amount: props.monthly, currency: props.currency });
  return (
    <input
      class="range"
      type="range"
      min={0}
      max={last}
      step={1}
      value={at}
      aria-label={props.label}
      aria-valuetext={words.value({ monthly })}
      style={{ '--at': `${(100 * at) / last}%` }}
      onInput={({ currentTarget }) =>
        props.onChange(TURNOVER_STOPS[Number(currentTarget.value)] ?? 0)
      }
    />
  );
}

interface FieldProps extends TurnoverInputProps {
  id: string;
  /** What is being written; null where nothing is. */
  draft: string | null;
  write: (draft: string | null) => void;
}

/** Takes the sum while it is being written; what is no sum is said, and changes nothing. */
function Field(props: FieldProps) {
  const words = useText().panel.turnover;
  const { draft, write } = props;
  const bad = draft !== null && readMonthly(draft) === null;
  const most = formatNumber(MAX_MONTHLY);
  return (
    <>
      <input
        id={props.id}
        class="field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={draft ?? formatNumber(props.monthly)}
        aria-invalid={bad}
        aria-describedby={bad ? `${props.id}-bad` : undefined}
        onInput={({ currentTarget }) => {
          write(currentTarget.value);
          const read = readMonthly(currentTarget.value);
          if (read !== null) props.onChange(read);
        }}
        onBlur={() => bad || write(null)}
      />
      {bad ? (
        <p id={`${props.id}-bad`} class="turnover__bad small" role="alert">
          {words.bad({ most })}
        </p>
      ) : null}
    </>
  );
}

/** See the head of this file. */
export function TurnoverInput(props: TurnoverInputProps) {
  const words = useText().panel.turnover;
  const id = useId();
  const [draft, write] = useState<string | null>(null);
  const slide = (monthly: number) => {
    write(null);
    props.onChange(monthly);
  };
  const sign = formatMoney({ amount: 0, currency: props.currency }).replace('0', '');
  const end = (amount: number) => formatMoney({ amount, currency: props.currency });
  return (
    <div class="turnover__input">
      <div class="turnover__line">
        <label for={id}>{words.field({ sign })}</label>
        <Field {...props} id={id} draft={draft} write={write} />
      </div>
      <Slider {...props} onChange={slide} label={words.label} />
      <p class="turnover__ends small soft" aria-hidden="true">
        <span>{end(0)}</span>
        <span>{end(MAX_MONTHLY)}</span>
      </p>
    </div>
  );
}
