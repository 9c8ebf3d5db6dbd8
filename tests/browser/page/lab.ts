/** What the DOM tests call inside a page: lib/page itself, bundled, under one global name. */

import type { PageArea } from '../../../lib/core/area';
import { dismissalKey } from '../../../lib/core/dismissal';
import type { Display } from '../../../lib/core/display';
import type {
  Category,
  Finding,
  PageKind,
  ScanInput,
  ScanReport,
  Severity,
  Stance,
} from '../../../lib/core/model';
import { displayOf } from '../../../lib/page/display';
import { areaOf } from '../../../lib/page/display/area';
import { watchTouches } from '../../../lib/page/display/ticks';
import { makeFinder } from '../../../lib/page/gate/finder';
import { runGate } from '../../../lib/page/gate/gate';
import { rangesOf } from '../../../lib/page/mark/ranges';
import { markOwn } from '../../../lib/page/own';
import { ReadMemory } from '../../../lib/page/read/memory';
import { type PageText, type Piece, piecesOf } from '../../../lib/page/read/page-text';
import { readPage } from '../../../lib/page/read/reader';
import { Session } from '../../../lib/page/session';
import type { SeverityCounts } from '../../../lib/platform/messages';
import { signPatterns } from '../../../scripts/vite/gate-pattern';

/** Reads the page in one go. */
function read(root: Node = document, maxChars?: number): PageText {
  return finish(readPage(root, maxChars));
}

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** All pieces of a page that is read now. */
function pieces(): Piece[] {
  return [...piecesOf(read())];
}

/** Reads the page again and again with one memory, as a session does. */
function remember(): { read: () => PageText } {
  const memory = new ReadMemory();
  const observer = new MutationObserver((records) => memory.touch(records));
  const seen = new WeakSet<Node>();
  const add = (root: Node) => {
    if (seen.has(root)) return;
    seen.add(root);
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(root, everything);
  };
  add(document);
  const readAgain = () => {
    memory.touch(observer.takeRecords());
    const page = finish(readPage(document, undefined, memory));
    page.shadowRoots.forEach(add);
    return page;
  };
  return { read: readAgain };
}

/** A finding for every place where `word` stands. */
function findAll(text: string, word: string, severity: Severity, stance: Stance): Finding[] {
  const category: Category = 'activation_fee';
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index, 0: quote }) => ({
    ...{ category, severity, stance, rule: 'test', confidence: 1, facts: {}, reasons: [], law: [] },
    ...{ start: index, end: index + quote.length, quote },
  }));
}

/**
 * A detector for tests: 红 is high, 橙 medium, 蓝 low, 灰 info; 问 is high but a question. It takes long
 * where 久 stands and breaks where 坏 stands; a title with 报 makes the page an article.
 */
function colours(kind: PageKind) {
  return function* ({ text, title }: ScanInput): Generator<void, ScanReport> {
    if (text.includes('坏')) throw new Error('a detector that breaks');
    if (text.includes('久')) yield* slowly();
    return reportOn(text, title?.includes('报') ? 'article' : kind);
  };
}

/** Half a second of work in steps, one for each millisecond or so. */
function* slowly(): Generator<void, void> {
  for (let i = 0; i < 500; i += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
}

function reportOn(text: string, kind: PageKind): ScanReport {
  return {
    page: {
      kind,
      kinds: { offer: 0, contract: 0, article: 0, complaint: 0, other: 0, [kind]: 1 },
      language: 'zh',
    },
    findings: [
      ...findAll(text, '红+', 'high', 'term'),
      ...findAll(text, '橙+', 'medium', 'term'),
      ...findAll(text, '蓝+', 'low', 'promise'),
      ...findAll(text, '灰+', 'info', 'term'),
      ...findAll(text, '问+', 'high', 'question'),
    ],
    offer: { fees: [], contradictions: [] },
  };
}

let abort = new AbortController();
let session: Session | undefined;
const told: SeverityCounts[] = [];

/** Starts a session with the test detector; counts are kept in `told`. */
function start(kind: PageKind = 'offer'): void {
  abort = new AbortController();
  const tell = (counts: SeverityCounts) => void told.push(counts);
  session = new Session(document, { steps: colours(kind), tell, signal: abort.signal });
}

/** Waves through the findings with these indexes, and no others. */
function dismiss(...indexes: number[]): void {
  const findings = session?.known().report.findings ?? [];
  const keys = indexes.flatMap((index) => {
    const finding = findings[index];
    return finding === undefined ? [] : [dismissalKey(finding)];
  });
  session?.setDismissed(new Set(keys));
}

/** What each of our highlights covers, as text. */
function painted(): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) all[name] = [...highlight].map(String);
  return all;
}

/** Runs the gate on this page and says through `fired` how often it fired. */
const gate = { fired: 0, stop: new AbortController() };
function startGate(words: string[]): void {
  const folds = { words, from: 'ｐｏｓ機', to: 'pos机' };
  const matters = makeFinder({ ...folds, ...signPatterns(folds), words: words.join('|') });
  const fire = () => {
    gate.fired += 1;
  };
  runGate(document, { matters, fire, signal: gate.stop.signal });
}

/** How these words are shown, which must stand on the page once. */
function display(words: string): Display | undefined {
  return displayOf(...standing(words));
}

/** Where these words are to be seen. */
function area(words: string): PageArea | null {
  return areaOf(...standing(words));
}

function standing(words: string): [page: PageText, start: number, end: number] {
  const page = read();
  const start = page.text.indexOf(words);
  if (start < 0) throw new Error(`no ${words} in ${page.text}`);
  return [page, start, start + words.length];
}

/** Looks at all places where these words stand, in one go, and counts how often styles were asked for. */
function displays(words: string): { found: number; styles: number } {
  const page = read();
  const told = { found: 0, styles: 0 };
  const real = globalThis.getComputedStyle;
  globalThis.getComputedStyle = (element, pseudo) => {
    told.styles += 1;
    return real(element, pseudo);
  };
  for (const { index } of page.text.matchAll(new RegExp(words, 'g'))) {
    if (displayOf(page, index, index + words.length) !== undefined) told.found += 1;
  }
  globalThis.getComputedStyle = real;
  return told;
}

// Whatever a driver runs in a page counts as an act of its visitor.
Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } });
watchTouches(window, new AbortController().signal);

const lab = {
  ...{ area, display, displays },
  ...{ read, remember, pieces, rangesOf, markOwn, start, startGate, gate, told, painted, dismiss },
  readUpTo: (maxChars: number) => read(document, maxChars),
  stop: () => abort.abort(),
  state: () => session?.state(),
  jump: (index: number, quote?: string) => session?.jump(index, quote),
  marks: (visible: boolean) => session?.marks(visible),
};
/** The lab's type, for `page.evaluate`. */
export type Lab = typeof lab;
Reflect.set(globalThis, 'lab', lab);
