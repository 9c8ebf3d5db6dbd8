/** How much room there is for more evidence, and whether the browser has promised to keep it. */
import { Button } from '../../parts/Button';
import { useText } from '../../parts/locale';
import type { DeskItem, RoomView } from '../state';
import { fitsIn, isLow } from './room';

interface RoomLineProps {
  room: RoomView | null;
  items: readonly DeskItem[];
  ask: () => void;
}

function Promised({ room, ask }: { room: RoomView; ask: () => void }) {
  const words = useText().keep.room;
  if (room.persisted === null) return null;
  if (room.persisted) return <p role="status">{words.kept}</p>;
  return (
    <>
      <p role="status">{room.asked ? words.denied : words.notKept}</p>
      {room.asked ? null : (
        <Button small onClick={ask}>
          {words.ask}
        </Button>
      )}
    </>
  );
}

/** See the head of this file. What is short is said aloud; the rest is folded. */
export function RoomLine({ room, items, ask }: RoomLineProps) {
  const words = useText().keep.room;
  const fits = room === null ? 0 : fitsIn(room.free, items);
  const low = room !== null && isLow(room.free, fits);
  return (
    <section class="keep__room small">
      {low ? (
        <div class="note-line">
          <p>
            <b>{words.low({ free: room.free, fits })}</b>
          </p>
          <p>{words.lowBody}</p>
        </div>
      ) : null}
      <details>
        <summary class="fold">{room ? words.line({ ...room, fits }) : words.unknown}</summary>
        <div class="keep__told">
          <p>{words.truth}</p>
          {room ? <Promised room={room} ask={ask} /> : null}
        </div>
      </details>
    </section>
  );
}
