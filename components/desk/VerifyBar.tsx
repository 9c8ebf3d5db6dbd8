/** The log's own line: how many records, its check code and key, and its verification. */

import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import type { DeskActions, VerifyView } from './state';
import { Verdict } from './Verdict';

interface VerifyBarProps {
  count: number;
  headCode: string;
  keySha256: string | null;
  verify: VerifyView;
  actions: DeskActions;
}

function Said(props: { words: string }) {
  return (
    <p class="small" role="status">
      {props.words}
    </p>
  );
}

function Result(props: { verify: VerifyView; actions: DeskActions }) {
  const { verify: words, fault } = useText().desk;
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
    case 'outdated':
      return <Said words={words.outdated({ records: verify.records })} />;
    case 'cancelled':
      return <Said words={words.cancelled} />;
    case 'failed': {
      const { code, detail } = verify.fault;
      return <ErrorNote title={words.failed} lines={[fault[code]]} detail={detail} />;
    }
  }
}

/** The key's fingerprint tells this computer's packages from those that another key has sealed. */
function Key(props: { sha256: string | null }) {
  const words = useText().desk.key;
  if (props.sha256 === null) return <p class="small soft">{words.unread}</p>;
  return (
    <details class="small soft">
      <summary class="fold">{words.title}</summary>
      <p class="mono">{props.sha256}</p>
      <p>{words.hint}</p>
    </details>
  );
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
          {verify.kind === 'done' || verify.kind === 'outdated'
            ? text.desk.verify.again
            : text.desk.verify.action}
        </Button>
      </div>
      <p class="small soft">{text.desk.headCodeHint}</p>
      <Key sha256={props.keySha256} />
      <Result verify={verify} actions={actions} />
    </section>
  );
}
