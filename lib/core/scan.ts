/** The one entry to detection: text in, report out. Pure; at once, or in steps. */
import { Detector } from './detect/engine';
import type { ScanInput, ScanReport } from './model';
import { PACKS } from './rules';

let detector: Detector | undefined;

/** The detector over the shipped packs, compiled on first use. */
export function shippedDetector(): Detector {
  detector ??= new Detector(PACKS);
  return detector;
}

/**
 * Reads a page's text and tells its kind, its clauses and what the offer costs.
 * Never throws on any string; time grows linearly with the text.
 */
export function scan(input: ScanInput): ScanReport {
  return shippedDetector().scan(input);
}

/** As {@link scan}, in steps of well under a millisecond each (the first compiles the packs). */
export function scanSteps(input: ScanInput): Generator<void, ScanReport> {
  return shippedDetector().steps(input);
}
