/** While the page rests, what was read of it holds: its scripts and its reader cannot change anything. */

/**
 * Gives `read` with a memory that is cleared as soon as the running task lets go. Hundreds of findings
 * are looked at in one slice and share their ancestors; whoever writes to the page within the task
 * must not ask after that. `read` must not give undefined.
 */
export function keptAtRest<K extends object, V>(read: (key: K) => V): (key: K) => V {
  let known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size === 0) {
      queueMicrotask(() => {
        known = new Map();
      });
    }
    const value = read(key);
    known.set(key, value);
    return value;
  };
}
