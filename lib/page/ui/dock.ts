/** The corner of the page in which the bar stands, with what is said above it. */
import { langTag } from '../../i18n/locale';
import { BarPlace } from './bar-place';
import { type BarActs, type BarShown, drawBar } from './bar-view';
import { builderFor } from './build';
import type { Pen } from './card-view';
import dockCss from './dock.css?inline';
import { type Host, makeHost } from './host';
import { keepInside } from './inside';
import { drawNote } from './note-view';
import type { Note } from './notes';

/** What the corner shows; nothing of it is on the page while both are absent. */
export interface DockShown {
  bar?: BarShown;
  note?: Note;
}

/** What the corner needs. */
export interface DockOptions {
  doc: Document;
  pen: () => Pen;
  acts: BarActs;
  /** The user closed the note. */
  closeNote(): void;
  signal: AbortSignal;
}

/** One corner a document. */
export class Dock {
  private abort: AbortController | undefined;
  private drawn: Drawn | undefined;
  private last = '';
  private hidden = false;

  /** Draws nothing until it has something to show. */
  constructor(private readonly options: DockOptions) {}

  /** Shows this in place of what was shown before. */
  show(shown: DockShown): void {
    if (this.options.signal.aborted) return;
    if (shown.bar === undefined && shown.note === undefined) {
      this.clear();
      return;
    }
    const key = JSON.stringify([this.options.pen().locale, shown]);
    if (key === this.last) return;
    this.last = key;
    this.drawn ??= this.make();
    if (this.hidden) this.drawn.visible(false);
    this.drawn.draw(shown);
  }

  /** The page has been read again, or its window has changed: its own bars may stand elsewhere. */
  settle(): void {
    this.drawn?.settle();
  }

  /** Hides the corner for a picture of the page, and shows it again. */
  visible(visible: boolean): void {
    this.hidden = !visible;
    this.drawn?.visible(visible);
  }

  /** Says something to a screen reader, and shows it to nobody. */
  say(text: string): void {
    this.drawn?.say(text);
  }

  private clear(): void {
    this.abort?.abort();
    this.abort = undefined;
    this.drawn = undefined;
    this.last = '';
  }

  private make(): Drawn {
    const abort = new AbortController();
    this.abort = abort;
    this.options.signal.addEventListener('abort', () => this.clear(), { signal: abort.signal });
    return new Drawn(this.options, abort.signal);
  }
}

/** The corner while there is something in it. */
class Drawn {
  private readonly slot: Host;
  private readonly element: HTMLElement;
  private readonly bar: HTMLElement;
  private readonly note: HTMLElement;
  private readonly spoken: HTMLElement;
  private readonly place: BarPlace;

  constructor(
    private readonly options: DockOptions,
    signal: AbortSignal,
  ) {
    const { doc } = options;
    const build = builderFor(doc);
    this.slot = makeHost(doc, { css: dockCss, name: 'bar', signal });
    this.spoken = build.make('p.sr', { role: 'status' });
    this.note = build.make('div.notes', { role: 'status' });
    this.bar = build.make('section.bar');
    this.element = build.make('div.on-page.dock', { dir: 'ltr' }, this.spoken, this.note, this.bar);
    this.slot.root.append(this.element);
    keepInside(this.slot.root, { signal });
    this.place = new BarPlace(doc, this.element, signal);
    const later = () => requestAnimationFrame(() => !signal.aborted && this.place.avoid());
    doc.defaultView?.addEventListener('resize', later, { signal });
    doc.defaultView?.addEventListener('scrollend', later, { signal });
  }

  draw({ bar, note }: DockShown): void {
    const pen = this.options.pen();
    const focused = this.slot.root.activeElement?.getAttribute('data-id');
    this.element.lang = langTag(pen.locale);
    const close = this.options.closeNote;
    this.note.replaceChildren(...(note === undefined ? [] : [drawNote(pen, note, close)]));
    this.bar.hidden = bar === undefined;
    this.bar.setAttribute('aria-label', pen.words.page.bar.name);
    this.bar.replaceChildren(...(bar === undefined ? [] : drawBar(pen, bar, this.options.acts)));
    const grip = this.bar.querySelector<HTMLElement>('.grip');
    if (grip !== null) this.place.hold(grip);
    if (focused != null) this.focusOn(focused);
    this.settle();
  }

  settle(): void {
    this.slot.settle();
    this.place.settle();
  }

  visible(visible: boolean): void {
    this.element.style.clipPath = visible ? '' : 'inset(100%)';
  }

  say(text: string): void {
    this.spoken.textContent = text;
  }

  private focusOn(id: string): void {
    this.element.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus({ preventScroll: true });
  }
}
