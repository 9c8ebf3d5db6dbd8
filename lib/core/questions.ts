/**
 * What to ask the seller, from what was found: concrete, with the page's own sums and words, ready to
 * be sent. Asking in writing is half the use: the answer is evidence.
 */
import type { Locale } from './explain';
import type { Category, Fee, Finding, ScanReport, Severity } from './model';
import { pairsToShow } from './offer/shown';
import { EN_QUESTIONS } from './questions/en';
import type { QuestionWording } from './questions/wording';
import { ZH_QUESTIONS } from './questions/zh';
import { shownWords } from './text/shown';

/** Most questions that are put: more would not be answered. */
export const MAX_QUESTIONS = 8;

/** One question. */
export interface Question {
  /** Stable within a report, e.g. `fee.0`, `clause.lock_in`. */
  id: string;
  /** One sentence or two in the language asked for; words of the page inside are made fit for it. */
  text: string;
  /** Index of the finding that it rests on; absent where it rests on the page as a whole. */
  finding?: number;
}

const WORDINGS: Readonly<Record<Locale, QuestionWording>> = { zh: ZH_QUESTIONS, en: EN_QUESTIONS };

/** Most of each sort, so that a long fee list does not crowd out how to leave. */
const MOST_FEES = 3;
const MOST_PAIRS = 2;
const MOST_CLAUSES = 5;

/** Clauses worth a question of their own, the most binding first; fees are asked about by their sums. */
const CLAUSES = [
  'lock_in',
  'penalty',
  'auto_deduct',
  'rate_change',
  'unilateral_change',
  'unilateral_termination',
  'data_fee',
  'recurring_fee',
  'deemed_consent',
  'liability_waiver',
] as const satisfies readonly Category[];
/** One of the clauses that have a question of their own. */
export type AskedClause = (typeof CLAUSES)[number];

const WEIGHT: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

const binds = ({ stance, severity }: Finding): boolean =>
  (stance === 'term' || stance === 'promise') && severity !== 'info';

/**
 * The questions for a report, most pressing first, {@link MAX_QUESTIONS} at most; none for a page that
 * asks nothing of its reader. `dismissed` are indexes of findings that the reader has put aside.
 */
export function questionsFor(
  report: Pick<ScanReport, 'findings' | 'offer' | 'site'>,
  locale: Locale,
  dismissed: readonly number[] = [],
): Question[] {
  const words = WORDINGS[locale];
  const open = (index: number): boolean => !dismissed.includes(index);
  const fees = feesToAsk(report, open);
  const all = [
    ...fees.map(({ fee, index }) => feeQuestion(fee, index, words, locale)),
    ...pairQuestions(report, words, open),
    ...clauseQuestions(
      report,
      words,
      (index) => open(index) && !fees.some(({ fee }) => fee.evidence.includes(index)),
    ),
  ];
  const who: Question[] = report.site ? [{ id: 'who', text: words.who }] : [];
  return [...who, ...all].slice(0, MAX_QUESTIONS);
}

interface AskedFee {
  fee: Fee;
  index: number;
}

/** The largest sums first. What a breach costs is asked about as a clause: it is not paid to begin with. */
function feesToAsk(
  { offer, findings }: Pick<ScanReport, 'offer' | 'findings'>,
  open: (index: number) => boolean,
): AskedFee[] {
  const isPenalty = ({ evidence: [first] }: Fee) =>
    first !== undefined && findings[first]?.category === 'penalty';
  return offer.fees
    .map((fee, index) => ({ fee, index }))
    .filter(({ fee }) => fee.amount !== 0 && fee.evidence.some(open) && !isPenalty(fee))
    .sort((a, b) => (b.fee.amount ?? 0) - (a.fee.amount ?? 0))
    .slice(0, MOST_FEES);
}

function feeQuestion(fee: Fee, index: number, words: QuestionWording, locale: Locale): Question {
  const [first] = fee.evidence;
  const text = feeText(fee, words, locale);
  return { id: `fee.${index}`, text, ...(first === undefined ? {} : { finding: first }) };
}

function feeText(fee: Fee, words: QuestionWording, locale: Locale): string {
  const name = words.feeName(shownWords(fee.name), fee);
  if (fee.refund === 'conditional') return words.conditional(name, fee, locale);
  if (fee.refund === 'never') return words.never(name);
  if (fee.refund === 'promised') return words.promised(name, fee);
  const again = fee.when === 'monthly' || fee.when === 'yearly' || fee.when === 'periodic';
  return again ? words.recurring(name) : words.fee(name);
}

function pairQuestions(
  report: Pick<ScanReport, 'findings' | 'offer'>,
  words: QuestionWording,
  open: (index: number) => boolean,
): Question[] {
  return pairsToShow(report)
    .filter(({ promiseIndex, termIndex }) => open(promiseIndex) && open(termIndex))
    .slice(0, MOST_PAIRS)
    .map(({ promise, term, promiseIndex, termIndex }) => ({
      id: `pair.${promiseIndex}.${termIndex}`,
      text: words.pair(shownWords(promise.quote), shownWords(term.quote)),
      finding: promiseIndex,
    }));
}

/** One a clause, resting on the worst of the findings that `counts` lets through. */
function clauseQuestions(
  { findings }: Pick<ScanReport, 'findings'>,
  words: QuestionWording,
  counts: (index: number) => boolean,
): Question[] {
  return CLAUSES.flatMap((category) => {
    const worst = worstOf(findings, category, counts);
    if (worst === undefined) return [];
    const { index, finding } = worst;
    const text = words.clauses[category](finding.facts);
    return [{ id: `clause.${category}`, text, finding: index, weight: WEIGHT[finding.severity] }];
  })
    .sort((a, b) => a.weight - b.weight)
    .slice(0, MOST_CLAUSES)
    .map(({ weight: _, ...question }) => question);
}

function worstOf(
  findings: readonly Finding[],
  category: Category,
  counts: (index: number) => boolean,
): { index: number; finding: Finding } | undefined {
  return findings
    .map((finding, index) => ({ finding, index }))
    .filter((one) => one.finding.category === category && binds(one.finding) && counts(one.index))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity])[0];
}
