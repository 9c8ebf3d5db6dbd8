/** What can be done with several records at once; stands where one record stands otherwise. */
import { useText } from '../../parts/locale';
import { ExportLine } from '../ExportLine';
import type { DeskActions, DeskItem, DeskState } from '../state';
import { DeleteLine } from './DeleteLine';

interface BatchProps {
  /** What was read of the list by now, and how many records the log has. */
  items: readonly DeskItem[];
  total: number;
  chosen: readonly string[];
  state: Pick<DeskState, 'export' | 'deletion'>;
  actions: DeskActions;
}

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);

/** See the head of this file. Only records that still have files count for a deletion. */
export function Batch({ items, total, chosen, state, actions }: BatchProps) {
  const words = useText().keep.choose;
  const ticked = new Set(chosen);
  const picked = items.filter(({ id }) => ticked.has(id));
  const withFiles = picked.filter(({ files }) => files > 0);
  const what = {
    seq: null,
    records: withFiles.length,
    files: sum(withFiles.map(({ files }) => files)),
    bytes: sum(withFiles.map(({ bytes }) => bytes)),
  };
  return (
    <section class="pane pane--record">
      <h2 class="title">{words.title({ count: picked.length })}</h2>
      <p class="soft">{picked.length > 0 ? words.size(what) : words.hint}</p>
      {picked.length > 0 ? (
        <ExportLine
          exporting={state.export}
          action={words.exportAction}
          others={total - picked.length}
          start={() => actions.exportRecords(chosen)}
        />
      ) : null}
      <DeleteLine
        what={what}
        deletion={state.deletion}
        ask={actions.askDelete}
        confirm={(reason) =>
          actions.deleteFiles(
            withFiles.map(({ id }) => id),
            reason,
          )
        }
      />
    </section>
  );
}
