/** Keys of the extension. Which keys they are is the browser's and the user's matter. */
import { browser } from '../browser';
import { stepTo, togglePause } from './acts';
import { openPanel } from './panel';
import { saveForUser } from './save';

/** By name in the manifest: what it does in a tab. The popup's own is the browser's to open. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  panel: (tabId) => openPanel(tabId),
  next: (tabId) => stepTo(tabId, 1),
  previous: (tabId) => stepTo(tabId, -1),
  save: (tabId) => saveForUser(tabId),
  pause: (tabId) => togglePause(tabId),
};

/** Serves the keys. Call it synchronously when the worker starts, so that the key that woke it works. */
export function serveCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    // Nothing is awaited before: the panel opens only while the key press lasts.
    const done = tab?.id === undefined ? undefined : actOnCommand(name, tab.id);
    done?.catch((error: unknown) => console.error('[swipewise] command', name, error));
  });
}

/** Does what the key stands for; undefined for a name that is not in the manifest. */
export function actOnCommand(name: string, tabId: number): Promise<unknown> | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.(tabId) : undefined;
}
