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
  /** What was asked of the page's own text; absent where nothing stands beside it. */
  alone?: Alone;
}

/** Whether a page's own text is about card payments. */
interface Alone {
  input: ScanInput;
  trades: boolean;
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
  whole: { text: '', sections: [], apart: [] },
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
  const texts = others?.texts(page.frames) ?? [];
  const at = { url: urlOf(doc), title: titleOf(doc) };
  const doubtful = texts.some(({ standing }) => standing === 'beside');
  const alone = doubtful ? yield* readAlone({ text: page.text, ...at }, steps, before) : undefined;
  const whole = compose(page.text, texts, alone?.trades === true);
  const input = { text: whole.text, ...at };
  const kept = before !== null && isSame(input, before.input) ? before.report : null;
  const report = kept ?? (yield* steps(input));
  return { page, whole, input, report, ...(alone === undefined ? {} : { alone }) };
}

/** By its own words, whatever a frame beside them says. */
function* readAlone(
  input: ScanInput,
  steps: PassOptions['steps'],
  before: Pass | null,
): Generator<void, Alone> {
  if (before?.alone !== undefined && isSame(input, before.alone.input)) return before.alone;
  const { kind } = (yield* steps(input)).page;
  return { input, trades: kind === 'offer' || kind === 'contract' };
}

/** A page that is one application may change its address and its title without its text. */
function isSame(a: ScanInput, b: ScanInput): boolean {
  return a.text === b.text && a.url === b.url && a.title === b.title;
}
