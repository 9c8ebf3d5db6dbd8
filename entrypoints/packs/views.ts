/** Turns what the store gives into what the page draws. Pure. */
import type { PackFacts, PackItem, PacksFault } from '../../components/packs/state';
import type { UserPack } from '../../lib/core/userpacks/model';
import type { PackEntry } from '../../lib/platform/packs/store';
import { toStoreError } from '../../lib/platform/store/errors';

/** What the page tells of a pack. */
export function factsOf({ name, version, language, rules }: UserPack): PackFacts {
  return { name, version, language, rules: rules.length };
}

/** One line of the list; `url` is the address of its file. */
export function itemOf(entry: PackEntry, url: string): PackItem {
  const { id } = entry;
  if ('problems' in entry)
    return { id, url, facts: null, enabled: false, problems: entry.problems };
  return { id, url, facts: factsOf(entry.pack), enabled: entry.enabled, problems: [] };
}

/** A failure in the words of the page; codes that only evidence has are told as any other. */
export function faultOf(error: unknown): PacksFault {
  const { code, detail } = toStoreError(error);
  const known = code === 'quota' || code === 'newer_schema' || code === 'closed';
  return { code: known ? code : 'failed', detail };
}
