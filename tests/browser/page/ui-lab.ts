/** What the tests of card and bar call inside a page: lib/page/ui over a session that marks 红, 橙 and 蓝. */
import type { Finding, ScanReport, Severity } from '../../../lib/core/model';
import { cardContent, cardsOf } from '../../../lib/page/ui/compose';
import { mountUi, type Ui } from '../../../lib/page/ui/index';
import type { SessionView } from '../../../lib/page/view';
import type { CaptureEvent, SiteSettings } from '../../../lib/platform/messages';

const SEVERITIES: Record<string, Severity> = { 红: 'high', 橙: 'medium', 蓝: 'low' };

/** A finding with the range that it was made from. */
interface Placed {
  finding: Finding;
  range: Range;
}

function findingOf(quote: string, start: number): Finding {
  return {
    ...{ category: 'activation_fee', rule: 'test', stance: 'term', confidence: 0.9, quote, start },
    ...{ end: start + quote.length, severity: SEVERITIES[quote[0] ?? ''] ?? 'info' },
    facts: { money: { amount: 299, currency: 'CNY' }, when: 'first_swipe' },
    reasons: [{ id: 'wording', words: quote }],
    law: [{ id: 'civil-code', article: '496' }],
  };
}

/** Runs of marked words in the light tree and in open shadow roots. */
function survey(root: Node): Placed[] {
  const found: Placed[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      const own = Element.prototype.matches.call(node, '[data-swipewise]');
      const inside = own ? null : node.shadowRoot;
      if (inside !== null) found.push(...survey(inside));
    } else if (node instanceof Text) found.push(...placedIn(node, found.length));
  }
  return found;
}

function placedIn(node: Text, before: number): Placed[] {
  return [...node.data.matchAll(/红+|橙+|蓝+/g)].map(({ 0: quote, index }, at) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + quote.length);
    return { finding: findingOf(quote, (before + at) * 100), range };
  });
}

let placed: Placed[] = [];
let dismissed: number[] = [];
const listeners = new Set<() => void>();
const jumps: number[] = [];
/** How often ranges were asked for: each time costs the page something. */
const asked = { ranges: 0 };

function report(): ScanReport {
  return {
    page: {
      kind: 'offer',
      kinds: { offer: 1, contract: 0, article: 0, complaint: 0, other: 0 },
      language: 'zh',
    },
    findings: placed.map(({ finding }) => finding),
    offer: { fees: [], contradictions: [] },
  };
}

let known = report();
const view: SessionView = {
  known: () => ({ phase: 'done', report: known, dismissed }),
  subscribe: (listener) => void listeners.add(listener),
  rangesOf: (index) => {
    asked.ranges += 1;
    const range = placed[index]?.range;
    return range === undefined || !range.startContainer.isConnected ? [] : [range];
  },
  jump: (index) => {
    jumps.push(index);
    placed[index]?.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return true;
  },
};

/** Reads the page again, as a session does after changes. */
function readAgain(wavedThrough: number[] = []): void {
  placed = survey(document.body);
  dismissed = wavedThrough;
  known = report();
  for (const listener of listeners) listener();
}

/** Messages that were sent, and the answer that the next ones get. */
const sent: { type: string; payload: unknown }[] = [];
const answer: { value: unknown } = { value: { ok: true } };
const SETTINGS: SiteSettings = {
  locale: 'zh',
  ...{ paused: false, guard: true, bar: true, dismissed: [], keys: { next: 'Alt+N' } },
};

let abort = new AbortController();
let ui: Ui | undefined;

/** Mounts on this page. Roots are opened so that a test sees inside, unless `closed`. */
function start(settings: Partial<SiteSettings> = {}, closed = false): void {
  if (!closed) openRoots();
  abort = new AbortController();
  const { signal } = abort;
  placed = survey(document.body);
  known = report();
  ui = mountUi({
    ...{ doc: document, view, content: cardsOf(view), bar: true, signal },
    settings: { ...SETTINGS, ...settings },
    send: async (type, payload) => {
      sent.push({ type, payload });
      if (answer.value instanceof Error) throw answer.value;
      return answer.value;
    },
    check: async (text, locale) => {
      if (text.includes('坏')) throw new Error('a detector that breaks');
      return [...text.matchAll(/红+/g)].map(({ 0: quote }) =>
        cardContent(findingOf(quote, 0), known, locale),
      );
    },
  });
}

function openRoots(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

function rootOf(name: 'card' | 'bar'): ShadowRoot | null | undefined {
  return document.querySelector(`[data-swipewise="${name}"]`)?.shadowRoot;
}

/** Middle of what a selector finds in card or bar (CSS px); null where there is none. */
function spot(name: 'card' | 'bar', selector: string): { x: number; y: number } | null {
  const box = rootOf(name)?.querySelector(selector)?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

function boxOf(name: 'card' | 'bar', selector: string): DOMRect | undefined {
  return rootOf(name)?.querySelector(selector)?.getBoundingClientRect().toJSON();
}

const lab = {
  ...{ start, readAgain, sent, answer, jumps, asked, spot, boxOf },
  stop: () => abort.abort(),
  /** Where the words of a finding stand. */
  words: (index: number): DOMRect | undefined =>
    placed[index]?.range.getBoundingClientRect().toJSON(),
  text: (name: 'card' | 'bar') => rootOf(name)?.querySelector('.on-page')?.textContent ?? '',
  focused: () => rootOf('card')?.activeElement?.className ?? '',
  style: (name: 'card' | 'bar', selector: string) => {
    const element = rootOf(name)?.querySelector(selector);
    if (element == null) return null;
    const { color, fontSize, display, backgroundColor, animationName } = getComputedStyle(element);
    return { color, fontSize, display, backgroundColor, animationName };
  },
  step: (by: 1 | -1) => ui?.step(by),
  check: (text: string, cut?: true) => ui?.check({ text, ...(cut && { cut }) }),
  event: (event: CaptureEvent) => ui?.event(event),
  settings: (next: Partial<SiteSettings>) => ui?.settings({ ...SETTINGS, ...next }),
  visible: (visible: boolean) => ui?.visible(visible),
};
/** The lab's type, for `page.evaluate`. */
export type UiLab = typeof lab;
Reflect.set(globalThis, 'uiLab', lab);
