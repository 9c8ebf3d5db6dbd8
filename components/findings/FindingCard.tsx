/** One finding as a card: what the page says, what it means, why it may not stand, what to do. */
import { explain } from '../../lib/core/explain';
import type { Language } from '../../lib/core/model';
import { Button } from '../parts/Button';
import { SeverityIcon, TargetIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import type { Indexed } from './arrange';
import { Lines } from './Lines';
import { Against, Quote } from './Quote';
import { Reasons } from './Reasons';
import { Shown } from './Shown';

interface FindingCardProps {
  item: Indexed;
  /** Language of the page, for the quote. */
  language: Language;
  /** Asks the page to show the place; absent where there is no page (a stored record). */
  onJump?: (index: number) => void;
}

/** See the head of this file. */
export function FindingCard(props: FindingCardProps) {
  const text = useText();
  const { finding, index } = props.item;
  const explanation = explain(finding, useLocale());
  const { onJump } = props;
  return (
    <article class={`card card--${finding.severity}`}>
      <header class="card__head">
        <SeverityIcon severity={finding.severity} size={18} />
        <h3 class="card__title">{explanation.title}</h3>
        <span class="card__severity">{text.common.severity[finding.severity]}</span>
      </header>
      <Quote severity={finding.severity} quote={finding.quote} language={props.language} />
      <Against item={props.item} language={props.language} />
      <Shown display={finding.display} />
      <Lines explanation={explanation} />
      <footer class="card__foot">
        <Reasons reasons={explanation.reasons} />
        {onJump ? (
          <Button
            kind="quiet"
            label={text.common.card.jumpTo({ title: explanation.title })}
            onClick={() => onJump(index)}
          >
            <TargetIcon size={16} />
            {text.common.card.jump}
          </Button>
        ) : null}
      </footer>
    </article>
  );
}
