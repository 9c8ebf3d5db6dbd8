/** The stored copy of the page in a frame that runs nothing and reaches nothing. */
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import type { CopyView } from './state';

interface PageCopyProps {
  copy: CopyView;
  /** Whether the record has a copy at all. */
  present: boolean;
  open: () => void;
}

function Body(props: PageCopyProps) {
  const words = useText().desk;
  const { copy } = props;
  if (!props.present) return <p class="soft">{words.record.noCopy}</p>;
  switch (copy.kind) {
    case 'closed':
      return (
        <Button small onClick={props.open}>
          {words.record.copyShow}
        </Button>
      );
    case 'loading':
      return <Progress label={words.record.copy} />;
    case 'failed':
      return (
        <ErrorNote
          title={words.recordFailed}
          lines={[words.recordFailedBody]}
          detail={copy.detail}
        />
      );
    case 'open':
      // An empty `sandbox` forbids scripts, forms, pop-ups and navigation of the desk, and gives the
      // copy an origin of its own; its own CSP (written at capture) forbids every request.
      return (
        <iframe
          class="copy"
          title={words.record.copyTitle}
          sandbox=""
          referrerpolicy="no-referrer"
          srcdoc={copy.html}
        />
      );
  }
}

/** Opened only when asked for. */
export function PageCopy(props: PageCopyProps) {
  const words = useText().desk.record;
  return (
    <section class="block">
      <h3>{words.copy}</h3>
      <p class="small soft">{words.copyHint}</p>
      <Body {...props} />
    </section>
  );
}
