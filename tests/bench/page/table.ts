/** Figures as the bench prints them. */

/** Middle value; NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A time in ms; `-` where it was not measured. */
export const ms = (value: number): string => (Number.isNaN(value) ? '-' : `${value.toFixed(1)} ms`);

/** Prints one line. */
export const say = (...parts: string[]): void => console.log(parts.join('  '));

/** Measures each name in turns, so that a slow moment of the machine meets all of them. */
export async function inTurns<N extends string, T>(
  names: readonly N[],
  rounds: number,
  measure: (name: N) => Promise<T>,
): Promise<Record<N, T[]>> {
  const found = new Map<N, T[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) found.get(name)?.push(await measure(name));
  }
  return Object.fromEntries(found) as Record<N, T[]>;
}
