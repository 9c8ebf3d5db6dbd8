/** `npx tsx scripts/examples/main.ts`: prints what is wrong with the rules' examples; exit code 1 if anything is. */
import { exampleFaults } from './check';

const faults = exampleFaults();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Every rule has its examples.\n' : '');
process.exitCode = faults.length === 0 ? 0 : 1;
