/** The list of records, newest first. */
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { ChooseBar } from './keep/ChooseBar';
import { Choice, Item } from './ListItem';
import type { DeskActions, ListView, RecordView } from './state';

interface ListPaneProps {
  list: ListView;
  record: RecordView;
  /** Ids of the records that are chosen; null while none are being chosen. */
  chosen: readonly string[] | null;
  /** Numbers of the records that the verification found not as they were sealed. */
  damaged: Set<number>;
  actions: DeskActions;
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
  const { chosen, damaged } = props;
  const ticked = new Set(chosen);
  return (
    <nav class="pane pane--list" aria-label={text.desk.list}>
      <ChooseBar items={list.items} chosen={chosen} choose={actions.choose} />
      <ul>
        {list.items.map((item) =>
          chosen === null ? (
            <Item
              key={item.id}
              item={item}
              picked={item.id === openId(props.record)}
              damaged={damaged.has(item.seq)}
              pick={actions.pick}
            />
          ) : (
            <Choice
              key={item.id}
              item={item}
              chosen={ticked.has(item.id)}
              damaged={damaged.has(item.seq)}
              tick={(on) => actions.choose(toggled(ticked, item.id, on))}
            />
          ),
        )}
      </ul>
    </nav>
  );
}

function toggled(ticked: ReadonlySet<string>, id: string, on: boolean): string[] {
  const others = [...ticked].filter((one) => one !== id);
  return on ? [...others, id] : others;
}
