/** Promise against term, both in the page's words, each a way to its place. */
import type { Finding, Language, ScanReport } from '../../lib/core/model';
import { pairsToShow, type ShownPair } from '../../lib/core/offer/shown';
import { shownWords } from '../../lib/core/text/shown';
import { langTag } from '../../lib/i18n/index';
import { Clamp } from '../parts/Clamp';
import { TargetIcon } from '../parts/icons';
import { useText } from '../parts/locale';

interface SideProps {
  word: string;
  finding: Finding;
  index: number;
  language: Language;
  onJump: (index: number) => void;
}

function Side(props: SideProps) {
  const { card } = useText().common;
  const { finding, index } = props;
  const label = card.jumpTo({ title: shownWords(finding.quote) });
  return (
    <div class="clash__side">
      <p class="small soft">{props.word}</p>
      <p class="clash__quote">
        <Clamp text={finding.quote} lang={langTag(props.language)} />
      </p>
      <button
        type="button"
        class="btn btn--quiet btn--small clash__jump"
        aria-label={label}
        title={card.jump}
        onClick={() => props.onJump(index)}
      >
        <TargetIcon size={16} />
      </button>
    </div>
  );
}

/** Pairs that stand open; the rest is folded. */
const OPEN = 3;

interface PairsProps {
  report: ScanReport;
  onJump: (index: number) => void;
}

function List(props: PairsProps & { pairs: ShownPair[] }) {
  const words = useText().common.contradictions;
  const rest = { language: props.report.page.language, onJump: props.onJump };
  return (
    <ul class="clashes__list">
      {props.pairs.map(({ promise, promiseIndex, term, termIndex }) => (
        <li key={`${promiseIndex} ${termIndex}`} class="clash">
          <Side word={words.promise} finding={promise} index={promiseIndex} {...rest} />
          <Side word={words.term} finding={term} index={termIndex} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing where no promise is taken back. */
export function Pairs(props: PairsProps) {
  const words = useText().common.contradictions;
  const pairs = pairsToShow(props.report);
  if (pairs.length === 0) return null;
  const title = words.title({ count: pairs.length });
  const rest = pairs.slice(OPEN);
  return (
    <section class="clashes" aria-label={title}>
      <h2>{title}</h2>
      <List {...props} pairs={pairs.slice(0, OPEN)} />
      {rest.length > 0 ? (
        <details>
          <summary class="fold">{words.more({ count: rest.length })}</summary>
          <List {...props} pairs={rest} />
        </details>
      ) : null}
    </section>
  );
}
