/** How own packs come to the scanner: the background leaves them in its world before it starts. */
import type { UserPack } from '../../core/userpacks/model';

/** Name of the global in the isolated world of our scripts, which a page cannot see. */
export const HANDED_PACKS = 'swipewiseOwnPacks';

/**
 * The packs that the background left here, each checked there; empty where it left none, null where it
 * could not read them. Only the background can write into this world.
 */
export function handedPacks(): UserPack[] | null {
  const handed: unknown = Reflect.get(globalThis, HANDED_PACKS);
  return isPacks(handed) || handed === null ? handed : [];
}

function isPacks(value: unknown): value is UserPack[] {
  return Array.isArray(value);
}
