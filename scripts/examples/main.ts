/**
 * `npx tsx scripts/examples/main.ts`: prints which rules lack examples and which examples do not hold;
 * exit code 1 if any.
 */
import { failingExamples, lackingExamples } from './check';

const faults = [...lackingExamples(), ...failingExamples()];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Every rule has its examples, and all hold.\n' : '');
process.exitCode = faults.length === 0 ? 0 : 1;
