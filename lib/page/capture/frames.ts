/** Documents of one page: its own and those of frames that can be read. */
import { queryAll } from '../dom';
import { frameDocument, ofDocument } from './dom';

/** The document and its readable frames' documents, outermost first, down to `depth` levels. */
export function documentsOf(document: Document, depth: number): Document[] {
  if (depth <= 0) return [document];
  const frames = queryAll(document, 'iframe');
  return [document, ...frames.flatMap((frame) => innerDocuments(frame, depth))];
}

function innerDocuments(frame: Element, depth: number): Document[] {
  const inner = frameDocument(frame);
  return inner === null ? [] : documentsOf(inner, depth - 1);
}

/** The element that the document's text stands in; null for a document without one. */
export function textRoot(document: Document): Node | null {
  return ofDocument(document, 'body') ?? ofDocument(document, 'documentElement');
}
