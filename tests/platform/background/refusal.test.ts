/** Tabs that cannot be read or saved: each of the browsers' words becomes a reason that a person can use. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const get = vi.fn();
const contains = vi.fn();
const isAllowedFileSchemeAccess = vi.fn();
const newestAnswer = vi.fn();
vi.mock('../../../lib/platform/browser', () => ({
  browser: { tabs: { get }, permissions: { contains }, extension: { isAllowedFileSchemeAccess } },
}));
vi.mock('../../../lib/platform/responses/memory', () => ({ newestAnswer }));
const { refusalFor } = await import('../../../lib/platform/background/refusal');
const { lookAtTab } = await import('../../../lib/platform/capture/tab');

const FIREFOX = 'Missing host permission for the tab';
const answered = (type: string) => ({ headers: [{ name: 'Content-Type', value: type }] });

beforeEach(() => {
  get.mockResolvedValue({ url: 'https://a.example/x', incognito: false });
  contains.mockResolvedValue(true);
  isAllowedFileSchemeAccess.mockResolvedValue(false);
  newestAnswer.mockResolvedValue(null);
});

/** The words as Chromium 156 and Firefox 153 have them. */
describe('the reason', () => {
  it.each([
    ['https://a.example/x', 'Frame with ID 0 is showing error page', 'error_page'],
    ['https://a.example/x', 'No tab with id: 7', 'tab_closed'],
    ['https://a.example/x', 'Frame with ID 0 was removed.', 'tab_closed'],
    [
      'https://chromewebstore.google.com/',
      'The extensions gallery cannot be scripted.',
      'browser_page',
    ],
    ['chrome://version/', 'Cannot access a chrome:// URL', 'browser_page'],
    ['about:support', FIREFOX, 'browser_page'],
    ['view-source:https://a.example/', FIREFOX, 'browser_page'],
    ['devtools://devtools/bundled/x.html', 'Cannot access contents of the page', 'browser_page'],
    ['moz-extension://other/page.html', FIREFOX, 'browser_page'],
    ['blob:https://a.example/1-2', 'Cannot access contents of url "blob:https"', 'made_page'],
    ['data:text/html,about:x', 'Cannot access a "data:text/html,about:x" URL', 'made_page'],
    ['file:///home/a.html', 'Cannot access contents of url "file:///home/a.html"', 'file_access'],
    ['https://a.example/x', 'page_silent', 'failed'],
    [undefined, FIREFOX, 'browser_page'],
    ['', FIREFOX, 'browser_page'],
  ])('of %s with "%s" is %s', async (url, error, refusal) => {
    get.mockResolvedValue({ url });
    expect(await refusalFor(7, new Error(error))).toEqual({ ok: false, refusal, detail: error });
  });

  it('is that the user has taken the permission for the site back', async () => {
    contains.mockResolvedValue(false);
    expect(await refusalFor(7, FIREFOX)).toMatchObject({ refusal: 'no_permission' });
    expect(contains).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  });

  it.each([
    ['https://a.example/fees', answered('application/pdf'), 'pdf'],
    ['https://a.example/Fees.PDF', null, 'pdf'],
    // A page about a PDF that failed to open: what was answered last tells.
    ['https://a.example/fees.pdf', answered('text/html'), 'browser_page'],
    ['https://addons.mozilla.org/', answered('text/html'), 'browser_page'],
    ['https://down.example/', null, 'browser_page'],
  ])('tells what Firefox shows by itself at %s', async (url, answer, refusal) => {
    get.mockResolvedValue({ url });
    newestAnswer.mockResolvedValue(answer);
    expect(await refusalFor(7, new Error(FIREFOX))).toMatchObject({ refusal });
  });

  it('is known where the tab is gone', async () => {
    get.mockRejectedValue(new Error('Invalid tab ID: 7'));
    expect(await refusalFor(7, 'whatever')).toMatchObject({ refusal: 'tab_closed' });
  });
});

describe('a tab before its capture', () => {
  it.each([
    [{ url: 'https://a.example/', discarded: true }, 'asleep'],
    [{ url: 'chrome://settings/' }, 'browser_page'],
    [{ url: 'chrome-extension://us/desk.html' }, 'browser_page'],
    [{ url: 'about:config' }, 'browser_page'],
    [{ url: 'blob:https://a.example/1-2' }, 'made_page'],
    [{ url: 'data:text/html,x' }, 'made_page'],
  ])('%o is refused: %s', async (tab, refusal) => {
    get.mockResolvedValue({ incognito: false, ...tab });
    await expect(lookAtTab(7, false)).rejects.toMatchObject({ refusal });
  });

  it('may be an empty one that a script has filled', async () => {
    get.mockResolvedValue({ url: 'about:blank', incognito: false });
    expect(await lookAtTab(7, false)).toEqual({ private: false });
  });

  it('of a private window needs the word of the user', async () => {
    get.mockResolvedValue({ url: 'https://a.example/', incognito: true });
    await expect(lookAtTab(7, false)).rejects.toMatchObject({ refusal: 'private_window' });
    expect(await lookAtTab(7, true)).toEqual({ private: true });
  });
});
