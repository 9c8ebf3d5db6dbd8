/**
 * Patterns of own rules: the language of lib/core/rules/types.ts, cut down to what is promised to stay.
 *
 * Elements, `|`, `family.*`, `<n>`, `!concept` and a leading `~`. Patterns are matched without going
 * back (detect/grammar.ts), so that none can be catastrophic; what is bounded here is their number.
 */
import { isPublicName, SLOTS } from './concepts';
import { LIMITS } from './limits';
import { type Problems, type ProblemValues, type Spot, shown } from './problem';

/** What a pattern names in one place: `a|b.*`. */
const NAMES = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*(?:\.\*)?$/;
const GAP = /^<(\d{1,6})>$/;

/** What a pattern may name. */
export interface NameSource {
  language: 'zh' | 'en';
  /** Concepts of the pack itself. */
  own: ReadonlySet<string>;
}

/** A pattern taken apart. */
export interface PatternParts {
  /** Whether the elements may stand in any order. */
  free: boolean;
  /** Elements, gaps and bars, as they stand. */
  parts: string[];
}

/** Takes a pattern apart, without judging it. */
export function partsOf(pattern: string): PatternParts {
  const trimmed = pattern.trim();
  const free = trimmed.startsWith('~');
  const rest = (free ? trimmed.slice(1) : trimmed).trim();
  return { free, parts: rest === '' ? [] : rest.split(/\s+/) };
}

/** Whether a part is an element, not a distance or a bar between two. */
export function isElement(part: string): boolean {
  return !/^[<!]/.test(part);
}

/** In how many orders a pattern is tried. */
export function ordersOf(pattern: string): number {
  const { free, parts } = partsOf(pattern);
  if (!free) return 1;
  return parts.filter(isElement).reduce((product, _, i) => product * (i + 1), 1);
}

/** Whether a name means a concept of the pack or a public one of the product. */
export function isKnown(name: string, { own, language }: NameSource): boolean {
  if (SLOTS.includes(name) || own.has(name) || isPublicName(name, language)) return true;
  const stem = name.endsWith('.*') ? name.slice(0, -1) : null;
  return stem !== null && [...own].some((one) => one.startsWith(stem));
}

/** Checks one pattern; false where it was refused. */
export function checkPattern(
  pattern: string,
  names: NameSource,
  spot: Spot,
  problems: Problems,
): boolean {
  const before = problems.list.length;
  const { free, parts } = partsOf(pattern);
  const elements = parts.filter(isElement);
  const refuse = (id: Parameters<Problems['add']>[0], values: ProblemValues = {}) =>
    problems.add(id, spot, values);
  if (elements.length === 0) refuse('pattern_form', { part: shown(pattern) });
  if (elements.length > LIMITS.elements) refuse('pattern_elements', { max: LIMITS.elements });
  if (free && elements.length > LIMITS.freeElements)
    refuse('pattern_free', { max: LIMITS.freeElements });
  parts.forEach((part, i) => {
    const problem = partProblem(part, parts[i - 1], parts[i + 1], names);
    if (problem) refuse(problem.id, problem.values);
  });
  if (problems.list.length > before) return false;
  if (elements.some((element) => element.split('|').every((name) => !name.startsWith('num.'))))
    return true;
  refuse('pattern_numbers');
  return false;
}

interface PartProblem {
  id: 'pattern_form' | 'pattern_edge' | 'pattern_gap' | 'pattern_names' | 'pattern_concept';
  values: ProblemValues;
}

function partProblem(
  part: string,
  before: string | undefined,
  after: string | undefined,
  names: NameSource,
): PartProblem | null {
  if (isElement(part)) return namesProblem(part, names);
  const kind = part.charAt(0);
  const edge = before === undefined || after === undefined || before.startsWith(kind);
  if (edge) return { id: 'pattern_edge', values: { part: shown(part) } };
  if (kind === '!') return namesProblem(part.slice(1), names);
  const gap = GAP.exec(part)?.[1];
  if (gap === undefined) return { id: 'pattern_form', values: { part: shown(part) } };
  return Number(gap) > LIMITS.gap ? { id: 'pattern_gap', values: { max: LIMITS.gap } } : null;
}

function namesProblem(part: string, names: NameSource): PartProblem | null {
  const list = part.split('|');
  if (list.length > LIMITS.alternatives)
    return { id: 'pattern_names', values: { max: LIMITS.alternatives } };
  const bad = list.find((name) => !NAMES.test(name));
  if (bad !== undefined) return { id: 'pattern_form', values: { part: shown(part) } };
  const unknown = list.find((name) => !isKnown(name, names));
  return unknown === undefined ? null : { id: 'pattern_concept', values: { name: shown(unknown) } };
}
