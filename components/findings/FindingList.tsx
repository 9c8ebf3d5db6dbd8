/** All findings, folded away by severity under the worst three. */
import type { Language } from '../../lib/core/model';
import { ChevronIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import type { Arranged } from './arrange';
import { FindingRow } from './FindingRow';

interface FindingListProps {
  arranged: Arranged;
  language: Language;
  /** Whether the groups stand open at first (the desk has the room). */
  open?: boolean;
  onJump?: (index: number) => void;
}

type JumpProps = Pick<FindingListProps, 'language' | 'onJump'>;

/** `onJump` may be absent but not undefined: pass it on only where there is one. */
const jumpProps = (props: JumpProps): JumpProps =>
  props.onJump ? { language: props.language, onJump: props.onJump } : { language: props.language };

/** Everything that binds or baits, by severity. */
export function AllFindings(props: FindingListProps) {
  const text = useText();
  return (
    <details class="section" open={props.open ?? false}>
      <summary class="section__head">
        <h2>{text.popup.all({ count: props.arranged.total })}</h2>
        <ChevronIcon size={18} />
      </summary>
      {props.arranged.groups.map((group) => (
        <section key={group.severity}>
          <h3 class={`group group--${group.severity}`}>
            {text.common.severityCount[group.severity]({ count: group.items.length })}
          </h3>
          <ul class="rows">
            {group.items.map((item) => (
              <FindingRow key={item.index} item={item} {...jumpProps(props)} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** What is reported, asked or advised, and does not bind the reader. */
export function Mentions(props: FindingListProps) {
  const text = useText();
  const { mentions } = props.arranged;
  if (mentions.length === 0) return null;
  return (
    <details class="section">
      <summary class="section__head">
        <h2>{text.popup.mentions({ count: mentions.length })}</h2>
        <ChevronIcon size={18} />
      </summary>
      <p class="small soft">{text.popup.mentionsHint}</p>
      <ul class="rows">
        {mentions.map((item) => (
          <FindingRow key={item.index} item={item} showStance {...jumpProps(props)} />
        ))}
      </ul>
    </details>
  );
}
