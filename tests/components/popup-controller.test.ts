import { describe, expect, it, vi } from 'vitest';
import { missingOf } from '../../components/capture/missing';
import { running, viewOf } from '../../components/capture/view-of';
import type { PopupState } from '../../components/popup/state';
import type { SiteView } from '../../components/site/state';
import { PopupController, type PopupPorts } from '../../entrypoints/popup/controller';
import type { CaptureEvent } from '../../lib/platform/messages';
import { emptyReport, pageState, shopReport } from '../gallery/fixtures';

const site: SiteView = {
  ...{ locale: 'zh', paused: false, guard: true, bar: true, dismissed: [] },
  guardEverywhere: true,
};

/** A popup over ports that a test replaces; it stops after `rounds` questions to the page. */
function popup(replaced: Partial<PopupPorts>, rounds = 3) {
  const states: PopupState[] = [];
  const stop = new AbortController();
  let waits = 0;
  const ports: PopupPorts = {
    findTab: async () => 7,
    ensure: async () => ({ ok: true }),
    report: async () => pageState(shopReport),
    again: async () => ({ ok: true }),
    jump: async () => ({ ok: true }),
    capture: () => ({ cancel: () => undefined }),
    openDesk: async () => undefined,
    openPanel: async () => undefined,
    site: async () => site,
    choose: async () => undefined,
    switchLanguage: async () => undefined,
    wait: async () => {
      waits += 1;
      if (waits >= rounds) stop.abort();
    },
    ...replaced,
  };
  const controller = new PopupController(ports, (state) => states.push(state));
  return {
    controller,
    states,
    last: () => states.at(-1),
    follow: () => controller.follow(stop.signal),
  };
}

describe('following a page', () => {
  it('shows the report of a scanner that runs, without starting another', async () => {
    const ensure = vi.fn(async () => ({ ok: true as const }));
    const { follow, last } = popup({ ensure });
    await follow();
    expect(last()?.page).toMatchObject({ kind: 'ready', page: { phase: 'done' } });
    expect(ensure).not.toHaveBeenCalled();
  });

  it('starts the scanner where none answers', async () => {
    const report = vi
      .fn(async () => pageState(shopReport))
      .mockRejectedValueOnce(new Error('Receiving end does not exist'));
    const ensure = vi.fn(async () => ({ ok: true as const }));
    const { follow, last } = popup({ report, ensure });
    await follow();
    expect(ensure).toHaveBeenCalledWith(7);
    expect(last()?.page.kind).toBe('ready');
  });

  it('draws what changes later, and nothing where nothing changed', async () => {
    const report = vi
      .fn(async () => pageState(shopReport))
      .mockResolvedValueOnce(pageState(emptyReport('offer'), { phase: 'scanning' }));
    const { follow, states } = popup({ report }, 4);
    await follow();
    const phases = states.flatMap(({ page }) => (page.kind === 'ready' ? [page.page.phase] : []));
    expect(phases).toEqual(['scanning', 'done']);
  });

  it('finds the scanner again after the page was left for another', async () => {
    const report = vi
      .fn(async () => pageState(shopReport, { url: 'https://b.example/' }))
      .mockResolvedValueOnce(pageState(shopReport, { url: 'https://a.example/' }))
      .mockRejectedValueOnce(new Error('left'));
    const { follow, last } = popup({ report });
    await follow();
    expect(last()?.page).toMatchObject({ page: { url: 'https://b.example/' } });
  });

  it('says why a page cannot be read, and stops asking', async () => {
    const report = vi.fn(async () => Promise.reject(new Error('none')));
    const { follow, last } = popup({
      report,
      ensure: async () => ({ ok: false, refusal: 'browser_page', detail: 'chrome://' }),
    });
    await follow();
    expect(last()?.page).toEqual({ kind: 'refused', refusal: 'browser_page', detail: 'chrome://' });
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('draws an unexpected fault instead of rejecting', async () => {
    const { follow, last } = popup({ findTab: async () => Promise.reject(new Error('no tab')) });
    await follow();
    expect(last()?.page).toEqual({ kind: 'refused', refusal: 'failed', detail: 'no tab' });
  });
});

describe('acts on a page', () => {
  it('jumps by the quote that the reader saw, since indexes may have moved', async () => {
    const jump = vi.fn(async () => ({ ok: true }));
    const { controller, follow } = popup({ jump });
    await follow();
    controller.actions.jump(1);
    expect(jump).toHaveBeenCalledWith(7, 1, shopReport.findings[1]?.quote);
    controller.actions.jump(99);
    expect(jump).toHaveBeenCalledTimes(1);
  });

  it('asks in one loop only, however often it is told to try again', async () => {
    const gates: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => gates.push(resolve));
    const report = vi.fn(async () => pageState(shopReport, { phase: 'failed' }));
    const { controller, follow } = popup({ report, wait });
    const first = follow();
    await vi.waitFor(() => expect(gates).toHaveLength(1));
    controller.actions.retry();
    controller.actions.retry();
    await vi.waitFor(() => expect(gates).toHaveLength(2));
    const asked = report.mock.calls.length;
    gates[0]?.();
    await first;
    expect(report).toHaveBeenCalledTimes(asked);
    gates[1]?.();
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(asked + 1));
  });

  it('asks a scanner that failed to read again before it follows', async () => {
    const asked: string[] = [];
    const { controller, follow } = popup(
      {
        again: async () => asked.push('again'),
        report: async () => {
          asked.push('report');
          return pageState(shopReport, { phase: 'failed' });
        },
      },
      1,
    );
    await follow();
    controller.actions.retry();
    await vi.waitFor(() => expect(asked).toEqual(['report', 'again']));
  });

  it('stops the loop that a retry began when the popup closes', async () => {
    const gates: (() => void)[] = [];
    const closing = new AbortController();
    const report = vi.fn(async () => pageState(shopReport));
    const { controller } = popup({
      report,
      wait: () => new Promise<void>((resolve) => gates.push(resolve)),
    });
    void controller.follow(closing.signal);
    controller.actions.retry();
    await vi.waitFor(() => expect(gates).toHaveLength(1));
    closing.abort();
    gates[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe('beside the findings', () => {
  it('opens the panel in the click itself, for the tab that is looked at', async () => {
    const openPanel = vi.fn(async () => undefined);
    const { controller, follow } = popup({ openPanel });
    await follow();
    controller.actions.openPanel();
    expect(openPanel).toHaveBeenCalledWith(7);
  });

  it('ends a pause and looks again', async () => {
    let paused = true;
    const report = async () => {
      if (paused) throw new Error('none');
      return pageState(shopReport);
    };
    const { controller, follow, last } = popup({
      report,
      ensure: async () => ({ ok: false, refusal: 'paused', detail: '' }),
      choose: async () => {
        paused = false;
      },
    });
    await follow();
    expect(last()?.page).toMatchObject({ kind: 'refused', refusal: 'paused' });
    controller.actions.resume();
    await vi.waitFor(() => expect(last()?.page.kind).toBe('ready'));
  });

  it('shows what is off on the site, and what a choice made of it, without a new look', async () => {
    let guard = false;
    const report = vi.fn(async () => pageState(shopReport));
    const { controller, follow, last } = popup({
      report,
      site: async () => ({ ...site, guard, guardEverywhere: guard }),
      choose: async (_, change) => {
        if (change.what === 'guard') guard = change.on;
      },
    });
    await follow();
    expect(last()?.site).toMatchObject({ guard: false, guardEverywhere: false });
    const looks = report.mock.calls.length;
    controller.actions.choose({ what: 'guard', on: true, everywhere: true });
    await vi.waitFor(() => expect(last()?.site).toMatchObject({ guardEverywhere: true }));
    expect(report).toHaveBeenCalledTimes(looks);
  });
});

describe('saving from the popup', () => {
  it('shows each event and starts one capture at a time', async () => {
    let tell: (event: CaptureEvent) => void = () => undefined;
    const capture = vi.fn((_: number, onEvent: (event: CaptureEvent) => void) => {
      tell = onEvent;
      return { cancel: () => undefined };
    });
    const { controller, follow, last } = popup({ capture });
    await follow();
    controller.actions.save();
    controller.actions.save();
    expect(capture).toHaveBeenCalledTimes(1);
    expect(last()?.capture).toMatchObject({ kind: 'running', stage: 'prepare', step: 1 });
    tell({ type: 'saved', id: 'a', seq: 3, headCode: 'X', notCaptured: ['mhtml'] });
    expect(last()?.capture).toMatchObject({ kind: 'saved', seq: 3 });
    controller.actions.save();
    expect(capture).toHaveBeenCalledTimes(2);
  });

  it('keeps a page of a private window only on the second, separate press', async () => {
    let tell: (event: CaptureEvent) => void = () => undefined;
    const capture = vi.fn((_: number, hear: (event: CaptureEvent) => void) => {
      tell = hear;
      return { cancel: () => undefined };
    });
    const { controller, follow } = popup({ capture });
    await follow();
    controller.actions.save();
    expect(capture).toHaveBeenLastCalledWith(7, expect.anything(), false);
    tell({ type: 'failed', stage: 'prepare', refusal: 'private_window', detail: '' });
    controller.actions.keepPrivate();
    expect(capture).toHaveBeenLastCalledWith(7, expect.anything(), true);
    expect(capture).toHaveBeenCalledTimes(2);
  });

  it('passes cancel on', async () => {
    const cancel = vi.fn();
    const { controller, follow } = popup({ capture: () => ({ cancel }) });
    await follow();
    controller.actions.cancelSave();
    expect(cancel).not.toHaveBeenCalled();
    controller.actions.save();
    controller.actions.cancelSave();
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

describe('events of a capture', () => {
  it('gives each stage an equal share of the bar, never more than all of it', () => {
    expect(running('prepare', 0)).toMatchObject({ step: 1, steps: 7, share: 0 });
    expect(running('verify', 1)).toMatchObject({ step: 7, share: 1 });
    expect(running('html', 7)).toMatchObject({ share: 5 / 7 });
  });

  it('counts a stage of unknown length as just begun', () => {
    const view = viewOf({ type: 'stage', stage: 'seal', done: 0, total: 0 });
    expect(view).toMatchObject({ stage: 'seal', share: 5 / 7 });
  });

  it('keeps the reason of a failure', () => {
    const view = viewOf({ type: 'failed', stage: 'html', refusal: 'tab_closed', detail: 'x' });
    expect(view).toEqual({ kind: 'failed', stage: 'html', refusal: 'tab_closed', detail: 'x' });
    expect(viewOf({ type: 'cancelled' })).toEqual({ kind: 'cancelled' });
  });

  it('says a missing screenshot aloud, names each once and counts what the record lists', () => {
    expect(missingOf(['screenshot', 'mhtml', 'images', 'images'])).toEqual({
      major: ['screenshot'],
      names: ['screenshot', 'mhtml', 'images'],
      // As many as the desk lists.
      count: 4,
    });
  });
});
