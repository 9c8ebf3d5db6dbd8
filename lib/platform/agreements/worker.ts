/** The worker's side of job.ts. */
import { readAgreement } from '../../documents/agreement';
import { documentFacts } from '../../documents/facts';
import { rulesVersion } from '../capture/versions';
import type { JobAnswer, JobRequest } from './job';

/** Answers each job that this worker is given. Only the page that made the worker can give it one. */
export function serveJobs(): void {
  addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
    void answerTo(data).then((answer) => postMessage(answer));
  });
}

async function answerTo(request: JobRequest): Promise<JobAnswer> {
  try {
    const result = await resultOf(request);
    return result === null ? { ok: false, why: 'empty', detail: '' } : { ok: true, result };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, why: 'failed', detail };
  }
}

async function resultOf(request: JobRequest) {
  if (request.type === 'facts') {
    return { ...documentFacts(request.job), rulesVersion: await rulesVersion() };
  }
  return readAgreement(request.job, (error) => console.error('[swipewise] own rules', error));
}
