/** Takes the scanner's marks off the page for the time of a screenshot: evidence shows the page alone. */
import { askTab } from '../tab-client';

/** A scanner that does not answer within this time (ms) is not waited for. */
const PATIENCE_MS = 1500;

/** The scanner shows marks again by itself 5 s after it hid them; this (ms) is safely before. */
const MARKS_HIDDEN_MS = 4000;

/** So often (ms) hiding is asked for anew while a long picture is taken. */
const RENEW_MS = 1800;

/**
 * What became of the marks. `none`: no scanner runs there. `unconfirmed`: the scanner did not say in
 * time that they are off the page, or for so long nothing that they may be back: it may show them.
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
  const held = marks === 'none' ? null : keepHidden(tabId);
  try {
    const value = await act();
    return { value, marks: marks === 'hidden' && held?.gap() === true ? 'unconfirmed' : marks };
  } finally {
    await held?.stop();
    await setMarks(tabId, true);
  }
}

/** Asks again and again. `gap`: whether so much time passed without a yes that they may have been back. */
function keepHidden(tabId: number): { gap(): boolean; stop(): Promise<void> } {
  let confirmed = performance.now();
  let late = false;
  let asked: Promise<void> = Promise.resolve();
  const look = () => {
    late ||= performance.now() - confirmed > MARKS_HIDDEN_MS;
    return late;
  };
  const renew = async () => {
    const answer = await setMarks(tabId, false);
    if (answer === 'unconfirmed') return;
    look();
    confirmed = performance.now();
  };
  const timer = setInterval(() => {
    asked = renew();
  }, RENEW_MS);
  return {
    gap: look,
    // What was asked last must not come after the wish to show them again.
    stop() {
      clearInterval(timer);
      return asked;
    },
  };
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
