/** What the page promises and what it takes back, quote against quote. */
import type { Language, ScanReport } from '../../lib/core/model';
import { pairsToShow, type ShownPair } from '../../lib/core/offer/shown';
import { langTag } from '../../lib/i18n/index';
import { Clamp } from '../parts/Clamp';
import { useText } from '../parts/locale';

interface PairProps {
  pair: ShownPair;
  language: Language;
}

function Side(props: { word: string; quote: string; language: Language }) {
  return (
    <p class="pair__side">
      <span class="pair__word small soft">{props.word}</span>
      <span class="pair__quote">
        <Clamp text={props.quote} lang={langTag(props.language)} />
      </span>
    </p>
  );
}

function Pair(props: PairProps) {
  const words = useText().common.contradictions;
  const { pair, language } = props;
  return (
    <li class="pair">
      <Side word={words.promise} quote={pair.promise.quote} language={language} />
      <Side word={words.term} quote={pair.term.quote} language={language} />
    </li>
  );
}

/** Pairs that stand open; the rest is folded. */
const OPEN = 2;

function Pairs(props: { pairs: ShownPair[]; language: Language }) {
  return (
    <ul>
      {props.pairs.map((pair) => (
        <Pair
          key={`${pair.promiseIndex} ${pair.termIndex}`}
          pair={pair}
          language={props.language}
        />
      ))}
    </ul>
  );
}

/** Nothing where no promise is taken back. */
export function Contradictions(props: { report: ScanReport }) {
  const words = useText().common.contradictions;
  const pairs = pairsToShow(props.report);
  const { language } = props.report.page;
  if (pairs.length === 0) return null;
  const title = words.title({ count: pairs.length });
  const rest = pairs.slice(OPEN);
  return (
    <section class="pairs" aria-label={title}>
      <h2 class="pairs__title">{title}</h2>
      <Pairs pairs={pairs.slice(0, OPEN)} language={language} />
      {rest.length > 0 ? (
        <details>
          <summary class="fold">{words.more({ count: rest.length })}</summary>
          <Pairs pairs={rest} language={language} />
        </details>
      ) : null}
    </section>
  );
}
