/** `npm run -s scan -- FILE...`: installs what is missing, then runs scripts/scan/main.ts. */
import { runTs } from './lib/bootstrap.mjs';

await runTs(new URL('./scan/main.ts', import.meta.url));
