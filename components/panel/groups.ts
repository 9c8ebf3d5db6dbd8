/** Puts a report's findings into groups by what they cost the reader. Pure. */
import type { Category, Finding, ScanReport } from '../../lib/core/model';
import { type Arranged, arrange, type Indexed } from '../findings/arrange';

/** In the order of display: what costs money now comes first. */
export const COST_GROUPS = ['now', 'later', 'back', 'rights', 'other'] as const;
/** One of {@link COST_GROUPS}. */
export type CostGroup = (typeof COST_GROUPS)[number];

/** Money that is taken by a clause belongs to `now` where its words say so; see {@link groupOf}. */
const GROUPS: Readonly<Record<Category, CostGroup>> = {
  activation_fee: 'now',
  data_fee: 'later',
  recurring_fee: 'later',
  rate_change: 'later',
  auto_deduct: 'later',
  non_refund: 'back',
  conditional_refund: 'back',
  lock_in: 'back',
  penalty: 'back',
  unilateral_change: 'rights',
  unilateral_termination: 'rights',
  liability_waiver: 'rights',
  final_interpretation: 'rights',
  jurisdiction: 'rights',
  deemed_consent: 'rights',
  free_bait: 'other',
  refund_promise: 'other',
  impersonation: 'other',
  card_abuse: 'other',
  online_sale: 'other',
};

const AT_ONCE: ReadonlySet<Finding['facts']['when']> = new Set([
  'first_swipe',
  'order',
  'activation',
]);

/** The group of a finding. A promise (0 押金) takes no money, whatever it speaks of. */
export function groupOf({ category, stance, facts }: Finding): CostGroup {
  if (stance === 'promise') return 'other';
  const group = GROUPS[category];
  return group === 'later' && AT_ONCE.has(facts.when) ? 'now' : group;
}

/** Findings by what they cost, each group worst first. */
export interface Grouped extends Pick<Arranged, 'total' | 'mentions' | 'dismissed'> {
  /** No empty group. */
  groups: { group: CostGroup; items: Indexed[] }[];
  /** By severity, for the verdict. */
  arranged: Arranged;
}

/** Groups a report; `dismissed` are indexes of findings that the reader has put aside. */
export function groupByCost(report: ScanReport, dismissed: readonly number[]): Grouped {
  const arranged = arrange(report, 0, dismissed);
  const all = arranged.groups.flatMap(({ items }) => items);
  const groups = COST_GROUPS.map((group) => ({
    group,
    items: all.filter(({ finding }) => groupOf(finding) === group),
  })).filter(({ items }) => items.length > 0);
  const { total, mentions, dismissed: aside } = arranged;
  return { groups, arranged, total, mentions, dismissed: aside };
}
