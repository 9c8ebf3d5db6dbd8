/**
 * What scripts of one origin cost a page, from the browser's own sampling profiler (DevTools protocol,
 * domain `Profiler`): it sees every world of the page, content scripts too, and what they call natively.
 */
import type { CDPSession } from 'puppeteer-core';

/** Time between two samples (µs). */
const INTERVAL_US = 100;
/** Samples further apart than this (µs) belong to two tasks. */
const TASK_GAP_US = 1000;

/** Processor time of some scripts within a stretch of time. All in ms. */
export interface Cost {
  total: number;
  /** Longest uninterrupted run: no task was longer because of them. */
  longest: number;
  /** Length of the stretch. */
  span: number;
}

/** The part of `Profiler.Profile` that is read. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  endTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

/** Runs `act` under the profiler and gives the cost of scripts whose address starts with `origin`. */
export async function costOf(
  cdp: CDPSession,
  origin: string,
  act: () => Promise<void>,
): Promise<Cost> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await cdp.send('Profiler.start');
  await act();
  const { profile } = await cdp.send('Profiler.stop');
  return read(profile, origin);
}

function read(profile: Profile, origin: string): Cost {
  const theirs = nodesOf(profile, origin);
  const { samples = [], timeDeltas = [] } = profile;
  let [total, longest, run, gap] = [0, 0, 0, 0];
  samples.forEach((node, i) => {
    // A sample stands for the time until the next one.
    const took = timeDeltas[i + 1] ?? 0;
    if (!theirs.has(node)) {
      gap += took;
      return;
    }
    run = gap > TASK_GAP_US ? took : run + took;
    gap = 0;
    total += took;
    longest = Math.max(longest, run);
  });
  const span = profile.endTime - profile.startTime;
  return { total: total / 1000, longest: longest / 1000, span: span / 1000 };
}

/** Ids of the nodes of the call tree that stand below a function of `origin`, or are one. */
function nodesOf({ nodes }: Profile, origin: string): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const theirs = new Set<number>();
  const add = (ids: readonly number[]): void => {
    for (const id of ids) {
      if (theirs.has(id)) continue;
      theirs.add(id);
      add(byId.get(id)?.children ?? []);
    }
  };
  add(nodes.filter((node) => node.callFrame.url.startsWith(origin)).map((node) => node.id));
  return theirs;
}
