/** Timestamps of the log's newest record: the authorities of the user's choice, and what they answered. */
import { Button } from '../../parts/Button';
import { useText } from '../../parts/locale';
import { AuthorityLine } from './AuthorityLine';
import { StampLine } from './StampLine';
import type { TimestampActions, TimestampsView } from './state';

interface SectionProps {
  view: TimestampsView;
  actions: TimestampActions;
  /** Unfolded from the start. */
  open?: boolean;
}

function AddForm(props: { add: TimestampActions['add'] }) {
  const words = useText().timestamps;
  return (
    <form
      class="stamps__add"
      onSubmit={(event) => {
        event.preventDefault();
        const url = new FormData(event.currentTarget).get('url');
        if (typeof url === 'string') props.add(url);
      }}
    >
      <label>
        <span class="small">{words.address}</span>
        <input class="stamps__url" name="url" type="url" required placeholder="https://" />
      </label>
      <button type="submit" class="btn btn--small">
        {words.add}
      </button>
    </form>
  );
}

function Body({
  view,
  actions,
}: { view: Extract<TimestampsView, { kind: 'ready' }> } & Pick<SectionProps, 'actions'>) {
  const words = useText().timestamps;
  const { authorities, stamps, sending, problem } = view;
  return (
    <>
      <p class="small soft">{words.what}</p>
      <ul class="stamps__list">
        {authorities.map((one) => (
          <AuthorityLine key={one.url} authority={one} actions={actions} />
        ))}
      </ul>
      {authorities.length > 0 ? (
        <Button small onClick={actions.stamp} disabled={sending}>
          {sending ? words.sending : words.now}
        </Button>
      ) : null}
      <AddForm add={actions.add} />
      {problem ? (
        <p class="small" role="alert">
          {words.problem[problem]}
        </p>
      ) : null}
      <ul class="stamps__list" aria-live="polite">
        {stamps.map((one) => (
          <StampLine key={one.id} stamp={one} tzOffset={view.tzOffset} cancel={actions.cancel} />
        ))}
      </ul>
    </>
  );
}

/** See the head of this file. */
export function TimestampsSection({ view, actions, open }: SectionProps) {
  const words = useText().timestamps;
  if (view.kind === 'loading') return null;
  const waiting = view.stamps.filter(({ state }) => state === 'pending').length;
  return (
    <details class="stamps log small" open={open ?? false}>
      <summary class="fold">
        {words.title}
        {waiting > 0 ? ` · ${words.waiting({ count: waiting })}` : ''}
      </summary>
      <Body view={view} actions={actions} />
    </details>
  );
}
