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

/** Why it did not begin. `answer`: what the background said; anything else means that it said nothing. */
export function refusalWords(answer: unknown, locale: Locale): string {
  const { note } = pageWords(locale).page;
  const refusal = typeof answer === 'object' && answer && Reflect.get(answer, 'refusal');
  if (refusal === 'busy') return note.busy;
  if (refusal === 'too_many') return note.tooMany;
  return note.failed;
}
