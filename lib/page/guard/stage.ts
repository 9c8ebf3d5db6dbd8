/**
 * The place where the guard's dialog stands: modal, in the browser's top layer, in a closed shadow root.
 *
 * A page can take the host off, hide it, or put a layer of its own above. Each is mended, but only so
 * often: a page that does not give in must not keep the browser busy. Then the stage is given up, and
 * who opened it is told.
 */
import { documentElementOf, isConnectedOf, parentElementOf, queryAll, rectOf } from '../dom';
import { isOwn, markOwn } from '../own';
import { builderFor } from '../ui/build';

/** How often one stage is mended. */
const MAX_MENDS = 20;
/** How often it is looked at whether the dialog can still be seen (ms). */
const LOOK_MS = 200;
/** What else stands in the top layer. */
const TOP_LAYER = ':popover-open,:modal,:fullscreen';

/** `!important` in the inner tree outweighs the page's; see ../ui/host.ts. */
const HOST_CSS = `
:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 0 auto auto 0 !important; direction: ltr !important; }
:host::before, :host::after { content: none !important; }
@media print { :host { display: none !important; } }
`;

/** What a stage is made with. */
export interface StageOptions {
  css: string;
  /** The dialog with what is in it; `[autofocus]` marks what gets the focus. */
  dialog: HTMLDialogElement;
  /** The user closed it by a way of the browser's own (the back gesture). */
  closed(): void;
  /** The page does not let it stand; it has been taken down. */
  lost(): void;
  signal: AbortSignal;
}

/** A dialog on the page. */
export class Stage {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly end = new AbortController();
  private readonly observer = new MutationObserver(() => this.look());
  private mends = 0;
  private above = new Set<Element>();
  private hidden = false;

  /** Opens the dialog at once. */
  constructor(
    private readonly doc: Document,
    private readonly options: StageOptions,
  ) {
    const build = builderFor(doc);
    this.host = build.make('div', { 'data-swipewise': 'guard' });
    markOwn(this.host);
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = build.make('style');
    // In one go, so that Firefox takes it for the extension's own; see ../ui/host.ts.
    style.textContent = HOST_CSS + options.css;
    this.root.append(style, options.dialog);
    const signal = AbortSignal.any([options.signal, this.end.signal]);
    signal.addEventListener('abort', () => this.takeDown(), { once: true });
    this.show();
    // An event of an earlier closing may come late; then the dialog is open again.
    const ended = () =>
      !options.dialog.open && !signal.aborted && this.isPlaced() && options.closed();
    options.dialog.addEventListener('close', ended, { signal });
    const timer = setInterval(() => this.look(), LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  /** Takes it down. */
  close(): void {
    this.end.abort();
  }

  /** Above everything that the page has put into the top layer by now. */
  raise(): void {
    if (!this.end.signal.aborted) this.mend();
  }

  /** Out of sight for a picture of the page, and back; it stays modal meanwhile. */
  visible(visible: boolean): void {
    this.hidden = !visible;
    this.options.dialog.classList.toggle('away', this.hidden);
  }

  /** Whether an event was meant for the dialog. */
  owns(event: Event): boolean {
    return event.composedPath()[0] === this.host;
  }

  /**
   * What a click on the host was meant for. The page's own listeners never see it, so the inner ones
   * cannot either: what was hit is asked of the inner tree.
   */
  hit(event: MouseEvent): Element | null {
    // A click by key or by an assistive tool has no place.
    if (event.detail === 0) return this.root.activeElement;
    return this.root.elementFromPoint(event.clientX, event.clientY);
  }

  private show(): void {
    const { doc, host, observer } = this;
    const { dialog } = this.options;
    const root = documentElementOf(doc);
    if (parentElementOf(host) !== root) root.append(host);
    for (const name of host.getAttributeNames()) {
      if (name !== 'data-swipewise') host.removeAttribute(name);
    }
    // Closing first also puts a dialog back into the top layer that left it with its host.
    if (dialog.open) dialog.close();
    dialog.showModal();
    this.above = new Set(this.others());
    observer.disconnect();
    observer.observe(root, { childList: true });
    observer.observe(host, { attributes: true });
  }

  private look(): void {
    if (this.end.signal.aborted || this.hidden || this.isWell()) return;
    this.mend();
  }

  private mend(): void {
    this.mends += 1;
    if (this.mends <= MAX_MENDS) {
      this.show();
      return;
    }
    this.close();
    this.options.lost();
  }

  private isWell(): boolean {
    if (!this.isPlaced() || !this.options.dialog.open) return false;
    if (this.host.getAttributeNames().length > 1) return false;
    return this.isSeen() && this.others().every((one) => this.above.has(one));
  }

  private isPlaced(): boolean {
    return isConnectedOf(this.host);
  }

  /** Whether a finger on the middle of the dialog would touch it. */
  private isSeen(): boolean {
    const { left, top, width, height } = rectOf(this.options.dialog);
    const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2];
    return Document.prototype.elementFromPoint.call(this.doc, x, y) === this.host;
  }

  /** What a page can lay above without being hit by a finger is found by name. */
  private others(): Element[] {
    return queryAll(this.doc, TOP_LAYER).filter((element) => !isOwn(element));
  }

  private takeDown(): void {
    this.observer.disconnect();
    if (this.options.dialog.open) this.options.dialog.close();
    this.host.remove();
  }
}
