/** The keys that the user has for the extension's commands: he may have changed them, or taken them off. */
import { browser } from '../browser';
import type { StepKeys } from '../messages';

/** Firefox calls some keys by name; Chromium shows what is printed on them. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** Keys of "next" and "previous". Never rejects: none where the browser does not tell. */
export async function stepKeys(): Promise<StepKeys> {
  try {
    const all = await browser.commands.getAll();
    const keyOf = (name: string) => spelt(all.find((command) => command.name === name)?.shortcut);
    const [next, previous] = [keyOf('next'), keyOf('previous')];
    return { ...(next && { next }), ...(previous && { previous }) };
  } catch (error) {
    console.warn('[swipewise] keys', error);
    return {};
  }
}

function spelt(shortcut = ''): string {
  return shortcut.replace(/\w+$/, (key) => SIGNS[key] ?? key);
}
