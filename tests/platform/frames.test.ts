/** What is believed of what passes between the frames of a tab. */
import { describe, expect, it } from 'vitest';
import { ANSWER_READERS, readCensus } from '../../lib/platform/frame-answers';
import { FRAME_READERS, readFrameOrder, readFrameReading } from '../../lib/platform/frames-read';

const place = { same: false, nested: true, width: 600, height: 200 };
const read = { chars: 3, dialogs: 0, imagesUnread: 0, framesUnread: 0 };
const display = { source: 'text', shown: true, fontPx: 9, frame: 'other', contrast: 1.9 };

describe('a reading', () => {
  it('is taken within bounds', () => {
    const reading = { reading: 1, text: 'abc', read, place };
    expect(readFrameReading({ ...reading, more: 1 })).toEqual(reading);
    const long = readFrameReading({ ...reading, text: 'x'.repeat(3_000_000) });
    expect(long?.text.length).toBe(2_100_000);
  });

  it.each([
    [{ reading: -1, text: '', read }],
    [{ reading: 1, text: 1, read, place }],
    [{ reading: 1, text: '', read: { ...read, chars: Number.NaN }, place }],
    [{ reading: 1, text: '', read: null, place }],
    [{ reading: 1, text: '', read }],
    [{ reading: 1, text: '', read, place: { ...place, width: -1 } }],
  ])('is refused: %j', (fields) => {
    expect(readFrameReading(fields)).toBeNull();
  });
});

describe('an order', () => {
  it.each([
    [{ frameId: 3, type: 'frame.jump', payload: { reading: 1, start: 2, end: 5 } }],
    [{ frameId: 3, type: 'frame.areas', payload: { reading: 1, spans: [[2, 5]] } }],
    [{ frameId: 3, type: 'frame.marks', payload: { visible: false } }],
    [{ frameId: 3, type: 'frame.guard', payload: { guard: { armed: false } } }],
    [{ frameId: 3, type: 'frame.show', payload: { reading: 1, shown: {} } }],
  ])('goes on: %j', (order) => {
    expect(readFrameOrder(order)).toEqual(order);
  });

  it.each([
    [{ frameId: 0, type: 'frame.marks', payload: { visible: true } }],
    [{ frameId: 3, type: 'page.stop', payload: {} }],
    [{ frameId: 3, type: 'frame.jump', payload: { reading: 1, start: 5, end: 2 } }],
    [
      {
        frameId: 3,
        type: 'frame.areas',
        payload: {
          reading: 1,
          spans: [
            [2, 5],
            [5, 2],
          ],
        },
      },
    ],
    [{ frameId: 3, type: 'frame.areas', payload: { reading: 1, spans: Array(2001).fill([0, 1]) } }],
    [{ frameId: 3, type: 'frame.marks', payload: null }],
  ])('goes nowhere: %j', (order) => {
    expect(readFrameOrder(order)).toBeNull();
  });

  it('reads the sentences that were read', () => {
    expect(FRAME_READERS['guard.read']({ lines: ['一'] })).toEqual({ lines: ['一'] });
    expect(FRAME_READERS['guard.read']({ lines: ['一', 2] })).toBeNull();
    expect(FRAME_READERS['guard.read']({ lines: Array(11).fill('一') })).toBeNull();
  });
});

describe('an answer', () => {
  it('keeps of a display what one may hold', () => {
    const answer = { ok: true, displays: [{ ...display, evil: 1, ink: 'x'.repeat(99) }, null] };
    expect(ANSWER_READERS['frame.show'](answer)).toEqual({
      ...{ ok: true, displays: [{ ...display, ink: 'x'.repeat(60) }, null] },
    });
    expect(ANSWER_READERS['frame.show']({ ok: true })).toEqual({ ok: false });
  });

  it('tells where words stand, and null where that is nowhere', () => {
    const area = { x: 1, y: 2, width: 3, height: 4 };
    const answer = { ok: true, areas: [{ ...area, evil: 1 }, null, { x: 1 }] };
    expect(ANSWER_READERS['frame.areas'](answer)).toEqual({ ok: true, areas: [area, null, null] });
    expect(ANSWER_READERS['frame.areas']({ ok: true })).toEqual({ ok: false });
    expect(ANSWER_READERS['frame.areas'](null)).toBeNull();
  });

  it('tells the way up to a frame, and nothing where nobody answers', () => {
    expect(ANSWER_READERS['frame.jump']({ ok: true, path: [5, 'x', 2] })).toEqual({
      ...{ ok: true, path: [5, 2] },
    });
    expect(ANSWER_READERS['frame.jump'](undefined)).toBeNull();
    expect(ANSWER_READERS['frame.marks']({ ok: 'yes' })).toEqual({ ok: false });
  });

  it('tells the frames that were seen', () => {
    const seen = { frameId: 2, large: true, inside: 1, reading: false };
    expect(readCensus({ frames: [seen, { frameId: -1 }] })).toEqual({ frames: [seen] });
    expect(readCensus({ frames: 'many' })).toBeNull();
    expect(readCensus(undefined)).toBeNull();
  });
});
