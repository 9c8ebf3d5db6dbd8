/** Whether a tab stayed in front of its window while the window was photographed. */
import { browser } from '../../browser';

/** A watch that has begun. */
export interface FrontWatch {
  /** Whether another tab came to the front of this window, or the tab left it, since the watch began. */
  disturbed(windowId: number | undefined): boolean;
  stop(): void;
}

/**
 * Watches a tab from now on. The tab's own state before and after does not tell: another one may come to
 * the front and go again in between. Which window has the focus makes no difference to the picture.
 */
export function watchFront(tabId: number): FrontWatch {
  const windows = new Set<number | undefined>();
  let left = false;
  const onActivated = (now: { windowId: number }) => void windows.add(now.windowId);
  const onMoved = (moved: number) => {
    left ||= moved === tabId;
  };
  const { onActivated: activated, onAttached, onDetached } = browser.tabs;
  activated.addListener(onActivated);
  onAttached.addListener(onMoved);
  onDetached.addListener(onMoved);
  return {
    disturbed: (windowId) => left || windows.has(windowId),
    stop() {
      activated.removeListener(onActivated);
      onAttached.removeListener(onMoved);
      onDetached.removeListener(onMoved);
    },
  };
}
