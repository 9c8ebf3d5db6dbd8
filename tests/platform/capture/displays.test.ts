/** How terms were shown goes into the record as far as it is known, and what is not known is said. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShownTerm } from '../../../lib/core/evidence/shown';

const [askTab, injectScanner, pausedIn] = [vi.fn(), vi.fn(), vi.fn()];
vi.mock('../../../lib/platform/tab-client', () => ({ askTab }));
vi.mock('../../../lib/platform/background/inject', () => ({ injectScanner }));
vi.mock('../../../lib/platform/background/sites', () => ({ pausedIn }));
const { askDisplays } = await import('../../../lib/platform/capture/displays');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

const TERM: ShownTerm = {
  ...{ category: 'activation_fee', severity: 'high', quote: '激活金概不退还' },
  display: { source: 'text', shown: true, fontPx: 9 },
};

async function ask(answer: unknown) {
  askTab.mockResolvedValue(answer);
  const notes = new CaptureNotes();
  return { terms: await askDisplays(7, notes), missing: notes.missing };
}

describe('asking how terms are shown', () => {
  beforeEach(() => {
    askTab.mockReset();
    injectScanner.mockReset().mockResolvedValue({ ok: true });
    pausedIn.mockReset().mockResolvedValue(null);
  });
  afterEach(() => void vi.useRealTimers());

  it('takes what the contract knows, and nothing else', async () => {
    const rich = { ...TERM, html: '<b>', display: { ...TERM.display, ink: 7, more: 1 } };
    const { terms, missing } = await ask({
      ok: true,
      findings: [rich, { ...TERM, display: 1 }, 3],
    });
    expect(terms).toEqual([TERM]);
    expect(missing).toEqual([]);
  });

  it.each([[undefined], [{ ok: false }], [{ ok: true, findings: 'x' }]])(
    'says that the page was not checked: %j',
    async (answer) => {
      const { terms, missing } = await ask(answer);
      expect(terms).toBeNull();
      expect(missing).toEqual([{ what: 'display', reason: 'not_checked' }]);
    },
  );

  it('has the page checked first, but for one that is paused or closed to us', async () => {
    await ask({ ok: true, findings: [TERM] });
    expect(injectScanner).toHaveBeenCalledWith({ tabId: 7, frameId: 0 });
    injectScanner.mockResolvedValueOnce({ ok: false, refusal: 'browser_page', detail: '' });
    expect((await ask({ ok: true, findings: [TERM] })).terms).toBeNull();
    injectScanner.mockClear();
    pausedIn.mockResolvedValueOnce({ ok: false, refusal: 'paused', detail: '' });
    const { terms, missing } = await ask({ ok: true, findings: [TERM] });
    expect(terms).toBeNull();
    expect(missing).toEqual([{ what: 'display', reason: 'not_checked' }]);
    expect(injectScanner).not.toHaveBeenCalled();
  });

  it('says so where no scanner runs, and does not wait without end for one that does', async () => {
    const notes = new CaptureNotes();
    askTab.mockRejectedValueOnce(new Error('no receiver'));
    expect(await askDisplays(7, notes)).toBeNull();
    vi.useFakeTimers();
    askTab.mockReturnValueOnce(new Promise(() => {}));
    const late = askDisplays(7, notes);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await late).toBeNull();
    expect(notes.missing.map(({ reason }) => reason)).toEqual(['not_checked', 'timeout']);
  });

  it('cuts what no page has, and says so', async () => {
    const { terms, missing } = await ask({
      ok: true,
      findings: [{ ...TERM, quote: `\ud800${'退'.repeat(9999)}` }, ...Array(2000).fill(TERM)],
    });
    expect(terms).toHaveLength(2000);
    expect(terms?.[0]?.quote).toMatch(/^\ufffd退{1999}$/);
    expect(missing).toEqual([{ what: 'display', reason: 'too_many', detail: '2001' }]);
  });
});
