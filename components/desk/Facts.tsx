/** The facts of a capture: when, where from, with what. */
import { linkedFromOf } from '../../lib/core/evidence/linked';
import type { CaptureRecord } from '../../lib/core/evidence/record';
import { formatMoment } from '../../lib/i18n/index';
import { useLocale, useText } from '../parts/locale';

/** A name and its value; nothing where the value is empty. */
export function Fact(props: { name: string; value: string; note?: string }) {
  if (props.value === '') return null;
  return (
    <div class="fact">
      <dt class="small soft">{props.name}</dt>
      <dd>
        {props.value}
        {props.note ? <span class="small soft"> {props.note}</span> : null}
      </dd>
    </div>
  );
}

/** What is empty is left out; what could not be had stands in its own list. */
export function Facts(props: { record: CaptureRecord }) {
  const words = useText().desk.record;
  const locale = useLocale();
  const { record } = props;
  const { viewport, pixelRatio, userAgent } = record.environment;
  const linkedFrom = linkedFromOf(record.environment);
  const moved = record.finalUrl !== record.url;
  return (
    <section class="block">
      <h3>{words.facts}</h3>
      <dl>
        <Fact
          name={words.capturedAt}
          value={formatMoment(record.capturedAt, record.tzOffset, locale)}
          note={words.clockNote}
        />
        <Fact name={words.address} value={record.url} />
        <Fact name={words.finalAddress} value={moved ? record.finalUrl : ''} />
        <Fact name={words.referrer} value={record.referrer} />
        <Fact
          name={words.linkedFrom}
          value={linkedFrom?.url ?? ''}
          note={linkedFrom?.title ?? ''}
        />
        <Fact
          name={words.viewport}
          value={viewport ? `${viewport.width} × ${viewport.height} @ ${pixelRatio}` : ''}
        />
        <Fact
          name={words.window}
          value={record.environment.private === true ? words.privateWindow : ''}
        />
        <Fact name={words.browser} value={userAgent} />
        <Fact
          name={words.versions}
          value={words.versionsValue({
            extension: record.extensionVersion,
            rules: record.rulesVersion,
          })}
        />
      </dl>
    </section>
  );
}
