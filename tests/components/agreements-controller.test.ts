/** The list of linked agreements: what is asked, when, and what is shown of it. */
import { describe, expect, it, type Mock, vi } from 'vitest';
import type { AgreementsState } from '../../components/panel/agreements/state';
import { AgreementsController, type AgreementsPorts } from '../../entrypoints/panel/agreements';
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
const page = (...links: LinkedAgreement[]) => ({ url: 'https://a.example/', links });

type Ports = { [K in keyof AgreementsPorts]: Mock<AgreementsPorts[K]> };

function panel(replaced: Partial<Ports> = {}) {
  const states: AgreementsState[] = [];
  const ports: Ports = {
    read: vi.fn<AgreementsPorts['read']>(async () => reading),
    front: vi.fn(async () => undefined),
    showLink: vi.fn(async () => undefined),
    jump: vi.fn(async () => undefined),
    open: vi.fn(async () => 9),
    showClause: vi.fn<AgreementsPorts['showClause']>(async () => true),
    ...replaced,
  };
  const controller = new AgreementsController(ports, (state) => states.push(state));
  const viewOf = (id: string) => controller.state.items.find((one) => one.link.id === id)?.view;
  return { controller, actions: controller.actions, ports, states, viewOf };
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
        return reading;
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
      .fn<AgreementsPorts['read']>(async () => reading)
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
