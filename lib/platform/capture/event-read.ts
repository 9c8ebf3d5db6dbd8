/** Reads what a capture tells of itself, as it comes in a message to a page. */
import {
  CAPTURE_STAGES,
  type CaptureEstimate,
  type CaptureEvent,
  type CaptureRefusal,
} from '../messages';
import { type Fields, isFields, readCount } from '../wire';

const REFUSALS: ReadonlySet<unknown> = new Set<CaptureRefusal>([
  ...(['browser_page', 'no_permission', 'tab_closed', 'paused', 'busy', 'too_many'] as const),
  ...(['asleep', 'pdf', 'error_page', 'made_page', 'file_access', 'private_window'] as const),
  ...(['failed', 'quota', 'changed', 'unsure'] as const),
]);

/** One event of a capture, or null when it is not one. */
export function readCaptureEvent(fields: Fields): CaptureEvent | null {
  if (fields.type === 'cancelled') return { type: 'cancelled' };
  if (fields.type === 'saved') return readSaved(fields);
  const stage = CAPTURE_STAGES.find((one) => one === fields.stage);
  if (stage === undefined) return null;
  if (fields.type === 'stage') {
    const [done, total] = [readCount(fields.done), readCount(fields.total)];
    if (done === null || total === null) return null;
    const estimate = readEstimate(fields.estimate);
    return { type: 'stage', stage, done, total, ...(estimate === null ? {} : { estimate }) };
  }
  const { refusal, detail } = fields;
  if (fields.type !== 'failed' || !isRefusal(refusal) || typeof detail !== 'string') return null;
  return { type: 'failed', stage, refusal, detail };
}

function readEstimate(value: unknown): CaptureEstimate | null {
  if (!isFields(value)) return null;
  const [pictures, seconds] = [readCount(value.pictures), readCount(value.seconds)];
  const bytes = readCount(value.bytes);
  if (pictures === null || seconds === null || bytes === null) return null;
  return { pictures, seconds, bytes };
}

function readSaved({ id, seq, headCode, notCaptured }: Fields): CaptureEvent | null {
  const at = readCount(seq);
  if (typeof id !== 'string' || typeof headCode !== 'string' || at === null) return null;
  if (!Array.isArray(notCaptured)) return null;
  const missing = notCaptured.filter((one): one is string => typeof one === 'string');
  return { type: 'saved', id, seq: at, headCode, notCaptured: missing };
}

function isRefusal(value: unknown): value is CaptureRefusal {
  return REFUSALS.has(value);
}
