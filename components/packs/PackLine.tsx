/** One pack of the list: what it is, its switch, its file, its end. */
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useLocale, useText } from '../parts/locale';
import { fileNameOf, nameLanguage, nameOf } from './name';
import { Problems } from './Problems';
import type { PackItem, PacksActions } from './state';

interface PackLineProps {
  item: PackItem;
  /** Whether its deletion waits for a yes. */
  removing: boolean;
  actions: PacksActions;
}

function Switch(props: PackLineProps & { name: string }) {
  const words = useText().packs;
  const { item, actions, name } = props;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={item.enabled}
        aria-label={words.enabledOf({ name })}
        onChange={(event) => actions.enable(item.id, event.currentTarget.checked)}
      />
      {words.enabled}
    </label>
  );
}

function Removing(props: PackLineProps & { name: string }) {
  const text = useText();
  const { item, actions, name } = props;
  return (
    <div class="pack__ask" role="alert">
      <p>{text.packs.removeAsk({ name })}</p>
      <div class="note__actions">
        <Button small onClick={() => actions.remove(item.id)}>
          {text.packs.removeDo}
        </Button>
        <Button small onClick={() => actions.askRemove(null)}>
          {text.common.cancel}
        </Button>
      </div>
    </div>
  );
}

function Acts(props: PackLineProps & { name: string }) {
  const words = useText().packs;
  const { item, actions, name } = props;
  return (
    <div class="pack__acts">
      {item.facts ? <Switch {...props} /> : null}
      {item.url === '' ? null : (
        <a
          class="btn btn--quiet"
          href={item.url}
          download={fileNameOf(item)}
          aria-label={words.exportOf({ name })}
        >
          {words.exportDo}
        </a>
      )}
      <Button
        kind="quiet"
        label={words.removeOf({ name })}
        onClick={() => actions.askRemove(item.id)}
      >
        {words.remove}
      </Button>
    </div>
  );
}

/** See the head of this file. */
export function PackLine(props: PackLineProps) {
  const words = useText().packs;
  const { item } = props;
  const { facts } = item;
  const locale = useLocale();
  const name = nameOf(item, locale);
  return (
    <li class="pack">
      <div class="pack__head">
        <h3 class="pack__name" lang={nameLanguage(item, locale)}>
          {name}
        </h3>
        {facts ? (
          <p class="small soft">
            {words.version(facts)} · {words.rules(facts)} · {words.language[facts.language]}
          </p>
        ) : null}
      </div>
      <Acts {...props} name={name} />
      {props.removing ? <Removing {...props} name={name} /> : null}
      {facts ? null : (
        <ErrorNote title={words.broken} lines={[words.brokenBody]}>
          <Problems problems={item.problems} />
        </ErrorNote>
      )}
    </li>
  );
}
