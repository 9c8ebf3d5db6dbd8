/** `--jsonl`: one object a line in, one a line out, in order, each as soon as it is known. */
import { once } from 'node:events';
import { InputError, LineError, type LoadedInput, parseLine } from './input';

type Answer = (id: string | number | null, input: LoadedInput) => object;

/**
 * Answers every line of `input`. A bad line gets `{"id", "error"}` and the rest goes on.
 * Lines end with LF or CR LF only: JSON may hold U+2028 raw. Gives false when any line was bad.
 */
export async function answerLines(
  input: AsyncIterable<Buffer | string>,
  output: NodeJS.WritableStream,
  answer: Answer,
): Promise<boolean> {
  let clean = true;
  for await (const line of linesOf(input)) {
    const { text, ok } = answerLine(line, answer);
    clean &&= ok;
    if (!output.write(`${text}\n`)) await once(output, 'drain');
  }
  return clean;
}

function answerLine(line: string, answer: Answer): { text: string; ok: boolean } {
  try {
    const { id, input } = parseLine(line);
    return { text: JSON.stringify(answer(id, input)), ok: true };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const id = error instanceof LineError ? error.id : null;
    return { text: JSON.stringify({ id, error: error.message }), ok: false };
  }
}

/** Splits a byte stream into lines; what follows the last line end counts if it is not empty. */
async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const pieces = text.split('\n');
    for (let i = 0; i < pieces.length - 1; i += 1) {
      parts.push(pieces[i] ?? '');
      yield withoutReturn(parts.join(''));
      parts = [];
    }
    parts.push(pieces[pieces.length - 1] ?? '');
  }
  const last = withoutReturn(parts.join('') + decoder.decode());
  if (last !== '') yield last;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
