/** The log's own line: how many records, its check code, and verification with its verdict. */

import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { SealIcon, StopIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import type { DeskActions, VerifyLayer, VerifyView } from './state';
import { layerText, problemLine } from './verify-words';

interface VerifyBarProps {
  count: number;
  headCode: string;
  verify: VerifyView;
  actions: DeskActions;
}

function Layer(props: { item: VerifyLayer }) {
  const text = useText();
  const locale = useLocale();
  const { item } = props;
  return (
    <li class={item.ok ? 'layer' : 'layer layer--bad'}>
      {item.ok ? <SealIcon size={16} /> : <StopIcon size={16} />}
      <span>
        {layerText(item, text)}
        {item.firstProblem ? (
          <span class="layer__problem">{problemLine(item.firstProblem, locale)}</span>
        ) : null}
      </span>
    </li>
  );
}

function Verdict(props: { verdict: Extract<VerifyView, { kind: 'done' }> }) {
  const words = useText().desk.verify;
  const { ok, records, layers } = props.verdict;
  return (
    <div class={ok ? 'note note--good' : 'note note--bad'} role={ok ? 'status' : 'alert'}>
      {ok ? <SealIcon /> : <StopIcon />}
      <h2 class="note__title">{ok ? words.ok({ records }) : words.bad}</h2>
      <p>{ok ? words.okBody : words.badBody}</p>
      <ul class="layers">
        {layers.map((item) => (
          <Layer key={item.layer} item={item} />
        ))}
      </ul>
    </div>
  );
}

function Result(props: { verify: VerifyView; actions: DeskActions }) {
  const words = useText().desk.verify;
  const { verify, actions } = props;
  switch (verify.kind) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Progress
          label={words.running({ done: verify.done, total: verify.total })}
          onCancel={actions.cancelVerify}
          {...(verify.total > 0 ? { share: verify.done / verify.total } : {})}
        />
      );
    case 'done':
      return <Verdict verdict={verify} />;
    case 'cancelled':
      return (
        <p class="small" role="status">
          {words.cancelled}
        </p>
      );
    case 'failed':
      return <ErrorNote title={words.failed} lines={[words.failedBody]} detail={verify.detail} />;
  }
}

/** See the head of this file. */
export function VerifyBar(props: VerifyBarProps) {
  const text = useText();
  const { verify, actions } = props;
  return (
    <section class="log">
      <div class="log__line">
        <p class="log__count">{text.desk.count({ count: props.count })}</p>
        <p class="log__code" title={text.desk.headCodeHint}>
          <span class="small soft">{text.desk.headCode}</span>
          <code class="code">{props.headCode}</code>
        </p>
        <Button small onClick={actions.verify} disabled={verify.kind === 'running'}>
          {verify.kind === 'done' ? text.desk.verify.again : text.desk.verify.action}
        </Button>
      </div>
      <p class="small soft">{text.desk.headCodeHint}</p>
      <Result verify={verify} actions={actions} />
    </section>
  );
}
