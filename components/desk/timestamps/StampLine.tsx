/** One timestamp: of which record, by whom, when; or why there is none. */
import { formatMoment } from '../../../lib/i18n/index';
import { Button } from '../../parts/Button';
import { useLocale, useText } from '../../parts/locale';
import { hostOf } from '../host';
import type { StampView } from './state';

/** What the authority says may be hostile; it is shown as text. */
export function StampLine(props: {
  stamp: StampView;
  tzOffset: number;
  cancel: (id: string) => void;
}) {
  const text = useText();
  const locale = useLocale();
  const words = text.timestamps;
  const { id, url, seq, state, stamped, fault, detail, again } = props.stamp;
  const moment = (iso: string) => formatMoment(iso, props.tzOffset, locale);
  return (
    <li class={`stamps__stamp stamps__stamp--${state}`}>
      <p>
        {text.desk.number({ seq })} · {hostOf(url)} · <b>{words.state[state]}</b>
      </p>
      {stamped === null ? null : (
        <p>{words.at({ at: moment(stamped.at), authority: stamped.authority })}</p>
      )}
      {fault === null ? null : <p>{words.fault[fault]}</p>}
      {detail === '' ? null : <p class="soft">{detail}</p>}
      {again === null ? null : <p class="soft">{words.again({ at: moment(again) })}</p>}
      {state === 'pending' ? (
        <Button small kind="quiet" onClick={() => props.cancel(id)}>
          {words.cancel}
        </Button>
      ) : null}
    </li>
  );
}
