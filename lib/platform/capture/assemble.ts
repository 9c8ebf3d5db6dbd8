/** Puts a capture together as the draft that the store seals. */
import { readIdentity } from '../../core/capture/identity';
import type { PageFacts, PagePart } from '../../core/capture/protocol';
import { wellFormed } from '../../core/capture/text';
import { utf8 } from '../../core/evidence/bytes';
import type { CaptureDraft, DraftArtifact, Environment } from '../../core/evidence/draft';
import { displayField, type ShownTerm } from '../../core/evidence/shown';
import { CERTIFICATES_FILE, CERTIFICATES_TYPE } from '../../core/evidence/tls';
import type { Finding } from '../../core/model';
import { scan } from '../../core/scan';
import { browser } from '../browser';
import type { TakenResponse } from '../responses/capture';
import type { CaptureNotes } from './notes';
import { pictureFiles, picturePlaces, type TakenPicture } from './picture/taken';
import { shownFile } from './shown-file';
import { decodeUtf8 } from './utf8';
import { rulesVersion } from './versions';

const TEXT = 'text/plain;charset=utf-8';

/** Name, type and use of each part: decided here, never by the page. */
const FILES: Record<Exclude<PagePart, 'file'>, Omit<DraftArtifact, 'bytes'>> = {
  text: { path: 'text.txt', mediaType: TEXT, role: 'text' },
  hidden: { path: 'text-with-hidden.txt', mediaType: TEXT, role: 'other' },
  html: { path: 'page.html', mediaType: 'text/html;charset=utf-8', role: 'html' },
  article: { path: 'article.html', mediaType: 'text/html;charset=utf-8', role: 'article' },
};

type Page = { url: string; title: string };

/** What a capture gathered, before it becomes a draft. */
export interface Gathered {
  facts: PageFacts;
  parts: ReadonlyMap<PagePart, Uint8Array>;
  /** None where there are none (then `notes` say why). */
  pictures: TakenPicture[];
  /** The browser's own archive, or null where there is none (then `notes` say why). */
  mhtml: Uint8Array | null;
  /** The page stood in a private window. */
  privately: boolean;
  /** Words that the user had selected; empty where none were. */
  selection: string;
  /** How terms were shown, by the page's scanner; null where it did not tell (then `notes` say why). */
  displays: readonly ShownTerm[] | null;
  /** What the server answered; null where that is not known (then `notes` say why). */
  response: TakenResponse | null;
  /** When the page was read, by this machine's clock. */
  capturedAt: Date;
  notes: CaptureNotes;
}

/**
 * Makes the draft. Findings come from the captured text itself, so that each quote is a slice of
 * `text.txt` in the record, which anyone can scan again and get the same.
 * @throws TypeError where a part is no UTF-8
 */
export async function assemble(gathered: Gathered): Promise<CaptureDraft> {
  const { facts, displays, notes, capturedAt } = gathered;
  const text = textOf(gathered, 'text');
  const page = { url: facts.finalUrl, title: wellFormed(facts.title) };
  const findings = findingsOf(gathered, text, page);
  noteHidden(gathered, findings.length, page);
  return {
    capturedAt: capturedAt.toISOString(),
    tzOffset: -capturedAt.getTimezoneOffset(),
    monotonicMs: performance.timeOrigin + performance.now(),
    url: wellFormed(facts.url),
    finalUrl: wellFormed(facts.finalUrl),
    title: page.title,
    referrer: wellFormed(facts.referrer),
    artifacts: artifactsOf(gathered),
    environment: environmentOf(gathered),
    response: gathered.response?.field ?? null,
    display: displays === null ? null : displayField(displays, findings),
    identity: readIdentity(text),
    findings,
    rulesVersion: await rulesVersion(),
    extensionVersion: browser.runtime.getManifest().version,
    steps: notes.steps,
    notCaptured: notes.missing,
  };
}

function textOf({ parts }: Gathered, part: PagePart): string {
  const bytes = parts.get(part);
  return bytes === undefined ? '' : decodeUtf8(bytes);
}

/** Without a text there is nothing to judge: no findings then, and it is said that none were sought. */
function findingsOf({ parts, notes }: Gathered, text: string, page: Page): Finding[] {
  if (!parts.has('text')) {
    notes.lacks('findings', 'failed', 'no text');
    return [];
  }
  const { findings } = scan({ text, ...page });
  notes.did(`scan:findings ${findings.length}`);
  return findings;
}

/** Terms in hidden text stand in a file of their own; the steps tell that they are there. */
function noteHidden(gathered: Gathered, shown: number, page: Page): void {
  const all = textOf(gathered, 'hidden');
  if (all === '') return;
  const { findings } = scan({ text: all, ...page });
  gathered.notes.did(`scan:with_hidden_text ${findings.length} shown ${shown}`);
}

function artifactsOf(gathered: Gathered): DraftArtifact[] {
  const { facts, notes, parts, pictures, mhtml, selection, response } = gathered;
  const pages = Array.from(parts, ([part, bytes]) =>
    part === 'file' ? shownFile(bytes, facts.contentType, notes) : [{ ...FILES[part], bytes }],
  ).flat();
  return [
    ...pictureFiles(pictures),
    ...pages,
    ...archiveFile(mhtml),
    ...selectionFile(selection),
    ...certificatesFile(response?.certificates ?? null),
  ];
}

function archiveFile(bytes: Uint8Array | null): DraftArtifact[] {
  if (bytes === null) return [];
  return [{ path: 'page.mhtml', mediaType: 'multipart/related', role: 'mhtml', bytes }];
}

function certificatesFile(bytes: Uint8Array | null): DraftArtifact[] {
  if (bytes === null) return [];
  return [{ path: CERTIFICATES_FILE, mediaType: CERTIFICATES_TYPE, role: 'other', bytes }];
}

/** What the user pointed at. It comes from the page's process: told apart by its role. */
function selectionFile(selection: string): DraftArtifact[] {
  if (selection.trim() === '') return [];
  const bytes = utf8(wellFormed(selection));
  return [{ path: 'selection.txt', mediaType: TEXT, role: 'selection', bytes }];
}

function environmentOf({ facts, pictures, privately }: Gathered): Environment {
  return {
    userAgent: wellFormed(facts.userAgent),
    language: browser.i18n.getUILanguage(),
    viewport: facts.viewport,
    pixelRatio: facts.pixelRatio,
    scroll: facts.scroll,
    document: facts.document,
    charset: wellFormed(facts.charset),
    contentType: wellFormed(facts.contentType),
    pageLanguage: wellFormed(facts.lang),
    pictures: picturePlaces(pictures),
    ...(privately ? { private: true } : {}),
  };
}
