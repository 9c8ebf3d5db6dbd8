/** Reads the resources of a copy, a few at a time, and gives the copy as pieces of text. */
import { faultOf } from './attempt';
import type { CaptureContext } from './context';
import type { Loaded, Part, Resource } from './parts';

/** Readings at once; more would compete with the page's own. */
const AT_ONCE = 4;

/** Called after each reading, for progress. */
export type OnRead = (done: number, total: number) => void;

/** Reads each resource once. What cannot be read is listed in the context and given as its reason. */
export async function readResources(
  parts: Part[],
  context: CaptureContext,
  onRead: OnRead,
): Promise<Map<string, Loaded>> {
  const wanted = distinct(parts);
  const read = new Map<string, Loaded>();
  const queue = wanted.values();
  const worker = async () => {
    for (const resource of queue) {
      context.signal.throwIfAborted();
      const beyond = read.size >= context.limits.resources;
      const loaded = beyond ? { reason: 'too_many' } : await load(resource, context.signal);
      read.set(resource.key, loaded);
      if ('reason' in loaded) list(resource, loaded, context);
      onRead(read.size, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return read;
}

/** One reading that breaks costs one picture, not the copy. */
async function load(resource: Resource, signal: AbortSignal): Promise<Loaded> {
  try {
    return await resource.load();
  } catch (error) {
    signal.throwIfAborted();
    return { reason: 'failed', detail: faultOf(error) };
  }
}

function distinct(parts: Part[]): Resource[] {
  const byKey = new Map<string, Resource>();
  for (const part of parts) {
    if (typeof part !== 'string') byKey.set(part.resource.key, part.resource);
  }
  return [...byKey.values()];
}

function list(
  resource: Resource,
  why: { reason: string; detail?: string },
  context: CaptureContext,
): void {
  const detail = why.detail === undefined ? resource.key : `${resource.key} (${why.detail})`;
  context.missing.add(resource.what, why.reason, detail);
}

/** The copy's text in order. Beyond the limit for inlined resources, places stay empty and are listed. */
export function* fill(
  parts: Part[],
  read: Map<string, Loaded>,
  context: CaptureContext,
): Generator<string> {
  let inlined = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      yield part;
      continue;
    }
    const loaded = read.get(part.resource.key) ?? { reason: 'unreadable' };
    if ('reason' in loaded) {
      yield part.lost(loaded.reason);
      continue;
    }
    inlined += loaded.dataUrl.length;
    if (inlined > context.limits.inlinedChars) {
      list(part.resource, { reason: 'too_large' }, context);
      yield part.lost('too_large');
    } else yield part.found(loaded.dataUrl);
  }
}

/** The copy without any resource: what reading text from it needs. */
export function withoutResources(parts: Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.lost('left_out'))).join('');
}
