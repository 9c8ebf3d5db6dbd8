/** One finding as a row that opens: for long lists. */
import { explain } from '../../lib/core/explain';
import type { Language } from '../../lib/core/model';
import { langTag } from '../../lib/i18n/index';
import { Button } from '../parts/Button';
import { ChevronIcon, SeverityIcon, TargetIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import type { Indexed } from './arrange';
import { Lines } from './Lines';
import { Against, Quote } from './Quote';
import { Reasons } from './Reasons';
import { Shown } from './Shown';

interface FindingRowProps {
  item: Indexed;
  language: Language;
  /** Shows who speaks (report, question, advice); for what is only mentioned. */
  showStance?: boolean;
  onJump?: (index: number) => void;
}

/** Closed: icon, title and the quote's beginning. Open: the same lines as a card. */
export function FindingRow(props: FindingRowProps) {
  const text = useText();
  const { finding, index } = props.item;
  const explanation = explain(finding, useLocale());
  const { onJump } = props;
  const stance = props.showStance ? ` · ${text.popup.stance[finding.stance]}` : '';
  return (
    <li>
      <details class={`row row--${finding.severity}`}>
        <summary class="row__head">
          <SeverityIcon severity={finding.severity} size={14} />
          <span class="row__title">{explanation.title + stance}</span>
          <ChevronIcon size={16} />
          <span class="row__quote" lang={langTag(props.language)}>
            {finding.quote}
          </span>
        </summary>
        <div class="row__body">
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
        </div>
      </details>
    </li>
  );
}
