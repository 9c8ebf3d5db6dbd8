/**
 * A scan with own rules beside the shipped ones.
 *
 * The text is read a second time by a detector of own rules; what the shipped rules found stays as it
 * is. An own rule can add a finding, never take one away.
 */
import { Detector } from '../detect/engine';
import type { ScanMemory } from '../detect/memory';
import { milder, worstOn } from '../detect/severity';
import { CATEGORIES, type Finding, type ScanInput, type ScanReport } from '../model';
import { scanSteps } from '../scan';
import { finish, SharedWork } from '../steps';
import { ownRuleId, rulePackSteps } from './compile';
import type { PackRule, UserPack } from './model';

export { finish } from '../steps';

/** A rule with the pack that it stands in. */
interface Source {
  pack: UserPack;
  rule: PackRule;
}

/** What own rules found; `truncated` as in a report. */
type OwnFindings = Pick<ScanReport, 'findings' | 'truncated'>;

/** Own packs, compiled and ready to run. Immutable. */
export class OwnRules {
  private readonly sources: ReadonlyMap<string, Source>;

  /** `packs` come from readPack: any that it accepts can be compiled. Without `detector` that costs tens of milliseconds. */
  constructor(
    packs: readonly UserPack[],
    private readonly detector = Detector.of(finish(rulePackSteps(packs))),
  ) {
    this.sources = new Map(
      packs.flatMap((pack) =>
        pack.rules.map((rule) => [ownRuleId(pack.id, rule.id), { pack, rule }] as const),
      ),
    );
  }

  /** As the constructor, pausing often. */
  static *compile(packs: readonly UserPack[]): Generator<void, OwnRules> {
    return new OwnRules(packs, yield* Detector.compile(yield* rulePackSteps(packs)));
  }

  /** What own rules find, in order of start. Never throws on any string. */
  *steps(input: ScanInput, memory?: ScanMemory): Generator<void, OwnFindings> {
    const { page, findings, truncated } = yield* this.detector.steps(input, memory);
    const own = findings.flatMap((finding) => {
      const source = this.sources.get(finding.rule);
      return source ? [owned(finding, source, worstOn(page))] : [];
    });
    return { findings: own, ...(truncated ? { truncated } : {}) };
  }
}

/** Steps of a scan, as scanSteps of lib/core/scan.ts gives them. */
export type ScanSteps = (input: ScanInput, memory?: ScanMemory) => Generator<void, ScanReport>;

/**
 * As scanSteps of lib/core/scan.ts, with own rules, which are compiled on first use. Where they cannot be
 * had (`packs` is null) or break, the shipped rules' report is given with `ownFailed`, and `failed` is called.
 */
export function stepsWith(
  packs: readonly UserPack[] | null,
  failed: (error: unknown) => void,
): ScanSteps {
  if (packs?.length === 0) return scanSteps;
  const rules = new SharedWork(() => OwnRules.compile(packs ?? []));
  return function* (input, memory) {
    const report = yield* scanSteps(input, memory);
    if (packs === null) return { ...report, ownFailed: true };
    try {
      const own = yield* rules.steps();
      const { findings, truncated } = yield* own.steps(input, memory);
      return { ...withOwn(report, findings), ...(truncated ? { truncated } : {}) };
    } catch (error) {
      failed(error);
      return { ...report, ownFailed: true };
    }
  };
}

/** The finding in the pack's words, with the severity that the rule names where the page allows it. */
function owned(finding: Finding, { pack, rule }: Source, worst: Finding['severity']): Finding {
  const { id, version, name } = pack;
  const { message, law } = rule;
  const severity =
    rule.severity !== undefined && finding.stance === 'term'
      ? milder(rule.severity, worst)
      : finding.severity;
  return { ...finding, severity, law: [], own: { pack: id, version, name, message, law } };
}

/** Puts own findings among the others and moves the indexes that the offer holds. */
export function withOwn(report: ScanReport, own: readonly Finding[]): ScanReport {
  const findings = [...report.findings, ...own].sort(inOrder);
  const places = new Map(findings.map((finding, index) => [finding, index]));
  const moved = (index: number): number => {
    const finding = report.findings[index];
    return (finding && places.get(finding)) ?? index;
  };
  const { fees, contradictions, ...offer } = report.offer;
  const { site } = report;
  return {
    ...report,
    ...(site?.finding === undefined ? {} : { site: { ...site, finding: moved(site.finding) } }),
    findings,
    offer: {
      ...offer,
      fees: fees.map((fee) => ({ ...fee, evidence: fee.evidence.map(moved) })),
      contradictions: contradictions.map((one) => ({
        ...one,
        promise: moved(one.promise),
        term: moved(one.term),
      })),
    },
  };
}

/** By start, then by category; of the rest the shipped ones first, since the sort is stable. */
function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category);
}
