/** The worker's side of job.ts. */
import { type AgreementJob, readAgreement } from '../../documents/agreement';
import type { JobAnswer } from './job';

/** Answers each job that this worker is given. Only the page that made the worker can give it one. */
export function serveJobs(): void {
  addEventListener('message', ({ data }: MessageEvent<AgreementJob>) =>
    postMessage(answerTo(data)),
  );
}

function answerTo(job: AgreementJob): JobAnswer {
  try {
    const reading = readAgreement(job, (error) => console.error('[swipewise] own rules', error));
    return reading === null ? { ok: false, why: 'empty', detail: '' } : { ok: true, reading };
  } catch (error) {
    return {
      ok: false,
      why: 'failed',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}
