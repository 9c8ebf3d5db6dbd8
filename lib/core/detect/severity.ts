/** Severity: what is at stake for the reader, and whether this page binds them. */
import {
  type Category,
  type Facts,
  type PageVerdict,
  SEVERITIES,
  type Severity,
  type Stance,
} from '../model';

/** What a term of each category puts at stake before facts and page speak. */
const OF_TERM: Readonly<Record<Category, Severity>> = {
  activation_fee: 'medium',
  non_refund: 'high',
  conditional_refund: 'medium',
  data_fee: 'medium',
  recurring_fee: 'medium',
  rate_change: 'medium',
  auto_deduct: 'medium',
  unilateral_change: 'low',
  unilateral_termination: 'low',
  liability_waiver: 'low',
  final_interpretation: 'low',
  jurisdiction: 'low',
  penalty: 'medium',
  lock_in: 'medium',
  deemed_consent: 'low',
  free_bait: 'info',
  refund_promise: 'info',
  impersonation: 'info',
  card_abuse: 'info',
  online_sale: 'info',
};

/** How far a page binds its reader: `bound` offers and contracts, `told` pages that tell of others. */
export function pageBinds(page: PageVerdict): boolean {
  return page.kind === 'offer' || page.kind === 'contract';
}

/** Share of "this tells of others" from which a page is too uncertain for an alarm. */
const DOUBT = 0.35;

/** The worst severity that a page allows: an alarm needs a page that is hardly an article or complaint. */
export function worstOn(page: PageVerdict): Severity {
  if (page.kind === 'article' || page.kind === 'complaint') return 'info';
  return page.kinds.article + page.kinds.complaint > DOUBT ? 'medium' : 'high';
}

/** What a page is about, by its words alone; the gate looks for these words (rules/gate.ts). */
export interface PageSubject {
  /** It speaks of card payments. */
  trade: boolean;
  /** It speaks as one party of a contract to the other. */
  party: boolean;
}

/** Severity of one finding, before contradictions are known. `own`: what its rule says, if it says any. */
export function severityOf(
  category: Category,
  stance: Stance,
  facts: Facts,
  page: PageVerdict,
  about: PageSubject,
  own: Severity = OF_TERM[category],
): Severity {
  if (stance !== 'term') return 'info';
  return milder(stakeOf(category, facts, page, about, own), worstOn(page));
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

function stakeOf(
  category: Category,
  facts: Facts,
  page: PageVerdict,
  about: PageSubject,
  own: Severity,
): Severity {
  if (!about.trade && !(about.party && pageBinds(page))) return 'info';
  if (category === 'activation_fee' && facts.money && facts.when === 'first_swipe') return 'high';
  if (category === 'non_refund' && !about.trade) return 'medium';
  return own;
}
