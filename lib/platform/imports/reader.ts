/** A package in a worker of its own, which ends with it. */
import { StoreError } from '../store/errors';
import type { PackageReader } from './session';
import type { Message, Question, Reply } from './wire';

/** A reader that can be closed: what is under way then rejects with an AbortError. */
export interface ClosableReader extends PackageReader {
  close(): void;
}

type Progress = (done: number, total: number) => void;
/** A question without its number, for each kind by itself. */
type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'id'> : never) : never;

interface Waiting {
  settle(reply: Reply): void;
  fail(error: Error): void;
  onProgress: Progress | undefined;
}

/** Starts a worker for one package. */
export function openReader(): ClosableReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new WorkerReader(worker);
}

class WorkerReader implements ClosableReader {
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;
  /** Why nothing will be answered any more: the worker is dead. */
  private dead: Error | undefined;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => this.hear(data));
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      this.failAll(new StoreError('failed', message || 'worker'));
    });
  }

  async open(file: Blob, onProgress?: Progress) {
    const reply = await this.ask({ call: 'open', file }, onProgress);
    return reply.call === 'open' ? reply.result : fail(reply);
  }

  async get(record: string) {
    const reply = await this.ask({ call: 'get', record });
    return reply.call === 'get' ? reply.result : fail(reply);
  }

  async getArtifact(record: string, path: string) {
    const reply = await this.ask({ call: 'getArtifact', record, path });
    return reply.call === 'getArtifact' ? reply.result : fail(reply);
  }

  async keep(name: string) {
    const reply = await this.ask({ call: 'keep', name });
    return reply.call === 'keep' ? reply.result : fail(reply);
  }

  close(): void {
    this.worker.terminate();
    this.failAll(new DOMException('cancelled', 'AbortError'));
  }

  private ask(asked: Asked, onProgress?: Progress): Promise<Reply> {
    if (this.dead) return Promise.reject(this.dead);
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { settle: resolve, fail: reject, onProgress });
      this.worker.postMessage({ ...asked, id });
    });
  }

  private hear(message: Message): void {
    const waiting = this.waiting.get(message.id);
    if ('progress' in message) {
      waiting?.onProgress?.(message.progress.done, message.progress.total);
      return;
    }
    this.waiting.delete(message.id);
    waiting?.settle(message.reply);
  }

  private failAll(error: Error): void {
    this.dead = error;
    for (const { fail: reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

function fail(reply: Reply): never {
  if (reply.call === 'fault') throw new StoreError(reply.code, reply.detail);
  throw new StoreError('failed', reply.call);
}
