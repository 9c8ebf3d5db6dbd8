/** Why a page is not read, and what can be done about it. In popup and panel. */
import type { Refusal } from '../../lib/platform/messages';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { EyeIcon, PauseIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import type { PageView } from './state';

interface RefusedProps {
  view: Extract<PageView, { kind: 'refused' }>;
  retry: () => void;
  /** Ends the pause on this site. */
  resume: () => void;
}

/** The reader's own pause: no fault, and one click to end it. */
function Paused(props: { resume: () => void }) {
  const text = useText();
  const words = text.popup.refused.paused;
  return (
    <div class="empty">
      <PauseIcon size={28} />
      <h1 class="empty__line">{words.title}</h1>
      <p>{words.body}</p>
      <Button onClick={props.resume}>{text.panel.site.resume}</Button>
    </div>
  );
}

/** No fault of anyone's, and nothing to try again right here. */
const QUIET: readonly Refusal[] = [
  ...(['browser_page', 'made_page', 'tab_closed', 'asleep', 'pdf', 'error_page'] as const),
];

/** See the head of this file. */
export function Refused(props: RefusedProps) {
  const text = useText();
  const { refusal, detail } = props.view;
  const words = text.popup.refused[refusal];
  if (refusal === 'paused') return <Paused resume={props.resume} />;
  if (QUIET.includes(refusal)) {
    return (
      <div class="empty">
        <EyeIcon size={28} />
        <h1 class="empty__line">{words.title}</h1>
        <p>{words.body}</p>
      </div>
    );
  }
  return (
    <>
      <h1 class="sr-only">{words.title}</h1>
      <ErrorNote title={words.title} lines={[words.body]} {...(detail ? { detail } : {})}>
        <Button small onClick={props.retry}>
          {text.common.retry}
        </Button>
      </ErrorNote>
    </>
  );
}
