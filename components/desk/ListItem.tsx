/** One item of the list of records. All are equally high, whatever they say: see use-window.ts. */
import { formatShortMoment, type Text } from '../../lib/i18n/index';
import { SeverityIcon, StopIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { hostOf } from './host';
import type { DeskItem } from './state';

interface ItemProps {
  item: DeskItem;
  picked: boolean;
  damaged: boolean;
  /** The one item of the list that the Tab key stops at. */
  stop: boolean;
  pick: (id: string) => void;
}

/** What an item is, where that is not a capture as it was saved. */
function kindOf(item: DeskItem, text: Text): string {
  if (item.deleted) return text.keep.deleted.tag;
  return item.kind === 'capture' ? '' : text.desk.kind[item.kind];
}

function titleOf(item: DeskItem, text: Text): string {
  const { seq = null } = item.target ?? {};
  if (seq !== null) return text.keep.note.title({ seq });
  return item.title || kindOf(item, text) || text.desk.untitled;
}

function Lines({ item, damaged }: Pick<ItemProps, 'item' | 'damaged'>) {
  const text = useText();
  const locale = useLocale();
  const kind = kindOf(item, text);
  return (
    <>
      <span class="item__top small soft">
        <span>{text.desk.number({ seq: item.seq })}</span>
        <span>{formatShortMoment(item.capturedAt, item.tzOffset, locale)}</span>
      </span>
      <span class="item__title">{titleOf(item, text)}</span>
      {damaged ? (
        <span class="item__damaged small">
          <StopIcon size={14} />
          {text.desk.damaged}
        </span>
      ) : (
        <span class="item__foot small soft">
          <span class="item__host">{kind && item.title ? kind : hostOf(item.url)}</span>
          {item.high > 0 ? (
            <span class="item__high">
              <SeverityIcon severity="high" size={12} />
              {text.common.severityCount.high({ count: item.high })}
            </span>
          ) : null}
        </span>
      )}
    </>
  );
}

/** An item that opens its record. */
export function Item(props: ItemProps) {
  const { item, picked, damaged, stop, pick } = props;
  return (
    <button
      type="button"
      class={damaged ? 'item item--damaged' : 'item'}
      aria-current={picked}
      tabIndex={stop ? 0 : -1}
      onClick={() => pick(item.id)}
    >
      <Lines item={item} damaged={damaged} />
    </button>
  );
}

/** An item to be ticked; `tick` gets whether it is chosen from now on. */
export function Choice(props: {
  item: DeskItem;
  chosen: boolean;
  damaged: boolean;
  stop: boolean;
  tick: (on: boolean) => void;
}) {
  const { item, chosen, damaged, stop, tick } = props;
  return (
    <label class="item item--choice">
      <input
        type="checkbox"
        checked={chosen}
        tabIndex={stop ? 0 : -1}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <Lines item={item} damaged={damaged} />
    </label>
  );
}
