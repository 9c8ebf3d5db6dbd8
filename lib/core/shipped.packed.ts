/** The shipped rules, ready to run: their words come packed. Stands in the place of shipped.ts in the extension. */
import { HASH, PACKED } from 'virtual:packed-words';
import { Detector } from './detect/engine';
import { packSteps as packedPacks } from './packed/lexicons';
import { readSteps } from './packed/read';
import { RULES } from './rules/rules';
import type { RulePack } from './rules/types';
import type * as Shipped from './shipped';

/** As in shipped.ts. */
export const detectorSteps: typeof Shipped.detectorSteps = function* () {
  return yield* Detector.over(RULES, yield* readSteps(PACKED));
};

/** As in shipped.ts; the words of a lexicon stand in another order. */
export const packSteps: typeof Shipped.packSteps = function* (): Generator<
  void,
  readonly RulePack[]
> {
  return yield* packedPacks(RULES, PACKED);
};

/** As in shipped.ts, worked out when the extension was built. */
export const packsHash: typeof Shipped.packsHash = () => Promise.resolve(HASH);
