/** Which addresses the page had loaded: the copy reads these and calls up nothing new. */

/** Browsers keep 250 entries unless the page asks for more (W3C Resource Timing 2, 4.2). */
const BUFFER = 250;

/** The page's loaded addresses, with its readable frames'. */
export interface LoadedSet {
  has(url: string): boolean;
  /** The browser forgot some: what is not in the set may have been loaded all the same. */
  partial: boolean;
}

/** Where the timings cannot be read: pictures are worth a try, as for those that were forgotten. */
export const NONE_KNOWN: LoadedSet = { has: () => false, partial: true };

/** Reads the resource timings of these windows. Addresses have no fragment. */
export function loadedResources(windows: Window[]): LoadedSet {
  const names = new Set<string>();
  let partial = false;
  for (const window of windows) {
    const entries = window.performance.getEntriesByType('resource');
    if (entries.length >= BUFFER) partial = true;
    for (const entry of entries) names.add(entry.name);
  }
  return { has: (url) => names.has(url.split('#')[0] ?? url), partial };
}
