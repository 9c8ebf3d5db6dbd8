/** One capture inside the page: facts, text, copy, article; each step told, each gap listed. */
import { CAPTURE_LIMITS, type CaptureLimits } from '../../core/capture/limits';
import type { PageEvent, PageFacts, PagePart } from '../../core/capture/protocol';
import { wellFormed } from '../../core/capture/text';
import { readPage } from '../read/reader';
import { runSliced } from '../slices';
import { readArticle } from './article';
import { attempt, attemptAsync } from './attempt';
import type { CaptureContext } from './context';
import { copyDocument } from './copy';
import { ofDocument } from './dom';
import { readFacts } from './facts';
import { readShownFile } from './file';
import { fill, readResources, withoutResources } from './fill';
import { openForeignSheets } from './foreign-sheets';
import { documentsOf, textRoot } from './frames';
import { type LoadedSet, loadedResources, NONE_KNOWN } from './loaded';
import { MissingList } from './missing';
import type { Part } from './parts';
import { type Sender, sendPart } from './send';
import { type CapturedText, joinTexts, partText } from './text';
import { linesGone, type TextBefore, textBefore } from './text-before';

/** What the wiring gives: the way out, the end, and what only an extension is told. */
export interface CaptureOptions {
  sender: Sender;
  signal: AbortSignal;
  /** Gives closed shadow roots where the browser tells; the open one otherwise. */
  shadowOf(element: Element): ShadowRoot | null;
  limits?: CaptureLimits;
  /** What the page says before it is put back from being photographed; filled by who moves it. */
  pictured?: { text: TextBefore | null };
}

interface Run extends CaptureContext {
  sender: Sender;
  documents: Document[];
  step(did: string): void;
}

/**
 * Captures the document. A part that fails is listed as missing, and the others go on. Ends with
 * `done`; rejects on abort, and where the facts or the way to the background fail.
 */
export async function capturePage(document: Document, options: CaptureOptions): Promise<void> {
  const { sender, signal, limits = CAPTURE_LIMITS } = options;
  const facts = readFacts(document);
  const changes = countChanges(document);
  const before = await textBefore(document, limits, signal);
  sender.send({ type: 'facts', facts });
  // The background takes the picture now, and what waits to be scrolled to has loaded after it.
  await sender.taken();
  const run = begin(document, options);
  const visible = await attemptAsync('text', run, () => sendText(run, before), null);
  tellPictured(options.pictured?.text ?? null, before, visible, run);
  const parts = await attemptAsync('html', run, () => sendCopy(document, run), []);
  await attemptAsync('article', run, () => sendArticle(parts, run), undefined);
  run.step(`page:changes_meanwhile ${changes()}`);
  tellNames(document, facts, run);
  tellWithheld(run);
  for (const missing of run.missing.all()) sender.send({ type: 'missing', missing });
  sender.send({ type: 'done' });
}

function begin(document: Document, options: CaptureOptions): Run {
  const limits = options.limits ?? CAPTURE_LIMITS;
  const { sender, signal, shadowOf } = options;
  const missing = new MissingList();
  const frames = () => documentsOf(document, limits.frameDepth);
  const documents = attempt('frames', { missing }, frames, [document]);
  return {
    ...{ limits, signal, shadowOf, sender, documents, missing },
    sheets: new Map(),
    loaded: attempt('images', { missing }, () => loadedBy(documents), NONE_KNOWN),
    withheld: { secret: 0, hidden: 0 },
    step: (did) => sender.send({ type: 'step', step: { at: new Date().toISOString(), did } }),
  };
}

function loadedBy(documents: Document[]): LoadedSet {
  return loadedResources(documents.flatMap((one) => ofDocument(one, 'defaultView') ?? []));
}

/** Counts what the page changes in itself while it is read; the count tells how calm it was. */
function countChanges(document: Document): () => number {
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    count += observer.takeRecords().length;
    observer.disconnect();
    return count;
  };
}

/** Gives the visible text; null where none could be read. */
async function sendText(run: Run, before: TextBefore): Promise<string | null> {
  const texts: CapturedText[] = [];
  for (const document of run.documents) {
    const root = textRoot(document);
    if (root === null) continue;
    // A frame whose text cannot be read takes no one else's with it.
    const text = await attemptAsync('text', run, () => readText(root, run), null);
    if (text !== null) texts.push(text);
  }
  if (texts.length === 0 && run.missing.has('text', 'failed')) return null;
  const { visible, all, hiddenChars } = joinTexts(texts);
  await part('text', [visible], run);
  if (hiddenChars > 0) await part('hidden', [all], run);
  run.step(`text:visible ${visible.length} hidden ${hiddenChars}`);
  tellChange(before, visible, run);
  return visible;
}

/**
 * A page can see that it is scrolled, and show other words for as long as that lasts: they are in the picture,
 * and in no text. Honest pages have some, such as a way back to the top.
 */
function tellPictured(
  meanwhile: TextBefore | null,
  before: TextBefore,
  visible: string | null,
  run: Run,
): void {
  if (meanwhile === null || 'fault' in meanwhile || 'fault' in before || visible === null) return;
  const only = new Set([...meanwhile.lines].filter((line) => !before.lines.has(line)));
  run.step(`text:while_pictured only ${linesGone(only, visible)}`);
}

/** The picture and the text are of one page only as far as it says the same in both. */
function tellChange(before: TextBefore, visible: string, run: Run): void {
  if ('fault' in before) {
    run.step(`text:before_pictures unread ${before.fault}`);
    return;
  }
  const gone = linesGone(before.lines, visible);
  run.step(`text:before_pictures ${before.chars} lines_gone ${gone}`);
  if (gone > 0) run.missing.add('text', 'changed_meanwhile', `${gone}`);
}

/** UTF-16 units of an address or a title in a step. */
const NAME_CHARS = 2000;

/** The record has the address and title of the start; a page may write others at any moment. */
function tellNames(document: Document, { finalUrl, title }: PageFacts, run: Run): void {
  const now = ofDocument(document, 'title');
  if (location.href !== finalUrl) run.step(`page:address_meanwhile ${cut(location.href)}`);
  if (now !== title) run.step(`page:title_meanwhile ${cut(now)}`);
}

const cut = (name: string): string => wellFormed(name.slice(0, NAME_CHARS));

async function readText(root: Node, run: Run): Promise<CapturedText> {
  const read = await runSliced(readPage(root, run.limits.textChars), run.signal);
  if (read.cut) run.missing.add('text', 'too_large', `${run.limits.textChars}`);
  return partText(read);
}

/** What stands in the tab is a file, shown by the browser: the file itself is the evidence. */
async function sendFile(run: Run): Promise<void> {
  const file = await readShownFile(location.href, run.signal);
  if ('reason' in file) run.missing.add('file', file.reason);
  else await part('file', [file.base64], run);
}

async function sendCopy(document: Document, run: Run): Promise<Part[]> {
  if (!/html/i.test(ofDocument(document, 'contentType'))) {
    run.missing.add('html', 'not_html', ofDocument(document, 'contentType'));
    await attemptAsync('file', run, () => sendFile(run), undefined);
    return [];
  }
  await attemptAsync('styles', run, () => openForeignSheets(run.documents, run), undefined);
  const parts = await runSliced(copyDocument(document, run), run.signal);
  const read = await readResources(parts, run, (done, total) => progress(run.sender, done, total));
  const bytes = await part('html', fill(parts, read, run), run);
  run.step(`html:bytes ${bytes} resources ${read.size}`);
  return parts;
}

function progress(sender: Sender, done: number, total: number): void {
  const event: PageEvent = { type: 'progress', stage: 'html', done, total };
  sender.send(event);
}

async function sendArticle(parts: Part[], run: Run): Promise<void> {
  if (parts.length === 0) return;
  const elements = run.documents.reduce((sum, document) => sum + countElements(document), 0);
  const article = readArticle(withoutResources(parts), elements, location.href, run);
  if (article !== null) await part('article', [article], run);
}

function countElements(document: Document): number {
  return Document.prototype.getElementsByTagName.call(document, '*').length;
}

/** Sends a part. Where it breaks halfway the other end is told to forget it, and the fault goes on. */
async function part(name: PagePart, pieces: Iterable<string>, run: Run): Promise<number> {
  try {
    return await sendPart(name, pieces, run.sender, run.limits.chunkChars);
  } catch (error) {
    run.signal.throwIfAborted();
    run.sender.send({ type: 'drop', part: name });
    throw error;
  }
}

function tellWithheld({ withheld, missing }: Run): void {
  if (withheld.secret > 0) missing.add('form-values', 'secret', `${withheld.secret}`);
  if (withheld.hidden > 0) missing.add('form-values', 'hidden_field', `${withheld.hidden}`);
}
