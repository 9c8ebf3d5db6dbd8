/** Peak memory of a browser that this process has started: of all its processes, and of the extension's own. */
import { readdirSync, readFileSync } from 'node:fs';

/** How often it is looked at (ms). */
const EVERY_MS = 100;

/** Bytes above what it was when the watch began. */
export interface Peak {
  /** All processes together. Memory that they share counts once (PSS). */
  all: number;
  /** The process of the extension: its worker and its open pages. */
  extension: number;
}

/** Watches until `stop`, which gives the peak. Linux alone: elsewhere NaN. */
export function watchMemory(rootPid: number): { stop(): Peak } {
  const before = look(rootPid);
  let most = before;
  const timer = setInterval(() => {
    const now = look(rootPid);
    most = {
      all: Math.max(most.all, now.all),
      extension: Math.max(most.extension, now.extension),
    };
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return { all: most.all - before.all, extension: most.extension - before.extension };
    },
  };
}

function look(rootPid: number): Peak {
  if (process.platform !== 'linux') return { all: Number.NaN, extension: Number.NaN };
  const sum = { all: 0, extension: 0 };
  for (const pid of familyOf(rootPid)) {
    const bytes = sharedOut(pid);
    sum.all += bytes;
    if (read(`/proc/${pid}/cmdline`).includes('--extension-process')) sum.extension += bytes;
  }
  return sum;
}

/** The process and all that it has started, directly or not. */
function familyOf(rootPid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /\) \S (\d+) /.exec(/^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '');
    const known = children.get(Number(parent?.[1])) ?? [];
    if (parent) children.set(Number(parent[1]), [...known, Number(name)]);
  }
  const family = [rootPid];
  for (const pid of family) family.push(...(children.get(pid) ?? []));
  return family;
}

function sharedOut(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

/** A process may be gone by the time its file is read; it then counts for nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
