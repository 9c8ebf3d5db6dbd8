/** Packages from elsewhere, folded under the own log: check one, open or remove one that is kept. */
import { ErrorNote } from '../../parts/ErrorNote';
import { useText } from '../../parts/locale';
import { Drop } from './Drop';
import { keptFaultText } from './fault-words';
import { KeptList } from './KeptList';
import type { ImportsActions, ImportsView } from './state';

/** See the head of this file. */
export function ImportsSection(props: {
  view: ImportsView;
  actions: ImportsActions;
  /** Unfolded from the start, as where there is no own log to look at. */
  open: boolean;
}) {
  const text = useText();
  const words = text.imports;
  const { view, actions } = props;
  const kept = view.kept.filter(({ removedAt }) => removedAt === null).length;
  return (
    <details class="imports log" open={props.open}>
      <summary class="fold">
        {words.title}
        {kept > 0 ? ` · ${words.kept({ count: kept })}` : ''}
      </summary>
      <p class="small soft">{words.what}</p>
      <Drop check={actions.check} />
      {view.fault ? (
        <ErrorNote
          title={words.failed}
          lines={[keptFaultText(view.fault, text)]}
          detail={view.fault.detail}
        />
      ) : null}
      <KeptList view={view} actions={actions} />
    </details>
  );
}
