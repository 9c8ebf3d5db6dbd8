/** The worker that holds one package: checking a large one takes seconds, in which the page stays alive. */
import { toStoreError } from '../store/errors';
import { PackageSession } from './session';
import { openImportStore } from './store';
import type { Message, Question, Reply } from './wire';

const session = new PackageSession(() => openImportStore());

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

async function answer(question: Question): Promise<void> {
  const { id } = question;
  send({ id, reply: await replyTo(question) });
}

async function replyTo(question: Question): Promise<Reply> {
  try {
    return await ask(question);
  } catch (error) {
    const { code, detail } = toStoreError(error);
    return { call: 'fault', code, detail };
  }
}

async function ask(question: Question): Promise<Reply> {
  const { id, call } = question;
  switch (call) {
    case 'open': {
      const onProgress = (done: number, total: number) => send({ id, progress: { done, total } });
      return { call, result: await session.open(question.file, onProgress) };
    }
    case 'get':
      return { call, result: await session.get(question.record) };
    case 'getArtifact':
      return { call, result: await session.getArtifact(question.record, question.path) };
    case 'keep':
      return { call, result: await session.keep(question.name) };
  }
}

function send(message: Message): void {
  postMessage(message);
}
