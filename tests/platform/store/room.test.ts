/** Room for evidence: refused early where it surely does not fit, never where nobody knows. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fitsIn, isLow } from '../../../components/desk/keep/room';
import type { PageFacts } from '../../../lib/core/capture/protocol';
import { openEvidenceStore } from '../../../lib/platform/store/index';
import { readRoom, shortOf } from '../../../lib/platform/store/room';
import { draftOf } from '../../core/evidence/fixtures';
import { freshDisk, makeLock } from './support';

vi.mock('../../../lib/platform/browser', () => ({ browser: {} }));
const { guessBytes, roomFor } = await import('../../../lib/platform/capture/room');

beforeEach(freshDisk);

const told = (quota?: number, usage?: number) => ({
  estimate: async () => ({
    ...(quota === undefined ? {} : { quota }),
    ...(usage === undefined ? {} : { usage }),
  }),
});

describe('readRoom', () => {
  it('gives what the browser tells', async () => {
    const storage = { ...told(100, 30), persisted: async () => true };
    expect(await readRoom(storage)).toEqual({ used: 30, free: 70, persisted: true });
    expect(await readRoom(told(10, 30))).toEqual({ used: 30, free: 0, persisted: null });
  });

  it('is null where it tells nothing, or fails', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    expect(await readRoom({})).toBeNull();
    expect(await readRoom(told(0, 0))).toBeNull();
    expect(await readRoom(told(undefined, 3))).toBeNull();
    expect(await readRoom({ estimate: () => Promise.reject(new TypeError('no')) })).toBeNull();
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});

describe('a capture', () => {
  async function storeWith(free: number | null) {
    const room = free === null ? null : { used: 0, free, persisted: null };
    return openEvidenceStore({ extensionVersion: '1', lock: makeLock(), room: async () => room });
  }

  it('that surely does not fit is refused before anything of it is written', async () => {
    const store = await storeWith(1000);
    await expect(store.commitCapture(draftOf(1))).rejects.toMatchObject({
      code: 'quota',
      detail: expect.stringMatching(/^needed \d+, free 1000$/),
    });
    expect(await store.list()).toEqual([]);
    expect(await store.recover()).toEqual([]);
  });

  it('is saved where the browser tells nothing', async () => {
    const store = await storeWith(null);
    expect((await store.commitCapture(draftOf(1))).seq).toBe(1);
  });

  const page = (height: number, width = 1280): PageFacts => ({
    ...{ url: '', finalUrl: '', title: '', referrer: '', charset: '', contentType: '', lang: '' },
    ...{ viewport: { width: 1280, height: 720 }, scroll: { x: 0, y: 0 }, pixelRatio: 2 },
    ...{ document: { width, height }, userAgent: '' },
  });

  it('leaves the rest of the picture out where there is no room for it, and is refused where there is for nothing', async () => {
    expect(guessBytes(page(40_000))).toBeGreaterThan(guessBytes(page(1000)));
    // Node tells of no storage: nothing to go by, nothing refused.
    expect(await roomFor(page(40_000))).toBeNull();
    vi.stubGlobal('navigator', { storage: told(100_000_000, 0) });
    expect(await roomFor(page(1000))).toBeNull();
    expect(await roomFor(page(40_000))).toMatch(/^needed \d+, free 100000000$/);
    vi.stubGlobal('navigator', { storage: told(5_000_000, 0) });
    const refused = { name: 'CaptureFailure', refusal: 'quota' };
    await expect(roomFor(page(1000))).rejects.toMatchObject(refused);
    vi.unstubAllGlobals();
  });

  it('is not taken to need more than it can: one element far to the right widens a page without end', () => {
    expect(guessBytes(page(3000, 2 ** 25))).toBe(guessBytes(page(3000, 3 * 1280)));
    expect(guessBytes(page(2 ** 25, 2 ** 25))).toBeLessThan(300_000_000);
  });
});

describe('what room means at the desk', () => {
  it('is told in captures of the size of the reader’s own', () => {
    const own = [
      { files: 3, bytes: 10 },
      { files: 3, bytes: 30 },
      { files: 0, bytes: 0 },
    ];
    expect(fitsIn(100, own)).toBe(5);
    expect(fitsIn(30_000_000, [])).toBe(10);
    expect(fitsIn(123_456, [{ files: 1, bytes: 1 }])).toBe(120_000);
  });

  it('is low before the next capture fails', () => {
    expect(isLow(75e9, 20_000)).toBe(false);
    expect(isLow(500e6, 19)).toBe(true);
    expect(isLow(99e6, 1000)).toBe(true);
  });

  it('is short only by what is missing', () => {
    expect(shortOf(1, { used: 0, free: 2_000_001, persisted: null })).toBeNull();
    expect(shortOf(2, { used: 0, free: 2_000_001, persisted: null })).toBe(
      'needed 2000002, free 2000001',
    );
  });
});
