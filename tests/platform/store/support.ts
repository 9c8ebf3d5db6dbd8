/** A store on a database in memory, and ways to break it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Lock } from '../../../lib/platform/store/context';
import { type EvidenceStore, openEvidenceStore } from '../../../lib/platform/store/index';
import { idOf } from '../../core/evidence/fixtures';

/** Begins with an empty disk. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory();
  nextId = 1;
}

let nextId = 1;

/** One piece of work after the other, as the browser's lock does within one process. */
export function makeLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work, work);
    last = run.catch(() => null);
    return run;
  };
}

/** No lock at all: what a broken browser would give. */
export const noLock: Lock = (work) => work();

/** Opens the store; ids count up. A new lock stands for a restarted browser. */
export function openStore(lock: Lock = makeLock()): Promise<EvidenceStore> {
  return openEvidenceStore({
    extensionVersion: '0.1.0',
    lock,
    now: () => new Date('2025-03-05T00:00:00.000Z'),
    newId: () => idOf(nextId++),
  });
}

/** What a writing request shall do from a given one on. */
export interface Fault {
  /** Number of writing requests that still work. */
  after: number;
  /** The DOMException's name. */
  name: string;
  /** True: every later write fails as well, as after a crash. */
  lasting: boolean;
  /** True: the transaction aborts later, as browsers do it; false: the call itself throws. */
  late: boolean;
}

interface Abortable {
  transaction: { _abort(name: string | null): void };
}

/** Makes writes fail until `mend` is called. `worked` counts the writes that went through. */
export function breakWrites(fault: Fault): { worked: () => number; mend: () => void } {
  const proto = IDBObjectStore.prototype;
  const real = { put: proto.put, add: proto.add, delete: proto.delete };
  const state = { worked: 0, fired: false };
  const wrap = (write: (...args: never[]) => IDBRequest) =>
    function broken(this: IDBObjectStore & Abortable, ...args: never[]): IDBRequest {
      const works = state.worked < fault.after || (state.fired && !fault.lasting);
      if (works) {
        state.worked += 1;
        return write.apply(this, args);
      }
      state.fired = true;
      if (!fault.late) throw new DOMException('planned', fault.name);
      const request = write.apply(this, args);
      this.transaction._abort(fault.name);
      return request;
    };
  const broken = { put: wrap(real.put), add: wrap(real.add), delete: wrap(real.delete) };
  Object.assign(proto, broken);
  return { worked: () => state.worked, mend: () => Object.assign(proto, real) };
}
