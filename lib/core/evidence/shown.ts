/**
 * `display` of a record: how each term was shown when the page was saved. The record's `findings` come
 * from its own text and can be found again by anyone; how words looked can only be told by the browser
 * in which they stood, so it stands apart, and holds terms that are in no visible text as well.
 */
import { readTermArea, type TermArea } from '../area';
import { type Display, readDisplay } from '../display';
import { CATEGORIES, type Category, type Finding, SEVERITIES, type Severity } from '../model';
import { isObject, type JsonObject } from './json';

/** One term as it was shown. */
export interface ShownTerm {
  category: Category;
  severity: Severity;
  /** The page's words. */
  quote: string;
  display: Display;
  /** Where the words were to be seen on the page; absent where they were hidden, or that could not be told. */
  place?: TermArea;
}

/** A term with its place in the record. */
export interface RecordedTerm extends ShownTerm {
  /** Index in the record's `findings`; absent for words that the record's visible text does not hold. */
  finding?: number;
}

/** Reads one term; null where it is none. Keys that are not known are left out. */
export function readShownTerm(value: unknown): ShownTerm | null {
  if (!isObject(value) || typeof value.quote !== 'string') return null;
  const category = CATEGORIES.find((one) => one === value.category);
  const severity = SEVERITIES.find((one) => one === value.severity);
  const display = readDisplay(value.display);
  if (category === undefined || severity === undefined || display === null) return null;
  const term = { category, severity, quote: value.quote, display };
  const place = readTermArea(value.place);
  return place === null ? term : { ...term, place };
}

/** The field of a record: `{ terms: RecordedTerm[] }`, in the order in which the page was read. */
export function displayField(
  terms: readonly ShownTerm[],
  findings: readonly Finding[],
): JsonObject {
  const places = placesOf(findings);
  const found = new Map<ShownTerm, number>();
  for (const term of [...terms].sort((a, b) => obscurity(a) - obscurity(b))) {
    const place = places.get(wordsOf(term))?.shift();
    if (place !== undefined) found.set(term, place);
  }
  return { terms: terms.map((term) => recorded(term, found.get(term))) };
}

function recorded(term: ShownTerm, finding: number | undefined): JsonObject {
  const { category, severity, quote, display, place } = term;
  return {
    ...{ category, severity, quote, display: { ...display } },
    ...(place === undefined ? {} : { place: { ...place } }),
    ...(finding === undefined ? {} : { finding }),
  };
}

/** The terms of a record's `display`; none where it was not captured, or is of another shape. */
export function recordedTerms(field: JsonObject | null): RecordedTerm[] {
  const terms: unknown = field?.terms;
  if (!Array.isArray(terms)) return [];
  return terms.flatMap((value: unknown) => {
    const term = readShownTerm(value);
    if (term === null || !isObject(value)) return [];
    const { finding } = value;
    return [Number.isSafeInteger(finding) ? { ...term, finding: Number(finding) } : term];
  });
}

/** Where the same words stand twice, those that were plain to see are in the visible text first. */
function obscurity({ display }: ShownTerm): number {
  return (display.hiddenBy === undefined ? 0 : 2) + (display.frame === undefined ? 0 : 1);
}

/** Indexes of the findings with the same words, in order. */
function placesOf(findings: readonly Finding[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, finding] of findings.entries()) {
    const words = wordsOf(finding);
    const before = places.get(words);
    if (before === undefined) places.set(words, [index]);
    else before.push(index);
  }
  return places;
}

/** White space differs where hidden words have been taken out from between. */
function wordsOf({ category, quote }: Pick<Finding, 'category' | 'quote'>): string {
  return `${category} ${quote.replace(/\s+/g, '')}`;
}
