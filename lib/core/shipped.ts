/**
 * The shipped rules, ready to run: compiled from their packs. In the extension shipped.packed.ts stands in
 * the place of this file (scripts/vite/packed-words.ts), which gives the same from words packed beforehand.
 */
import { Detector } from './detect/engine';
import { PACKS } from './rules';
import type { RulePack } from './rules/types';

/** The detector over the shipped packs. Pauses often. */
export function detectorSteps(): Generator<void, Detector> {
  return Detector.compile(PACKS);
}

/** The shipped packs with their words. Pauses often. */
export function* packSteps(): Generator<void, readonly RulePack[]> {
  yield;
  return PACKS;
}

/** What `hash` makes of the shipped packs as JSON, in UTF-8. Only SHA-256 in lower-case hex will do. */
export function packsHash(hash: (json: string) => Promise<string>): Promise<string> {
  return hash(JSON.stringify(PACKS));
}
