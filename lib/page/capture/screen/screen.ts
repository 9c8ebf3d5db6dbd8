/** Moves the page for the picture as the background orders, and puts it back as it was. */
import { fits, type Point, type ScreenOrder, type ScreenView } from '../../../core/capture/screen';
import { samePlace } from '../../../core/capture/tiles';
import { bodyOf, documentElementOf, queryAll } from '../../dom';
import { isOwn } from '../../own';
import { runSliced } from '../../slices';
import { frameDocument, matches } from '../dom';
import { scrollBoxes } from './boxes';
import { LOAD_LIMITS, type LoadPass, loadPass } from './load';
import { named, Pinned, pinnedParts } from './pinned';
import {
  boxOf,
  fillingFrame,
  LEAST,
  lockedAway,
  mainScroller,
  type Scroller,
  scrollOf,
  scrollTo,
  viewOf,
} from './scroller';
import { drawn, picturesReady } from './settle';
import { StyleKeeper } from './styles';
import { imagesIn, treesOf } from './trees';

/** What the wiring gives. */
export interface ScreenOptions {
  signal: AbortSignal;
  /** Gives closed shadow roots where the browser tells; the open one otherwise. */
  shadowOf(element: Element): ShadowRoot | null;
  /** Logs a step. */
  step(did: string): void;
  /** Tells that a long order goes on. */
  busy(): void;
  /** Lists what will be missing. */
  lacks(what: string, reason: string, detail?: string): void;
}

/** Time (ms) for the pictures in view before the window is photographed. */
const PICTURES_MS = 800;

/** What stops a page from being scrolled at will: smoothness, snapping, anchoring. */
const STILL = { 'scroll-behavior': 'auto', 'scroll-snap-type': 'none', 'overflow-anchor': 'none' };

/** One page while its picture is taken. */
export class Screen {
  private readonly styles = new StyleKeeper();
  private readonly scroller: Scroller;
  private readonly pinned: Pinned;
  /** Where window and scroller were before the first order. */
  private readonly start: { window: Point; scroller: Point };
  private trees: (Document | ShadowRoot)[] = [];
  private looked = false;
  /** Where our last order left the page; null before the first. */
  private left: Point | null = null;
  private userScrolls = 0;
  /** Whether there is something to put back. */
  private touched = false;

  constructor(
    private readonly document: Document,
    private readonly options: ScreenOptions,
  ) {
    this.scroller = mainScroller(document);
    this.pinned = new Pinned(this.styles, this.scroller.element);
    this.start = { window: { x: scrollX, y: scrollY }, scroller: scrollOf(this.scroller) };
    options.signal.addEventListener('abort', () => this.restore(), { once: true });
  }

  /** Does one order; gives what is to be seen then. Rejects on abort. */
  async obey(order: ScreenOrder): Promise<ScreenView> {
    this.options.signal.throwIfAborted();
    if (order.order === 'back') return this.back();
    if (order.order === 'load') return this.load();
    if (order.order === 'go') return this.go(order, order.fixed === 'hidden');
    return this.look();
  }

  private async look(): Promise<ScreenView> {
    const view = viewOf(this.scroller, 0);
    if (!this.looked) await this.tellHidden(view);
    return view;
  }

  /** Told once, before anything moves. */
  private async tellHidden(view: ScreenView): Promise<void> {
    const { step, lacks, signal } = this.options;
    this.looked = true;
    await this.findTrees();
    const boxes = await runSliced(scrollBoxes(this.trees, this.scroller.element), signal);
    if (boxes.length > 0) {
      lacks('screenshot-rest', 'scroll_box', `${boxes.length}: ${named(boxes)}`);
    }
    const frame = fits(view) ? fillingFrame(this.document) : null;
    if (frame !== null && scrollsInside(frame))
      lacks('screenshot-rest', 'inside_frame', named([frame]));
    if (fits(view) && lockedAway(this.document) > LEAST) lacks('screenshot-rest', 'scroll_locked');
    const dialogs = queryAll(this.document, 'dialog,[popover]').filter(
      (one) => !isOwn(one) && (matches(one, 'dialog:modal') || matches(one, ':popover-open')),
    );
    if (dialogs.length > 0) step(`page:dialog_open ${dialogs.length} ${named(dialogs)}`);
    if (view.inner) step(`page:scrolls_in ${named([this.scroller.element])}`);
  }

  private async findTrees(): Promise<void> {
    const { shadowOf, signal } = this.options;
    this.trees = await runSliced(treesOf(this.document, shadowOf), signal);
  }

  private async load(): Promise<ScreenView> {
    this.makeStill();
    const { signal, busy, step } = this.options;
    const pass = await loadPass(() => imagesIn(this.trees), this.scroller, signal, busy);
    this.tellPass(pass);
    // What came meanwhile has its own.
    await this.findTrees();
    const parts = await runSliced(pinnedParts(this.trees), signal);
    if (parts.length > 0) step(`screenshot:fixed_parts_left ${parts.length} ${named(parts)}`);
    this.left = scrollOf(this.scroller);
    return viewOf(this.scroller, 0);
  }

  private tellPass({ down, before, after, loaded, pending, stopped }: LoadPass): void {
    const { step, lacks } = this.options;
    step(
      `page:scrolled_through ${Math.round(down)} of ${after} pictures_loaded ${loaded} pending ${pending}`,
    );
    if (after !== before) step(`page:height ${before} to ${after}`);
    const limit = stopped === 'time' ? `${LOAD_LIMITS.ms} ms` : `${LOAD_LIMITS.height} px`;
    if (stopped !== null) lacks('page-rest', 'scroll_limit', `${Math.round(down)} px, ${limit}`);
  }

  private async go(to: Point, hide: boolean): Promise<ScreenView> {
    const { signal } = this.options;
    this.makeStill();
    this.noticeUser();
    scrollTo(this.scroller, to);
    await drawn(signal);
    const covered = await this.handlePinned(hide);
    await picturesReady(imagesIn(this.trees), boxOf(this.scroller), PICTURES_MS, signal);
    this.left = scrollOf(this.scroller);
    return viewOf(this.scroller, covered);
  }

  /** A page may pin something only when it is scrolled: it is looked for in each place anew. */
  private async handlePinned(hide: boolean): Promise<number> {
    const { signal } = this.options;
    const before = this.pinned.changes;
    const [box, at] = [boxOf(this.scroller), scrollOf(this.scroller)];
    const covered = await runSliced(this.pinned.look(this.trees, hide, box, at), signal);
    if (this.pinned.changes > before) await drawn(signal);
    this.pinned.check();
    return covered;
  }

  private makeStill(): void {
    const { document, scroller } = this;
    if (this.touched) return;
    this.touched = true;
    const root = documentElementOf(document) as Element | null;
    const body = bodyOf(document) as Element | null;
    for (const element of [root, body, scroller.element]) {
      if (element !== null) this.styles.set(element, STILL);
    }
  }

  private noticeUser(): void {
    if (this.left === null || samePlace(scrollOf(this.scroller), this.left)) return;
    this.userScrolls += 1;
  }

  private async back(): Promise<ScreenView> {
    const { step, signal } = this.options;
    this.noticeUser();
    const { hidden, released, left } = this.pinned.count;
    if (hidden.size > 0) step(`screenshot:fixed_hidden ${hidden.size} ${named(hidden)}`);
    if (released.size > 0) step(`screenshot:sticky_released ${released.size} ${named(released)}`);
    if (left.size > 0) step(`screenshot:fixed_left ${left.size} ${named(left)}`);
    if (this.userScrolls > 0) step(`page:scrolled_meanwhile ${this.userScrolls}`);
    this.restore();
    await drawn(signal);
    step('page:put_back');
    return viewOf(this.scroller, 0);
  }

  /** At once, so that it is done even when the capture is stopped. */
  private restore(): void {
    if (!this.touched) return;
    this.touched = false;
    const { scroller, start } = this;
    // Placed while nothing snaps or glides, then once more by the page's own rules.
    for (let round = 0; round < 2; round += 1) {
      if (scroller.inner) scrollTo(scroller, start.scroller);
      globalThis.scrollTo({ left: start.window.x, top: start.window.y, behavior: 'instant' });
      this.styles.restore();
    }
  }
}

/** Of another site's frame it cannot be told: it is taken to scroll. */
function scrollsInside(frame: Element): boolean {
  const root = frameDocument(frame)?.scrollingElement;
  return !root || root.scrollHeight > root.clientHeight + 1;
}
