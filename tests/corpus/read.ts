/** Reads labelled pages: the corpus, the project's own pages, and the list of disputed labels. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { PAGE_KINDS, type PageKind } from '../../lib/core/model';

/** One page of a corpus. `kind` is a page kind, or `unrelated` for `other`. */
export interface Page {
  id: string;
  kind: string;
  text: string;
  url?: string;
  title?: string;
  /** `verbatim` for real wording; anything else is someone's retelling. */
  fidelity?: string;
  /** Of the project's own pages: `dev` may be read while rules are written, `blind` never. */
  half?: 'dev' | 'blind';
  /** Labels that stand with their page, as in tests/corpus/own. */
  labels?: Omit<Label, 'page'>[];
}

/** One labelled sentence: an exact substring of its page's text. */
export interface Label {
  page: string;
  sentence: string;
  /** Categories, or `none`. */
  labels: string[];
  stance: string;
}

/**
 * A label that we hold wrong. It holds no text of the corpus: `sha256` (hex, of UTF-8) is that of the
 * labelled sentence, or of a whole trimmed line where the reader labelled nothing.
 */
export interface Dispute {
  page: string;
  sha256: string;
  /** What the sentence does, in our view. */
  labels: string[];
  stance: string;
  /** Why, in our own words. */
  reason: string;
}

/** Pages to look at while working, and pages to check with. */
export type Half = 'look' | 'check';

/** The half of a page: as it says itself, else by a hash of its id, fixed for ever. */
export function halfOf({ id, half }: Pick<Page, 'id' | 'half'>): Half {
  if (half) return half === 'dev' ? 'look' : 'check';
  const first = createHash('sha256').update(id).digest()[0] ?? 0;
  return first % 2 === 1 ? 'look' : 'check';
}

/** Pages and labels of some files: pages with their labels, or both apart, in any order. */
export function readCorpus(files: readonly (string | URL)[]): { pages: Page[]; labels: Label[] } {
  const lines = files.flatMap((file) => readLines<Page | Label>(file));
  const pages = lines.filter((line) => 'id' in line);
  const apart = lines.filter((line) => 'sentence' in line);
  const beside = pages.flatMap(({ id, labels = [] }) =>
    labels.map((label) => ({ ...label, page: id })),
  );
  return { pages, labels: [...apart, ...beside] };
}

/** Objects of a JSON Lines file. Throws SyntaxError for a line that is no JSON. */
export function readLines<T>(file: string | URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The page's kind in the product's words. Throws RangeError for a word that is none. */
export function kindOf(page: Page): PageKind {
  const kind = PAGE_KINDS.find((known) => known === page.kind.replace('unrelated', 'other'));
  if (!kind) throw new RangeError(`${page.id}: no page kind: ${page.kind}`);
  return kind;
}

/** SHA-256 of a text, in hex. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The committed list of disputed labels; empty where there is none. */
export function readDisputes(): Dispute[] {
  const file = new URL('./disputed.jsonl', import.meta.url);
  return existsSync(file) ? readLines<Dispute>(file) : [];
}

/**
 * The labels with the disputed ones corrected. Throws RangeError for a dispute of a known page that
 * fits no label and no line: it is stale.
 */
export function corrected(
  pages: readonly Page[],
  labels: readonly Label[],
  disputes: readonly Dispute[],
): Label[] {
  const open = new Map(disputes.map((dispute) => [`${dispute.page}:${dispute.sha256}`, dispute]));
  const kept = labels.map((label) => {
    const key = `${label.page}:${fingerprint(label.sentence)}`;
    const dispute = open.get(key);
    if (!dispute) return label;
    open.delete(key);
    return { ...label, labels: dispute.labels, stance: dispute.stance };
  });
  return [...kept, ...added(pages, [...open.values()])];
}

function added(pages: readonly Page[], disputes: readonly Dispute[]): Label[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return disputes.flatMap(({ page, sha256, labels, stance }) => {
    const text = byId.get(page)?.text;
    if (text === undefined) return [];
    const sentence = text.split('\n').find((line) => fingerprint(line.trim()) === sha256);
    if (sentence === undefined) throw new RangeError(`stale dispute: ${page} ${sha256}`);
    return [{ page, sentence: sentence.trim(), labels, stance }];
  });
}

/** Items by key, in order of the first of each. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
