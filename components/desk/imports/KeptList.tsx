/** Packages that the user keeps: opened anew, saved again, removed; and what was removed, noted. */
import { formatBytes, formatMoment } from '../../../lib/i18n/index';
import { Button } from '../../parts/Button';
import { useLocale, useText } from '../../parts/locale';
import type { ImportsActions, ImportsView, KeptImport } from './state';

interface LineProps {
  item: KeptImport;
  /** Its removal waits for a yes. */
  asking: boolean;
  tzOffset: number;
  actions: ImportsActions;
}

function About(props: { item: KeptImport; tzOffset: number }) {
  const words = useText().imports;
  const locale = useLocale();
  const { item } = props;
  const at = formatMoment(item.importedAt, props.tzOffset, locale);
  return (
    <>
      <p class="imports__name">{item.name}</p>
      <p class="small soft">
        {words.line({ records: item.records, size: formatBytes(item.bytes) })} ·{' '}
        {words.importedAt({ at })} · {words.headCode}{' '}
        <span class="imports__code">{item.headCode}</span>
      </p>
    </>
  );
}

function Asking({ item, actions }: LineProps) {
  const words = useText().imports;
  return (
    <div role="alert">
      <p>{words.askRemove}</p>
      <div class="imports__acts">
        <Button small onClick={() => actions.remove(item.sha256)}>
          {words.yes}
        </Button>
        <Button small kind="quiet" onClick={() => actions.askRemove(null)}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}

function Acts({ item, actions }: LineProps) {
  const words = useText().imports;
  const { sha256, zipUrl, name } = item;
  const about = (act: string) => `${act} ${name}`;
  return (
    <div class="imports__acts">
      <Button small label={about(words.open)} onClick={() => actions.open(sha256)}>
        {words.open}
      </Button>
      {zipUrl === null ? (
        <Button small kind="quiet" label={about(words.save)} onClick={() => actions.save(sha256)}>
          {words.save}
        </Button>
      ) : (
        <a class="btn btn--small" href={zipUrl} download={name}>
          {words.saveNow}
        </a>
      )}
      <Button
        small
        kind="quiet"
        label={about(words.remove)}
        onClick={() => actions.askRemove(sha256)}
      >
        {words.remove}
      </Button>
    </div>
  );
}

function Removed(props: { items: KeptImport[]; tzOffset: number }) {
  const words = useText().imports;
  const locale = useLocale();
  if (props.items.length === 0) return null;
  return (
    <details class="small soft">
      <summary class="fold">{words.removed({ count: props.items.length })}</summary>
      <ul>
        {props.items.map(({ sha256, name, removedAt }) => (
          <li key={sha256} class="imports__name">
            {name} ·{' '}
            {words.removedAt({ at: formatMoment(removedAt ?? '', props.tzOffset, locale) })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** See the head of this file. */
export function KeptList(props: { view: ImportsView; actions: ImportsActions }) {
  const words = useText().imports;
  const { view, actions } = props;
  const here = view.kept.filter(({ removedAt }) => removedAt === null);
  return (
    <>
      {here.length > 0 ? (
        <h2 class="imports__heading">{words.kept({ count: here.length })}</h2>
      ) : null}
      <ul class="imports__list">
        {here.map((item) => {
          const asking = view.removing === item.sha256;
          const line = { item, asking, actions, tzOffset: view.tzOffset };
          return (
            <li key={item.sha256} class="imports__kept">
              <About {...line} />
              {asking ? <Asking {...line} /> : <Acts {...line} />}
            </li>
          );
        })}
      </ul>
      <Removed
        items={view.kept.filter(({ removedAt }) => removedAt !== null)}
        tzOffset={view.tzOffset}
      />
    </>
  );
}
