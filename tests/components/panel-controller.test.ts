import { describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../components/panel/state';
import type { PageView } from '../../components/popup/state';
import type { SiteView } from '../../components/site/state';
import { PanelController, type PanelPorts } from '../../entrypoints/panel/controller';
import { poke } from '../../entrypoints/panel/poke';
import { dismissalKey } from '../../lib/core/dismissal';
import type { CaptureEvent } from '../../lib/platform/messages';
import { emptyReport, pageState, shopReport } from '../gallery/fixtures';

const site: SiteView = {
  locale: 'zh',
  paused: false,
  guard: true,
  bar: true,
  dismissed: [],
  guardEverywhere: true,
};

/** A panel over ports that a test replaces; time stands still but for `SETTLE_MS`. */
function panel(replaced: Partial<PanelPorts> = {}) {
  const states: PanelState[] = [];
  const seen: [number, PageView['kind']][] = [];
  const closing = new AbortController();
  let changed: () => void = () => undefined;
  const ports: PanelPorts = {
    findTab: async () => 7,
    watch: (listener) => {
      changed = listener;
    },
    site: async () => site,
    ensure: async () => ({ ok: true }),
    report: async () => pageState(shopReport),
    again: async () => ({ ok: true }),
    jump: async () => ({ ok: true }),
    capture: () => ({ cancel: () => undefined }),
    openDesk: async () => undefined,
    choose: async () => undefined,
    copy: async () => undefined,
    switchLanguage: async () => undefined,
    wait: (ms) => (ms < 100 ? Promise.resolve() : new Promise(() => undefined)),
    ...replaced,
  };
  const controller = new PanelController(
    ports,
    (state) => states.push(state),
    (tabId, view) => seen.push([tabId, view.kind]),
  );
  const following = controller.follow(closing.signal);
  const last = () => states.at(-1);
  const ready = () => vi.waitFor(() => expect(last()?.page.kind).toBe('ready'));
  return {
    ...controller,
    controller,
    closing,
    following,
    seen,
    last,
    ready,
    changed: () => changed(),
  };
}

describe('the tab that the panel shows', () => {
  it('is looked at again when something changed, not in between', async () => {
    const report = vi.fn(async () => pageState(shopReport));
    const { ready, changed } = panel({ report });
    await ready();
    expect(report).toHaveBeenCalledTimes(1);
    changed();
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2));
  });

  it('is another one when another comes to the front, even while the first still loads', async () => {
    let front = 7;
    const { ready, changed, last, seen } = panel({
      findTab: async () => front,
      report: (tabId) =>
        tabId === 7 ? new Promise(() => undefined) : Promise.resolve(pageState(shopReport)),
    });
    await vi.waitFor(() => expect(last()?.page.kind).toBe('loading'));
    front = 8;
    changed();
    await ready();
    expect(seen.at(-1)).toEqual([8, 'ready']);
  });

  it('never shows an answer that a later one has overtaken', async () => {
    const late: ((page: ReturnType<typeof pageState>) => void)[] = [];
    const report = vi
      .fn(async () => pageState(shopReport, { url: 'https://new.example/' }))
      .mockImplementationOnce(() => new Promise((resolve) => late.push(resolve)));
    const { ready, changed, last } = panel({ report });
    await vi.waitFor(() => expect(late).toHaveLength(1));
    changed();
    await ready();
    late[0]?.(pageState(emptyReport('other'), { url: 'https://old.example/' }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(last()?.page).toMatchObject({ page: { url: 'https://new.example/' } });
  });

  it('shows that a new page is being opened, and why one cannot be read', async () => {
    const { last, seen } = panel({
      report: async () => Promise.reject(new Error('none')),
      ensure: async () => ({ ok: false, refusal: 'paused', detail: '' }),
    });
    await vi.waitFor(() => expect(last()?.page).toMatchObject({ refusal: 'paused' }));
    expect(seen.map(([, kind]) => kind)).toEqual(['refused']);
  });

  it('does not flicker while a page that cannot be read is tried again', async () => {
    const ensure = vi.fn(async () => ({
      ok: false as const,
      refusal: 'paused' as const,
      detail: '',
    }));
    const { last, seen, changed } = panel({
      report: async () => Promise.reject(new Error('none')),
      ensure,
    });
    await vi.waitFor(() => expect(last()?.page.kind).toBe('refused'));
    changed();
    await vi.waitFor(() => expect(ensure).toHaveBeenCalledTimes(2));
    expect(seen.map(([, kind]) => kind)).toEqual(['refused']);
  });

  it('leaves what was said of the tab before, but lets its capture end', async () => {
    let front = 7;
    let tell: (event: CaptureEvent) => void = () => undefined;
    const { ready, changed, last, controller } = panel({
      findTab: async () => front,
      capture: (_, onEvent) => {
        tell = onEvent;
        return { cancel: () => undefined };
      },
      jump: async () => ({ ok: false }),
    });
    await ready();
    controller.actions.save();
    controller.actions.jump(0);
    await vi.waitFor(() => expect(last()?.notice).toBe('lost'));
    front = 8;
    changed();
    await vi.waitFor(() => expect(last()?.notice).toBe(null));
    expect(last()?.capture.kind).toBe('running');
    expect(last()?.captureOf).toBe(pageState(shopReport).title);
    tell({ type: 'saved', id: 'a', seq: 3, headCode: 'X', notCaptured: [] });
    expect(last()?.capture).toMatchObject({ kind: 'saved', seq: 3 });
    expect(last()?.captureOf).toBe(pageState(shopReport).title);
  });

  it('ends with the panel', async () => {
    const { ready, closing, following } = panel();
    await ready();
    closing.abort();
    await following;
  });

  it('draws a fault instead of rejecting', async () => {
    const { last } = panel({ findTab: async () => Promise.reject(new Error('no tab')) });
    await vi.waitFor(() => expect(last()?.page).toMatchObject({ detail: 'no tab' }));
  });
});

describe('acts of the panel', () => {
  it('puts a finding aside by its key, and takes that back', async () => {
    const choose = vi.fn(async () => undefined);
    const { ready, controller } = panel({ choose });
    await ready();
    const [finding] = shopReport.findings;
    if (!finding) throw new Error('no finding');
    controller.actions.dismiss(finding, true);
    const key = dismissalKey(finding);
    expect(choose).toHaveBeenCalledWith(7, { what: 'dismiss', on: true, key });
    controller.actions.resume();
    expect(choose).toHaveBeenLastCalledWith(7, { what: 'pause', on: false });
  });

  it('says so where a choice could not be stored', async () => {
    const choose = async () => Promise.reject(new Error('quota'));
    const { ready, controller, last } = panel({ choose });
    await ready();
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    controller.actions.choose({ what: 'bar', on: false });
    await vi.waitFor(() => expect(last()?.notice).toBe('choice'));
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });

  it('shows a choice at once, and only where it was made', async () => {
    let front = 7;
    // It never gets as far as the storage.
    const choose = () => new Promise<undefined>(() => undefined);
    const { ready, controller, last, changed, seen } = panel({
      choose,
      findTab: async () => front,
    });
    await ready();
    controller.actions.choose({ what: 'bar', on: false });
    expect(last()?.site?.bar).toBe(false);
    front = 8;
    changed();
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([8, 'ready']));
    expect(last()?.site?.bar).toBe(true);
  });

  it('keeps the turnover from page to page', async () => {
    let front = 7;
    const { ready, controller, last, changed, seen } = panel({ findTab: async () => front });
    await ready();
    controller.actions.turnover(25_000);
    front = 8;
    changed();
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([8, 'ready']));
    expect(last()?.monthly).toBe(25_000);
  });

  it('tells what was copied, and that it was not', async () => {
    const copy = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('denied'));
    const { ready, controller, last } = panel({ copy });
    await ready();
    controller.actions.copy('all', '1. …');
    await vi.waitFor(() => expect(last()?.copied).toEqual({ id: 'all', ok: false }));
    controller.actions.copy('fee.0', '…');
    await vi.waitFor(() => expect(last()?.copied).toEqual({ id: 'fee.0', ok: true }));
    expect(copy).toHaveBeenLastCalledWith('…');
  });
});

describe('the bell', () => {
  it('is heard by who comes to listen after it rang, once', async () => {
    const bell = poke();
    bell.now();
    bell.now();
    await bell.next();
    const heard = vi.fn();
    void bell.next().then(heard);
    await Promise.resolve();
    expect(heard).not.toHaveBeenCalled();
    bell.now();
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  });
});
