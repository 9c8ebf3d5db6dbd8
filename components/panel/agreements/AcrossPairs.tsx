/** What the page says and what its agreement says instead, quote against quote, each with its place. */
import type { Language } from '../../../lib/core/model';
import type { CrossContradiction } from '../../../lib/core/offer/agreement';
import { langTag } from '../../../lib/i18n/index';
import { Button } from '../../parts/Button';
import { Clamp } from '../../parts/Clamp';
import { TargetIcon } from '../../parts/icons';
import { useText } from '../../parts/locale';

interface AcrossPairsProps {
  pairs: readonly CrossContradiction[];
  language: Language;
  /** Shows a finding of the agreement, by its index there. */
  toAgreement: (index: number) => void;
  /** Shows a finding of the page. */
  toPage: (index: number, quote: string) => void;
}

/** Most pairs that are listed. */
const MOST = 12;

/** Nothing where neither takes back what the other says. */
export function AcrossPairs(props: AcrossPairsProps) {
  const text = useText();
  const pairs = distinct(props.pairs);
  if (pairs.length === 0) return null;
  return (
    <div class="across">
      <h3 class="across__title">
        {text.common.contradictions.agreementTitle({ count: pairs.length })}
      </h3>
      <ul>
        {pairs.slice(0, MOST).map((pair) => (
          <Pair key={keyOf(pair)} pair={pair} {...props} />
        ))}
      </ul>
      {pairs.length > MOST ? (
        <p class="small soft">{text.agreements.unlisted({ count: pairs.length - MOST })}</p>
      ) : null}
    </div>
  );
}

function Pair({ pair, ...props }: AcrossPairsProps & { pair: CrossContradiction }) {
  const text = useText();
  const words = text.common.contradictions;
  const { page, agreement } = sidesOf(pair);
  return (
    <li class="pair">
      <Side
        {...{ word: words.onPage, quote: page.quote, language: props.language }}
        act={text.agreements.toPage}
        onShow={() => props.toPage(page.index, page.quote)}
      />
      <Side
        {...{ word: words.inAgreement, quote: agreement.quote, language: props.language }}
        act={text.agreements.toAgreement}
        onShow={() => props.toAgreement(agreement.index)}
      />
    </li>
  );
}

interface SideProps {
  word: string;
  quote: string;
  language: Language;
  act: string;
  onShow: () => void;
}

function Side(props: SideProps) {
  return (
    <div class="pair__side across__side">
      <span class="pair__word small soft">{props.word}</span>
      <span class="pair__quote">
        <Clamp text={props.quote} lang={langTag(props.language)} />
      </span>
      <Button kind="quiet" onClick={props.onShow}>
        <TargetIcon size={16} />
        {props.act}
      </Button>
    </div>
  );
}

interface Place {
  index: number;
  quote: string;
}

function sidesOf(pair: CrossContradiction): { page: Place; agreement: Place } {
  const promise = { index: pair.promise, quote: pair.promiseQuote };
  const term = { index: pair.term, quote: pair.termQuote };
  return pair.promiseIn === 'page'
    ? { page: promise, agreement: term }
    : { page: term, agreement: promise };
}

function keyOf({ promiseIn, promiseQuote, termQuote }: CrossContradiction): string {
  return `${promiseIn}\n${promiseQuote}\n${termQuote}`;
}

/** The same two quotes once, however often they stand there. */
function distinct(pairs: readonly CrossContradiction[]): CrossContradiction[] {
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}
