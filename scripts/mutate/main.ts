/**
 * Mutation testing of the rule packs: damages rules one by one and tells which damage no example
 * notices.
 *
 *   npx tsx scripts/mutate/main.ts [--pack zh|en] [--rule PART-OF-ID]
 */
import { parseArgs } from 'node:util';
import { PACKS } from '../../lib/core/rules';
import { EN_EXAMPLES } from '../../lib/core/rules/en/examples';
import { ZH_EXAMPLES } from '../../lib/core/rules/zh/examples';
import { report } from './report';
import { tryMutants } from './run';

const { values } = parseArgs({
  options: { pack: { type: 'string' }, rule: { type: 'string', default: '' } },
});

for (const pack of PACKS.filter(({ id }) => values.pack === undefined || values.pack === id)) {
  const examples = pack.language === 'zh' ? ZH_EXAMPLES : EN_EXAMPLES;
  const start = performance.now();
  const result = tryMutants(pack, examples, ({ rule }) => rule.includes(values.rule));
  process.stdout.write(`${report(pack.id, result, performance.now() - start)}\n`);
}
