/** The keys that are written on the bar: those of the browser that asks, as on a keyboard. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const getAll = vi.fn<() => Promise<{ name?: string; shortcut?: string }[]>>();
vi.mock('../../../lib/platform/browser', () => ({ browser: { commands: { getAll } } }));
const { stepKeys } = await import('../../../lib/platform/background/keys');

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

describe('the keys of next and previous', () => {
  it.each([
    ['as Chromium shows them', 'Alt+Shift+.', 'Alt+Shift+.'],
    ['as Firefox spells them', 'Alt+Shift+Period', 'Alt+Shift+.'],
    ['chosen by the user', 'Ctrl+Shift+F7', 'Ctrl+Shift+F7'],
    ['on a Mac', '⌥⇧.', '⌥⇧.'],
  ])('%s', async (_, shortcut, next) => {
    getAll.mockResolvedValue([
      { name: 'save', shortcut: 'Alt+S' },
      { name: 'next', shortcut },
    ]);
    expect(await stepKeys()).toEqual({ next });
  });

  it('are none where the user has taken them off, or the browser does not tell', async () => {
    getAll.mockResolvedValue([{ name: 'next', shortcut: '' }, { name: 'previous' }]);
    expect(await stepKeys()).toEqual({});
    getAll.mockRejectedValue(new Error('no'));
    expect(await stepKeys()).toEqual({});
  });
});
