/** The guards in a page's frames: each is told what is still to be read before pressing anything. */
import type { GuardFacts } from '../guard/facts';
import type { FrameDoor } from './door';
import { Queue } from './queue';

/** A frame with only a pay button has no findings of its own; what is known of the page holds there too. */
export class FrameGuards {
  /** What each frame was last told, as one string; empty where that is nothing yet. */
  private readonly told = new Map<number, string>();
  private readonly queue = new Queue((frameId) => this.tell(frameId));

  /** `facts` gives what is still to be read on the page, now. */
  constructor(
    private readonly door: FrameDoor,
    private readonly facts: () => GuardFacts,
  ) {}

  /** Whether there is anything to be read before pressing. */
  get armed(): boolean {
    return this.facts().armed;
  }

  /** A reader has begun in the frame, or speaks again: it may be another document. */
  meet(frameId: number): void {
    this.told.set(frameId, '');
    if (this.armed) this.queue.add(frameId);
  }

  /** The frame has left the page. */
  drop(frameId: number): void {
    this.told.delete(frameId);
    this.queue.drop(frameId);
  }

  /** Frames in which a reader stands, as far as is known. */
  get all(): number[] {
    return [...this.told.keys()];
  }

  /** After something has changed: tells each frame what it does not know yet. */
  tellAll(): void {
    for (const frameId of this.told.keys()) this.queue.add(frameId);
  }

  private async tell(frameId: number): Promise<void> {
    const guard = this.facts();
    const words = JSON.stringify(guard);
    const before = this.told.get(frameId);
    if (before === undefined || before === words || (before === '' && !guard.armed)) return;
    this.told.set(frameId, words);
    const answer = await this.door.order(frameId, 'frame.guard', { guard });
    // Nobody answered, and no other document has begun there meanwhile.
    if (answer === null && this.told.get(frameId) === words) this.told.set(frameId, '');
  }
}
