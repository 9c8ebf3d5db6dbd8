/** Brings our scripts, with the style of their marks, into a tab: the scanner on top, readers into frames. */
import type { UserPack } from '../../core/userpacks/model';
import { browser } from '../browser';
import type { Outcome } from '../messages';
import { HANDED_PACKS } from '../packs/handed';
import { enabledPacks } from '../packs/store';
import type { FrameAddress } from '../senders';
import { oneAtATime } from './one-at-a-time';
import { closedPage, refusalFor, refusedTab } from './refusal';

/** The flags that running scripts leave in their world; lib/page/once.ts puts them up. */
const SCANNER_FLAG = 'swipewiseScanner';
/** See {@link SCANNER_FLAG}; false where the script has been stopped. */
export const FRAME_FLAG = 'swipewiseFrame';
/** See {@link SCANNER_FLAG}: the gate's, once it has fired. */
export const FIRED_FLAG = 'swipewiseFired';

const IS_FIREFOX = browser.runtime.getURL('').startsWith('moz-extension:');

/**
 * Whose style the marks are. The user's `!important` outweighs the page's, and in Firefox only that
 * reaches into shadow roots. Chromium (tried: 156) paints no highlight by a style of the user; there
 * an author's style that is inserted reaches shadow roots, and comes first of all layers.
 */
const ORIGIN = IS_FIREFOX ? 'USER' : 'AUTHOR';

const STYLE = '/assets/marks.css';

/** A script to bring in, and what it needs there. */
interface Injection {
  flag: string;
  file: '/scanner.js' | '/frame.js';
  /** Whether it runs the user's own packs. */
  takesPacks: boolean;
}

type Target = { tabId: number; frameIds: number[] };

const SCANNER: Injection = { flag: SCANNER_FLAG, file: '/scanner.js', takesPacks: true };
const FRAME: Injection = { flag: FRAME_FLAG, file: '/frame.js', takesPacks: false };

/** All frames of a page may ask for the scanner at once: it is brought in by one of them. */
const alone = oneAtATime<Outcome>();

/**
 * What a gate that has fired asks for: the scanner on top, and for a frame its reader as well. `refused`
 * tells why nothing is to be brought in; null: nothing speaks against it.
 */
export async function injectFor(
  { tabId, frameId }: FrameAddress,
  refused: () => Promise<Outcome | null>,
): Promise<Outcome> {
  // Marks wait for this: what has to be known is asked at once, not one after the other.
  const [refusal, packs] = await Promise.all([refused(), frameId === 0 ? ownPacks() : []]);
  if (refusal !== null) return refusal;
  // Where the gate of a document fires nothing runs yet: to ask would cost a way there and back.
  const bring = (script: Injection) =>
    alone(keyOf(tabId, frameId, script), () => bringTo(tabId, frameId, script, packs));
  if (frameId === 0) return bring(SCANNER);
  const scanner = await injectScanner({ tabId, frameId: 0 });
  return scanner.ok ? bring(FRAME) : scanner;
}

/** Puts the style of the marks where the page cannot outdo it (lib/page/mark/dress.ts says when). */
export function injectStyle({ tabId, frameId }: FrameAddress): Promise<Outcome> {
  return tried(tabId, () => insertStyle({ tabId, frameIds: [frameId] }));
}

/** Makes sure that the scanner runs in the frame. A second call finds it running and does nothing. */
export function injectScanner(address: FrameAddress): Promise<Outcome> {
  return injectAlone(address, SCANNER);
}

/** Makes sure that the script which reads a frame for the scanner runs in it. */
export function injectFrame(address: FrameAddress): Promise<Outcome> {
  return injectAlone(address, FRAME);
}

/**
 * Brings the scanner back into a tab where a gate has fired, in whatever frame; it brings the readers of
 * the frames. Where none has, nothing matters and nothing is done. Frames that still load are not waited
 * for: their gates are still to fire.
 */
export async function injectWhereFired(tabId: number): Promise<void> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      args: [FIRED_FLAG],
      func: hasFlag,
    });
    if (answers.some(({ result }) => result === true)) await injectScanner({ tabId, frameId: 0 });
  } catch (error) {
    // A page of the browser, or one that was left meanwhile.
    console.debug('[swipewise] not looked at', tabId, error);
  }
}

/** Takes the style of the marks off a tab. Never rejects: where there is no tab there is no style. */
export async function takeStyle(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.removeCSS({ target, origin: ORIGIN, files: [STYLE] });
  } catch (error) {
    console.debug('[swipewise] style not taken off', tabId, error);
  }
}

function injectAlone(address: FrameAddress, script: Injection): Promise<Outcome> {
  const { tabId, frameId } = address;
  return alone(keyOf(tabId, frameId, script), () => inject(address, script));
}

function keyOf(tabId: number, frameId: number, { file }: Injection): string {
  return `${tabId} ${frameId} ${file}`;
}

function inject({ tabId, frameId }: FrameAddress, script: Injection): Promise<Outcome> {
  return tried(tabId, async () => {
    const refused = await refusedTab(tabId);
    if (refused !== null) return refused;
    const running = await isRunning({ tabId, frameIds: [frameId] }, script.flag);
    if (running === undefined) return closedPage('the browser runs no script there');
    if (running) return { ok: true };
    return bringTo(tabId, frameId, script, script.takesPacks ? await ownPacks() : []);
  });
}

/** A script that runs there already notices that and does nothing (lib/page/once.ts). */
function bringTo(
  tabId: number,
  frameId: number,
  { file }: Injection,
  packs: readonly UserPack[] | null,
): Promise<Outcome> {
  const target = { tabId, frameIds: [frameId] };
  return tried(tabId, async () => {
    if (IS_FIREFOX) await insertStyle(target);
    if (packs === null || packs.length > 0) await handPacks(target, packs);
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
    return { ok: true };
  });
}

async function insertStyle(target: Target): Promise<Outcome> {
  await browser.scripting.insertCSS({ target, origin: ORIGIN, files: [STYLE] });
  return { ok: true };
}

/** The outcome of work on a tab. Never rejects. */
async function tried(tabId: number, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return refusalFor(tabId, error);
  }
}

/** The user's own packs; null where they cannot be read. */
async function ownPacks(): Promise<UserPack[] | null> {
  return enabledPacks().catch((error: unknown) => {
    console.error('[swipewise] own packs', error);
    return null;
  });
}

/** Leaves the packs where the scanner looks for them. */
async function handPacks(target: Target, packs: readonly UserPack[] | null): Promise<void> {
  await browser.scripting.executeScript({
    target,
    injectImmediately: true,
    args: [HANDED_PACKS, packs],
    func: (name: string, handed: unknown) => {
      Reflect.set(globalThis, name, handed);
    },
  });
}

/** Undefined where the browser lets no script run without saying so (Firefox on `about:` pages). */
async function isRunning(target: Target, flag: string): Promise<boolean | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target,
    injectImmediately: true,
    args: [flag],
    func: hasFlag,
  });
  return typeof answer?.result === 'boolean' ? answer.result : undefined;
}

/** Runs in the frame: must stand alone. */
function hasFlag(name: string): boolean {
  return Reflect.get(globalThis, name) === true;
}
