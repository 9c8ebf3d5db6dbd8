/**
 * Carries messages between the frames of one tab: scripts in pages cannot send to each other. What a
 * frame says goes to the scanner in the top frame and nowhere else; only that scanner gives orders.
 */
import { browser } from '../browser';
import { FRAME_READERS, readFrameOrder, readFrameReading } from '../frames-read';
import type {
  BackgroundMessages,
  FrameCensus,
  FrameReading,
  FrameSeen,
  Outcome,
} from '../messages';
import type { FrameAddress } from '../senders';
import { type Fields, readCount } from '../wire';
import { FIRED_FLAG, FRAME_FLAG, injectFrame, injectScanner } from './inject';
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

/** A frame's guard tells the page's what the user has read there. */
export async function passRead(
  { tabId, frameId }: FrameAddress,
  fields: Fields,
): Promise<{ ok: boolean }> {
  const payload = FRAME_READERS['guard.read'](fields);
  if (frameId === 0 || payload === null) return { ok: false };
  return (await tellTab({ tabId, frameId: 0 }, 'guard.read', payload)) ?? { ok: false };
}

/** Readers in frames of one page that are brought in for the guard alone, counted with all others. */
const MAX_GUARDED = 60;

/**
 * What a look into one frame tells. `matters`: it was being read until the site was paused, or its gate
 * has fired since; `pressable`: it has room for a button.
 */
type Look = FrameSeen & { matters: boolean; pressable: boolean };

/**
 * Looks around in all frames of a tab at once, without waiting for those that still load, nor for the
 * readers that are brought in (see `frame.census`): a frame that hangs would keep them all waiting.
 */
export async function takeCensus(
  { tabId, frameId }: FrameAddress,
  { all }: Fields,
): Promise<FrameCensus> {
  if (frameId !== 0) return { frames: [] };
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    args: [FRAME_FLAG, FIRED_FLAG],
    func: lookAround,
  });
  const looks = answers.flatMap(lookIn);
  for (const look of wanting(looks, all === true)) void injectFrame({ tabId, ...look });
  return { frames: looks.map(seenIn) };
}

/** Frames in which a reader is missing. */
function wanting(looks: Look[], all: boolean): { frameId: number }[] {
  const without = looks.filter((look) => look.frameId !== 0 && !look.reading);
  const readers = looks.filter((look) => look.reading).length;
  const others = without.filter((look) => !look.matters && look.pressable);
  const room = all ? Math.max(0, MAX_GUARDED - readers) : 0;
  const wanted = [...without.filter((look) => look.matters), ...others.slice(0, room)];
  return wanted.map((look) => ({ frameId: look.frameId }));
}

/** Runs in the frame: must stand alone. Prototypes' own methods, past names that the page put there. */
function lookAround(flag: string, fired: string): Omit<Look, 'frameId'> {
  const embedded = 'iframe,frame,object,embed';
  const fits = (width: number, height: number) => width >= 200 && height >= 40;
  const buttons = innerWidth >= 20 && innerHeight >= 10;
  const inside = Array.from(Document.prototype.querySelectorAll.call(document, embedded)).filter(
    ({ clientWidth, clientHeight }) => fits(clientWidth, clientHeight),
  );
  const up: unknown = Reflect.get(globalThis, flag);
  return {
    large: fits(innerWidth + 1, innerHeight + 1),
    inside: inside.length,
    reading: up === true,
    matters: up === false || Reflect.get(globalThis, fired) === true,
    pressable: buttons,
  };
}

function lookIn(answer: { frameId: number; result?: unknown }): Look[] {
  return isLook(answer.result) ? [{ ...answer.result, frameId: answer.frameId }] : [];
}

function seenIn({ frameId, large, inside, reading }: FrameSeen): FrameSeen {
  return { frameId, large, inside, reading };
}

/** Frames that went away meanwhile, or that let no script in, have no result. */
function isLook(value: unknown): value is Omit<Look, 'frameId'> {
  return typeof value === 'object' && value !== null && 'inside' in value && 'matters' in value;
}

function unfit(detail: string): Outcome {
  return { ok: false, refusal: 'failed', detail };
}
