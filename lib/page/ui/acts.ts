/** What the user does on card and bar, as messages to the background. */
import type { PageWords } from '../../i18n/page';
import type {
  BackgroundMessages,
  CaptureEvent,
  Outcome,
  SiteChange,
} from '../../platform/messages';
import { type Note, READ_MS, savingNote, UNDO_MS } from './notes';

type Sent = 'site.set' | 'evidence.save' | 'evidence.cancel' | 'panel.open';

/** Sends a message to the background; `tellBackground` of lib/platform/runtime.ts. */
export type UiSend = <T extends Sent>(
  type: T,
  payload: BackgroundMessages[T][0],
) => Promise<unknown>;

/** What acting needs. */
export interface ActsOptions {
  send: UiSend;
  words: () => PageWords;
  /** Shows a note in place of the one before; null takes it away. */
  note(note: Note | null): void;
}

/** The acts of one page. None of them rejects: what fails is said in a note. */
export class Acts {
  constructor(private readonly options: ActsOptions) {}

  /** Saves the tab as evidence; how it goes comes as events. */
  async save(): Promise<void> {
    const { words, note } = this.options;
    note({ tone: 'plain', text: words().page.note.asking, share: 0, saving: true, busy: true });
    const outcome = await this.ask('evidence.save', {});
    if (!outcome.ok) note(this.refused(outcome));
  }

  /** An event of the capture. */
  saving(event: CaptureEvent): void {
    const { words, note } = this.options;
    const acts = { cancel: () => void this.cancel(), again: () => void this.save() };
    note(savingNote(event, words(), acts));
  }

  /** Opens the panel. First of all the message: a browser forgets the click that it waits for. */
  async openPanel(): Promise<void> {
    const outcome = await this.ask('panel.open', {});
    if (outcome.ok) return;
    this.options.note({
      tone: 'bad',
      text: this.options.words().page.note.panelFailed,
      ms: READ_MS,
    });
  }

  /** A choice about the site. When it is stored `done` is said, with a way back. */
  async choose(change: SiteChange, done: string, back: SiteChange): Promise<void> {
    const { words, note } = this.options;
    const outcome = await this.ask('site.set', change);
    if (!outcome.ok) {
      note({ tone: 'bad', text: words().page.note.failed, ms: READ_MS });
      return;
    }
    const act = { label: words().page.note.undo, act: () => void this.undo(back) };
    note({ tone: 'good', text: done, ms: UNDO_MS, act });
  }

  private async undo(back: SiteChange): Promise<void> {
    const { words, note } = this.options;
    const { ok } = await this.ask('site.set', back);
    const { undone, failed } = words().page.note;
    note({ tone: ok ? 'good' : 'bad', text: ok ? undone : failed, ms: READ_MS });
  }

  private async cancel(): Promise<void> {
    // Too late, or ended meanwhile: the capture's own last event says how it went.
    await this.ask('evidence.cancel', {});
  }

  private refused({ refusal }: Refused): Note {
    const { capture, page } = this.options.words();
    const text = refusal === null ? page.note.extensionGone : capture.why[refusal];
    const act = { label: page.note.retrySave, act: () => void this.save() };
    return { tone: 'bad', text, saving: true, ...(refusal === null ? {} : { act }) };
  }

  /** The background's answer; a refusal of null where it could not be reached at all. */
  private async ask<T extends Sent>(type: T, payload: BackgroundMessages[T][0]): Promise<Answer> {
    try {
      const answer = await this.options.send(type, payload);
      return isOutcome(answer) ? answer : { ok: false, refusal: 'failed' };
    } catch (error) {
      console.debug('[swipewise]', error);
      return { ok: false, refusal: null };
    }
  }
}

type Refused = { ok: false; refusal: Extract<Outcome, { ok: false }>['refusal'] | null };
type Answer = { ok: true } | Refused;

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
