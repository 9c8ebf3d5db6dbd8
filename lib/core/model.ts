/**
 * The product's public vocabulary: what a scan says about a page.
 *
 * The same shapes travel from the core to the command line, the popup, the highlighter and the
 * evidence record. Names here are a contract: add to them, never rename.
 */

import type { TermArea } from './area';
import type { Display } from './display';
import type { OwnRule } from './userpacks/own';

/** What a clause does to the reader. One finding carries exactly one category. */
export const CATEGORIES = [
  'activation_fee',
  'non_refund',
  'conditional_refund',
  'data_fee',
  'recurring_fee',
  'rate_change',
  'auto_deduct',
  'unilateral_change',
  'unilateral_termination',
  'liability_waiver',
  'final_interpretation',
  'jurisdiction',
  'penalty',
  'lock_in',
  'deemed_consent',
  'free_bait',
  'refund_promise',
  'impersonation',
  'card_abuse',
  'online_sale',
] as const;
/** One of {@link CATEGORIES}. */
export type Category = (typeof CATEGORIES)[number];

/** Who says it, and to what end. Only `term`, and `promise` that a term contradicts, may alarm. */
export const STANCES = ['term', 'promise', 'report', 'question', 'advice'] as const;
/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** From worst to mildest; the order of this array is the order of display. */
export const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;
/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** What sort of page the text is. Guard and alarms are for offers and contracts. */
export const PAGE_KINDS = ['offer', 'contract', 'article', 'complaint', 'other'] as const;
/** One of {@link PAGE_KINDS}. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** Language of the greater part of the text. */
export type Language = 'zh' | 'en';

/** Currency as ISO 4217 code; Chinese text without a sign is taken as CNY. */
export type Currency = 'CNY' | 'USD' | 'GBP' | 'EUR' | 'HKD';

/** A sum of money read from the text, in the currency's main unit (yuan, dollars). */
export interface Money {
  amount: number;
  currency: Currency;
}

/** A span of time read from the text. */
export interface Duration {
  count: number;
  unit: 'day' | 'month' | 'year';
}

/** What was read from the clause in slots. Absent means: the clause does not say. */
export interface Facts {
  /** Words that name the fee, as they stand on the page (e.g. 激活金). */
  feeName?: string;
  /** The sum that is taken, frozen, promised or forfeited. */
  money?: Money;
  /** {@link money} is the most that may be taken, and nothing may be taken at all (0-399元). */
  upTo?: true;
  /** Turnover that must be reached before money comes back. */
  threshold?: Money;
  /** Time within which the threshold must be reached. */
  window?: Duration;
  /** When the money is taken, as a stable word. */
  when?: 'first_swipe' | 'order' | 'activation' | 'monthly' | 'yearly' | 'periodic' | 'later';
  /** Who takes the money, and who is to pay it back, in the page's words. */
  takenBy?: string;
  paidBackBy?: string;
  /** A percentage that the clause names (rate, penalty), as a number: 0.6 means 0.6 %. */
  percent?: number;
}

/** A reference to a legal text. Information, not legal advice. */
export interface LawRef {
  /** Stable id of the text, e.g. `civil-code`. */
  id: string;
  /** Article as it is cited, e.g. `497`. */
  article: string;
}

/** One reason of a finding: a stable id, and the page's own words that it rests on. */
export interface Reason {
  /** E.g. `wording`, `stance_term`, `negated`, `page_offer`, `contradicted`. */
  id: string;
  /** Words of the page, unchanged; several are parted by 、 or a comma. */
  words?: string;
  /**
   * How much it spoke for the judgement (above 0) or against it, in log-odds: 0.7 doubles the odds.
   * Absent where it is no part of a probability.
   */
  weight?: number;
}

/**
 * One clause that matters. `start` and `end` are UTF-16 offsets into the text that was scanned and
 * `quote` is exactly that slice. The span covers the words that bind, not a whole paragraph.
 */
export interface Finding {
  category: Category;
  /** Id of the rule that found it, e.g. `zh.activation_fee.first_swipe`; `user.PACK.RULE` for an own one. */
  rule: string;
  stance: Stance;
  severity: Severity;
  /** 0 to 1: how likely a careful reader would agree that this clause does this. */
  confidence: number;
  start: number;
  end: number;
  quote: string;
  facts: Facts;
  /** Why it was found and rated so, weightiest first. Wording: {@link file://./explain.ts}. */
  reasons: Reason[];
  law: LawRef[];
  /** Present where a rule of the user's own made it: whose, and in which words. */
  own?: OwnRule;
  /** How its words were shown; only a reading of a page in a browser can tell. */
  display?: Display;
}

/** A finding with the place of its words on the page, where they were to be seen. */
export interface PlacedFinding extends Finding {
  place?: TermArea;
  /** The words stand in this frame of the tab: then the place is one in its window. */
  frameId?: number;
}

/** Whether a fee comes back, as the page tells it. */
export type RefundStatus = 'never' | 'conditional' | 'promised' | 'unstated';

/** One fee on the page, gathered from the findings that speak of it. */
export interface Fee {
  name: string;
  amount: number | null;
  /** {@link amount} is the most that may be taken; nothing of it is sure. */
  upTo?: true;
  currency: Currency;
  when: NonNullable<Facts['when']> | 'unstated';
  refund: RefundStatus;
  /** Turnover that must be reached before it comes back. */
  threshold?: Money;
  /** The threshold has to be reached anew in each of these; absent: once over the whole window. */
  thresholdEvery?: Duration['unit'];
  window?: Duration;
  /** Turnover a day that reaches the threshold, whole units, rounded up (30 days a month, 365 a year). */
  perDay?: Money;
  /** Who takes it and who is to pay it back: words of the page. */
  takenBy?: string;
  paidBackBy?: string;
  /** Indexes into the report's findings. */
  evidence: number[];
}

/** A promise that a term on the same page takes back. Indexes into the report's findings. */
export interface Contradiction {
  promise: number;
  term: number;
  /** Stable reason id, e.g. `free_but_charged`. */
  why: string;
}

/** What the page costs, put together from its findings. */
export interface Offer {
  fees: Fee[];
  contradictions: Contradiction[];
}

/** What sort of page this is, as a distribution with its most likely kind. */
export interface PageVerdict {
  kind: PageKind;
  /** Probabilities over {@link PAGE_KINDS}, adding up to 1. */
  kinds: Record<PageKind, number>;
  language: Language;
  /** The signs that spoke most for `kind`, weightiest first. Absent where no page was read. */
  reasons?: Reason[];
}

/**
 * A page that presents itself as an institution's official site, at an address that is not known to
 * be the institution's own. It means "could not be verified", and nothing worse.
 */
export interface SiteVerdict {
  status: 'unverified';
  /** The institution as its own market calls it, e.g. 拉卡拉, Clover. */
  brand: string;
  /** Host of the page's address: lower case, no port; international labels stay in `xn--` form. */
  host: string;
  /** Domains that are known and confirmed to be the institution's own; may be empty. */
  known: string[];
  /** The institution's own service number, where one is known. */
  phone?: string;
  /** The claim, the address, what is known, then further marks. Ids begin with `site_`. */
  reasons: Reason[];
  /** Index of the finding on the claim's words; absent where only the page's title makes the claim. */
  finding?: number;
}

/** The whole answer of a scan. */
export interface ScanReport {
  page: PageVerdict;
  /** In order of `start`, then of category. */
  findings: Finding[];
  offer: Offer;
  /** Present where the page calls itself official and its address does not bear that out. */
  site?: SiteVerdict;
  /** Present where the text held more findings than {@link MAX_FINDINGS}: the rest was not looked at. */
  truncated?: true;
  /** Present where the user's own rules are switched on and could not be run; all others were. */
  ownFailed?: true;
}

/** Most findings of one text. No page that a person reads comes near it. */
export const MAX_FINDINGS = 50_000;

/** What the core reads. Only `text` is required; the rest helps to tell the page kind. */
export interface ScanInput {
  text: string;
  url?: string;
  title?: string;
}
