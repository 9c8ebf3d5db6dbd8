/** Puts a fetched document together as the draft that the store seals. */
import { withoutSecrets } from '../../core/capture/response/address';
import { wellFormed } from '../../core/capture/text';
import type { Arrived, Received } from '../../core/documents/protocol';
import { fromBase64, utf8 } from '../../core/evidence/bytes';
import type { CaptureDraft, DraftArtifact } from '../../core/evidence/draft';
import type { JsonObject } from '../../core/evidence/json';
import { isReadable, ReceiveError } from '../../documents/receive';
import { CaptureNotes } from '../capture/notes';
import type { FactsForRecord } from './job';

/** A document, and where it was linked. */
export interface LinkedDocument {
  document: Arrived;
  /** Words of the link. */
  label: string;
  page: { url: string; title: string };
}

/** Where and by what the draft is made. */
export interface Maker {
  userAgent: string;
  /** BCP 47. */
  language: string;
  extensionVersion: string;
  /** The page that linked to it stands in a private window. */
  privately: boolean;
}

/** What a document that no tab showed cannot have. */
const NOT_SHOWN = ['screenshot', 'html', 'mhtml', 'article', 'display'];

/** Makes the draft. @throws ReceiveError where the bytes did not come whole */
export function draftOf(
  { document, label, page }: LinkedDocument,
  facts: FactsForRecord,
  maker: Maker,
): CaptureDraft {
  const { asked, at, monotonicMs } = document.arrival;
  const { userAgent, language } = maker;
  return {
    // When it came, which may be long before it is saved: the order of records is the chain's to tell.
    ...{ capturedAt: at, tzOffset: -new Date(at).getTimezoneOffset(), monotonicMs },
    url: wellFormed(asked),
    finalUrl: wellFormed(document.url),
    title: facts.title || wellFormed(label),
    // The request goes without one, whatever page the link stood on.
    referrer: '',
    artifacts: artifactsOf(document, facts),
    environment: {
      ...{ userAgent, language, charset: document.charset },
      ...(maker.privately ? { private: true } : {}),
      linkedFrom: {
        ...{ url: wellFormed(page.url), title: wellFormed(page.title), label: wellFormed(label) },
      },
    },
    response: responseOf(document),
    identity: facts.identity === null ? null : { ...facts.identity },
    findings: facts.findings,
    rulesVersion: facts.rulesVersion,
    extensionVersion: maker.extensionVersion,
    ...notesOf(document, facts),
  };
}

function artifactsOf(document: Received, { text }: FactsForRecord): DraftArtifact[] {
  const bytes = fromBase64(document.answer.body);
  if (bytes === null || bytes.length !== document.bytes) {
    throw new ReceiveError('failed', 'document_not_whole');
  }
  const original: DraftArtifact = {
    ...{ path: nameOf(document), mediaType: 'application/octet-stream', role: 'other', bytes },
  };
  if (text === null) return [original];
  const mediaType = 'text/plain;charset=utf-8';
  return [original, { path: 'text.txt', mediaType, role: 'text', bytes: utf8(text) }];
}

/** Endings that open a viewer or an editor, by kind; the first where the address names none of them. */
const ENDINGS: Record<Received['kind'], readonly string[]> = {
  // Opened from a package, a page would run its scripts: as a text it shows its source.
  html: ['html.txt'],
  text: ['txt'],
  pdf: ['pdf'],
  office: ['docx', 'doc', 'wps', 'xlsx', 'xls', 'pptx', 'ppt', 'rtf', 'odt', 'ods'],
  image: ['png', 'jpg', 'jpeg', 'gif', 'webp'],
  other: ['bin'],
};

function nameOf({ url, kind }: Received): string {
  const named = /\.([a-z]{3,4})$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase();
  const endings = ENDINGS[kind];
  return `document.${endings.find((one) => one === named) ?? endings[0] ?? 'bin'}`;
}

/** Of the shape that a page's own answer has, with nothing in it that `fetch` does not tell. */
function responseOf({ url, answer, arrival }: Arrived): JsonObject {
  return {
    ...{ url: withoutSecrets(url), method: 'GET', status: answer.status, statusLine: '' },
    at: arrival.at,
    headers: answer.headers.map(({ name, value }) => ({ name, value })),
    headersLeftOut: answer.leftOut,
  };
}

function notesOf(
  document: Arrived,
  { text, findings }: FactsForRecord,
): Pick<CaptureDraft, 'steps' | 'notCaptured'> {
  const { kind, bytes, url, arrival } = document;
  const notes = new CaptureNotes();
  notes.pageDid({ at: arrival.at, did: `agreement:asked_as_${arrival.as}` });
  notes.pageDid({ at: arrival.at, did: `agreement:fetched ${kind} ${bytes}` });
  if (url !== arrival.asked) notes.did('agreement:redirected');
  for (const what of NOT_SHOWN) notes.lacks(what, 'not_opened');
  noteUntold(notes, document);
  if (text === null) {
    const why = isReadable(kind) ? 'empty' : 'no_reader';
    for (const what of ['text', 'findings', 'identity']) notes.lacks(what, why);
  } else notes.did(`scan:findings ${findings.length}`);
  return { steps: notes.steps, notCaptured: notes.missing };
}

/** What `fetch` does not tell of an answer. */
function noteUntold(notes: CaptureNotes, { url, answer }: Arrived): void {
  notes.lacks('redirects', 'not_told');
  notes.lacks('server', answer.worker ? 'perhaps_service_worker' : 'not_told');
  if (/^https:/i.test(url)) notes.lacks('tls', 'not_told');
}
