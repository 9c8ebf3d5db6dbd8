/** Takes the scanner's marks off the page for the time of a screenshot: evidence shows the page alone. */
import { askTab } from '../tab-client';

/** A scanner that does not answer within this time (ms) is taken for none. */
const PATIENCE_MS = 1500;

/** Runs `act` with the marks hidden and shows them again, whatever happens. Gives whether there were any. */
export async function withoutMarks<T>(
  tabId: number,
  act: () => Promise<T>,
): Promise<{ value: T; hidden: boolean }> {
  const hidden = await setMarks(tabId, false);
  try {
    return { value: await act(), hidden };
  } finally {
    if (hidden) await setMarks(tabId, true);
  }
}

/** Rejections mean that no scanner runs in the tab: then there are no marks either. */
async function setMarks(tabId: number, visible: boolean): Promise<boolean> {
  const asked = askTab(tabId, 'page.marks', { visible }).then(
    (answer) => answer?.ok === true,
    () => false,
  );
  return Promise.race([asked, after(PATIENCE_MS)]);
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms));
}
