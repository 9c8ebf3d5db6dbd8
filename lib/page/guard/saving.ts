/** What the dialog says of a capture that was asked for in it. */
import type { Locale } from '../../i18n/locale';
import { pageWords } from '../../i18n/page';
import type { CaptureEvent } from '../../platform/messages';

/** How the capture goes, in one sentence. */
export function captureWords(event: CaptureEvent, locale: Locale): string {
  const { page, capture } = pageWords(locale);
  switch (event.type) {
    case 'stage': {
      const { stage, done, total } = event;
      return page.note.progress({ stage: capture.stage[stage], done, total });
    }
    case 'saved':
      return page.note.saved({ seq: event.seq, code: event.headCode });
    case 'cancelled':
      return capture.cancelled;
    case 'failed':
      return event.refusal === 'unsure'
        ? `${capture.unsure}${capture.unsureBody}`
        : capture.failedAt({ stage: capture.stage[event.stage] });
  }
}

/**
 * Why it did not begin. `answer`: what the background said; null where it could not be reached at all,
 * since the extension was updated or removed under this page.
 */
export function refusalWords(answer: unknown, locale: Locale): string {
  const { page, capture } = pageWords(locale);
  if (answer === null) return page.note.extensionGone;
  const refusal = typeof answer === 'object' && answer ? Reflect.get(answer, 'refusal') : undefined;
  return isRefusal(refusal, capture.why) ? capture.why[refusal] : page.note.failed;
}

function isRefusal<T extends object>(value: unknown, words: T): value is keyof T {
  return typeof value === 'string' && Object.hasOwn(words, value);
}
