/** How a finding's words were shown, in words; for cards, panel, desk and what is drawn on a page. */
import { concealments, type Display } from '../core/display';
import type { Text } from './index';

/** One sentence (no full stop) for each thing that made the words hard to notice, weightiest first. */
export function concealmentLines(
  display: Display | undefined,
  text: Pick<Text, 'display'>,
): string[] {
  if (display === undefined) return [];
  return concealments(display).map((found) => text.display.concealed[found.id](found));
}
