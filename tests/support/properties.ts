/**
 * fast-check with one seed, so that a run is green or red for its code and never by luck. Other inputs:
 * `PROPERTY_SEED=7 npx vitest run tests/core`.
 */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

export { default as fc } from 'fast-check';
