/** Gathers a pack's rules from its families. */
import type { Rule } from './types';

/** All rules that the family files export, in the order of the files and of their names. */
export function rulesOf(...families: readonly Readonly<Record<string, readonly Rule[]>>[]): Rule[] {
  return families.flatMap((family) => Object.values(family).flat());
}
