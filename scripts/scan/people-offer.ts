/** What the page costs, where it contradicts itself, and whose address it has: for a terminal. */
import { firstYearCost } from '../../lib/core/cost';
import type { Locale } from '../../lib/core/explain';
import type { Offer, ScanReport } from '../../lib/core/model';
import type { CrossContradiction } from '../../lib/core/offer/agreement';
import { pairsToShow } from '../../lib/core/offer/shown';
import { explainSite } from '../../lib/core/site/explain';
import { feeLines } from '../../lib/i18n/fee';
import { textFor } from '../../lib/i18n/index';
import { harmless } from '../lib/harmless';

/** Address, fees and contradictions of one report; empty where there is nothing to tell. */
export function summaryLines(report: ScanReport, locale: Locale): string[] {
  return [
    ...siteLines(report, locale),
    ...costLines(report.offer, locale),
    ...pairLines(report, locale),
  ];
}

function siteLines({ site }: ScanReport, locale: Locale): string[] {
  if (!site) return [];
  const { title, says, reasons, todo } = explainSite(site, locale);
  const rest = [says, ...reasons, `→ ${todo}`];
  return [`  ${title}`, ...rest.map((line) => `    ${harmless(line)}`)];
}

function costLines(offer: Offer, locale: Locale): string[] {
  const text = textFor(locale);
  const words = text.common.cost;
  const fees = offer.fees.filter(({ amount }) => amount !== 0);
  if (fees.length === 0) return [];
  const { sums, maybeBack } = firstYearCost(offer);
  const lines = fees.flatMap((fee) => {
    const { name, sum, note, goal } = feeLines(fee, text, locale);
    return [`${name}  ${sum}  (${note})`, ...(goal ? [`  ${goal}`] : [])];
  });
  const [sum] = sums;
  const back = maybeBack.find(({ currency }) => currency === sum?.currency);
  if (sum) lines.push(words.firstYear({ sum }));
  if (back) lines.push(words.maybeBack({ sum: back }));
  if (fees.some(({ perDay }) => perDay)) lines.push(words.goal.rounding);
  return [`  ${words.title}`, ...lines.map((line) => `    ${harmless(line)}`)];
}

/** Two quotes, one against the other. */
interface Quotes {
  promise: string;
  term: string;
  promiseWord: string;
  termWord: string;
}

function quoteLines({ promise, term, promiseWord, termWord }: Quotes): string[] {
  const quoted = (quote: string) => `「${harmless(quote.replace(/\s+/g, ' '))}」`;
  return [`    ${promiseWord} ${quoted(promise)}`, `      ${termWord} ${quoted(term)}`];
}

function pairLines(report: ScanReport, locale: Locale): string[] {
  const words = textFor(locale).common.contradictions;
  const pairs = pairsToShow(report);
  if (pairs.length === 0) return [];
  return [
    `  ${words.title({ count: pairs.length })}`,
    ...pairs.flatMap(({ promise, term }) =>
      quoteLines({
        promise: promise.quote,
        term: term.quote,
        promiseWord: words.promise,
        termWord: words.term,
      }),
    ),
  ];
}

/** What page and agreement take back of each other. */
export function agreementLines(pairs: readonly CrossContradiction[], locale: Locale): string[] {
  const words = textFor(locale).common.contradictions;
  if (pairs.length === 0) return [`  ${words.agreementNone}`];
  return [
    `  ${words.agreementTitle({ count: pairs.length })}`,
    ...pairs.flatMap(({ promiseIn, promiseQuote, termQuote }) =>
      quoteLines({
        promise: promiseQuote,
        term: termQuote,
        promiseWord: promiseIn === 'page' ? words.onPage : words.inAgreement,
        termWord: promiseIn === 'page' ? words.inAgreement : words.onPage,
      }),
    ),
  ];
}
