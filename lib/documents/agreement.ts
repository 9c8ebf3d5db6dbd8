/** A linked agreement from its source to its findings, and to what it takes back of the page. Pure. */
import { MIN_CHARS } from '../core/documents/limits';
import type { Received } from '../core/documents/protocol';
import type { AgreementReading } from '../core/documents/reading';
import { compareWithAgreement, type Scanned } from '../core/scan';
import type { UserPack } from '../core/userpacks/model';
import { finish, stepsWith } from '../core/userpacks/scan';
import { htmlText } from './html';

/** All that is needed to read an agreement; plain data, so that it can go to a worker. */
export interface AgreementJob {
  document: Received;
  /** The page that links to it. */
  page: Scanned;
  /** The user's own rules that are switched on; null where they could not be had. */
  packs: readonly UserPack[] | null;
}

/** What an agreement says; null where its source holds no text. `failed` hears of own rules that break. */
export function readAgreement(
  { document, page, packs }: AgreementJob,
  failed: (error: unknown) => void,
): AgreementReading | null {
  const { text, title } = textOf(document);
  if (text.length < MIN_CHARS) return null;
  const { url } = document;
  const report = finish(stepsWith(packs, failed)({ text, url, title }));
  const contradictions = compareWithAgreement(page, { text, report });
  return { url, title, chars: text.length, report, contradictions };
}

/** What its source says, and its title where it has one. */
export function textOf({ kind, source }: Received): { text: string; title: string } {
  return kind === 'html' ? htmlText(source) : { text: source.trim(), title: '' };
}
