/** What becomes of each event of a press. Pure: told what happened, it says what to do. */

/** Longest time (ms) from a press to a submit that is still taken for its consequence. */
const CONSEQUENCE_MS = 1000;

/** An event, as far as it matters. */
export interface PressEvent {
  type: string;
  /** On a control that must not be pressed unread. */
  control: boolean;
  /** A key that does something: Enter, Space, Escape. Only of `keydown`, `keypress` and `keyup`. */
  acts?: boolean;
  /** Meant for the dialog. */
  own?: boolean;
  /** A key that is kept down. */
  repeat?: boolean;
  /** When it happened (ms on any steady clock). */
  at: number;
}

/** `pass`: none of our business. `hold`: the page must not see it. `ask`: nor this, and now the dialog. */
export type Verdict = 'pass' | 'hold' | 'ask';

/**
 * Follows one press from its first event to its last. A page may act on any of them, so once the first
 * was held all are, also those that the dialog already gets because it opened in between. The dialog
 * opens at the end of a press by pointer (a click that opens under the button would be taken by it) and
 * at the beginning of one by key.
 */
export class Press {
  /** `answer`: a key that went down in the dialog, and whose end must not reach what is behind it. */
  private heldBy: 'pointer' | 'key' | 'answer' | null = null;
  private pressedAt = Number.NEGATIVE_INFINITY;
  /** A press asks once: what a page's script submits after it does not ask again. */
  private asked = false;

  /** Says what is to be done with the event. Events must be told in order. */
  judge(event: PressEvent): Verdict {
    switch (event.type) {
      case 'pointerdown':
      case 'touchstart':
      case 'mousedown':
        return this.begin(event, 'pointer') ? 'hold' : 'pass';
      case 'click':
        return this.click(event);
      case 'dblclick':
        return event.control ? 'hold' : 'pass';
      case 'keydown':
      case 'keypress':
      case 'keyup':
        return event.acts ? this.key(event) : 'pass';
      case 'submit':
        return this.submit(event);
      default:
        return this.heldBy === 'pointer' ? 'hold' : 'pass';
    }
  }

  private begin({ control, at }: PressEvent, by: 'pointer' | 'key'): boolean {
    this.pressedAt = at;
    this.asked = false;
    this.heldBy = control ? by : null;
    return control;
  }

  private ask(): Verdict {
    this.asked = true;
    return 'ask';
  }

  private click({ control }: PressEvent): Verdict {
    const held = this.heldBy === 'pointer' || this.heldBy === 'key';
    if (this.heldBy === 'pointer') this.heldBy = null;
    // A click comes without anything before it where an assistive tool presses.
    if (control) return this.ask();
    return held ? 'hold' : 'pass';
  }

  private key(event: PressEvent): Verdict {
    if (event.type === 'keydown' && event.repeat !== true) {
      if (this.begin(event, 'key')) return this.ask();
      if (event.own) this.heldBy = 'answer';
      return 'pass';
    }
    const held = this.heldBy === 'key' || (this.heldBy === 'answer' && !event.own);
    if (event.type === 'keyup' && this.heldBy !== 'pointer') this.heldBy = null;
    return held ? 'hold' : 'pass';
  }

  /** A submit that follows no press is no act of the user's: to stop it could not be explained to him. */
  private submit({ control, at }: PressEvent): Verdict {
    if (!control || at - this.pressedAt > CONSEQUENCE_MS) return 'pass';
    return this.asked ? 'hold' : this.ask();
  }
}
