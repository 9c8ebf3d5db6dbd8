/** The page's own words, marked as they are on the page: solid, dashed or dotted line by severity. */
import type { Language, Severity } from '../../lib/core/model';
import { Clamp } from '../parts/Clamp';
import { useText } from '../parts/locale';

interface QuoteProps {
  severity: Severity;
  quote: string;
  language: Language;
}

/** A quotation with its severity's mark. */
export function Quote(props: QuoteProps) {
  const text = useText();
  return (
    <blockquote class={`quote quote--${props.severity}`}>
      <span class="sr-only">{text.common.card.says}</span>
      <Clamp text={props.quote} lang={props.language === 'zh' ? 'zh-CN' : 'en'} />
    </blockquote>
  );
}
