/**
 * Checks an exported evidence package: `npm run -s verify -- FILE.zip [--code CODE] [--json]`. With a check
 * code that was noted down it also has to be that of one of the records.
 * Exit code 0: in order, 1: something is wrong, 2: wrong use or the file cannot be read.
 */
import { runTs } from './lib/bootstrap.mjs';

await runTs(new URL('./verify/main.ts', import.meta.url));
