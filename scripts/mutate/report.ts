/** What mutation testing found, for people: a score for each rule and kind, and the survivors. */
import type { Mutant } from './mutants';
import type { MutationResult } from './run';

/** Share of mutants that some example noticed, 0 to 1; 1 where there were none. */
export function score({ tried, survivors }: MutationResult): number {
  return tried.length === 0 ? 1 : 1 - survivors.length / tried.length;
}

/** The whole report of one pack. `ms`: how long it took, in milliseconds. */
export function report(pack: string, result: MutationResult, ms: number): string {
  const seconds = (ms / 1000).toFixed(1);
  return [
    ...result.survivors.map(({ rule, kind, what }) => `survived  ${rule}: ${kind} ${what}`),
    '',
    ...table(result, (mutant) => mutant.kind),
    '',
    ...table(result, (mutant) => mutant.rule),
    '',
    `${pack}: ${line(result)} in ${seconds} s`,
  ].join('\n');
}

function table({ tried, survivors }: MutationResult, keyOf: (mutant: Mutant) => string): string[] {
  const keys = [...new Set(tried.map(keyOf))];
  return keys.map((key) => {
    const part = (list: readonly Mutant[]) => list.filter((mutant) => keyOf(mutant) === key);
    return `${key.padEnd(40)} ${line({ tried: part(tried), survivors: part(survivors) })}`;
  });
}

function line(result: MutationResult): string {
  const killed = result.tried.length - result.survivors.length;
  return `${killed} of ${result.tried.length} killed (${(score(result) * 100).toFixed(1)} %)`;
}
