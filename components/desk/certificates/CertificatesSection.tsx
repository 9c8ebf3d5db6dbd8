/** The switch for site certificates: what it gives, what it costs, and how it stands. Firefox alone has it. */
import { useText } from '../../parts/locale';
import type { CertificatesActions, CertificatesView } from './state';

interface SectionProps {
  view: CertificatesView;
  actions: CertificatesActions;
  /** Unfolded from the start. */
  open?: boolean;
}

/** See the head of this file. */
export function CertificatesSection({ view, actions, open }: SectionProps) {
  const words = useText().certificates;
  if (view.kind === 'absent') return null;
  return (
    <details class="certificates log small" open={open ?? false}>
      <summary class="fold">
        {words.title} · {view.on ? words.on : words.off}
      </summary>
      <div class="certificates__told">
        <p>{words.what}</p>
        <p>{words.cost}</p>
        <label class="certificates__switch">
          <input
            type="checkbox"
            checked={view.on}
            onChange={({ currentTarget }) => actions.switchTo(currentTarget.checked)}
          />
          {words.switch}
        </label>
        <p class="soft">{words.later}</p>
        {view.refused ? <p role="alert">{words.refused}</p> : null}
      </div>
    </details>
  );
}
