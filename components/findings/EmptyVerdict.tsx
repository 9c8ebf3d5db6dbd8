/** A page with nothing to point out: said quietly, with what was read and what was not. */
import type { PageKind } from '../../lib/core/model';
import type { Text } from '../../lib/i18n/index';
import type { ReadCounts } from '../../lib/platform/messages';
import { EyeIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import { ReadLine } from './ReadLine';

interface EmptyVerdictProps {
  kind: PageKind;
  read: ReadCounts;
  /** Whether the page held more findings than were looked at. */
  truncated: boolean;
}

function bodyFor(kind: PageKind, none: Text['popup']['none']): string {
  if (kind === 'offer' || kind === 'contract') return none.offer;
  return kind === 'other' ? none.other : none.article;
}

/** See the head of this file. */
export function EmptyVerdict(props: EmptyVerdictProps) {
  const text = useText();
  const { kind, read } = props;
  const selling = kind === 'offer' || kind === 'contract';
  return (
    <div class="empty">
      <EyeIcon size={28} />
      <h1 class="empty__line">{text.popup.none.title}</h1>
      <p>{bodyFor(kind, text.popup.none)}</p>
      <ReadLine read={read} truncated={props.truncated} />
      {selling && read.imagesUnread > 0 ? (
        <p class="small soft">{text.common.read.imagesHint}</p>
      ) : null}
    </div>
  );
}
