/** Frames are asked where words stand in them, and none is waited for without end. */
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/core/model';
import { askAreas } from '../../../lib/page/frames/areas';
import { withFrameAreas } from '../../../lib/page/placed';

const finding = (start: number, end: number, seen = true): Finding => ({
  ...{ category: 'activation_fee', stance: 'term', severity: 'high', rule: 'r', quote: '激活金' },
  ...{ start, end, confidence: 1, facts: {}, reasons: [], law: [] },
  ...(seen ? { display: { source: 'text', shown: true } } : {}),
});
const AREA = { x: 1, y: 2, width: 3, height: 4 };

describe('a frame that is asked where words stand', () => {
  const ask = (answer: unknown) => {
    const order = vi.fn().mockResolvedValue(answer);
    const areas = askAreas({ order }, { frameId: 4, reading: 2 }, [finding(5, 8), finding(9, 12)]);
    return { order, areas };
  };

  it('tells it in order, and is named with it', async () => {
    const { order, areas } = ask({ ok: true, areas: [AREA, null] });
    expect(await areas).toEqual([{ frameId: 4, place: AREA }, { frameId: 4 }]);
    const spans = [
      [5, 8],
      [9, 12],
    ];
    expect(order).toHaveBeenCalledWith(4, 'frame.areas', { reading: 2, spans });
  });

  it.each([[null], [{ ok: false }], [{ ok: true, areas: [AREA] }]])(
    'is not believed half: %j',
    async (answer) => expect(await ask(answer).areas).toEqual([]),
  );

  it('is given up when it hangs', async () => {
    vi.useFakeTimers();
    const order = vi.fn().mockReturnValue(new Promise(() => {}));
    const areas = askAreas({ order }, { frameId: 4, reading: 2 }, [finding(5, 8)]);
    await vi.advanceTimersByTimeAsync(2500);
    expect(await areas).toEqual([]);
    vi.useRealTimers();
  });
});

describe('findings of a page', () => {
  it("get what their frames tell; the page's own stay as they are", async () => {
    const own = { ...finding(0, 5), place: AREA };
    const sections = [
      { key: 'a', start: 10, end: 30 },
      { key: 'b', start: 32, end: 50 },
    ];
    const areasOf = vi.fn(async (key: string, _: readonly Finding[]) =>
      key === 'a' ? [{ frameId: 4, place: AREA }] : [],
    );
    const findings = [own, finding(12, 15), finding(20, 22, false), finding(40, 44)];
    const placed = await withFrameAreas({ sections }, findings, { areasOf });
    expect(placed.map(({ frameId, place }) => [frameId, place])).toEqual([
      ...[
        [undefined, AREA],
        [4, AREA],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ]);
    expect(areasOf.mock.calls).toEqual([
      ['a', [expect.objectContaining({ start: 2, end: 5 })]],
      ['b', [expect.objectContaining({ start: 8, end: 12 })]],
    ]);
  });
});
