/** Above the list: one record at a time, or several. `items` are those that the list shows now. */
import { Button } from '../../parts/Button';
import { useText } from '../../parts/locale';
import type { DeskActions, DeskItem } from '../state';

/** See the head of this file. */
export function ChooseBar(props: {
  items: readonly DeskItem[];
  chosen: readonly string[] | null;
  choose: DeskActions['choose'];
}) {
  const words = useText().keep.choose;
  const { items, chosen, choose } = props;
  if (chosen === null) {
    return (
      <div class="keep__bar">
        <Button kind="quiet" small onClick={() => choose([])}>
          {words.start}
        </Button>
      </div>
    );
  }
  const ids = items.map(({ id }) => id);
  const shown = new Set(ids);
  // What was ticked before a search stays ticked, though it is not in sight.
  const others = chosen.filter((id) => !shown.has(id));
  const all = ids.length > 0 && chosen.length - others.length === ids.length;
  return (
    <div class="keep__bar">
      <Button kind="quiet" small onClick={() => choose(all ? others : [...others, ...ids])}>
        {all ? words.none : words.all}
      </Button>
      <Button kind="quiet" small onClick={() => choose(null)}>
        {words.end}
      </Button>
    </div>
  );
}
