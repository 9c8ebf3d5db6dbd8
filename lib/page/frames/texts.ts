/** The frames of a page as its scanner sees them: their texts come in, what was found goes out. */
import type { Display } from '../../core/display';
import type { Finding } from '../../core/model';
import type {
  FrameCensus,
  FrameReading,
  FrameShowAnswer,
  ReadCounts,
} from '../../platform/messages';
import { scrollToElement } from '../mark/scroll';
import type { FoundThere, OtherText, OtherTexts } from '../others';
import { countAll } from './count';
import type { FrameDoor } from './door';
import { gathered } from './later';
import type { FrameShown } from './shown';
import { FrameStore } from './store';

/** Frames of one page tell their texts within moments of each other (ms). */
const TEXTS = { quiet: 150, longest: 1000 };
/** How often is looked which frames there are (ms). */
const LOOKS = { quiet: 500, longest: 2000 };
/** Orders under way at the same time: a page with a hundred frames must not flood the background. */
const MAX_ORDERS = 4;

/** Makes what a frame is to show of its findings. */
export type Describe = (found: readonly FoundThere[]) => FrameShown;

/** What was found in one reading of a frame. */
interface Findings {
  reading: number;
  found: readonly FoundThere[];
}

/** How the words of one reading were shown, by {@link placeOf}. */
interface Displays {
  reading: number;
  byPlace: Map<string, Display>;
}

/** See the head of this file. */
export class FrameTexts implements OtherTexts {
  private readonly store = new FrameStore();
  private readonly listeners = new Set<() => void>();
  private readonly displays = new Map<number, Displays>();
  /** What was found in each frame, which of them are to be told, and what they were last told. */
  private readonly findings = new Map<number, Findings>();
  private readonly waiting = new Set<number>();
  private readonly told = new Map<number, string>();
  private seen: FrameCensus | null = null;
  private visible = true;
  private orders = 0;
  private readonly changed: () => void;
  private readonly lookSoon: () => void;
  private describe: Describe | undefined;

  /** Asks nothing of any frame until one has told its text. */
  constructor(
    private readonly door: FrameDoor,
    private readonly doc: Document,
    signal: AbortSignal,
  ) {
    this.changed = gathered(() => this.tell(), { ...TEXTS, signal });
    this.lookSoon = gathered(() => void this.look(), { ...LOOKS, signal });
  }

  /** From now on frames are told what was found in them. Call {@link showAll} after each reading. */
  showWith(describe: Describe): void {
    this.describe = describe;
  }

  /** Takes a frame's text in; false where there is no room for it. An empty one takes the frame out. */
  take({ frameId, ...reading }: FrameReading & { frameId: number }): boolean {
    const kept = reading.text === '' ? this.drop(frameId) : this.store.put(frameId, reading);
    this.displays.delete(frameId);
    this.changed();
    return kept || reading.text === '';
  }

  /** See {@link OtherTexts}. */
  texts(): readonly OtherText[] {
    return this.store.all().map(([frameId, { reading, text }]) => {
      return { key: keyOf(frameId, reading), text };
    });
  }

  /** See {@link OtherTexts}. */
  onChange(listener: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  /** See {@link OtherTexts}. Nothing is sent before {@link showAll}. */
  found(key: string, found: readonly FoundThere[]): void {
    const { frameId, reading } = addressIn(key);
    if (this.store.get(frameId)?.reading === reading)
      this.findings.set(frameId, { reading, found });
  }

  /**
   * After a reading, or when the language or a choice of the user has changed: tells each frame what
   * is new for it, and looks which frames are still there.
   */
  showAll(): void {
    if (this.findings.size === 0) return;
    for (const frameId of this.findings.keys()) this.waiting.add(frameId);
    this.lookSoon();
    this.sendNext();
  }

  /** See {@link OtherTexts}. */
  jump(key: string, { finding: { start, end } }: FoundThere): boolean {
    const { frameId, reading } = addressIn(key);
    if (this.store.get(frameId)?.reading !== reading) return false;
    void this.door.order(frameId, 'frame.jump', { reading, start, end }).then((answer) => {
      if (answer?.path !== undefined) this.scrollTo(answer.path);
    });
    return true;
  }

  /** See {@link OtherTexts}. */
  marks(visible: boolean): void {
    this.visible = visible;
    for (const [frameId] of this.store.all()) this.orderMarks(frameId);
  }

  /** See {@link OtherTexts}. */
  displayOf(key: string, finding: Finding): Display | undefined {
    const { frameId, reading } = addressIn(key);
    const displays = this.displays.get(frameId);
    return displays?.reading === reading ? displays.byPlace.get(placeOf(finding)) : undefined;
  }

  /** See {@link OtherTexts}. */
  count(own: ReadCounts, _frames: readonly Element[]): ReadCounts {
    const read = this.store.all().map(([, reading]) => reading.read);
    return countAll({ own, read, leftOut: this.store.leftOut, census: this.seen });
  }

  /** Looks which frames there are, and forgets those that left. Never rejects. */
  async look(): Promise<void> {
    const before = this.store.all();
    const seen = await this.door.census();
    if (seen === null) return;
    this.seen = seen;
    const there = new Set(seen.frames.filter(({ reading }) => reading).map((one) => one.frameId));
    // A text that came in meanwhile may be of a frame that was not there at the time of looking.
    const gone = before.filter(([id, reading]) => !there.has(id) && this.store.get(id) === reading);
    for (const [frameId] of gone) this.drop(frameId);
    if (gone.length > 0) this.changed();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private drop(frameId: number): boolean {
    this.displays.delete(frameId);
    this.findings.delete(frameId);
    this.waiting.delete(frameId);
    this.told.delete(frameId);
    return this.store.drop(frameId);
  }

  /** Sends as many orders as may be under way; each that ends sends the next. */
  private sendNext(): void {
    for (const frameId of this.waiting) {
      if (this.orders >= MAX_ORDERS) return;
      this.waiting.delete(frameId);
      void this.show(frameId);
    }
  }

  private async show(frameId: number): Promise<void> {
    const known = this.findings.get(frameId);
    if (known === undefined || this.describe === undefined) return;
    const { reading } = known;
    const shown = this.describe(known.found);
    const words = JSON.stringify([reading, shown]);
    if (this.told.get(frameId) === words) return;
    this.told.set(frameId, words);
    this.orders += 1;
    const answer = await this.door.order(frameId, 'frame.show', { reading, shown });
    this.orders -= 1;
    if (answer?.ok === true) this.learn(frameId, reading, shown.findings, answer);
    if (answer === null) this.forgetOrder(frameId);
    if (!this.visible) this.orderMarks(frameId);
    this.sendNext();
  }

  /** Nobody answered: the frame is gone, or its script was just being replaced. */
  private forgetOrder(frameId: number): void {
    this.told.delete(frameId);
    this.lookSoon();
  }

  /** Keeps how the words were shown; says so only where it is news, or readings would never end. */
  private learn(
    frameId: number,
    reading: number,
    findings: readonly Finding[],
    answer: Extract<FrameShowAnswer, { ok: true }>,
  ): void {
    if (this.store.get(frameId)?.reading !== reading) return;
    const byPlace = new Map<string, Display>();
    for (const [index, finding] of findings.entries()) {
      const display = answer.displays[index];
      if (display != null) byPlace.set(placeOf(finding), display);
    }
    const before = this.displays.get(frameId);
    const displays = { reading, byPlace };
    this.displays.set(frameId, displays);
    if (wordsOf(before) !== wordsOf(displays)) this.changed();
  }

  private orderMarks(frameId: number): void {
    void this.door.order(frameId, 'frame.marks', { visible: this.visible });
  }

  /** In Firefox scrolling within a frame of another origin does not reach the page around it. */
  private scrollTo(path: readonly number[]): void {
    const frames = Document.prototype.querySelectorAll.call(this.doc, 'iframe,frame,object,embed');
    for (const frame of Array.from(frames)) {
      const id = this.door.idOf(frame);
      if (id !== undefined && path.includes(id)) scrollToElement(frame);
    }
  }
}

/** Another reading is another text: offsets into the one mean nothing in the other. */
function keyOf(frameId: number, reading: number): string {
  return `${frameId} ${reading}`;
}

function addressIn(key: string): { frameId: number; reading: number } {
  const [frameId = 0, reading = 0] = key.split(' ').map(Number);
  return { frameId, reading };
}

function wordsOf(displays: Displays | undefined): string {
  return JSON.stringify([displays?.reading, ...(displays?.byPlace ?? [])]);
}

function placeOf({ start, end, category }: Finding): string {
  return `${start} ${end} ${category}`;
}
