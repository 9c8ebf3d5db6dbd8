/** A card while it is open: drawn beside its words, following them, until it is done with. */
import { langTag } from '../../i18n/locale';
import { documentElementOf } from '../dom';
import { builderFor } from './build';
import cardCss from './card.css?inline';
import {
  type CardActs,
  type CardShown,
  drawCard,
  type Pen,
  type Selected,
  TITLE,
} from './card-view';
import type { CardContent } from './content';
import type { Point } from './hits';
import { type Host, makeHost } from './host';
import { keepInside } from './inside';
import { type Box, isNear, type Placement, placeCard, type Size } from './place';

/** Widest card (CSS px). */
const WIDTH = 400;
/** Highest card as a part of the viewport. */
const TALLEST = 0.8;
/** A card opened by hovering stays for so long (ms) after the pointer has left it and its words. */
const GRACE_MS = 350;
/** Way (CSS px) that the pointer may stray from words and card. */
const STRAY = 12;
/** Longest time (ms) that the page takes to scroll to words that were jumped to. */
const SCROLL_MS = 700;

/** One finding that a card can show. */
export interface CardItem {
  content: CardContent;
  /** Index in the report; null for words of a selection. */
  index: number | null;
  /** Where the words stand right now; undefined where they have no place. */
  place(): Box | undefined;
  /** For words of a selection. */
  selected?: Selected;
}

/** How a card opens. */
export interface Opening {
  /** How many findings the card can go through. */
  count: number;
  /** The one at this place; null where it is gone. Asked only when it is to be shown. */
  item(at: number): CardItem | null;
  /** Which of them is shown first. */
  at: number;
  /** `hover` closes when the pointer leaves; `keyboard` takes the focus and gives it back. */
  by: 'hover' | 'click' | 'keyboard';
  /** Called before another item is shown, to bring its words into sight. */
  go?(item: CardItem): void;
}

/** What the card asks of the rest. */
export interface CardOptions {
  doc: Document;
  pen: () => Pen;
  /** Everything a card offers but closing and stepping; `item` is the one shown. */
  acts: Pick<CardActs, 'save' | 'openPanel'> & { dismiss(item: CardItem): void };
  /** What is said at the foot of the card (progress of saving), or null. */
  status: () => Node | null;
  /** Whether evidence is being saved right now. */
  busy: () => boolean;
  /** The card has been taken off the page. */
  closed(): void;
  signal: AbortSignal;
}

/** One opened card. */
export class Shown {
  /** Where the focus was before the card took it. */
  back: Element | null;
  by: Opening['by'];
  /** What is shown. */
  item: CardItem;
  private at: number;
  private readonly abort = new AbortController();
  private readonly slot: Host;
  private readonly element: HTMLElement;
  private box: Box | undefined;
  private words: Box | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private until = performance.now() + SCROLL_MS;

  constructor(
    private readonly options: CardOptions,
    private readonly opening: Opening,
    first: CardItem,
    private readonly close: () => void,
    back: Element | null | undefined,
  ) {
    const { doc } = options;
    const { signal } = this.abort;
    this.at = opening.at;
    this.item = first;
    this.by = opening.by;
    this.back = back ?? (opening.by === 'keyboard' ? doc.activeElement : null);
    this.slot = makeHost(doc, { css: cardCss, name: 'card', signal });
    this.element = builderFor(doc).make('section', CARD_ATTRIBUTES);
    this.slot.root.append(this.element);
    keepInside(this.slot.root, { onEscape: close, signal });
    options.signal.addEventListener('abort', close, { signal });
    this.slot.raise();
    this.draw();
    this.follow(signal);
    if (opening.by === 'keyboard') this.element.focus({ preventScroll: true });
  }

  get host(): HTMLElement {
    return this.slot.host;
  }

  draw(): void {
    const { element, item, options, opening } = this;
    const pen = options.pen();
    const focused = this.slot.root.activeElement?.getAttribute('data-id');
    const scrolled = element.querySelector('.body')?.scrollTop ?? 0;
    const parts = drawCard(
      pen,
      { ...shownOf(item), at: this.at, of: opening.count, busy: options.busy() },
      this.acts(item),
    );
    const status = options.status();
    if (status !== null) parts.splice(2, 0, pen.build.make('div.status', {}, status));
    element.lang = langTag(pen.locale);
    element.dataset.level = item.content.severity;
    element.replaceChildren(...parts);
    element.querySelector('.body')?.scrollTo(0, scrolled);
    this.layOut();
    if (focused != null) this.focusOn(focused);
  }

  end(): void {
    clearTimeout(this.leaving);
    cancelAnimationFrame(this.frame);
    this.abort.abort();
  }

  /** Cut away rather than hidden: what has the focus keeps it. */
  visible(visible: boolean): void {
    this.element.style.clipPath = visible ? '' : 'inset(100%)';
  }

  giveBack(): void {
    if (this.by === 'keyboard' && this.back instanceof HTMLElement) {
      this.back.focus({ preventScroll: true });
    }
  }

  pointerAt(point: Point): void {
    if (this.by !== 'hover') return;
    if (this.isAt(point)) {
      clearTimeout(this.leaving);
      this.leaving = undefined;
    } else this.leaving ??= setTimeout(this.close, GRACE_MS);
  }

  private isAt(point: Point): boolean {
    return [this.box, this.words].some((box) => box !== undefined && isNear(box, point, STRAY));
  }

  private focusOn(id: string): void {
    const same = this.element.querySelector<HTMLElement>(`[data-id="${id}"]`);
    (same ?? this.element).focus({ preventScroll: true });
  }

  private acts(item: CardItem): CardActs {
    const { save, openPanel, dismiss } = this.options.acts;
    const close = this.close;
    const acts = { save, openPanel, close, step: (by: 1 | -1) => this.step(by) };
    return item.index === null ? acts : { ...acts, dismiss: () => dismiss(item) };
  }

  private step(by: 1 | -1): void {
    const { count, go } = this.opening;
    this.at = (this.at + by + count) % count;
    const item = this.opening.item(this.at);
    if (item === null) {
      this.close();
      return;
    }
    this.item = item;
    if (this.by === 'hover') this.by = 'click';
    this.until = performance.now() + SCROLL_MS;
    go?.(item);
    this.draw();
  }

  /** While it is open, and only then, scrolling and resizing of anything may move the words. */
  private follow(signal: AbortSignal): void {
    const later = () => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.layOut());
    };
    const view = this.options.doc.defaultView;
    view?.addEventListener('scroll', later, { capture: true, passive: true, signal });
    view?.addEventListener('resize', later, { signal });
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // One key closes one thing: the page's own dialog or menu stays.
      event.stopImmediatePropagation();
      event.preventDefault();
      this.close();
    };
    view?.addEventListener('keydown', onKey, { capture: true, signal });
    const settled = setTimeout(later, SCROLL_MS);
    // Folds open and long words unfold: the card may grow.
    this.element.addEventListener('toggle', later, { capture: true, signal });
    this.element.addEventListener('click', later, { signal });
    signal.addEventListener('abort', () => clearTimeout(settled), { once: true });
  }

  private layOut(): void {
    const { element } = this;
    const { style } = element;
    const view = viewOf(this.options.doc);
    this.words = this.item.place();
    style.width = `${Math.min(WIDTH, view.width - 16)}px`;
    style.maxHeight = `${Math.round(view.height * TALLEST)}px`;
    const { width, height } = element.getBoundingClientRect();
    const place = placeCard(this.words, { width, height }, view);
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.width = `${place.width}px`;
    style.maxHeight = `${place.height}px`;
    // On the way to words that are still out of sight a card would fly over the page.
    style.opacity = this.isUnderWay(view) ? '0' : '';
    this.box = boxOf(place);
  }

  private isUnderWay({ height }: { height: number }): boolean {
    const { words } = this;
    return (
      words !== undefined &&
      performance.now() < this.until &&
      (words.bottom < 0 || words.top > height)
    );
  }
}

const CARD_ATTRIBUTES = {
  ...{ class: 'on-page card', role: 'dialog', 'aria-labelledby': TITLE },
  ...{ tabindex: '-1', dir: 'ltr' },
};

function shownOf(item: CardItem): Pick<CardShown, 'content' | 'selected' | 'homeless'> {
  return {
    content: item.content,
    homeless: item.index !== null && item.place() === undefined,
    ...(item.selected === undefined ? {} : { selected: item.selected }),
  };
}

/** The viewport without the scroll bar where there is one; a page in quirks mode tells nothing of it. */
function viewOf(doc: Document): Size {
  const root = documentElementOf(doc);
  const view = doc.defaultView;
  const height = view?.innerHeight ?? root.clientHeight;
  return { width: root.clientWidth || (view?.innerWidth ?? 0), height };
}

function boxOf({ left, top, width, height }: Placement): Box {
  return { left, top, right: left + width, bottom: top + height };
}
