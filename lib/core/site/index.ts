/**
 * Look-alike sites: a page that calls itself an institution's official site at an address that is
 * not known to be the institution's own. It says "could not be verified", and why; never more.
 */
import type { Judged } from '../detect/findings';
import { milder, type PageSubject, pageBinds, worstOn } from '../detect/severity';
import {
  CATEGORIES,
  type Finding,
  type PageVerdict,
  type ScanInput,
  type SiteVerdict,
} from '../model';
import type { Rule } from '../rules/types';
import { hostOf } from './host';
import { isOwnHost } from './institutions';
import { shownHost } from './punycode';
import { siteOf } from './verdict';

/** The rule that the findings of {@link withSite} name. It has no patterns: {@link siteOf} is its mechanism. */
export const SITE_RULE: Rule = {
  id: 'site.unverified_domain',
  category: 'impersonation',
  stance: 'promise',
  patterns: [],
};

/**
 * What the address adds to the findings of a page, or takes from them. `site` is the verdict with the
 * index of its finding; absent where nothing is to be said. On an institution's own domain no page
 * claims a standing that it has not, and no finding of the category stays.
 */
export function withSite(
  found: readonly Judged[],
  input: ScanInput,
  page: PageVerdict,
  about: PageSubject,
): { found: Judged[]; site?: SiteVerdict } {
  const host = hostOf(input.url);
  if (host !== null && isOwnHost(host)) {
    return { found: found.filter(({ finding }) => finding.category !== SITE_RULE.category) };
  }
  const site = siteOf(input, page, about);
  if (!site) return { found: [...found] };
  return site.claim
    ? marked(found, site.verdict, findingOf(site.verdict, site.claim, input.text, page))
    : { found: [...found], site: site.verdict };
}

/**
 * Puts the claim among the findings, in order, in place of other findings on the same words that
 * tell of standing.
 */
function marked(
  found: readonly Judged[],
  verdict: SiteVerdict,
  finding: Finding,
): { found: Judged[]; site: SiteVerdict } {
  const overlaps = ({ category, start, end }: Finding) =>
    category === SITE_RULE.category && start < finding.end && end > finding.start;
  const rest = found.filter(({ finding: other }) => !overlaps(other));
  const at = rest.findIndex(({ finding: other }) => isBehind(other, finding));
  const index = at < 0 ? rest.length : at;
  return {
    found: rest.toSpliced(index, 0, { finding, rule: SITE_RULE }),
    site: { ...verdict, finding: index },
  };
}

function isBehind(a: Finding, b: Finding): boolean {
  const rank = ({ category }: Finding) => CATEGORIES.indexOf(category);
  return a.start > b.start || (a.start === b.start && rank(a) > rank(b));
}

/** How sure the claim alone makes it, and what each further mark adds. */
const BASE = 0.65;
const PER_MARK = 0.07;
const SUREST = 0.9;
/** Reasons that every verdict has: claim, address, what is known. */
const USUAL = 3;

function findingOf(
  { reasons, host }: SiteVerdict,
  { start, end }: { start: number; end: number },
  text: string,
  page: PageVerdict,
): Finding {
  const quote = text.slice(start, end);
  const marks = reasons.length - USUAL;
  const sure = Math.min(BASE + PER_MARK * marks, SUREST);
  return {
    category: SITE_RULE.category,
    rule: SITE_RULE.id,
    stance: 'promise',
    severity: milder(pageBinds(page) ? 'medium' : 'low', worstOn(page)),
    confidence: Math.round(sure * 100) / 100,
    start,
    end,
    quote,
    facts: {},
    reasons: [
      { id: 'wording', words: quote },
      { id: 'site_unverified', words: shownHost(host) },
      ...reasons.slice(USUAL),
    ],
    law: page.language === 'zh' ? [{ id: 'unfair-competition', article: '7' }] : [],
  };
}
