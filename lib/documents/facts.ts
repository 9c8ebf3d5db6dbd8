/** What a record of a fetched document holds beside its bytes. Pure. */
import { type PageIdentity, readIdentity } from '../core/capture/identity';
import { wellFormed } from '../core/capture/text';
import type { Received } from '../core/documents/protocol';
import type { Finding } from '../core/model';
import { scan } from '../core/scan';
import { textOf } from './agreement';

/** See the head of this file. Findings are by the shipped rules alone, which anyone can apply again. */
export interface DocumentFacts {
  title: string;
  /** Its text as it was read; null for a kind that cannot be read. Findings have their offsets in it. */
  text: string | null;
  findings: Finding[];
  identity: PageIdentity | null;
}

/** Reads a document for the record. */
export function documentFacts(document: Received): DocumentFacts {
  const read = textOf(document);
  const text = wellFormed(read.text);
  const title = wellFormed(read.title);
  if (text === '') return { title, text: null, findings: [], identity: null };
  const { findings } = scan({ text, title, url: document.url });
  return { title, text, findings, identity: readIdentity(text) };
}
