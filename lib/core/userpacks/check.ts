/** The whole check of a pack, as importing it needs. */
import { exampleSteps } from './examples';
import { type PackReading, readPack } from './read';

/**
 * Reads a pack and runs its examples. Yields the share that is done (0 to 1); never throws. The first
 * step is the longest, some tens of milliseconds in which the pack is compiled.
 */
export function* checkSteps(text: string): Generator<number, PackReading> {
  const reading = readPack(text);
  if ('problems' in reading) return reading;
  const problems = yield* exampleSteps(reading.pack, text);
  return problems.length === 0 ? reading : { problems };
}
