/**
 * What scripts of one origin cost a page, from the browser's own trace (DevTools protocol, domain
 * `Tracing`; the events are those of DevTools' performance panel). It names each call into a script of
 * any world, with the processor time of its thread: other work of the machine does not count.
 */
import type { CDPSession } from 'puppeteer-core';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Processor time of some scripts within a stretch of time, with what they make the browser do. In ms. */
export interface Cost {
  total: number;
  /** The most that was spent within one task of the page. */
  longest: number;
  /** All that the page's main thread did, whoever's it was. */
  whole: number;
  /** Length of the stretch. */
  span: number;
}

/** The part of a trace event that is read. Times in µs; `tdur` is processor time. */
interface Event {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** A stretch of work with what was done within it. */
interface Stretch {
  event: Event;
  inner: Stretch[];
}

/** Runs `act` under the trace and gives the cost of scripts whose address starts with `origin`. */
export async function costOf(
  cdp: CDPSession,
  origin: string,
  act: () => Promise<void>,
): Promise<Cost> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...value.filter(isEvent));
  cdp.on('Tracing.dataCollected', collect);
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  const traceConfig = {
    recordMode: 'recordAsMuchAsPossible' as const,
    includedCategories: [...CATEGORIES, '__metadata'],
    excludedCategories: ['*'],
  };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const from = performance.now();
  await act();
  const span = performance.now() - from;
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  return { ...costIn(events, origin), span };
}

function costIn(events: readonly Event[], origin: string): Omit<Cost, 'span'> {
  let [total, longest, whole] = [0, 0, 0];
  for (const task of mainThreads(events).flatMap(nested)) {
    const spent = spentBy(task, origin) / 1000;
    total += spent;
    longest = Math.max(longest, spent);
    whole += (task.event.tdur ?? 0) / 1000;
  }
  return { total, longest, whole };
}

/** Events of the main threads of pages, thread by thread, in the order in which they began. */
function mainThreads(events: readonly Event[]): Event[][] {
  const threads = new Map<string, Event[]>();
  for (const event of events) {
    if (event.args.name === 'CrRendererMain') threads.set(threadOf(event), []);
  }
  for (const event of events) if (event.ph === 'X') threads.get(threadOf(event))?.push(event);
  const order = (a: Event, b: Event) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
  return [...threads.values()].map((thread) => thread.sort(order));
}

const threadOf = ({ pid, tid }: Event): string => `${pid} ${tid}`;

/** The tasks of a thread, each with what was done within it. */
function nested(events: readonly Event[]): Stretch[] {
  const tasks: Stretch[] = [];
  const open: Stretch[] = [];
  for (const event of events) {
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop();
    const stretch = { event, inner: [] };
    (open.at(-1)?.inner ?? tasks).push(stretch);
    open.push(stretch);
  }
  return tasks;
}

function endOf(stretch: Stretch | undefined): number {
  return stretch === undefined ? 0 : stretch.event.ts + (stretch.event.dur ?? 0);
}

/** Processor time (µs) of the outermost calls below that are the origin's. */
function spentBy({ event, inner }: Stretch, origin: string): number {
  if (isCall(event) && callerOf({ event, inner })?.startsWith(origin) === true)
    return event.tdur ?? 0;
  return inner.reduce((sum, one) => sum + spentBy(one, origin), 0);
}

/** `v8.callFunction` holds the call that names its script, and the promises that it fulfils. */
function isCall({ name }: Event): boolean {
  return name === 'v8.callFunction' || name === 'FunctionCall' || name === 'EvaluateScript';
}

/** Address of the script that runs first in a stretch. */
function callerOf({ event, inner }: Stretch): string | undefined {
  const own = event.name === 'v8.callFunction' ? undefined : event.args.data?.url;
  if (own !== undefined) return own;
  for (const one of inner) {
    const url = callerOf(one);
    if (url !== undefined) return url;
  }
  return undefined;
}

function isEvent(value: unknown): value is Event {
  return typeof value === 'object' && value !== null && 'ts' in value && 'args' in value;
}
