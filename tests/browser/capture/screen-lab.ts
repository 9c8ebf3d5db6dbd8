/** What the tests call inside a page: the parts that move it for a picture, each made to go wrong once. */
import type { ScreenOrder } from '../../../lib/core/capture/screen';
import { LOAD_LIMITS, loadPass } from '../../../lib/page/capture/screen/load';
import { Screen } from '../../../lib/page/capture/screen/screen';
import { mainScroller } from '../../../lib/page/capture/screen/scroller';
import { StyleKeeper } from '../../../lib/page/capture/screen/styles';
import { shadowRootOf } from '../../../lib/page/dom';

function open() {
  const steps: string[] = [];
  const controller = new AbortController();
  const screen = new Screen(document, {
    ...{ signal: controller.signal, shadowOf: shadowRootOf },
    step: (did) => steps.push(did),
    busy: () => steps.push('busy'),
    lacks: (what, reason) => steps.push(`lacks ${what} ${reason}`),
  });
  return { screen, steps, controller };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An element's own style after ours was set and taken off, while the page itself gave it a colour. */
function keptStyle(written: string): Record<string, string> {
  const element = document.createElement('div');
  element.setAttribute('style', written);
  document.body.append(element);
  const keeper = new StyleKeeper();
  keeper.set(element, { position: 'relative', top: 'auto', left: 'auto', opacity: '0' });
  keeper.set(element, { 'transition-property': 'none', 'animation-name': 'none' });
  element.style.color = 'red';
  keeper.restore();
  const { top, left, position, opacity, color, transition, animationName } = element.style;
  element.remove();
  return { top, left, position, opacity, color, transition, animationName };
}

/** Opacity of elements at each of some places, and what was logged. */
async function pinned(ids: string[]): Promise<{ shown: string[][]; steps: string[] }> {
  const { screen, steps } = open();
  await screen.obey({ order: 'look' });
  await screen.obey({ order: 'load' });
  const shown: string[][] = [];
  for (const y of [200, 500, 800]) {
    const order: ScreenOrder = { order: 'go', x: 0, y, fixed: 'hidden' };
    await screen.obey(order);
    shown.push(
      ids.map((id) => getComputedStyle(document.querySelector(id) ?? document.body).opacity),
    );
  }
  await screen.obey({ order: 'back' });
  return { shown, steps };
}

/** How far the page is scrolled after a stop in the middle of the pass, while a picture was decoded. */
async function stoppedPass(): Promise<number> {
  scrollTo({ top: 100, behavior: 'instant' });
  const { screen, controller } = open();
  const { decode } = HTMLImageElement.prototype;
  let calls = 0;
  HTMLImageElement.prototype.decode = async () => {
    calls += 1;
    if (calls === 2) controller.abort(new DOMException('stopped', 'AbortError'));
  };
  await screen.obey({ order: 'look' });
  const end = await screen.obey({ order: 'load' }).catch(() => null);
  await pause(100);
  HTMLImageElement.prototype.decode = decode;
  return end === null ? scrollY : Number.NaN;
}

/** A pass that is to end after so many CSS px; with how often it was told of. */
async function limitedPass(height: number) {
  const { signal } = new AbortController();
  let windows = 0;
  const limits = { ...LOAD_LIMITS, height };
  const onWindow = () => {
    windows += 1;
  };
  const { down, stopped } = await loadPass(
    () => [],
    mainScroller(document),
    signal,
    onWindow,
    limits,
  );
  return { down, stopped, windows };
}

const screenLab = { keptStyle, pinned, stoppedPass, limitedPass };
/** The lab's type, for `page.evaluate`. */
export type ScreenLab = typeof screenLab;
Reflect.set(globalThis, 'screenLab', screenLab);
