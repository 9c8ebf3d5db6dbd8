/** A finding in plain words, in the reader's language. Pure data plus slots; no markup. */
import { EN_WORDING } from './explain/en';
import { ownLaws, ownSource } from './explain/own';
import { STRENGTH, SURE } from './explain/reasons';
import type { CategoryWording, Wording } from './explain/wording';
import { ZH_WORDING } from './explain/zh';
import { lawText } from './laws';
import type { Finding, PageVerdict, Reason } from './model';
import { wordsIn } from './userpacks/own';

/** Languages of the interface. */
export type Locale = 'zh' | 'en';

/** The lines of a finding's card after its quote, in the order they are shown. */
export interface Explanation {
  /** A few words that name the clause, e.g. 写明不退 / No money back. */
  title: string;
  /** What it means for the reader, with the sum where the clause names one. */
  means: string;
  /** Why it may not stand: one line a legal text, each with article and effective date. May be empty. */
  why: string[];
  /** One sentence: what to do now. */
  todo: string;
  /**
   * Why it was marked and rated so, in words: what the page says, then what made it more or less sure,
   * weightiest first, and last how often such a mark is right (not for rules of the user's own).
   */
  reasons: string[];
  /** Present where a rule of the user's own found it: names the pack. To be shown, never folded. */
  source?: string;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { zh: ZH_WORDING, en: EN_WORDING };

/** Puts a finding into words. Never throws; a slot that is not known is left out of the sentence. */
export function explain(finding: Finding, locale: Locale): Explanation {
  const wording = WORDINGS[locale];
  const words = wordsFor(finding, wording);
  return {
    title: words.title,
    means: meansOf(finding, wording, locale),
    why: binds(finding) ? whyOf(finding, locale) : [],
    todo: words.todo,
    reasons: [
      ...finding.reasons.map((reason) => reasonText(reason, locale)).filter((line) => line !== ''),
      ...(finding.own ? [] : [sure(finding.confidence, locale)]),
    ],
    ...(finding.own ? { source: ownSource(finding.own, locale) } : {}),
  };
}

function binds(finding: Finding): boolean {
  return finding.stance === 'term' || finding.stance === 'promise';
}

function meansOf(finding: Finding, wording: Wording, locale: Locale): string {
  if (finding.stance === 'question') return wording.asked;
  if (!binds(finding)) return wording.told;
  if (finding.own) return wordsIn(finding.own.message, locale);
  return wordsFor(finding, wording).means(finding.facts);
}

function wordsFor({ category, stance }: Finding, wording: Wording): CategoryWording {
  const words = wording.categories[category];
  return stance === 'promise' ? (words.promised ?? words) : words;
}

function whyOf(finding: Finding, locale: Locale): string[] {
  if (finding.own) return ownLaws(finding.own, locale);
  return finding.law.flatMap((law) => {
    const text = lawText(law);
    if (!text) return [];
    const title = locale === 'zh' ? text.zh : text.en;
    const says = locale === 'zh' ? text.saysZh : text.saysEn;
    return [WORDINGS[locale].law(title, text.since, says, text.for === 'consumer')];
  });
}

/** Fewest log-odds of which the reader is told whether they spoke for or against: odds of 3 to 2. */
const TOLD = 0.4;

function reasonText({ id, words = '', weight = 0 }: Reason, locale: Locale): string {
  const text = WORDINGS[locale].reasons[id];
  if (text === undefined) return '';
  const strength = STRENGTH[locale];
  const end = weight >= TOLD ? strength.more : weight <= -TOLD ? strength.less : '';
  return `${text.replace('{words}', () => words)}${end}`;
}

function sure(confidence: number, locale: Locale): string {
  return SURE[locale](Math.min(9, Math.max(1, Math.round(confidence * 10))));
}

/** Why a page is taken for what it is, weightiest first. Empty where nothing spoke for it. */
export function explainPage({ reasons = [] }: PageVerdict, locale: Locale): string[] {
  return reasons
    .map(({ id, words = '' }) =>
      (WORDINGS[locale].reasons[id] ?? '').replace('{words}', () => words),
    )
    .filter((line) => line !== '');
}
