/** One finding in the panel: folded to its title and sum, open with its four lines and its acts. */
import type { ComponentChildren } from 'preact';
import { explain } from '../../lib/core/explain';
import type { Finding, Language } from '../../lib/core/model';
import { formatMoney, langTag } from '../../lib/i18n/index';
import type { Indexed } from '../findings/arrange';
import { Lines } from '../findings/Lines';
import { Against, Quote } from '../findings/Quote';
import { Reasons } from '../findings/Reasons';
import { Shown } from '../findings/Shown';
import { Button } from '../parts/Button';
import { ChevronIcon, SeverityIcon, TargetIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';

interface PanelRowProps {
  item: Indexed;
  /** Language of the page, for quotes. */
  language: Language;
  /** Shows who speaks; for what is only mentioned. */
  showStance?: boolean;
  /** Absent where the words are no longer on the page. */
  onJump?: (index: number) => void;
  /** Puts the finding aside, or takes that back where it is aside; absent where neither makes sense. */
  aside?: { is: boolean; set: (finding: Finding, on: boolean) => void };
}

function Head(props: { item: Indexed; title: string; language: Language }) {
  const { finding } = props.item;
  const { money, upTo } = finding.facts;
  return (
    <summary class="row__head prow__head">
      <SeverityIcon severity={finding.severity} size={16} />
      <span class="row__title">
        {props.title}
        <SeverityWord finding={finding} />
      </span>
      {money ? <span class="prow__sum">{(upTo ? '≤ ' : '') + formatMoney(money)}</span> : null}
      <ChevronIcon size={16} />
      <span class="row__quote" lang={langTag(props.language)}>
        {finding.quote}
      </span>
    </summary>
  );
}

/** The shape says it to the eye; this says it to everyone else. */
function SeverityWord(props: { finding: Finding }) {
  const text = useText();
  return (
    <span class="sr-only">
      {' · '}
      {text.common.severity[props.finding.severity]}
    </span>
  );
}

function Acts(props: PanelRowProps & { title: string; children: ComponentChildren }) {
  const text = useText();
  const { aside, onJump, title } = props;
  const { finding, index } = props.item;
  return (
    <footer class="prow__foot">
      {props.children}
      {aside ? (
        <Button
          kind="quiet"
          small
          label={aside.is ? text.panel.undoLabel({ title }) : text.panel.dismissLabel({ title })}
          onClick={() => aside.set(finding, !aside.is)}
        >
          {aside.is ? text.panel.undo : text.panel.dismiss}
        </Button>
      ) : null}
      {onJump ? (
        <Button
          kind="quiet"
          small
          label={text.common.card.jumpTo({ title })}
          onClick={() => onJump(index)}
        >
          <TargetIcon size={16} />
          {text.common.card.jump}
        </Button>
      ) : null}
    </footer>
  );
}

/** See the head of this file. */
export function PanelRow(props: PanelRowProps) {
  const text = useText();
  const { finding } = props.item;
  const explanation = explain(finding, useLocale());
  const stance = props.showStance ? ` · ${text.popup.stance[finding.stance]}` : '';
  return (
    <li>
      <details class={`row row--${finding.severity}`}>
        <Head item={props.item} title={explanation.title + stance} language={props.language} />
        <div class="row__body">
          <Quote severity={finding.severity} quote={finding.quote} language={props.language} />
          <Shown display={finding.display} />
          <Against item={props.item} language={props.language} />
          <Lines explanation={explanation} />
          <Acts {...props} title={explanation.title}>
            <Reasons reasons={explanation.reasons} />
          </Acts>
        </div>
      </details>
    </li>
  );
}
