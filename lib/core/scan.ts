/** The one entry to detection: text in, report out. Pure; at once, or in steps. */
import type { Detector } from './detect/engine';
import { cueCounts, KIND_CUES } from './detect/kind-signs';
import { ScanMemory } from './detect/memory';
import type { ScanInput, ScanReport } from './model';
import { type CrossContradiction, contradictionsAcross } from './offer/agreement';
import { RULES } from './rules/rules';
import type { Rule } from './rules/types';
import { detectorSteps } from './shipped';
import { finish, SharedWork } from './steps';

const shipped = new SharedWork(detectorSteps);
let rules: ReadonlyMap<string, Rule> | undefined;

/** The detector over the shipped packs, made ready on first use. */
export function shippedDetector(): Detector {
  return finish(shipped.steps());
}

/**
 * Reads a page's text and tells its kind, its clauses and what the offer costs.
 * Never throws on any string; time grows linearly with the text.
 */
export function scan(input: ScanInput): ScanReport {
  return shippedDetector().scan(input);
}

/**
 * As {@link scan}, in short steps: well under a millisecond each once the detector is ready, which the
 * first scan makes it in some hundred steps of its own. Scans that begin meanwhile take part in that.
 */
export function* scanSteps(input: ScanInput, memory?: ScanMemory): Generator<void, ScanReport> {
  const detector = yield* shipped.steps();
  return yield* detector.steps(input, memory);
}

/**
 * A memory of one page's scans: give it to each, and only what has changed since the last is read. What
 * is found is what a scan without it finds. It holds the page's text and some ten times as much.
 */
export function makeScanMemory(): ScanMemory {
  return new ScanMemory();
}

/** A text with what a scan of it found. */
export interface Scanned {
  text: string;
  report: Pick<ScanReport, 'findings'>;
}

/**
 * Holds a sales page against the agreement that it links to: promises of the one that terms of the
 * other take back. Only rules of the shipped packs make such promises; an agreement about something
 * else (the lease of the shop) takes back none. Never throws.
 */
export function compareWithAgreement(page: Scanned, agreement: Scanned): CrossContradiction[] {
  if (!isAboutTrade(agreement.text)) return [];
  rules ??= new Map(RULES.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  const known = rules;
  const side = ({ text, report }: Scanned) => ({ text, findings: report.findings });
  return contradictionsAcross(side(page), side(agreement), ({ rule }) => known.get(rule));
}

/** Whether a text speaks of card payments. */
function isAboutTrade(text: string): boolean {
  const { vocabulary } = shippedDetector();
  const counts = cueCounts(vocabulary.automaton.find(text), vocabulary);
  return (counts[KIND_CUES.indexOf('cue.trade')] ?? 0) > 0;
}
