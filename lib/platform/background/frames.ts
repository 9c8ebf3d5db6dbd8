/**
 * Carries messages between the frames of one tab: scripts in pages cannot send to each other. What a
 * frame says goes to the scanner in the top frame and nowhere else; only that scanner gives orders.
 */
import { browser } from '../browser';
import { readFrameOrder, readFrameReading } from '../frames-read';
import type {
  BackgroundMessages,
  FrameCensus,
  FrameReading,
  FrameSeen,
  Outcome,
} from '../messages';
import type { FrameAddress } from '../senders';
import { type Fields, readCount } from '../wire';
import { FRAME_FLAG, injectFrame, injectScanner } from './inject';
import { tellTab } from './tell';

/** Hands a frame's reading to the scanner of its tab, which is brought in where it does not run. */
export async function passReading(
  { tabId, frameId }: FrameAddress,
  fields: Fields,
): Promise<Outcome> {
  const reading = readFrameReading(fields);
  if (frameId === 0 || reading === null) return unfit('a frame has nothing like this to tell');
  const first = await tellScanner(tabId, frameId, reading);
  if (first !== null) return first;
  const scanner = await injectScanner({ tabId, frameId: 0 });
  if (!scanner.ok) return scanner;
  return (await tellScanner(tabId, frameId, reading)) ?? unfit('the scanner does not answer');
}

async function tellScanner(
  tabId: number,
  frameId: number,
  reading: FrameReading,
): Promise<Outcome | null> {
  const answer = await tellTab({ tabId, frameId: 0 }, 'frame.text', { frameId, ...reading });
  if (answer === null) return null;
  return answer.ok ? { ok: true } : unfit('no room for another text');
}

/** Hands an order of the top frame's scanner to one frame, and its answer back. */
export async function passOrder(
  { tabId, frameId: from }: FrameAddress,
  fields: Fields,
): Promise<BackgroundMessages['frame.order'][1]> {
  const order = readFrameOrder(fields);
  if (from !== 0 || order === null) return { ok: false };
  const { frameId, type, payload } = order;
  return (await tellTab({ tabId, frameId }, type, payload)) ?? { ok: false };
}

/** A frame asks the scanner of its tab to go to a finding, wherever on the page it stands. */
export async function passJump(
  { tabId }: FrameAddress,
  { index, quote }: Fields,
): Promise<{ ok: boolean }> {
  const at = readCount(index);
  if (at === null) return { ok: false };
  const payload = typeof quote === 'string' ? { index: at, quote } : { index: at };
  return (await tellTab({ tabId, frameId: 0 }, 'page.jump', payload)) ?? { ok: false };
}

/** What a look into one frame tells. `stopped`: it was being read until the site was paused. */
type Look = Omit<FrameSeen, 'frameId'> & { stopped: boolean };

/**
 * Looks around in all frames of a tab at once, without waiting for those that still load. Frames that
 * were being read before a pause are read again.
 */
export async function takeCensus({ tabId, frameId }: FrameAddress): Promise<FrameCensus> {
  if (frameId !== 0) return { frames: [] };
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    args: [FRAME_FLAG],
    func: lookAround,
  });
  const looks = answers.flatMap(lookIn);
  const stopped = looks.filter((look) => look.stopped);
  await Promise.all(stopped.map((look) => injectFrame({ tabId, frameId: look.frameId })));
  return { frames: looks.map(seenIn) };
}

/** Runs in the frame: must stand alone. Prototypes' own methods, past names that the page put there. */
function lookAround(flag: string): Look {
  const embedded = 'iframe,frame,object,embed';
  const fits = (width: number, height: number) => width >= 200 && height >= 40;
  const inside = Array.from(Document.prototype.querySelectorAll.call(document, embedded)).filter(
    ({ clientWidth, clientHeight }) => fits(clientWidth, clientHeight),
  );
  const up: unknown = Reflect.get(globalThis, flag);
  return {
    large: fits(innerWidth + 1, innerHeight + 1),
    inside: inside.length,
    reading: up === true,
    stopped: up === false,
  };
}

function lookIn(answer: { frameId: number; result?: unknown }): (Look & { frameId: number })[] {
  return isLook(answer.result) ? [{ frameId: answer.frameId, ...answer.result }] : [];
}

function seenIn({ frameId, large, inside, reading }: FrameSeen): FrameSeen {
  return { frameId, large, inside, reading };
}

/** Frames that went away meanwhile, or that let no script in, have no result. */
function isLook(value: unknown): value is Look {
  return typeof value === 'object' && value !== null && 'inside' in value && 'stopped' in value;
}

function unfit(detail: string): Outcome {
  return { ok: false, refusal: 'failed', detail };
}
