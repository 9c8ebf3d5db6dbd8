/** The list of records, newest first. */
import { formatShortMoment } from '../../lib/i18n/index';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { SeverityIcon, StopIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { hostOf } from './host';
import type { DeskActions, DeskItem, ListView, RecordView } from './state';

interface ListPaneProps {
  list: ListView;
  record: RecordView;
  /** Numbers of the records that the verification found not as they were sealed. */
  damaged: Set<number>;
  actions: DeskActions;
}

interface ItemProps {
  item: DeskItem;
  picked: boolean;
  damaged: boolean;
  pick: (id: string) => void;
}

function Item(props: ItemProps) {
  const text = useText();
  const locale = useLocale();
  const { item } = props;
  const kind = item.kind === 'capture' ? '' : text.desk.kind[item.kind];
  return (
    <li>
      <button
        type="button"
        class={props.damaged ? 'item item--damaged' : 'item'}
        aria-current={props.picked}
        onClick={() => props.pick(item.id)}
      >
        <span class="item__top small soft">
          <span>{text.desk.number({ seq: item.seq })}</span>
          <span>{formatShortMoment(item.capturedAt, item.tzOffset, locale)}</span>
        </span>
        {props.damaged ? (
          <span class="item__damaged small">
            <StopIcon size={14} />
            {text.desk.damaged}
          </span>
        ) : null}
        <span class="item__title">{item.title || kind || text.desk.untitled}</span>
        <span class="item__foot small soft">
          <span class="item__host">{kind && item.title ? kind : hostOf(item.url)}</span>
          {item.high > 0 ? (
            <span class="item__high">
              <SeverityIcon severity="high" size={12} />
              {text.common.severityCount.high({ count: item.high })}
            </span>
          ) : null}
        </span>
      </button>
    </li>
  );
}

function openId(record: RecordView): string | null {
  if (record.kind === 'none') return null;
  return record.kind === 'ready' ? record.record.id : record.id;
}

/** The list with its loading and error states; the empty one is EmptyDesk. */
export function ListPane(props: ListPaneProps) {
  const text = useText();
  const { list, actions } = props;
  if (list.kind === 'loading') {
    return (
      <div class="pane pane--list">
        <Progress label={text.desk.loading} />
      </div>
    );
  }
  if (list.kind === 'failed') {
    return (
      <div class="pane pane--list">
        <ErrorNote
          title={text.desk.loadFailed}
          lines={[text.desk.fault[list.fault.code]]}
          detail={list.fault.detail}
        >
          <Button small onClick={actions.reload}>
            {text.common.retry}
          </Button>
        </ErrorNote>
      </div>
    );
  }
  return (
    <nav class="pane pane--list" aria-label={text.desk.list}>
      <ul>
        {list.items.map((item) => (
          <Item
            key={item.id}
            item={item}
            picked={item.id === openId(props.record)}
            damaged={props.damaged.has(item.seq)}
            pick={actions.pick}
          />
        ))}
      </ul>
    </nav>
  );
}
