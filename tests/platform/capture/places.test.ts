/** Terms get their place in the picture, those in frames too; which have none, and why, is said. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameStand } from '../../../lib/core/capture/frames';
import type { ShownTerm } from '../../../lib/core/evidence/shown';

const [askTab, standsIn] = [vi.fn(), vi.fn()];
vi.mock('../../../lib/platform/tab-client', () => ({ askTab }));
vi.mock('../../../lib/platform/capture/frame-stands', () => ({ standsIn }));
vi.mock('../../../lib/platform/background/inject', () => ({}));
vi.mock('../../../lib/platform/background/sites', () => ({}));
const { withPlaces } = await import('../../../lib/platform/capture/places');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

const TERM: ShownTerm = {
  ...{ category: 'activation_fee', severity: 'high', quote: '激活金概不退还' },
  display: { source: 'text', shown: true, fontPx: 9 },
};
const PLACE = { x: 8, y: 1200, width: 300, height: 20 };
const other: ShownTerm = { ...TERM, quote: '另一条' };
const at = (term: ShownTerm, y: number): ShownTerm => ({ ...term, place: { ...PLACE, y } });

async function placesOf(answer: unknown, terms: ShownTerm[] = [TERM, other]) {
  askTab.mockResolvedValue(answer);
  const notes = new CaptureNotes();
  const placed = await withPlaces(7, terms, notes);
  return {
    places: placed.map(({ place }) => place?.y),
    steps: notes.steps.map(({ did }) => did),
    missing: notes.missing,
  };
}

beforeEach(() => {
  askTab.mockReset();
  standsIn.mockReset();
});

describe('asking where terms stand', () => {
  it('finds terms by their words, in order: what has loaded in between moves none', async () => {
    const late = at({ ...TERM, quote: '刚加载出来的一条' }, 50);
    const findings = [late, at(TERM, 100), late, at(other, 200), at(TERM, 300)];
    expect(await placesOf({ ok: true, findings }, [TERM, other, TERM])).toEqual({
      places: [100, 200, 300],
      steps: ['display:places 3 of 3'],
      missing: [],
    });
  });

  it('lists those that were to be seen and have no place any more', async () => {
    const hidden: ShownTerm = { ...other, display: { source: 'text', shown: false } };
    const findings = [
      at({ ...TERM, quote: '别的话' }, 1),
      at({ ...TERM, category: 'non_refund' }, 2),
    ];
    expect(await placesOf({ ok: true, findings }, [TERM, hidden])).toEqual({
      places: [undefined, undefined],
      steps: ['display:places 0 of 2'],
      missing: [{ what: 'display-places', reason: 'changed_meanwhile', detail: '1' }],
    });
  });

  it.each([[null], [{ ok: false }], [{ ok: true, findings: [{ ...TERM, place: { x: 1 } }] }]])(
    'takes none from %j',
    async (answer) => {
      expect((await placesOf(answer)).places).toEqual([undefined, undefined]);
    },
  );

  it('asks for none where nothing was found', async () => {
    await placesOf(null, []);
    expect(askTab).not.toHaveBeenCalled();
    expect(standsIn).not.toHaveBeenCalled();
  });
});

describe('asking where terms in frames stand', () => {
  const inFrame: ShownTerm = { ...TERM, display: { ...TERM.display, frame: 'other' } };
  const standing: FrameStand = {
    ...{ x: 100, y: 50, scaleX: 1, scaleY: 1, pinned: false },
    seen: { x: 100, y: 50, width: 300, height: 200 },
  };
  const told = (frameId: number | undefined, y: number | undefined) => ({
    ok: true,
    findings: [{ ...(y === undefined ? inFrame : at(inFrame, y)), frameId }],
  });

  it('adds the frame: its words stand on the page', async () => {
    standsIn.mockResolvedValue(new Map([[4, standing]]));
    expect(await placesOf(told(4, 30), [inFrame])).toEqual({
      places: [80],
      steps: ['display:places 1 of 1'],
      missing: [],
    });
    expect(standsIn).toHaveBeenCalledWith(7);
  });

  it.each<[string, ReturnType<typeof told>, FrameStand, string]>([
    ['scrolled out of its window', told(4, undefined), standing, 'outside_frame'],
    ['below what the page shows of the frame', told(4, 260), standing, 'outside_frame'],
    ['in a frame of which nothing is to be seen', told(4, 30), 'unseen', 'outside_frame'],
    ['in a frame that cannot be measured', told(4, 30), 'unknown', 'frame_unknown'],
    ['in a frame that was not there to look at', told(5, 30), standing, 'frame_unknown'],
    ['in a frame that does not answer', told(undefined, undefined), standing, 'frame_unknown'],
  ])('says why there is no place: %s', async (_, answer, stand, reason) => {
    standsIn.mockResolvedValue(new Map([[4, stand]]));
    const { places, missing } = await placesOf(answer, [inFrame]);
    expect(places).toEqual([undefined]);
    expect(missing).toEqual([{ what: 'display-places', reason, detail: '1' }]);
  });
});
