/** A finding in plain words, in the reader's language. Pure data plus slots; no markup. */
import { EN_WORDING } from './explain/en';
import { ownLaws, ownSource } from './explain/own';
import type { Wording } from './explain/wording';
import { ZH_WORDING } from './explain/zh';
import { lawText } from './laws';
import type { Finding, Reason } from './model';
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
  /** Why it was marked and rated so, in words, weightiest first. */
  reasons: string[];
  /** Present where a rule of the user's own found it: names the pack. To be shown, never folded. */
  source?: string;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { zh: ZH_WORDING, en: EN_WORDING };

/** Puts a finding into words. Never throws; a slot that is not known is left out of the sentence. */
export function explain(finding: Finding, locale: Locale): Explanation {
  const wording = WORDINGS[locale];
  const words = wording.categories[finding.category];
  return {
    title: words.title,
    means: meansOf(finding, wording, locale),
    why: binds(finding) ? whyOf(finding, locale) : [],
    todo: words.todo,
    reasons: finding.reasons
      .map((reason) => reasonText(reason, wording))
      .filter((line) => line !== ''),
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
  return wording.categories[finding.category].means(finding.facts);
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

function reasonText(reason: Reason, wording: Wording): string {
  return (wording.reasons[reason.id] ?? '').replace('{words}', () => reason.words ?? '');
}
