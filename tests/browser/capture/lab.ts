/** What the tests call inside a page: the page side of a capture, with its messages kept. */
import { CAPTURE_LIMITS, type CaptureLimits } from '../../../lib/core/capture/limits';
import type { PageEvent, PageFacts, PagePart } from '../../../lib/core/capture/protocol';
import type { NotCaptured } from '../../../lib/core/evidence/draft';
import { type CaptureOptions, capturePage } from '../../../lib/page/capture/run';
import { textBefore } from '../../../lib/page/capture/text-before';
import { shadowRootOf } from '../../../lib/page/dom';
import './screen-lab';

/** What one capture said, its parts put together. */
export interface Captured {
  facts: PageFacts | null;
  parts: Partial<Record<PagePart, string>>;
  missing: NotCaptured[];
  steps: string[];
  /** The page's own markup was the same before and after. */
  untouched: boolean;
  /** Longest time for which the page's own timers were kept waiting, as a share of the whole capture. */
  longestWait: number;
}

/**
 * `gone` names an element that the page takes out while its picture is taken; `only` are words that it shows for as
 * long as that lasts.
 */
async function capture(
  limits: Partial<CaptureLimits> = {},
  gone?: string,
  only?: string,
): Promise<Captured> {
  const markup = () => document.documentElement.outerHTML;
  const before = markup();
  const heard: Captured = {
    ...{ facts: null, parts: {}, missing: [], steps: [], untouched: false, longestWait: 0 },
  };
  const taken = async () => {
    if (gone !== undefined) document.querySelector(gone)?.remove();
    if (only === undefined) return;
    const extra = document.createElement('p');
    extra.textContent = only;
    document.body.append(extra);
    pictured.text = await textBefore(document, CAPTURE_LIMITS, AbortSignal.timeout(30_000));
    extra.remove();
  };
  const pictured: NonNullable<CaptureOptions['pictured']> = { text: null };
  const clock = watchClock();
  await capturePage(document, {
    sender: { send: (event) => take(event, heard), taken },
    signal: AbortSignal.timeout(30_000),
    ...{ shadowOf: shadowRootOf, pictured },
    limits: { ...CAPTURE_LIMITS, ...limits },
  });
  return { ...heard, longestWait: clock(), untouched: markup() === before };
}

function take(event: PageEvent, heard: Captured): void {
  if (event.type === 'facts') heard.facts = event.facts;
  if (event.type === 'open') heard.parts[event.part] = '';
  if (event.type === 'chunk') heard.parts[event.part] += event.data;
  if (event.type === 'drop') delete heard.parts[event.part];
  if (event.type === 'missing') heard.missing.push(event.missing);
  if (event.type === 'step') heard.steps.push(event.step.did);
}

/** Ticks as the page would; gives the longest gap, which is what a user would feel, as a share of all. */
function watchClock(): () => number {
  const start = performance.now();
  let last = start;
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 4);
  return () => {
    clearInterval(timer);
    const now = performance.now();
    return Math.max(longest, now - last) / (now - start);
  };
}

const captureLab = { capture };
/** The lab's type, for `page.evaluate`. */
export type CaptureLab = typeof captureLab;
Reflect.set(globalThis, 'captureLab', captureLab);
