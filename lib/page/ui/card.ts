/** The card of a document: at most one, beside the words that it speaks of. */
import { type CardItem, type CardOptions, type Opening, Shown } from './card-shown';
import type { Point } from './hits';

/** At most one card of a document. */
export class Card {
  private shown: Shown | undefined;
  private hidden = false;

  /** Draws nothing until the first `open`. */
  constructor(private readonly options: CardOptions) {}

  /** The item that is shown; undefined while the card is closed. */
  get item(): CardItem | undefined {
    return this.shown?.item;
  }

  /** Whether only hovering keeps the card open. */
  get passing(): boolean {
    return this.shown?.by === 'hover';
  }

  /** Shows a card in place of the one that is open. False where there is nothing to show any more. */
  open(opening: Opening): boolean {
    const first = opening.item(opening.at);
    if (this.options.signal.aborted || first === null) return false;
    const back = this.shown?.back;
    this.shown?.end();
    this.shown = new Shown(this.options, opening, first, () => this.close(), back);
    if (this.hidden) this.shown.visible(false);
    return true;
  }

  /** Takes the card off the page; the focus returns to where it was. */
  close(): void {
    const { shown } = this;
    if (shown === undefined) return;
    this.shown = undefined;
    shown.end();
    shown.giveBack();
    this.options.closed();
  }

  /** Draws anew what the card says of saving, or all of it in another language. */
  redraw(): void {
    this.shown?.draw();
  }

  /** The pointer is here; a card opened by hovering may have been left. */
  pointerAt(point: Point): void {
    this.shown?.pointerAt(point);
  }

  /** Hides the card for a picture of the page, and shows it again. */
  visible(visible: boolean): void {
    this.hidden = !visible;
    this.shown?.visible(visible);
  }
}
