/** Reading in a worker: a long agreement holds up no page, and stopping it is stopping the worker. */
import type { ReadFailure } from '../../core/documents/protocol';
import type { AgreementReading } from '../../core/documents/reading';
import type { AgreementJob } from '../../documents/agreement';
import { ReceiveError } from '../../documents/receive';
import { browser } from '../browser';

/** What the worker answers, once. */
export type JobAnswer =
  | { ok: true; reading: AgreementReading }
  | { ok: false; why: ReadFailure; detail: string };

/** Has a document read by entrypoints/agreements.ts. Rejects with a {@link ReceiveError}. */
export function readInWorker(job: AgreementJob, signal: AbortSignal): Promise<AgreementReading> {
  const worker = new Worker(browser.runtime.getURL('/agreements.js'));
  return new Promise<AgreementReading>((resolve, reject) => {
    const fail = (why: ReadFailure, detail = '') => reject(new ReceiveError(why, detail));
    if (signal.aborted) fail('cancelled');
    signal.addEventListener('abort', () => fail('cancelled'), { once: true });
    worker.onerror = ({ message }) => fail('failed', message);
    worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => {
      if (data.ok) resolve(data.reading);
      else fail(data.why, data.detail);
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
