/**
 * Whether timestamps may have been left unsent by a worker that died: kept in `storage.session`, so that a
 * worker which was woken for something else need not open the log to see.
 */
import { browser } from '../browser';

const KEY = 'timestamps.owed';
/** Works of this worker, or of this page, that have not ended. */
let open = 0;

/**
 * From now on something may be owed: before a record is saved, and while what is due is sent. Gives what ends
 * it; where that is never called (the worker dies, the work fails), the next worker looks. Neither rejects:
 * no record is lost for this.
 */
export async function owe(): Promise<() => Promise<void>> {
  open += 1;
  await note(true);
  return async () => {
    open -= 1;
    if (open === 0) await note(false);
  };
}

/** True, too, for the first worker of a session: a browser that ended may have left anything. */
export async function isOwed(): Promise<boolean> {
  const { [KEY]: owed } = await browser.storage.session.get(KEY);
  return owed !== false;
}

async function note(owed: boolean): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: owed });
  } catch (error) {
    console.error('[swipewise] timestamps', error);
  }
}
