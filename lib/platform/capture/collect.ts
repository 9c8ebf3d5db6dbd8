/** Takes in what the capture script in the page sends, checking every message. */
import { ChunkReader } from '../../core/capture/chunks';
import {
  type PageCommand,
  type PageEvent,
  type PageFacts,
  type PagePart,
  parsePageEvent,
} from '../../core/capture/protocol';
import { CaptureFailure } from './failure';
import type { CaptureNotes } from './notes';
import type { ExtensionPort } from './port';
import { type AskScreen, ScreenTalk } from './screen-talk';
import { type SilenceWatch, watchSilence } from './silence';

/** A page that owes an answer and says nothing for this long (ms) hangs. Below the 30 s after which a worker is ended. */
const SILENCE_MS = 25_000;
/** Bytes of one part: no page may fill the background's memory. */
const MAX_PART_BYTES = 256 * 1024 * 1024;

/** What the caller does while the page is being read. */
export interface CollectHooks {
  notes: CaptureNotes;
  signal: AbortSignal;
  /**
   * The page waits until this is done: the picture belongs between the facts and the text. `ask` moves
   * the page for it, and rejects once the exchange is over.
   */
  onFacts(facts: PageFacts, ask: AskScreen): Promise<void>;
  onProgress(event: Extract<PageEvent, { type: 'progress' | 'open' }>): void;
  /** Why the port closed early. */
  lost(): Promise<Error>;
}

/** What the page gave: whole parts only, each checked against its totals. */
export interface Collected {
  facts: PageFacts;
  parts: Map<PagePart, Uint8Array>;
}

/** Runs the exchange to its end. Rejects with {@link CaptureFailure} or the signal's reason. */
export function collectPage(port: ExtensionPort, hooks: CollectHooks): Promise<Collected> {
  return new Promise<Collected>((resolve, reject) => {
    const silent = () => end(new CaptureFailure('failed', 'page_silent'));
    const watch = watchSilence(SILENCE_MS, silent);
    const collector = new Collector(hooks, (command) => port.postMessage(command), watch);
    const abort = () => end(hooks.signal.reason);
    let over = false;
    const end = (error: unknown) => {
      if (over) return;
      over = true;
      watch.stop();
      hooks.signal.removeEventListener('abort', abort);
      collector.talk.end(error);
      port.disconnect();
      reject(error);
    };
    hooks.signal.addEventListener('abort', abort, { once: true });
    port.onDisconnect.addListener(() => void hooks.lost().then(end));
    port.onMessage.addListener((message) => {
      watch.heard();
      collector.take(message).then((done) => {
        if (done === null) return;
        resolve(done);
        end(null);
      }, end);
    });
    port.postMessage({ type: 'start' } satisfies PageCommand);
  });
}

/** State of one exchange. */
class Collector {
  private facts: PageFacts | null = null;
  private readonly parts = new Map<PagePart, Uint8Array>();
  private readonly open = new Map<PagePart, ChunkReader>();
  readonly talk = new ScreenTalk((order) => this.say({ type: 'screen', order }));

  constructor(
    private readonly hooks: CollectHooks,
    private readonly say: (command: PageCommand) => void,
    private readonly watch: SilenceWatch,
  ) {}

  /** Takes one message; gives everything when it was the last. */
  async take(message: unknown): Promise<Collected | null> {
    const event = parsePageEvent(message);
    if (event === null) throw new CaptureFailure('failed', 'page_protocol');
    this.talk.heard();
    if (event.type === 'facts') await this.takeFacts(event.facts);
    else if (event.type === 'done') return this.finish();
    else this.takeOther(event);
    return null;
  }

  private async takeFacts(facts: PageFacts): Promise<void> {
    if (this.facts !== null) throw new CaptureFailure('failed', 'page_protocol: facts twice');
    this.facts = facts;
    // Until it is answered the page waits for us; each order has a limit of its own.
    this.watch.pause();
    await this.hooks.onFacts(facts, (order) => this.talk.ask(order));
    this.say({ type: 'ack' });
    this.watch.resume();
  }

  private takeOther(event: Exclude<PageEvent, { type: 'facts' | 'done' }>): void {
    const { notes, onProgress } = this.hooks;
    if (event.type === 'screen' || event.type === 'screen_failed') this.talk.take(event);
    else if (event.type === 'error') throw new CaptureFailure('failed', event.detail);
    else if (event.type === 'step') notes.pageDid(event.step);
    else if (event.type === 'progress') onProgress(event);
    else if (event.type === 'screen_busy') return;
    else if (event.type === 'missing') {
      notes.lacks(event.missing.what, event.missing.reason, event.missing.detail);
    } else this.takePart(event);
  }

  private takePart(event: Extract<PageEvent, { type: 'open' | 'chunk' | 'close' | 'drop' }>): void {
    if (event.type === 'open') {
      this.open.set(event.part, new ChunkReader(MAX_PART_BYTES));
      this.hooks.onProgress(event);
    } else if (event.type === 'chunk') {
      this.reader(event.part).add(event.index, event.data);
      this.say({ type: 'ack' });
    } else if (event.type === 'drop') this.open.delete(event.part);
    else {
      this.parts.set(event.part, this.reader(event.part).close(event));
      this.open.delete(event.part);
    }
  }

  private reader(part: PagePart): ChunkReader {
    const reader = this.open.get(part);
    if (reader === undefined) throw new CaptureFailure('failed', `page_protocol: ${part} not open`);
    return reader;
  }

  private finish(): Collected {
    if (this.facts === null || this.open.size > 0) {
      throw new CaptureFailure('failed', 'page_protocol: unfinished');
    }
    return { facts: this.facts, parts: this.parts };
  }
}
