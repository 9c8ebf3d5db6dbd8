/**
 * Mutation testing of the rule packs: damages rules one by one and tells which damage no example
 * notices.
 *
 *   npx tsx scripts/mutate/main.ts [--pack zh|en] [--rule PART-OF-ID]
 */
import { parseArgs } from 'node:util';
import { PACKS } from '../../lib/core/rules';
import { EXAMPLES } from '../examples/check';
import { report } from './report';
import { tryMutants } from './run';

const { values } = parseArgs({
  options: { pack: { type: 'string' }, rule: { type: 'string', default: '' } },
});

for (const pack of PACKS.filter(({ id }) => values.pack === undefined || values.pack === id)) {
  const start = performance.now();
  const result = tryMutants(pack, EXAMPLES[pack.language], ({ rule }) =>
    rule.includes(values.rule),
  );
  process.stdout.write(`${report(pack.id, result, performance.now() - start)}\n`);
}
