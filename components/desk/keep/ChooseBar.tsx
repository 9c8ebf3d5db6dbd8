/** Above the list: one record at a time, or several. */
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
  const all = chosen.length === items.length;
  return (
    <div class="keep__bar">
      <Button kind="quiet" small onClick={() => choose(all ? [] : items.map(({ id }) => id))}>
        {all ? words.none : words.all}
      </Button>
      <Button kind="quiet" small onClick={() => choose(null)}>
        {words.end}
      </Button>
    </div>
  );
}
