/** Whether a page says the same before its picture is taken and after, when its text is read. */
import type { CaptureLimits } from '../../core/capture/limits';
import { readPage } from '../read/reader';
import { runSliced } from '../slices';
import { faultOf } from './attempt';
import { documentsOf, textRoot } from './frames';
import { type CapturedText, partText } from './text';

/** What the page said before; its lines, or the fault for which they could not be read. */
export type TextBefore = { lines: ReadonlySet<string>; chars: number } | { fault: string };

/** Reads the visible text of a page and of its frames. Rejects on abort alone. */
export async function textBefore(
  document: Document,
  limits: CaptureLimits,
  signal: AbortSignal,
): Promise<TextBefore> {
  try {
    const texts: CapturedText[] = [];
    for (const one of documentsOf(document, limits.frameDepth)) {
      const root = textRoot(one);
      if (root === null) continue;
      texts.push(partText(await runSliced(readPage(root, limits.textChars), signal)));
    }
    const lines = new Set(texts.flatMap(({ visible }) => visible.split('\n')));
    return { lines, chars: texts.reduce((sum, { visible }) => sum + visible.length, 0) };
  } catch (error) {
    signal.throwIfAborted();
    return { fault: faultOf(error) };
  }
}

/** How many lines stood there before and do not in this text: the first picture shows them. */
export function linesGone(before: ReadonlySet<string>, text: string): number {
  const now = new Set(text.split('\n'));
  return [...before].filter((line) => !now.has(line)).length;
}
