/** How much room the browser has for evidence, as far as it tells. */

/** What is used and what is left, in bytes, as the browser estimates it. */
export interface Room {
  /** Taken by everything of this extension. */
  used: number;
  free: number;
  /** Whether the browser has promised not to clear it by itself; null where it does not tell. */
  persisted: boolean | null;
}

/** The part of `navigator.storage` that is used; the calls may be missing, as in a private window. */
export type StorageTold = Partial<Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>>;

/** The browser's own; undefined where there is none. */
export function browserStorage(): StorageTold | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}

/**
 * Asks the browser (Storage Standard, `estimate()`). Null where it tells nothing of use: a guess would
 * refuse captures that fit. Never rejects.
 */
export async function readRoom(storage = browserStorage()): Promise<Room | null> {
  try {
    const { quota, usage } = (await storage?.estimate?.()) ?? {};
    if (quota === undefined || usage === undefined || !(quota > 0)) return null;
    const persisted = (await storage?.persisted?.()) ?? null;
    return { used: usage, free: Math.max(0, quota - usage), persisted };
  } catch (error) {
    console.warn('[swipewise] storage', error);
    return null;
  }
}

/** Room for the database's own work beside the files (bytes). */
const BESIDES = 2_000_000;

/** What a capture of `bytes` is short of, in words for the small print; null where it fits or nobody knows. */
export function shortOf(bytes: number, room: Room | null): string | null {
  const needed = bytes + BESIDES;
  return room === null || room.free >= needed ? null : `needed ${needed}, free ${room.free}`;
}
