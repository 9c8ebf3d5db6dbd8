/** One pass over a page: read, put together with its frames' texts, scan. */
import type { ScanInput, ScanReport } from '../core/model';
import { type Composed, compose } from './compose';
import { titleOf, urlOf } from './dom';
import { FIRST_CHARS, nodesInView } from './first';
import type { OtherTexts } from './others';
import type { ReadMemory } from './read/memory';
import type { PageText } from './read/page-text';
import { readNodes, readPage } from './read/reader';

/** What one pass learned. Immutable. */
export interface Pass {
  page: PageText;
  /** The page's text with those of its frames. */
  whole: Composed;
  /** What {@link report} was made from. */
  input: ScanInput;
  report: ScanReport;
}

/** What a pass needs. */
export interface PassOptions {
  doc: Document;
  memory: ReadMemory;
  /** The detector in steps. */
  steps: (input: ScanInput) => Generator<void, ScanReport>;
  others: OtherTexts | undefined;
}

const NO_REPORT: ScanReport = {
  page: {
    kind: 'other',
    kinds: { offer: 0, contract: 0, article: 0, complaint: 0, other: 1 },
    language: 'zh',
  },
  findings: [],
  offer: { fees: [], contradictions: [] },
};

/** Before the first pass. */
export const NO_PASS: Pass = {
  page: {
    ...{ text: '', lines: [], starts: [], visibleChars: 0, cut: false },
    ...{ dialogs: [], layers: [], frames: [], shadowRoots: [], hosts: [] },
  },
  whole: { text: '', sections: [] },
  input: { text: '' },
  report: NO_REPORT,
};

/** Reads and scans what is on the screen; null where that is the whole page, or nothing. */
export function* passInView({
  doc,
  memory,
  steps,
}: PassOptions): Generator<void, Pick<Pass, 'page' | 'report'> | null> {
  const nodes = nodesInView(doc);
  const page = yield* nodes === null
    ? readPage(doc, FIRST_CHARS, memory)
    : readNodes(nodes, doc, FIRST_CHARS, memory);
  if (page.text === '' || (nodes === null && !page.cut)) return null;
  yield;
  const report = yield* steps({ text: page.text, url: urlOf(doc), title: titleOf(doc) });
  return { page, report };
}

/** Reads a page as it is now. Where nothing has changed since `before`, its report is kept. */
export function* passOver(
  { doc, memory, steps, others }: PassOptions,
  before: Pass | null,
  seen: (page: PageText) => void,
): Generator<void, Pass> {
  const page = yield* readPage(doc, undefined, memory);
  seen(page);
  yield;
  const whole = compose(page.text, others?.texts() ?? []);
  const input = { text: whole.text, url: urlOf(doc), title: titleOf(doc) };
  if (before !== null && isSame(input, before.input))
    return { page, whole, input, report: before.report };
  return { page, whole, input, report: yield* steps(input) };
}

/** A page that is one application may change its address and its title without its text. */
function isSame(a: ScanInput, b: ScanInput): boolean {
  return a.text === b.text && a.url === b.url && a.title === b.title;
}
