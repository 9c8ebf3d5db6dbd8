/** The server's answer as a part of a capture. */
import type { HeardAnswer } from '../../core/capture/response/heard';
import { matchResponse } from '../../core/capture/response/match';
import type { HeardTls } from '../../core/capture/response/tls';
import type { JsonObject } from '../../core/evidence/json';
import { responseField } from '../../core/evidence/response';
import { CERTIFICATES_FILE, certificatesFile } from '../../core/evidence/tls';
import { inTime, LATE } from '../capture/in-time';
import type { CaptureNotes } from '../capture/notes';
import { certificatesOn, offersCertificates } from './certificates';
import { loadedDocument } from './document';
import { recall } from './memory';

/** A page that lets no script of ours in for this long (ms) is not waited for. */
const PATIENCE_MS = 5000;

/** The server's answer as a record takes it. */
export interface TakenResponse {
  /** `response` of the record. */
  field: JsonObject;
  /** The file of the certificates (PEM); null where there is none. */
  certificates: Uint8Array | null;
}

/**
 * What the server answered when the page in this tab was loaded; null where that is not known, and
 * then `notes` say why. Nothing is asked of any server for it. Rejects with the
 * signal's reason alone.
 */
export async function responseOf(
  tabId: number,
  notes: CaptureNotes,
  signal: AbortSignal,
): Promise<TakenResponse | null> {
  try {
    return await told(tabId, notes, signal);
  } catch (error) {
    signal.throwIfAborted();
    notes.lacks('response', 'failed', error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function told(
  tabId: number,
  notes: CaptureNotes,
  signal: AbortSignal,
): Promise<TakenResponse | null> {
  const loaded = await inTime(loadedDocument(tabId), PATIENCE_MS, signal);
  if (loaded === LATE || loaded === null) {
    notes.lacks('response', loaded === LATE ? 'timeout' : 'unreadable');
    return null;
  }
  const { answers, since } = await recall(tabId);
  const answer = matchResponse(loaded, answers, since);
  if (typeof answer === 'string') {
    notes.lacks('response', answer);
    return null;
  }
  notes.did(`response:heard ${answer.status}`);
  const certificates = await certificatesOf(answer, notes);
  return { field: responseField(answer, loaded.protocol), certificates };
}

async function certificatesOf(
  { url, tls }: HeardAnswer,
  notes: CaptureNotes,
): Promise<Uint8Array | null> {
  if (!url.startsWith('https:')) return null;
  if (typeof tls !== 'string') return fileOf(tls, notes);
  notes.lacks('tls', tls === 'not_asked' ? await whyNotAsked() : tls);
  return null;
}

async function whyNotAsked(): Promise<string> {
  if (!offersCertificates()) return 'not_supported';
  return (await certificatesOn()) ? 'not_asked_yet' : 'not_switched_on';
}

function fileOf(tls: HeardTls, notes: CaptureNotes): Uint8Array | null {
  const { certificates, told, chain } = tls;
  const whole = certificates.filter(({ der }) => der !== null).length;
  notes.did(`response:certificates ${certificates.length}`);
  if (!chain) notes.lacks('tls', 'chain_not_told');
  if (certificates.length < told) notes.lacks('tls', 'too_many', `${certificates.length}/${told}`);
  if (whole < certificates.length) {
    notes.lacks(CERTIFICATES_FILE, 'too_large', `${whole}/${certificates.length}`);
  }
  return certificatesFile(tls);
}
