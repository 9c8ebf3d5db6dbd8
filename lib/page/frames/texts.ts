/** The frames of a page as its scanner sees them: their texts come in, what was found goes out. */
import type { Display } from '../../core/display';
import type { Finding } from '../../core/model';
import type {
  FrameCensus,
  FrameReading,
  FrameShowAnswer,
  ReadCounts,
} from '../../platform/messages';
import { localNameOf } from '../dom';
import type { GuardFacts } from '../guard/facts';
import { scrollToElement } from '../mark/scroll';
import type { FoundThere, FrameArea, OtherText, OtherTexts } from '../others';
import { addressIn, keyOf } from './address';
import { askAreas } from './areas';
import { countAll } from './count';
import type { FrameDoor } from './door';
import { FrameGuards } from './guards';
import { gathered } from './later';
import { Queue } from './queue';
import type { FrameShown } from './shown';
import { standingsAmong } from './standing';
import { FrameStore } from './store';

/** Frames of one page tell their texts within moments of each other (ms). */
const TEXTS = { quiet: 150, longest: 1000 };
/** How often is looked which frames there are (ms). */
const LOOKS = { quiet: 500, longest: 2000 };
/** Longest wait for a look around (ms), where someone wants an answer now. */
const FRESH_MS = 200;

/** What frames are told, by whom the rules and the guard are known. */
export interface Teller {
  /** Makes what a frame is to show of its findings. */
  describe(found: readonly FoundThere[]): FrameShown;
  /** What is still to be read on the page before pressing anything. */
  guard(): GuardFacts;
}

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
  /** What was found in each frame, and what they were last told of it. */
  private readonly findings = new Map<number, Findings>();
  private readonly queue = new Queue((frameId) => this.show(frameId));
  private readonly told = new Map<number, string>();
  /** Frames of other origins that nobody sees. */
  private readonly hidden = new Set<number>();
  private seen: FrameCensus | null = null;
  private visible = true;
  private readonly changed: () => void;
  private readonly lookSoon: () => void;
  private readonly guards: FrameGuards;
  private teller: Teller | undefined;

  /** Asks nothing of any frame before {@link showAll}. */
  constructor(
    private readonly door: FrameDoor,
    private readonly doc: Document,
    signal: AbortSignal,
  ) {
    this.changed = gathered(() => this.tell(), { ...TEXTS, signal });
    this.lookSoon = gathered(() => void this.look(), { ...LOOKS, signal });
    this.guards = new FrameGuards(door, () => this.teller?.guard() ?? { armed: false, lines: [] });
    const loaded = (event: Event) => {
      // A frame that was looked at while it was loading holds another document now.
      if (event.isTrusted && isFrame(event.target) && this.guards.armed) this.lookSoon();
    };
    doc.addEventListener('load', loaded, { capture: true, passive: true, signal });
  }

  /** From now on frames are told what they need to know. Call {@link showAll} after each reading. */
  showWith(teller: Teller): void {
    this.teller = teller;
  }

  /** Takes a frame's text in; false where there is no room for it. An empty one takes its words out. */
  take({ frameId, ...reading }: FrameReading & { frameId: number }): boolean {
    this.guards.meet(frameId);
    const empty = reading.text === '';
    const changed = empty ? this.forget(frameId) : this.store.put(frameId, reading);
    this.displays.delete(frameId);
    if (changed || !empty) this.changed();
    return changed || empty;
  }

  /** See {@link OtherTexts}. */
  texts(frames: readonly Element[]): readonly OtherText[] {
    const standingOf = standingsAmong(frames, sizeOf(this.doc.defaultView));
    this.hidden.clear();
    return this.store.all().map(([frameId, { reading, text, place }]) => {
      const standing = standingOf(place);
      if (standing === 'hidden') this.hidden.add(frameId);
      return { key: keyOf(frameId, reading), text, standing };
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
    if (this.wantsLook()) this.lookSoon();
    for (const frameId of this.findings.keys()) this.queue.add(frameId);
    this.guards.tellAll();
  }

  /** The user has read what the guard has to say, or part of it. */
  tellGuards(): void {
    this.guards.tellAll();
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
  areasOf(key: string, findings: readonly Finding[]): Promise<FrameArea[]> {
    return askAreas(this.door, addressIn(key), findings);
  }

  /** See {@link OtherTexts}. */
  count(own: ReadCounts, apart: readonly string[]): ReadCounts {
    const foreign = new Set(apart.map((key) => addressIn(key).frameId));
    const read = this.store.all().flatMap(([id, one]) => (foreign.has(id) ? [] : [one.read]));
    const told = this.seen?.frames.filter(
      ({ frameId, large }) => large && foreign.has(frameId) && !this.hidden.has(frameId),
    );
    const beyond = this.store.leftOut;
    return countAll({ own, read, apart: told?.length ?? 0, beyond, census: this.seen });
  }

  /**
   * Looks which frames there are, and forgets those that left. Where the guard is armed, frames in which
   * no word matters get a reader too: one of them may hold the button. Never rejects.
   */
  async look(): Promise<void> {
    const before = this.store.all();
    const known = this.guards.all;
    const seen = await this.door.census(this.guards.armed);
    if (seen === null) return;
    this.seen = seen;
    const all = new Set(seen.frames.map(({ frameId }) => frameId));
    for (const frameId of known.filter((id) => !all.has(id))) this.guards.drop(frameId);
    const there = new Set(seen.frames.filter(({ reading }) => reading).map((one) => one.frameId));
    // A text that came in meanwhile may be of a frame that was not there at the time of looking.
    const gone = before.filter(([id, reading]) => !there.has(id) && this.store.get(id) === reading);
    for (const [frameId] of gone) this.forget(frameId);
    if (gone.length > 0) this.changed();
  }

  /** Looks around, but makes nobody wait for a frame that hangs: what is seen later is told later. */
  async freshen(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, FRESH_MS));
    await Promise.race([this.look(), late]);
  }

  /** Frames come to us by themselves where a word in them matters; a look costs a call into each. */
  private wantsLook(): boolean {
    const unseen = this.seen === null && (this.doc.defaultView?.length ?? 0) > 0;
    return unseen || this.findings.size > 0 || this.guards.armed;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private forget(frameId: number): boolean {
    this.displays.delete(frameId);
    this.findings.delete(frameId);
    this.queue.drop(frameId);
    this.told.delete(frameId);
    return this.store.drop(frameId);
  }

  private async show(frameId: number): Promise<void> {
    const known = this.findings.get(frameId);
    if (known === undefined || this.teller === undefined) return;
    const { reading } = known;
    // A frame that had to make room for larger ones keeps no marks.
    const kept = this.store.get(frameId) !== undefined;
    const shown = this.teller.describe(kept ? known.found : []);
    const words = JSON.stringify([reading, shown]);
    if (this.told.get(frameId) === words) return;
    this.told.set(frameId, words);
    const answer = await this.door.order(frameId, 'frame.show', { reading, shown });
    if (answer?.ok === true) this.learn(frameId, reading, shown.findings, answer);
    if (answer === null) this.forgetOrder(frameId);
    if (!this.visible) this.orderMarks(frameId);
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

function isFrame(target: EventTarget | null): boolean {
  return target instanceof Element && /^i?frame$|^object$|^embed$/.test(localNameOf(target));
}

function sizeOf(view: Window | null): { width: number; height: number } {
  return { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
}

function wordsOf(displays: Displays | undefined): string {
  return JSON.stringify([displays?.reading, ...(displays?.byPlace ?? [])]);
}

function placeOf({ start, end, category }: Finding): string {
  return `${start} ${end} ${category}`;
}
