/** The page's own words, marked as they are on the page: solid, dashed or dotted line by severity. */
import type { Language, Severity } from '../../lib/core/model';
import { langTag } from '../../lib/i18n/index';
import { Clamp } from '../parts/Clamp';
import { useText } from '../parts/locale';
import type { Indexed } from './arrange';

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
      <Clamp text={props.quote} lang={langTag(props.language)} />
    </blockquote>
  );
}

/** For a promise: the term on the same page that takes it back. Nothing where there is none. */
export function Against(props: { item: Indexed; language: Language }) {
  const text = useText();
  const { against } = props.item;
  if (!against) return null;
  return (
    <p class="against">
      {text.common.card.against}
      {text.common.colon}
      <span lang={langTag(props.language)}>{against.quote}</span>
    </p>
  );
}
