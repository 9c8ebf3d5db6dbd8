/** What a gate that fired brings into its tab, and what is asked of the browser for it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../../lib/platform/messages';

const executeScript = vi.fn();
const get = vi.fn(async () => ({ url: 'https://shop.example/' }));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
    scripting: { executeScript },
    tabs: { get },
  },
}));
const enabledPacks = vi.fn();
vi.mock('../../../lib/platform/packs/store', () => ({ enabledPacks }));
const { injectFor } = await import('../../../lib/platform/background/inject');

const TOP = { tabId: 5, frameId: 0 };
const free = async (): Promise<Outcome | null> => null;
/** Files that were brought in, by frame. */
const brought = () =>
  executeScript.mock.calls.flatMap(([{ target, files = [] }]) =>
    files.map((file: string) => `${target.frameIds} ${file}`),
  );

beforeEach(() => {
  vi.clearAllMocks();
  executeScript.mockResolvedValue([{ result: false }]);
  enabledPacks.mockResolvedValue([]);
});

describe('a gate that fired', () => {
  it('gets the scanner on top, without a question to the tab', async () => {
    expect(await injectFor(TOP, free)).toEqual({ ok: true });
    expect(executeScript).toHaveBeenCalledTimes(1);
    expect(brought()).toEqual(['0 /scanner.js']);
    expect(get).not.toHaveBeenCalled();
  });

  it('waits for what it has to know all at once', async () => {
    let answer: (packs: unknown[]) => void = () => {};
    enabledPacks.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const asked = vi.fn(free);
    const done = injectFor(TOP, asked);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(executeScript).not.toHaveBeenCalled();
    answer([{ id: 'mine' }]);
    await done;
    expect(executeScript.mock.calls[0]?.[0].args).toContainEqual([{ id: 'mine' }]);
    expect(brought()).toEqual(['0 /scanner.js']);
  });

  it('brings a frame its reader behind the scanner on top', async () => {
    await injectFor({ tabId: 5, frameId: 3 }, free);
    expect(brought()).toEqual(['0 /scanner.js', '3 /frame.js']);
  });

  it.each([0, 3])('brings nothing into frame %i where that is refused', async (frameId) => {
    const refusal: Outcome = { ok: false, refusal: 'paused', detail: '' };
    expect(await injectFor({ tabId: 5, frameId }, async () => refusal)).toEqual(refusal);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('says so to the scanner where the packs cannot be read, and brings it all the same', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    enabledPacks.mockRejectedValue(new Error('no storage'));
    expect(await injectFor(TOP, free)).toEqual({ ok: true });
    expect(executeScript.mock.calls[0]?.[0].args).toContain(null);
    expect(brought()).toEqual(['0 /scanner.js']);
  });
});
