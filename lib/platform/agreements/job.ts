/** Reading in a worker: a long agreement holds up no page, and stopping it is stopping the worker. */
import type { ReadFailure, Received } from '../../core/documents/protocol';
import type { AgreementReading } from '../../core/documents/reading';
import type { AgreementJob } from '../../documents/agreement';
import type { DocumentFacts } from '../../documents/facts';
import { ReceiveError } from '../../documents/receive';
import { browser } from '../browser';

/** What a record of a document needs, and the rules that its findings came from. */
export type FactsForRecord = DocumentFacts & { rulesVersion: string };

/** What the worker is asked: type to [job, answer]. */
export interface Jobs {
  /** Read an agreement against its page. */
  read: [AgreementJob, AgreementReading];
  /** Read a document for a record of its own. */
  facts: [Received, FactsForRecord];
}

/** One job on its way to the worker. */
export type JobRequest = { [T in keyof Jobs]: { type: T; job: Jobs[T][0] } }[keyof Jobs];

/** What the worker answers, once. */
export type JobAnswer<Result = unknown> =
  | { ok: true; result: Result }
  | { ok: false; why: ReadFailure; detail: string };

/** Has a document read by entrypoints/agreements.ts. Rejects with a {@link ReceiveError}. */
export function inWorker<T extends keyof Jobs>(
  type: T,
  job: Jobs[T][0],
  signal: AbortSignal,
): Promise<Jobs[T][1]> {
  const worker = new Worker(browser.runtime.getURL('/agreements.js'));
  return new Promise<Jobs[T][1]>((resolve, reject) => {
    const fail = (why: ReadFailure, detail = '') => reject(new ReceiveError(why, detail));
    if (signal.aborted) fail('cancelled');
    signal.addEventListener('abort', () => fail('cancelled'), { once: true });
    worker.onerror = ({ message }) => fail('failed', message);
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<Jobs[T][1]>>) => {
      if (data.ok) resolve(data.result);
      else fail(data.why, data.detail);
    };
    worker.postMessage({ type, job });
  }).finally(() => worker.terminate());
}
