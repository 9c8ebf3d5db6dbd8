/** What the guard has to say about a page: the worst that its terms do, one sentence each. Pure. */
import { explain, type Locale } from '../../core/explain';
import type { Finding } from '../../core/model';
import { paintedSeverity } from '../mark/marked';
import type { Known, SessionView } from '../view';

/** Most sentences: what a person in a hurry reads. */
const MOST = 3;
/** So many terms of categories that are named already are put into words, to find one that says more. */
const MOST_SECONDS = 100;

/** What is known against pressing a button on this page. */
export interface GuardFacts {
  /** Whether there is anything to be read before pressing. */
  armed: boolean;
  /** One sentence each, worst first; at most three. */
  lines: string[];
  /** Where to go "back to the terms": a finding of the session's report. Absent: nowhere. */
  first?: { index: number; quote: string };
}

interface Candidate {
  index: number;
  finding: Finding;
}

/** A candidate that is told, with its sentence. */
interface Told extends Candidate {
  line: string;
}

/**
 * The worst high terms of an offer or contract, each with a sentence of its own. A page that is still
 * being read for the first time has none: a press is never held on a suspicion, and a reader who acts
 * within that half second has hardly come to read.
 */
export function guardFacts({ report, dismissed = [] }: Known, locale: Locale): GuardFacts {
  const high: Candidate[] = report.findings.flatMap((finding, index) => {
    const counts = finding.stance === 'term' && paintedSeverity(finding, report) === 'high';
    if (!counts || dismissed.includes(index)) return [];
    return { index, finding };
  });
  const worst = spread(high.sort(byWeight), locale);
  const [top] = worst;
  if (top === undefined) return { armed: false, lines: [] };
  const first = { index: top.index, quote: top.finding.quote };
  return { armed: true, lines: worst.map(({ line }) => line), first };
}

/** The facts of a session, worked out once for each reading: they are asked for at every press. */
export function factsOf(view: SessionView): (locale: Locale) => GuardFacts {
  let made: GuardFacts = { armed: false, lines: [] };
  let from: { report?: unknown; dismissed?: unknown; locale?: Locale } = {};
  return (locale) => {
    const known = view.known();
    const now = { report: known.report, dismissed: known.dismissed, locale };
    const same =
      from.report === now.report && from.dismissed === now.dismissed && from.locale === now.locale;
    if (!same) made = guardFacts(known, locale);
    from = now;
    return made;
  };
}

/** The larger sum first, then the surer finding, then the earlier one; as in the popup. */
function byWeight({ finding: a }: Candidate, { finding: b }: Candidate): number {
  return sum(b) - sum(a) || b.confidence - a.confidence || a.start - b.start;
}

const sum = ({ facts }: Finding): number => facts.money?.amount ?? 0;

/**
 * One of each category before a second one, and no sentence twice. A second one that names neither fee nor
 * sum says nothing new: 「这笔钱不退」 behind 「服务费不退」. A long contract has thousands of terms, and to put
 * one into words takes time: only as many are as it takes.
 */
function spread(sorted: readonly Candidate[], locale: Locale): Told[] {
  const lines = new Set<string>();
  const kinds = new Set<string>();
  const [fresh, again]: [Told[], Told[]] = [[], []];
  let seconds = 0;
  for (const candidate of sorted) {
    if (fresh.length === MOST) break;
    const isSecond = kinds.has(candidate.finding.category);
    if (isSecond && (again.length === MOST || !isNamed(candidate) || seconds === MOST_SECONDS))
      continue;
    if (isSecond) seconds += 1;
    const line = explain(candidate.finding, locale).means;
    if (lines.has(line)) continue;
    lines.add(line);
    kinds.add(candidate.finding.category);
    (isSecond ? again : fresh).push({ ...candidate, line });
  }
  return [...fresh, ...again].slice(0, MOST);
}

function isNamed({ finding: { facts } }: Candidate): boolean {
  return facts.feeName !== undefined || facts.money !== undefined;
}
