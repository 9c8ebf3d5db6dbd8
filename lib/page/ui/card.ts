/** The card of a document: at most one, beside the words that it speaks of. */
import { type CardItem, type CardOptions, type Opening, Shown } from './card-shown';
import type { Point } from './hits';

/** At most one card of a document. */
export class Card {
  private shown: Shown | undefined;

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

  /** Shows a card in place of the one that is open. */
  open(opening: Opening): void {
    if (this.options.signal.aborted || opening.items.length === 0) return;
    const back = this.shown?.back;
    this.shown?.end();
    this.shown = new Shown(this.options, opening, () => this.close(), back);
  }

  /** Takes the card off the page; the focus returns to where it was. */
  close(): void {
    const { shown } = this;
    this.shown = undefined;
    shown?.end();
    shown?.giveBack();
  }

  /** Draws anew what the card says of saving, or all of it in another language. */
  redraw(): void {
    this.shown?.draw();
  }

  /** The pointer is here; a card opened by hovering may have been left. */
  pointerAt(point: Point): void {
    this.shown?.pointerAt(point);
  }

  /** Whether the node is the card's own host. */
  owns(target: EventTarget | null): boolean {
    return this.shown?.host === target;
  }
}
