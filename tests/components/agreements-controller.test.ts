/** The list of linked agreements: what is asked, when, and what is shown of it. */
import { describe, expect, it, type Mock, vi } from 'vitest';
import type { AgreementsState } from '../../components/panel/agreements/state';
import { AgreementsController, type AgreementsPorts } from '../../entrypoints/panel/agreements';
import type { Arrived } from '../../lib/core/documents/protocol';
import type { AgreementReading } from '../../lib/core/documents/reading';
import type { LinkedAgreement } from '../../lib/platform/messages';
import { contractReport } from '../gallery/fixtures';

const link = (id: string, more: Partial<LinkedAgreement> = {}): LinkedAgreement => ({
  ...{ id, label: `《协议${id}》`, url: `https://a.example/${id}`, sameSite: true },
  ...more,
});
const reading: AgreementReading = {
  ...{ url: 'https://a.example/1', title: '', chars: 900 },
  ...{ report: contractReport, contradictions: [] },
};
const document: Arrived = {
  ...{ url: reading.url, kind: 'html', source: '<p>概不退还', bytes: 15, charset: 'utf-8' },
  answer: {
    ...{ status: 200, headers: [], leftOut: [], body: 'PHA+5qaC5LiN6YCA6L+Y' },
  },
  arrival: { asked: reading.url, as: 'user', at: '2026-11-22T05:12:07.412Z', monotonicMs: 5 },
};
const sealed = { id: 'r1', seq: 3, headCode: 'AAAA-BBBB' };
const page = (...links: LinkedAgreement[]) => ({ url: 'https://a.example/', title: '店', links });

type Ports = { [K in keyof AgreementsPorts]: Mock<AgreementsPorts[K]> };

function panel(replaced: Partial<Ports> = {}) {
  const states: AgreementsState[] = [];
  const ports: Ports = {
    read: vi.fn<AgreementsPorts['read']>(async () => ({ reading, document })),
    fetch: vi.fn<AgreementsPorts['fetch']>(async () => document),
    save: vi.fn<AgreementsPorts['save']>(async (_, __, sealing) => {
      sealing();
      return sealed;
    }),
    openDesk: vi.fn<AgreementsPorts['openDesk']>(async () => undefined),
    front: vi.fn(async () => undefined),
    showLink: vi.fn(async () => undefined),
    jump: vi.fn(async () => undefined),
    open: vi.fn(async () => 9),
    showClause: vi.fn<AgreementsPorts['showClause']>(async () => true),
    ...replaced,
  };
  const controller = new AgreementsController(ports, (state) => states.push(state));
  const viewOf = (id: string) => controller.state.items.find((one) => one.link.id === id)?.view;
  const savingOf = (id: string) => controller.state.items.find((one) => one.link.id === id)?.saving;
  return { controller, actions: controller.actions, ports, states, viewOf, savingOf };
}

/** Waits for a reading that ends only when it is stopped. */
const untilStopped: AgreementsPorts['read'] = (_, __, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')));
  });

describe('the list of linked agreements', () => {
  it('asks for nothing by itself', () => {
    const { controller, ports, viewOf } = panel();
    controller.setPage(7, page(link('1'), link('2')));
    expect(viewOf('1')).toEqual({ kind: 'unread' });
    for (const port of Object.values(ports)) expect(port).not.toHaveBeenCalled();
  });

  it('reads one on request, and tells how far it is', async () => {
    const { controller, actions, states, ports, viewOf } = panel({
      read: vi.fn<AgreementsPorts['read']>(async (_, progress) => {
        progress({ stage: 'fetch', bytes: 5, total: 10 });
        return { reading, document };
      }),
    });
    controller.setPage(7, page(link('1')));
    actions.read('1');
    await vi.waitFor(() => expect(viewOf('1')?.kind).toBe('read'));
    expect(ports.read).toHaveBeenCalledTimes(1);
    const steps = states.flatMap(({ items }) =>
      items.flatMap(({ view }) => (view.kind === 'reading' ? [view.progress] : [])),
    );
    expect(steps).toContainEqual({ stage: 'fetch', bytes: 5, total: 10 });
  });

  it('reads all of this site one after the other, and no other', async () => {
    const { controller, actions, ports, viewOf } = panel();
    controller.setPage(
      7,
      page(link('1'), link('far', { sameSite: false }), link('pop', { url: null }), link('2')),
    );
    actions.readAll();
    await vi.waitFor(() => expect(viewOf('2')?.kind).toBe('read'));
    expect(ports.read.mock.calls.map(([request]) => request.link.id)).toEqual(['1', '2']);
    expect(viewOf('far')?.kind).toBe('unread');
  });

  it('stops the rest of all where one is cancelled', async () => {
    const read = vi.fn(untilStopped);
    const { controller, actions, viewOf } = panel({ read });
    controller.setPage(7, page(link('1'), link('2')));
    actions.readAll();
    await vi.waitFor(() => expect(viewOf('1')?.kind).toBe('reading'));
    actions.cancel('1');
    await vi.waitFor(() => expect(viewOf('1')).toMatchObject({ kind: 'failed', why: 'cancelled' }));
    expect(read).toHaveBeenCalledTimes(1);
    expect(viewOf('2')?.kind).toBe('unread');
  });

  it('says why one failed, goes on with the next, and reads it again on request', async () => {
    const read = vi
      .fn<AgreementsPorts['read']>(async () => ({ reading, document }))
      .mockRejectedValueOnce(Object.assign(new Error('http 404'), { why: 'http', detail: '404' }));
    const { controller, actions, viewOf } = panel({ read });
    controller.setPage(7, page(link('1'), link('2')));
    actions.readAll();
    await vi.waitFor(() => expect(viewOf('2')?.kind).toBe('read'));
    expect(viewOf('1')).toEqual({ kind: 'failed', why: 'http', detail: '404' });
    actions.read('1');
    await vi.waitFor(() => expect(viewOf('1')?.kind).toBe('read'));
  });

  it('does not ask twice at once', async () => {
    const read = vi.fn(untilStopped);
    const { controller, actions } = panel({ read });
    controller.setPage(7, page(link('1')));
    actions.read('1');
    actions.read('1');
    expect(read).toHaveBeenCalledTimes(1);
    controller.close();
  });

  it('keeps what was read when the panel looks elsewhere and comes back', async () => {
    const { controller, actions, viewOf } = panel();
    controller.setPage(7, page(link('1')));
    actions.read('1');
    await vi.waitFor(() => expect(viewOf('1')?.kind).toBe('read'));
    controller.setPage(8, page(link('1')));
    expect(viewOf('1')?.kind).toBe('unread');
    controller.setPage(7, null);
    expect(controller.state.items).toEqual([]);
    controller.setPage(7, { ...page(link('again', { url: 'https://a.example/1' })) });
    expect(viewOf('again')?.kind).toBe('read');
  });

  it('opens a clause at its place, and says where it does not stand there', async () => {
    const showClause = vi.fn<AgreementsPorts['showClause']>(async () => true);
    const { controller, actions, ports, viewOf } = panel({ showClause });
    controller.setPage(7, page(link('1')));
    actions.read('1');
    await vi.waitFor(() => expect(viewOf('1')?.kind).toBe('read'));
    actions.open('1', 2);
    await vi.waitFor(() => expect(viewOf('1')).toMatchObject({ opening: 'shown' }));
    const what = { url: 'https://a.example/1', answered: reading.url };
    expect(ports.open).toHaveBeenLastCalledWith(what);
    expect(showClause).toHaveBeenCalledWith(9, contractReport.findings[2]);
    showClause.mockResolvedValueOnce(false);
    actions.open('1', 0);
    await vi.waitFor(() => expect(viewOf('1')).toMatchObject({ opening: 'not_there' }));
    expect(ports.open).toHaveBeenLastCalledWith({ ...what, tabId: 9 });
    ports.open.mockRejectedValueOnce(new Error('no window'));
    actions.open('1');
    await vi.waitFor(() => expect(viewOf('1')).toMatchObject({ opening: 'failed' }));
  });

  it('shows links and findings on the page, which may be gone', async () => {
    const { controller, actions, ports, viewOf } = panel();
    controller.setPage(7, page(link('1', { url: null })));
    actions.jump(3, '不退');
    await vi.waitFor(() => expect(ports.jump).toHaveBeenCalledWith(7, 3, '不退'));
    ports.showLink.mockRejectedValueOnce(new Error('no such tab'));
    actions.show('1');
    await vi.waitFor(() => expect(viewOf('1')).toMatchObject({ kind: 'failed', why: 'gone' }));
  });
});

describe('saving an agreement as evidence', () => {
  it('seals the document that was read, and asks nobody for it again', async () => {
    const { controller, actions, ports, states, savingOf, viewOf } = panel();
    controller.setPage(7, page(link('1')));
    actions.read('1');
    await vi.waitFor(() => expect(viewOf('1')?.kind).toBe('read'));
    actions.save('1');
    await vi.waitFor(() => expect(savingOf('1')).toEqual({ kind: 'saved', ...sealed }));
    expect(ports.fetch).not.toHaveBeenCalled();
    const from = { url: 'https://a.example/', title: '店' };
    expect(ports.save.mock.calls[0]?.[0]).toMatchObject({
      document,
      label: '《协议1》',
      page: from,
    });
    const kinds = states.map(({ items }) => items[0]?.saving.kind);
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual([
      ...['none', 'preparing', 'sealing', 'saved'],
    ]);
    actions.openRecord('r1');
    expect(ports.openDesk).toHaveBeenCalledWith('r1');
  });

  it('fetches a file that could not be read, of whatever kind', async () => {
    const { controller, actions, ports, savingOf } = panel();
    controller.setPage(7, page(link('1')));
    actions.save('1');
    await vi.waitFor(() => expect(savingOf('1')?.kind).toBe('saved'));
    expect(ports.fetch.mock.calls[0]?.[3]).toBe(true);
  });

  it('can be stopped until it is being sealed', async () => {
    const fetch = vi.fn<AgreementsPorts['fetch']>(
      (_, __, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    );
    const { controller, actions, ports, savingOf } = panel({ fetch });
    controller.setPage(7, page(link('1')));
    actions.save('1');
    expect(savingOf('1')?.kind).toBe('fetching');
    actions.cancelSave('1');
    await vi.waitFor(() => expect(savingOf('1')).toEqual({ kind: 'none' }));
    expect(ports.save).not.toHaveBeenCalled();
  });

  it('asks before it keeps a document of a private window, and fetches it once', async () => {
    const save = vi.fn<AgreementsPorts['save']>(async (_, { keepPrivate }) => {
      if (!keepPrivate) throw Object.assign(new Error('no'), { refusal: 'private_window' });
      return sealed;
    });
    const { controller, actions, ports, savingOf } = panel({ save });
    controller.setPage(7, page(link('1')));
    actions.save('1');
    await vi.waitFor(() => expect(savingOf('1')).toEqual({ kind: 'ask_private' }));
    actions.keepPrivate('1');
    await vi.waitFor(() => expect(savingOf('1')?.kind).toBe('saved'));
    expect(save.mock.calls.map(([, tab]) => tab)).toEqual([
      { tabId: 7, keepPrivate: false },
      { tabId: 7, keepPrivate: true },
    ]);
    expect(ports.fetch).toHaveBeenCalledOnce();
  });

  it.each([
    [{ why: 'network', detail: '' }, 'fetch'],
    [{ refusal: 'quota', detail: '' }, 'quota'],
    [{ refusal: 'unsure', detail: '' }, 'unsure'],
    [{ refusal: 'failed', detail: '' }, 'failed'],
    [{ why: 'failed', detail: '' }, 'failed'],
    [{}, 'failed'],
  ] as const)('says what became of it: %j', async (fields, why) => {
    const save = vi.fn<AgreementsPorts['save']>(async () => {
      throw Object.assign(new Error('no'), fields);
    });
    const { controller, actions, savingOf } = panel({ save });
    controller.setPage(7, page(link('1')));
    actions.save('1');
    await vi.waitFor(() => expect(savingOf('1')).toEqual({ kind: 'failed', why }));
  });
});
