/** The lines of a list of any length, of which those on the screen are drawn; arrow keys go from one to the next. */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeskItem } from './state';
import { useWindow } from './use-window';

interface LinesProps {
  items: readonly DeskItem[];
  /** Id of the record that is open. */
  openId: string | null;
  /** What stands in a line; `stop`: it is the one at which the Tab key stops (`tabindex="0"`). */
  line: (item: DeskItem, stop: boolean) => ComponentChildren;
}

/** Where a key leads from a line; null where it leads nowhere. `page` is the number of lines on a screen. */
function target(key: string, at: number, count: number, page: number): number | null {
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const place = to[key];
  return place === undefined ? null : Math.min(count - 1, Math.max(0, place));
}

/** See the head of this file. */
export function Lines(props: LinesProps) {
  const { items, openId } = props;
  const { list, shown } = useWindow(items.length);
  const { from, to, height } = shown;
  const [stopId, setStopId] = useState<string | null>(null);
  const moved = useRef(false);
  const open = items.findIndex(({ id }) => id === openId);
  const kept = stopId === null ? -1 : items.findIndex(({ id }) => id === stopId);
  const stop = kept >= 0 ? kept : Math.max(0, open);
  // What has the focus stays, wherever the list was scrolled to: without it the focus would be lost. So does
  // the first line, which is measured.
  const places = new Set([0, ...range(from, to), stop]);
  const drawn = [...places].filter((at) => at < items.length).sort((a, b) => a - b);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const page = height > 0 ? Math.floor(window.innerHeight / height) : 1;
    const next = target(event.key, stop, items.length, Math.max(1, page - 1));
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setStopId(items[next]?.id ?? null);
  };
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [stopId]);
  return (
    <ul
      ref={list}
      class="lines"
      style={height > 0 ? { height: `${height * items.length}px` } : {}}
      onKeyDown={onKeyDown}
    >
      {drawn.map((at) => {
        const item = items[at];
        return item ? (
          <li
            key={item.id}
            aria-setsize={items.length}
            aria-posinset={at + 1}
            style={height > 0 ? { position: 'absolute', top: `${height * at}px` } : {}}
            onFocusIn={() => setStopId(item.id)}
          >
            {props.line(item, at === stop)}
          </li>
        ) : null;
      })}
    </ul>
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
