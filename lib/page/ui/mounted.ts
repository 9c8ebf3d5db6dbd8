/** The interface of one document at work: what the pointer, the keys and the messages lead to. */
import { pageWords } from '../../i18n/page';
import type { CaptureEvent, SiteSettings } from '../../platform/messages';
import { isOwn } from '../own';
import { Acts } from './acts';
import { type BarActs, type BarShown, countWords } from './bar-view';
import { builderFor } from './build';
import { Card } from './card';
import type { CardItem } from './card-shown';
import type { Pen } from './card-view';
import { Dock } from './dock';
import { Hits, type Point } from './hits';
import type { Ui, UiOptions } from './index';
import { itemOf, selectionBox } from './items';
import { drawNote } from './note-view';
import { type Note, READ_MS } from './notes';
import { byWeight, countPainted, paintedIndexes } from './painted';
import { watchPointer } from './pointer';

/** See `mountUi`. */
export class Mounted implements Ui {
  private readonly card: Card;
  private readonly dock: Dock;
  private readonly acts: Acts;
  private readonly hits: Hits;
  private now: SiteSettings;
  private painted: number[] = [];
  private note: Note | null = null;
  private noteGoes: ReturnType<typeof setTimeout> | undefined;
  private listening: AbortController | undefined;
  /** The words of the finding that was stepped to last. */
  private current: { index: number; quote: string } | undefined;
  private small = false;
  private announced = false;

  constructor(private readonly options: UiOptions) {
    const { doc, send, settings, signal, view } = options;
    this.now = settings;
    const pen = () => this.pen();
    const words = () => this.pen().words;
    this.acts = new Acts({ send, words, note: (note) => this.say(note) });
    this.hits = new Hits(view, () => this.painted);
    this.card = new Card({
      ...{ doc, pen, signal, acts: this.cardActs() },
      status: () => this.savingLine(),
      busy: () => this.note?.busy === true,
      closed: () => this.drawDock(),
    });
    this.dock = new Dock({
      doc,
      pen,
      signal,
      acts: this.barActs(),
      closeNote: () => this.say(null),
    });
    view.subscribe(() => this.read(), signal);
    signal.addEventListener('abort', () => this.end(), { once: true });
    if (!signal.aborted) this.read();
  }

  settings(next: SiteSettings): void {
    this.now = next;
    this.read();
    this.card.redraw();
  }

  step(by: 1 | -1, keyboard = true): boolean {
    const { painted } = this;
    if (painted.length === 0) return false;
    const from = painted.findIndex((index) => this.isCurrent(index));
    const first = by === 1 ? 0 : painted.length - 1;
    const at = from < 0 ? first : (from + by + painted.length) % painted.length;
    const item = (place: number) => this.itemAt(painted[place]);
    const start = item(at);
    if (start !== null) this.go(start);
    const go = (to: CardItem) => this.go(to);
    const how = keyboard ? 'keyboard' : 'click';
    return this.card.open({ count: painted.length, at, item, go, by: how });
  }

  async check({ text, cut }: Parameters<Ui['check']>[0]): Promise<boolean> {
    const { check, doc } = this.options;
    if (check === undefined || text.trim() === '') return false;
    const { note } = this.pen().words.page;
    const contents = await check(text, this.now.locale).catch((error: unknown) => {
      console.error('[swipewise]', error);
      return null;
    });
    const selected = { chars: text.length, cut: cut === true };
    if (contents === null) this.say({ tone: 'bad', text: note.checkFailed, ms: READ_MS });
    else if (contents.length === 0) this.say({ tone: 'plain', text: note.nothing(selected) });
    else {
      const place = selectionBox(doc);
      const item = (at: number) => {
        const content = contents[at];
        return content === undefined ? null : { content, index: null, selected, place };
      };
      this.card.open({ count: contents.length, at: 0, item, by: 'keyboard' });
    }
    return true;
  }

  event(event: CaptureEvent): void {
    this.acts.saving(event);
  }

  visible(visible: boolean): void {
    this.card.visible(visible);
    this.dock.visible(visible);
  }

  /** The page was read anew, or what holds on the site has changed. */
  private read(): void {
    this.painted = this.now.paused ? [] : paintedIndexes(this.options.view.known());
    this.hits.forget();
    if (this.painted.length > 0) this.listen();
    else this.deafen();
    this.drawDock();
    this.dock.settle();
    this.announce();
  }

  private listen(): void {
    if (this.listening !== undefined) return;
    this.listening = new AbortController();
    const rest = (point: Point) => this.rest(point);
    const move = (point: Point) => this.card.pointerAt(point);
    const click = (point: Point, target: EventTarget | null) => this.click(point, target);
    watchPointer(this.options.doc, { rest, move, click }, this.listening.signal);
  }

  private deafen(): void {
    this.listening?.abort();
    this.listening = undefined;
    if (this.card.item?.index != null) this.card.close();
  }

  private end(): void {
    clearTimeout(this.noteGoes);
    this.deafen();
  }

  private rest(point: Point): void {
    if (this.card.item !== undefined && !this.card.passing) return;
    this.openAt(point, 'hover');
  }

  private click(point: Point, target: EventTarget | null): void {
    if (target instanceof Element && isOwn(target)) return;
    // Who has just selected words wants to have them, not a card over them.
    if (this.options.doc.getSelection()?.isCollapsed === false) return;
    if (!this.openAt(point, 'click')) this.card.close();
  }

  private openAt(point: Point, by: 'hover' | 'click'): boolean {
    const { doc, view } = this.options;
    const found = byWeight(view.known(), this.hits.at(doc, point));
    const [worst] = found;
    if (worst === undefined) return false;
    if (by === 'hover' && this.card.item?.index === worst) return true;
    return this.card.open({ count: found.length, at: 0, item: (at) => this.itemAt(found[at]), by });
  }

  private itemAt(index: number | undefined): CardItem | null {
    const { options, now } = this;
    if (index === undefined) return null;
    const content = options.content(index, now.locale);
    return content && itemOf(options.view, index, content);
  }

  private go({ index, content }: CardItem): void {
    if (index === null) return;
    this.current = { index, quote: content.quote };
    this.options.view.jump(index, content.quote);
    this.drawDock();
  }

  private isCurrent(index: number): boolean {
    const quote = this.options.view.known().report.findings[index]?.quote;
    return this.current?.index === index && this.current.quote === quote;
  }

  private say(note: Note | null): void {
    clearTimeout(this.noteGoes);
    this.note = note;
    if (note?.ms !== undefined) this.noteGoes = setTimeout(() => this.say(null), note.ms);
    this.card.redraw();
    this.drawDock();
  }

  private savingLine(): Node | null {
    return this.note?.saving ? drawNote(this.pen(), this.note) : null;
  }

  private drawDock(): void {
    if (this.options.signal.aborted) return;
    const bar = this.barShown();
    const inCard = this.note?.saving === true && this.card.item !== undefined;
    const note = inCard ? null : this.note;
    this.dock.show({ ...(bar && { bar }), ...(note && { note }) });
  }

  private barShown(): BarShown | undefined {
    const { bar, view } = this.options;
    if (!bar || !this.now.bar || this.painted.length === 0) return undefined;
    const known = view.known();
    const { words } = this.pen();
    const at = this.painted.findIndex((index) => this.isCurrent(index));
    const failed = known.phase === 'failed' ? words.page.bar.failed : undefined;
    const partial = failed ?? (known.report.truncated ? words.page.bar.cut : undefined);
    return {
      ...{ counts: countPainted(known, this.painted), small: this.small },
      ...{ busy: this.note?.busy === true, keys: this.now.keys ?? {} },
      ...(at < 0 ? {} : { at }),
      ...(partial === undefined ? {} : { partial }),
    };
  }

  /** Said once a page: who does not see the bar hears that there is something. */
  private announce(): void {
    const shown = this.barShown();
    if (shown === undefined || this.announced) return;
    this.announced = true;
    const { words } = this.pen();
    // A screen reader hears of a change only in a place that it has known for a moment.
    const text = words.page.bar.found({ parts: countWords(shown.counts, words) });
    setTimeout(() => this.dock.say(text), 300);
  }

  private cardActs() {
    return {
      save: () => void this.acts.save(),
      openPanel: () => void this.acts.openPanel(),
      dismiss: ({ content }: CardItem) => {
        const { key } = content;
        const set = (on: boolean) => ({ what: 'dismiss', on, key }) as const;
        this.card.close();
        void this.acts.choose(set(true), this.pen().words.page.note.dismissed, set(false));
      },
    };
  }

  private barActs(): BarActs {
    return {
      step: (by, keyboard) => void this.step(by, keyboard),
      save: () => void this.acts.save(),
      openPanel: () => void this.acts.openPanel(),
      hide: () => {
        const set = (on: boolean) => ({ what: 'bar', on }) as const;
        void this.acts.choose(set(false), this.pen().words.page.note.hidden, set(true));
      },
      fold: (small) => {
        this.small = small;
        this.drawDock();
      },
    };
  }

  private pen(): Pen {
    const { locale } = this.now;
    return { build: builderFor(this.options.doc), words: pageWords(locale), locale };
  }
}
