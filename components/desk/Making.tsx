/** How a capture was made: what could not be had and why, and each step. */
import type { NotCaptured, Step } from '../../lib/core/evidence/draft';
import { formatClock, type Text } from '../../lib/i18n/index';
import { ChevronIcon } from '../parts/icons';
import { useText } from '../parts/locale';

/** `frame 2` is a known word with a figure; what is not known at all is shown as it stands. */
function gapName(what: string, words: Text['desk']['what']): string {
  const [word = what, ...rest] = what.split(' ');
  return [words[word] ?? word, ...rest].join(' ');
}

function Gap(props: { gap: NotCaptured }) {
  const { what, reason } = useText().desk;
  const { gap } = props;
  return (
    <li class="gap">
      <span class="gap__what">{gapName(gap.what, what)}</span>
      <span class="small soft">
        {reason[gap.reason] ?? gap.reason}
        {gap.detail ? ` · ${gap.detail}` : null}
      </span>
    </li>
  );
}

/** Each thing that is not there, with its reason. */
export function Gaps({ gaps }: { gaps: NotCaptured[] }) {
  return (
    <ul class="gaps">
      {gaps.map((gap) => (
        <Gap key={`${gap.what} ${gap.reason} ${gap.detail ?? ''}`} gap={gap} />
      ))}
    </ul>
  );
}

/** What is not in the record, never left out silently. */
export function Missing(props: { gaps: NotCaptured[] }) {
  const words = useText().desk.record;
  const { gaps } = props;
  return (
    <section class="block">
      <h3>{words.notCaptured({ count: gaps.length })}</h3>
      <p class="small soft">{gaps.length > 0 ? words.notCapturedHint : words.nothingMissing}</p>
      <Gaps gaps={gaps} />
    </section>
  );
}

/** The log of what was done, folded; times by the wall clock of the capture. */
export function Steps(props: { steps: Step[]; tzOffset: number }) {
  const words = useText().desk.record;
  return (
    <details class="block">
      <summary class="block__fold">
        <h3>{words.steps}</h3>
        <ChevronIcon size={18} />
      </summary>
      <ol class="steps mono">
        {props.steps.map((step) => (
          <li key={`${step.at} ${step.did}`}>
            <time dateTime={step.at}>{formatClock(step.at, props.tzOffset)}</time> {step.did}
          </li>
        ))}
      </ol>
    </details>
  );
}
