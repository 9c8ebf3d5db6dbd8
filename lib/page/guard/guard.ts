/**
 * The guard: who presses a control that binds on an offer or contract with high findings first reads
 * what they are. Nothing is pressed for him: what he pressed was held back, and his own next press goes
 * through untouched.
 */
import { pageWords } from '../../i18n/page';
import type { CaptureEvent, Outcome, SiteChange, SiteSettings } from '../../platform/messages';
import type { SessionView } from '../view';
import { catcher } from './catcher';
import { bindingControl, isActingKey, isEscape } from './controls';
import { type Choice, type Drawn, drawDialog } from './dialog';
import type { GuardFacts } from './facts';
import css from './guard.css?inline';
import { nameOf } from './names';
import { Passed } from './passed';
import { Press } from './press';
import { makeSpeaker } from './said';
import { captureWords, refusalWords } from './saving';
import { Stage } from './stage';

/** A dialog that comes up under a finger takes no press for so long (ms): the second of two is not meant. */
const DEAF_MS = 500;
/** A question of the browser's own that is answered sooner (ms) was never shown. */
const UNSEEN_MS = 100;
/** How many presses are held though nothing could be shown: more would lock the reader in. */
const MAX_UNSEEN = 3;

/** What the guard says to the background; `tellBackground` of lib/platform/runtime.ts. */
export interface GuardSend {
  (type: 'site.set', payload: SiteChange): Promise<unknown>;
  (type: 'evidence.save', payload: { selection?: string }): Promise<unknown>;
}

/** Mounts a guard. */
export interface GuardOptions {
  /** What is known against pressing, now. Asked at each press, so it must be cheap. */
  facts: () => GuardFacts;
  /** Where "back to the terms" leads. */
  view: Pick<SessionView, 'jump'>;
  /** What holds on this site, now. */
  settings: () => Pick<SiteSettings, 'locale' | 'guard' | 'paused'>;
  send: GuardSend;
  /** Told when the user has said to have read these sentences: a page and its frames ask once. */
  wasRead?: (lines: readonly string[]) => void;
  doc: Document;
  /** Everything is undone when it aborts. */
  signal: AbortSignal;
}

/** A guard that stands. */
export interface Guard {
  /** Hides what it has drawn for a picture of the page, and shows it again. */
  visible(visible: boolean): void;
  /** How a capture goes that was asked for on this page (`evidence.event`). */
  progress(event: CaptureEvent): void;
  /** What is still to be read before pressing; not armed where nothing is. */
  toRead(): GuardFacts;
  /** These sentences were read in another document of the same page. */
  read(lines: readonly string[]): void;
}

/** Mounts the guard on a document; one a document. Without the gate's catcher it stands behind the page's own listeners. */
export function mountGuard(options: GuardOptions): Guard {
  const { doc, signal } = options;
  const guard = new Watch(options);
  const line = catcher(doc);
  if (!signal.aborted) line.take = (event) => guard.take(event);
  signal.addEventListener('abort', () => {
    line.take = undefined;
  });
  return guard;
}

/** A dialog that is open. */
interface Open {
  stage: Stage;
  drawn: Drawn;
  lines: readonly string[];
  /** What was pressed. */
  control: Element;
  /** `performance.now()` when it opened. */
  since: number;
  first: GuardFacts['first'];
}

class Watch implements Guard {
  private readonly press = new Press();
  private readonly passed = new Passed();
  private readonly say: ReturnType<typeof makeSpeaker>;
  private open: Open | null = null;
  /** The user said "off" here; the settings may be a moment late, or out of reach. */
  private off = false;
  /** Presses that were held and nothing could be shown. */
  private unseen = 0;

  constructor(private readonly options: GuardOptions) {
    this.say = makeSpeaker(options.doc, options.signal);
  }

  take(event: Event): void {
    if (!event.isTrusted) return;
    const { open } = this;
    const own = open !== null && (open.stage.owns(event) || isEscape(event));
    const facts = own ? null : this.armed();
    const control = facts === null && !this.passed.owes ? null : this.unread(event);
    const verdict = this.press.judge({
      type: event.type,
      control: facts !== null && control !== null,
      acts: isActingKey(event),
      own,
      repeat: isRepeat(event),
      at: performance.now(),
    });
    if (verdict === 'ask' && facts && control) this.ask(facts, control);
    if (verdict !== 'pass') hold(event);
    else if (open !== null && own) this.within(event, open);
  }

  visible(visible: boolean): void {
    this.open?.stage.visible(visible);
  }

  progress(event: CaptureEvent): void {
    this.open?.drawn.say(captureWords(event, this.locale));
  }

  toRead(): GuardFacts {
    return this.armed() ?? { armed: false, lines: [] };
  }

  read(lines: readonly string[]): void {
    this.passed.add(location.pathname, lines);
  }

  private get locale() {
    return this.options.settings().locale;
  }

  private get words() {
    return pageWords(this.locale).guard;
  }

  /** What there is to be read before pressing; null where nothing is, or all of it was. */
  private armed(): GuardFacts | null {
    const { guard, paused } = this.options.settings();
    if (!guard) this.off = false;
    if (!guard || paused || this.off) return null;
    const facts = this.options.facts();
    return facts.armed && !this.passed.covers(location.pathname, facts.lines) ? facts : null;
  }

  /** The binding control under an event, but for the press that was promised to the reader. */
  private unread(event: Event): Element | null {
    const control = bindingControl(event);
    if (control === null) return null;
    const begins = event.type === 'pointerdown' || (event.type === 'keydown' && !isRepeat(event));
    return this.passed.allows(nameOf(control), performance.now(), begins) ? null : control;
  }

  private ask({ lines, first }: GuardFacts, control: Element): void {
    if (this.open !== null) {
      this.open.stage.raise();
      return;
    }
    const { doc, signal } = this.options;
    const drawn = drawDialog(doc, lines, this.locale);
    const stage = new Stage(doc, {
      css,
      dialog: drawn.dialog,
      closed: () => this.close(),
      lost: () => this.lost(),
      signal,
    });
    this.open = { stage, drawn, lines, control, since: performance.now(), first };
  }

  /** An event that is meant for the dialog: the page sees none of them. */
  private within(event: Event, open: Open): void {
    if (isEscape(event) && event.type === 'keydown') {
      hold(event);
      this.close();
      return;
    }
    event.stopImmediatePropagation();
    if (event.type !== 'click' || performance.now() - open.since < DEAF_MS) return;
    const choice = open.drawn.choiceOf(open.stage.hit(event as MouseEvent));
    if (choice !== null) this.choose(choice, open);
  }

  private choose(choice: Choice, open: Open): void {
    switch (choice) {
      case 'read':
        this.pass(open);
        this.close();
        this.say(this.words.note.read, this.locale);
        return;
      case 'back':
        this.close();
        this.jump(open);
        return;
      case 'save':
        void this.save(open);
        return;
      default:
        this.close();
        void this.switchOff(choice);
    }
  }

  private pass({ lines, control }: Open): void {
    this.read(lines);
    this.passed.allow(nameOf(control), performance.now());
    this.options.wasRead?.(lines);
  }

  private jump({ first }: Open): void {
    if (first && this.options.view.jump(first.index, first.quote)) return;
    this.say(this.words.note.gone, this.locale);
  }

  private async save({ drawn }: Open): Promise<void> {
    drawn.say(pageWords(this.locale).page.note.asking);
    const answer = await this.options.send('evidence.save', {}).catch(failed);
    if (!isDone(answer)) drawn.say(refusalWords(answer, this.locale));
  }

  private async switchOff(choice: 'offHere' | 'offAll'): Promise<void> {
    this.off = true;
    const change: SiteChange = { what: 'guard', on: false, everywhere: choice === 'offAll' };
    const answer = await this.options.send('site.set', change).catch(failed);
    const { note, again } = this.words;
    this.say(isDone(answer) ? `${note[choice]}${again}` : note.notKept, this.locale);
  }

  private close(): void {
    const { open } = this;
    this.open = null;
    open?.stage.close();
    if (open?.control instanceof HTMLElement) open.control.focus({ preventScroll: true });
  }

  /**
   * The page took the dialog down again and again: the browser itself is to ask, which no page can
   * hinder. Where that is not allowed either (a sandboxed page, a frame of another site) nothing was
   * read; a few presses are held and it is said why, and then nobody is locked out of his page.
   */
  private lost(): void {
    const { open } = this;
    if (open === null) return;
    this.close();
    const asked = performance.now();
    const read = confirm(this.words.confirm({ lines: open.lines.join('\n') }));
    const shown = performance.now() - asked > UNSEEN_MS;
    if (read) {
      this.pass(open);
      this.say(this.words.note.read, this.locale);
    } else if (!shown) this.goUnseen(open);
  }

  private goUnseen({ lines }: Open): void {
    this.unseen += 1;
    const left = MAX_UNSEEN - this.unseen;
    const words = this.words.note.lost({ left });
    console.warn('[swipewise]', words);
    this.say(words, this.locale);
    // For this document alone: the rest of the page is not told that it was read.
    if (left <= 0) this.read(lines);
  }
}

/** The page sees nothing of it, and it does nothing by itself. */
function hold(event: Event): void {
  event.stopImmediatePropagation();
  // Touches come to a passive listener, which may not.
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
}

function isRepeat(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat;
}

function isDone(answer: unknown): answer is Extract<Outcome, { ok: true }> {
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true;
}

function failed(error: unknown): null {
  console.debug('[swipewise]', error);
  return null;
}
