/** One capture inside the page: facts, text, copy, article; each step told, each gap listed. */
import { CAPTURE_LIMITS, type CaptureLimits } from '../../core/capture/limits';
import type { PageEvent } from '../../core/capture/protocol';
import { readPage } from '../read/reader';
import { runSliced } from '../slices';
import { readArticle } from './article';
import type { CaptureContext } from './context';
import { copyDocument } from './copy';
import { ofDocument } from './dom';
import { readFacts } from './facts';
import { fill, readResources, withoutResources } from './fill';
import { openForeignSheets } from './foreign-sheets';
import { documentsOf, textRoot } from './frames';
import { loadedResources } from './loaded';
import { MissingList } from './missing';
import type { Part } from './parts';
import { type Sender, sendPart } from './send';
import { type CapturedText, joinTexts, partText } from './text';

/** What the wiring gives: the way out, the end, and what only an extension is told. */
export interface CaptureOptions {
  sender: Sender;
  signal: AbortSignal;
  /** Gives closed shadow roots where the browser tells; the open one otherwise. */
  shadowOf(element: Element): ShadowRoot | null;
  limits?: CaptureLimits;
}

interface Run extends CaptureContext {
  sender: Sender;
  documents: Document[];
  step(did: string): void;
}

/** Captures the document. Ends with `done`; rejects on abort and on faults, sending nothing more. */
export async function capturePage(document: Document, options: CaptureOptions): Promise<void> {
  const run = begin(document, options);
  const { sender } = options;
  sender.send({ type: 'facts', facts: readFacts(document) });
  // The background takes the picture now.
  await sender.taken();
  const changes = countChanges(document);
  await sendText(run);
  const parts = await sendCopy(document, run);
  await sendArticle(parts, run);
  run.step(`page:changes_meanwhile ${changes()}`);
  tellWithheld(run);
  for (const missing of run.missing.all()) sender.send({ type: 'missing', missing });
  sender.send({ type: 'done' });
}

function begin(document: Document, options: CaptureOptions): Run {
  const limits = options.limits ?? CAPTURE_LIMITS;
  const { sender, signal, shadowOf } = options;
  const documents = documentsOf(document, limits.frameDepth);
  const windows = documents.flatMap((one) => ofDocument(one, 'defaultView') ?? []);
  return {
    ...{ limits, signal, shadowOf, sender, documents },
    missing: new MissingList(),
    sheets: new Map(),
    loaded: loadedResources(windows),
    withheld: { secret: 0, hidden: 0 },
    step: (did) => sender.send({ type: 'step', step: { at: new Date().toISOString(), did } }),
  };
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

async function sendText(run: Run): Promise<void> {
  const texts: CapturedText[] = [];
  for (const document of run.documents) {
    const root = textRoot(document);
    if (root === null) continue;
    const read = await runSliced(readPage(root, run.limits.textChars), run.signal);
    if (read.cut) run.missing.add('text', 'too_large', `${run.limits.textChars}`);
    texts.push(partText(read));
  }
  const { visible, all, hiddenChars } = joinTexts(texts);
  await part('text', [visible], run);
  if (hiddenChars > 0) await part('hidden', [all], run);
  run.step(`text:visible ${visible.length} hidden ${hiddenChars}`);
}

async function sendCopy(document: Document, run: Run): Promise<Part[]> {
  if (!/html/i.test(ofDocument(document, 'contentType'))) {
    run.missing.add('html', 'not_html', ofDocument(document, 'contentType'));
    return [];
  }
  await openForeignSheets(run.documents, run);
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

function part(
  name: Parameters<typeof sendPart>[0],
  pieces: Iterable<string>,
  run: Run,
): Promise<number> {
  return sendPart(name, pieces, run.sender, run.limits.chunkChars);
}

function tellWithheld({ withheld, missing }: Run): void {
  if (withheld.secret > 0) missing.add('form-values', 'secret', `${withheld.secret}`);
  if (withheld.hidden > 0) missing.add('form-values', 'hidden_field', `${withheld.hidden}`);
}
