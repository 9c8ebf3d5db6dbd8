/** What the guard's tests call inside a page: the guard itself, first in line, with facts made up. */
import { catcher } from '../../../lib/page/guard/catcher';
import { type Guard, mountGuard } from '../../../lib/page/guard/guard';
import type { SiteSettings } from '../../../lib/platform/messages';

const LINES = [
  '第一次刷卡时，要收「激活金」 ¥299。',
  '「激活金」 ¥299 交了以后，页面写着不退。',
  '不用你再点确认，每年就会扣走或冻结「流量费」 ¥72。',
];

/** For axe-core, which cannot look into closed roots. */
const opened = location.search.includes('open') ? ({ mode: 'open' } as const) : {};
/** Roots by the name of their host, the newest last. */
const roots: { name: string; root: ShadowRoot }[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init) {
  const root = attach.call(this, { ...init, ...opened });
  roots.push({ name: this.getAttribute('data-swipewise') ?? '', root });
  return root;
};

/** Stands in for what only an extension is given: the closed roots of the page. */
const dom = {
  openOrClosedShadowRoot: (host: Element) =>
    roots.findLast(({ root }) => root.host === host)?.root ?? null,
};
Reflect.set(globalThis, 'chrome', { ...Reflect.get(globalThis, 'chrome'), dom });

/** What the guard said to the background, and where it went. */
const told: unknown[] = [];
const jumps: number[] = [];
const state = {
  armed: true,
  lines: LINES,
  /** What the background answers. */
  answer: { ok: true } as unknown,
  settings: { locale: 'zh', guard: true, paused: false } as SiteSettings,
};
const abort = new AbortController();
let guard: Guard | undefined;

/** Mounts the guard. */
function mount(): void {
  guard = mountGuard({
    facts: () => ({
      armed: state.armed,
      lines: state.lines,
      first: { index: 4, quote: '激活金' },
    }),
    view: { jump: (index) => jumps.push(index) > 0 },
    settings: () => state.settings,
    send: async (type: string, payload: object) => {
      told.push({ type, ...payload });
      return state.answer;
    },
    doc: document,
    signal: abort.signal,
  });
}

/** The newest root of ours with this name that stands on the page. */
function rootOf(name: string): ShadowRoot | undefined {
  return roots.findLast((one) => one.name === name && one.root.host.isConnected)?.root;
}

/** Middle of the dialog's button with these words (CSS px); undefined where there is none. */
function place(words: string): { x: number; y: number } | undefined {
  const buttons = rootOf('guard')?.querySelectorAll('button') ?? [];
  const one = [...buttons].find((button) => button.textContent === words);
  one?.scrollIntoView({ block: 'nearest' });
  const rect = one?.getBoundingClientRect();
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/**
 * Whether the dialog is drawn above this element: made to take clicks, the element must not be hit where
 * the dialog stands.
 */
function isAbove(selector: string): boolean {
  const other = document.querySelector<HTMLElement>(selector);
  const box = rootOf('guard')?.querySelector('h2')?.getBoundingClientRect();
  if (!other || !box) return false;
  const before = other.style.pointerEvents;
  other.style.pointerEvents = 'auto';
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  other.style.pointerEvents = before;
  return hit?.getAttribute('data-swipewise') === 'guard';
}

catcher(document);
const lab = {
  ...{ mount, place, isAbove, rootOf, state, told, jumps, LINES },
  stop: () => abort.abort(),
  visible: (visible: boolean) => guard?.visible(visible),
  progress: (event: Parameters<Guard['progress']>[0]) => guard?.progress(event),
  dialog: () => rootOf('guard')?.querySelector('dialog') ?? null,
  said: () => rootOf('note')?.querySelector('p')?.textContent ?? '',
};
/** The lab's type, for `page.evaluate`. */
export type GuardLab = typeof lab;
Reflect.set(globalThis, 'guardLab', lab);
