/** One authority: its address, its roots, whether it stamps each record, and the way to be rid of it. */
import { Button } from '../../parts/Button';
import { useText } from '../../parts/locale';
import type { AuthorityView, TimestampActions } from './state';

/** See the head of this file. */
export function AuthorityLine(props: { authority: AuthorityView; actions: TimestampActions }) {
  const words = useText().timestamps;
  const { authority, actions } = props;
  const { url, roots, auto } = authority;
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) actions.importRoots(url, await file.text());
  };
  return (
    <li class="stamps__authority">
      <span class="mono">{url}</span>
      <label>
        <input
          type="checkbox"
          checked={auto}
          onChange={(event) => actions.setAuto(url, event.currentTarget.checked)}
        />
        {words.auto}
      </label>
      <label>
        {roots > 0 ? words.roots({ count: roots }) : words.noRoots}
        <input
          type="file"
          accept=".pem,.crt,.cer"
          onChange={(event) => void read(event.currentTarget)}
        />
      </label>
      <Button small kind="quiet" onClick={() => actions.remove(url)}>
        {words.remove}
      </Button>
    </li>
  );
}
