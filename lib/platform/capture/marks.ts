/** Takes the scanner's marks off the page for the time of a screenshot: evidence shows the page alone. */
import { askTab } from '../tab-client';

/** A scanner that does not answer within this time (ms) is not waited for. */
const PATIENCE_MS = 1500;

/** The scanner shows marks again by itself 5 s after it hid them; this (ms) is safely before. */
const MARKS_HIDDEN_MS = 4000;

/**
 * What became of the marks. `none`: no scanner runs there. `unconfirmed`: the scanner did not say in
 * time that they are off the page, or the picture took so long that they may be back: it may show them.
 */
export type Marks = 'hidden' | 'none' | 'unconfirmed';

/**
 * Runs `act` with the marks hidden. Asks for them to be shown again whatever happens, also where
 * hiding was not confirmed: the late answer of a busy page would leave them hidden for good.
 */
export async function withoutMarks<T>(
  tabId: number,
  act: () => Promise<T>,
): Promise<{ value: T; marks: Marks }> {
  const marks = await setMarks(tabId, false);
  const from = performance.now();
  try {
    const value = await act();
    const late = performance.now() - from > MARKS_HIDDEN_MS;
    return { value, marks: marks === 'hidden' && late ? 'unconfirmed' : marks };
  } finally {
    await setMarks(tabId, true);
  }
}

async function setMarks(tabId: number, visible: boolean): Promise<Marks> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Marks>((resolve) => {
    timer = setTimeout(() => resolve('unconfirmed'), PATIENCE_MS);
  });
  const asked = askTab(tabId, 'page.marks', { visible }).then<Marks, Marks>(
    (answer) => (answer?.ok === true ? 'hidden' : 'unconfirmed'),
    // A rejection means that no scanner runs in the tab: then there are no marks either.
    () => 'none',
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
