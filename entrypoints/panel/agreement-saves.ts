/** Saves agreements as evidence, one at a time each, and keeps what came of it. */
import type { SaveView } from '../../components/panel/agreements/state';
import type { Arrived, ReadProgress } from '../../lib/core/documents/protocol';

/** A record that was sealed and read back. */
interface Sealed {
  id: string;
  seq: number;
  headCode: string;
}

/** What is to be saved. */
export interface ToSave {
  /** The document as it was read; where it was not, it is fetched. */
  document: Arrived | undefined;
  fetch(progress: (step: ReadProgress) => void, signal: AbortSignal): Promise<Arrived>;
  /** Seals it; `sealing` is called when it cannot be stopped any more. */
  seal(document: Arrived, sealing: () => void, signal: AbortSignal): Promise<Sealed>;
}

const NONE: SaveView = { kind: 'none' };

/** By the key of the agreement. `changed` is called whenever a view has changed. */
export class AgreementSaves {
  private readonly views = new Map<string, SaveView>();
  private readonly running = new Map<string, AbortController>();

  constructor(private readonly changed: () => void) {}

  /** What is to be shown. */
  viewOf(key: string): SaveView {
    return this.views.get(key) ?? NONE;
  }

  /** Stops one that is not being sealed yet. */
  stop(key: string): void {
    this.running.get(key)?.abort();
  }

  /** Stops all that can be stopped. */
  stopAll(): void {
    for (const key of this.running.keys()) this.stop(key);
  }

  /** Never rejects: what fails is shown. */
  async save(key: string, { document, fetch, seal }: ToSave): Promise<void> {
    if (this.running.has(key)) return;
    const abort = new AbortController();
    const { signal } = abort;
    this.running.set(key, abort);
    let sealing = false;
    try {
      const fetched = document ?? (await this.fetch(key, fetch, signal));
      this.set(key, { kind: 'preparing' });
      const toldSealing = () => {
        signal.throwIfAborted();
        sealing = true;
        this.set(key, { kind: 'sealing' });
      };
      this.set(key, { kind: 'saved', ...(await seal(fetched, toldSealing, signal)) });
    } catch (error) {
      console.debug('[swipewise]', error);
      this.set(key, signal.aborted && !sealing ? NONE : viewOfFailure(error));
    } finally {
      this.running.delete(key);
    }
  }

  private fetch(key: string, fetch: ToSave['fetch'], signal: AbortSignal): Promise<Arrived> {
    const progress = (step: ReadProgress) => this.set(key, { kind: 'fetching', progress: step });
    progress({ stage: 'fetch', bytes: 0, total: null });
    return fetch(progress, signal);
  }

  private set(key: string, view: SaveView): void {
    this.views.set(key, view);
    this.changed();
  }
}

/** `refusal` is the store's or the tab's word on it, `why` that of the fetch. */
function viewOfFailure(error: unknown): SaveView {
  const { refusal, why } = typeof error === 'object' && error !== null ? fieldsOf(error) : {};
  if (refusal === 'private_window') return { kind: 'ask_private' };
  if (refusal === 'quota' || refusal === 'unsure') return { kind: 'failed', why: refusal };
  const unfetched = refusal === undefined && why !== undefined && why !== 'failed';
  return { kind: 'failed', why: unfetched ? 'fetch' : 'failed' };
}

function fieldsOf(error: object): { refusal?: unknown; why?: unknown } {
  return { ...error };
}
