/** The list of records, newest first, with its search. */
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { searchItems } from './find-items';
import { ChooseBar } from './keep/ChooseBar';
import { Lines } from './Lines';
import { Choice, Item } from './ListItem';
import { Search } from './Search';
import type { DeskActions, ListView, RecordView } from './state';

/** From so many records on there is a search. */
const MANY = 6;

interface ListPaneProps {
  list: ListView;
  record: RecordView;
  /** Ids of the records that are chosen; null while none are being chosen. */
  chosen: readonly string[] | null;
  /** Numbers of the records that the verification found not as they were sealed. */
  damaged: Set<number>;
  actions: DeskActions;
}

type ReadyProps = Omit<ListPaneProps, 'list'> & { list: Extract<ListView, { kind: 'ready' }> };

function openId(record: RecordView): string | null {
  if (record.kind === 'none') return null;
  return record.kind === 'ready' ? record.record.id : record.id;
}

function ReadyList(props: ReadyProps) {
  const text = useText();
  const [query, setQuery] = useState('');
  const { chosen, damaged, actions } = props;
  const { items, total } = props.list;
  const found = searchItems(items, query);
  const ticked = new Set(chosen);
  const open = openId(props.record);
  return (
    <nav class="pane pane--list" aria-label={text.desk.list}>
      <div class="list-head">
        {total >= MANY ? <Search {...{ query, setQuery, found: found.length }} /> : null}
        <ChooseBar items={found} chosen={chosen} choose={actions.choose} />
      </div>
      {items.length < total ? (
        <p class="list-reading small soft">
          {text.desk.search.reading({ done: items.length, total })}
        </p>
      ) : null}
      <Lines
        items={found}
        openId={open}
        line={(item, stop) => {
          const shared = { item, stop, damaged: damaged.has(item.seq) };
          if (chosen === null)
            return <Item {...shared} picked={item.id === open} pick={actions.pick} />;
          const tick = (on: boolean) => actions.choose(toggled(ticked, item.id, on));
          return <Choice {...shared} chosen={ticked.has(item.id)} tick={tick} />;
        }}
      />
    </nav>
  );
}

function toggled(ticked: ReadonlySet<string>, id: string, on: boolean): string[] {
  const others = [...ticked].filter((one) => one !== id);
  return on ? [...others, id] : others;
}

/** The list with its loading and error states; the empty one is EmptyDesk. */
export function ListPane(props: ListPaneProps) {
  const text = useText();
  const { list, actions } = props;
  if (list.kind === 'ready') return <ReadyList {...props} list={list} />;
  if (list.kind === 'loading') {
    return (
      <div class="pane pane--list">
        <Progress label={text.desk.loading} />
      </div>
    );
  }
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
