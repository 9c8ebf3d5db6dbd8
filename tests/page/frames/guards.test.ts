/** What the guards in a page's frames are told, and when. */
import { expect, it } from 'vitest';
import type { FrameDoor } from '../../../lib/page/frames/door';
import { FrameGuards } from '../../../lib/page/frames/guards';
import { Queue } from '../../../lib/page/frames/queue';

const ARMED = { armed: true, lines: ['要收激活金 ¥299'] };
const NOTHING = { armed: false, lines: [] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Guards whose orders are written down; frames in `deaf` do not answer. */
function setUp() {
  const told: [number, boolean][] = [];
  const deaf = new Set<number>();
  const state = { facts: NOTHING as typeof ARMED };
  const order = async (frameId: number, _: string, { guard }: { guard: unknown }) => {
    if (deaf.has(frameId)) return null;
    told.push([frameId, guard === ARMED]);
    return { ok: true };
  };
  const door = { order, census: async () => null, idOf: () => undefined };
  return { told, deaf, state, guards: new FrameGuards(door as FrameDoor, () => state.facts) };
}

it('tells a frame of what is to be read once, and again when it was read', async () => {
  const { guards, state, told } = setUp();
  guards.meet(3);
  guards.tellAll();
  await settled();
  expect(told).toEqual([]);
  state.facts = ARMED;
  guards.tellAll();
  guards.tellAll();
  await settled();
  guards.tellAll();
  await settled();
  expect(told).toEqual([[3, true]]);
  state.facts = NOTHING;
  guards.tellAll();
  await settled();
  expect(told).toEqual([
    [3, true],
    [3, false],
  ]);
});

it('tells another document in the same frame anew, and one that did not answer', async () => {
  const { deaf, guards, state, told } = setUp();
  state.facts = ARMED;
  deaf.add(4);
  guards.meet(3);
  guards.meet(4);
  await settled();
  guards.meet(3);
  deaf.clear();
  guards.tellAll();
  await settled();
  expect(told.map(([frameId]) => frameId)).toEqual([3, 3, 4]);
  guards.drop(3);
  expect(guards.all).toEqual([4]);
});

it('sends four orders at a time, each frame once', async () => {
  const under = new Set<number>();
  let most = 0;
  const done: number[] = [];
  const queue = new Queue(async (frameId) => {
    under.add(frameId);
    most = Math.max(most, under.size);
    await settled();
    under.delete(frameId);
    done.push(frameId);
  });
  for (let id = 1; id <= 20; id += 1) queue.add(id);
  queue.add(20);
  queue.drop(19);
  await expect.poll(() => done.length).toBe(19);
  expect(most).toBe(4);
  expect(done).not.toContain(19);
});
