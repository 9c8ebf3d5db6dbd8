/** What the desk does with packages from elsewhere: over the real session and store, without a worker. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackageView } from '../../components/desk/imports/state';
import { ImportController, type ImportPorts } from '../../entrypoints/desk/imports';
import { PackageSession } from '../../lib/platform/imports/session';
import { openImportStore } from '../../lib/platform/imports/store';
import { addTombstone, idOf, makeLog, packageOf, repack, unpack } from '../core/evidence/fixtures';
import { freshDisk, makeLock } from '../platform/store/support';

beforeEach(freshDisk);

const WHEN = new Date('2026-11-23T04:00:00.000Z');
const OTHER = 'cd'.repeat(32);

/** A desk on which packages are checked; the own log has this key, and this record at each number. */
function desk(own: { key?: string; head?: string } = {}) {
  const lock = makeLock();
  const openStore = () => openImportStore(lock);
  const dropped: string[] = [];
  let made = 0;
  let closed = 0;
  const ports: ImportPorts = {
    openStore,
    openReader: () => {
      const session = new PackageSession(openStore, () => WHEN);
      const close = () => {
        closed += 1;
      };
      return Object.assign(session, { close });
    },
    own: async () => ({
      keySha256: async () => own.key ?? OTHER,
      hashAt: async () => own.head ?? null,
      close: () => undefined,
    }),
    now: () => WHEN,
    blobUrl: () => `blob:${++made}`,
    dropUrl: (url) => dropped.push(url),
  };
  const controller = new ImportController(ports, () => undefined);
  const until = (ready: () => boolean) =>
    vi.waitFor(() => {
      if (!ready()) throw new Error(JSON.stringify(controller.view.check.kind));
    });
  return { controller, until, dropped, closed: () => closed };
}

const fileOf = (bytes: Uint8Array, name = 'a.zip') => new File([new Uint8Array(bytes)], name);

/** A desk on which this file was checked. */
async function checked(bytes: Uint8Array, own?: Parameters<typeof desk>[0]) {
  const shown = desk(own);
  const { controller, until } = shown;
  controller.actions.check(fileOf(bytes));
  await until(() => !['none', 'running'].includes(controller.view.check.kind));
  const view = (): PackageView => {
    const { check } = controller.view;
    if (check.kind !== 'checked') throw new Error(check.kind);
    return check;
  };
  return { ...shown, view };
}

describe('a package in order', () => {
  it('is shown with its verdict and its exported records, deleted ones as such', async () => {
    const log = await makeLog(3);
    await addTombstone(log, 4, idOf(1));
    const { controller, until, view } = await checked(await packageOf(log, [idOf(1), idOf(3)]));
    expect(view()).toMatchObject({ relation: 'foreign', verdict: { ok: true } });
    expect(view().items.map(({ seq, deleted }) => [seq, deleted?.seq ?? null])).toEqual([
      [3, null],
      [1, 4],
    ]);
    controller.actions.pick(idOf(1));
    await until(() => view().record.kind === 'ready');
    expect(view().record).toMatchObject({ deleted: { seq: 4 }, pictures: [] });
    controller.actions.pick(idOf(3));
    await until(() => view().record.kind === 'ready');
    controller.actions.openCopy();
    await until(() => 'copy' in view().record && JSON.stringify(view().record).includes('"open"'));
    expect(view().record).toMatchObject({ copy: { kind: 'open', html: '<p>首刷扣款 3</p>' } });
  });

  it('of this computer is known by its key, and held against the log', async () => {
    const zip = await packageOf(await makeLog(2));
    const { facts } = (await checked(zip)).view().verdict;
    const key = facts?.keySha256 ?? '';
    const own = await checked(zip, { key, head: facts?.head ?? '' });
    expect(own.view().relation).toBe('own');
    expect((await checked(zip, { key, head: OTHER })).view().relation).toBe('own_differs');
    expect((await checked(zip, { key })).view().relation).toBe('own_differs');
    expect((await checked(zip, { head: facts?.head ?? '' })).view().relation).toBe('foreign');
  });

  it('is kept, known again, opened anew, saved again, and removed after a question', async () => {
    const zip = await packageOf(await makeLog(1));
    const { controller, until, view, dropped } = await checked(zip);
    const { sha256 } = view();
    controller.actions.keep();
    await until(() => controller.view.kept.length === 1);
    expect(view().keep).toEqual({ kind: 'kept', at: WHEN.toISOString() });
    controller.actions.check(fileOf(zip, 'again.zip'));
    await until(() => controller.view.check.kind === 'checked' && view().name === 'again.zip');
    expect(view().keep.kind).toBe('kept');
    controller.actions.close();
    controller.actions.open(sha256);
    await until(() => controller.view.check.kind === 'checked');
    expect(view()).toMatchObject({ name: 'a.zip', sha256, verdict: { ok: true } });
    controller.actions.close();
    controller.actions.save(sha256);
    await until(() => controller.view.kept[0]?.zipUrl === 'blob:1');
    controller.actions.askRemove(sha256);
    expect(controller.view.removing).toBe(sha256);
    controller.actions.remove(sha256);
    await until(() => controller.view.kept[0]?.removedAt === WHEN.toISOString());
    expect(controller.view).toMatchObject({ removing: null, kept: [{ zipUrl: null }] });
    expect(dropped).toEqual(['blob:1']);
  });
});

describe('a package that is not', () => {
  it('shows its verdict and nothing of what is in it, and is let go at once', async () => {
    const { base, files } = unpack(await packageOf(await makeLog(1)));
    const bad = repack(base, { ...files, 'report.html': new Uint8Array(3) });
    const { controller, view, closed } = await checked(bad);
    expect(view()).toMatchObject({ items: [], verdict: { ok: false }, keep: { kind: 'no' } });
    expect(view().verdict.firstProblem?.params.path).toBe('report.html');
    expect(closed()).toBeGreaterThan(0);
    controller.actions.keep();
    await vi.waitFor(() => expect(view().keep.kind).toBe('failed'));
  });

  it('that cannot be read is refused, and not called wrong', async () => {
    const { controller, until } = desk();
    const gone = fileOf(new Uint8Array(3), 'gone.zip');
    gone.arrayBuffer = async () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    controller.actions.check(gone);
    await until(() => controller.view.check.kind === 'refused');
    expect(controller.view.check).toMatchObject({
      name: 'gone.zip',
      fault: { code: 'unreadable' },
    });
  });

  it('being checked can be stopped: there is no verdict, also not later', async () => {
    const { controller } = desk();
    const slow = fileOf(await packageOf(await makeLog(1)));
    let go: (bytes: ArrayBuffer) => void = () => undefined;
    slow.arrayBuffer = () => new Promise((resolve) => (go = resolve));
    controller.actions.check(slow);
    await vi.waitFor(() => expect(controller.view.check.kind).toBe('running'));
    controller.actions.cancel();
    expect(controller.view.check).toEqual({ kind: 'cancelled', name: 'a.zip' });
    go(await new Blob([new Uint8Array(5)]).arrayBuffer());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(controller.view.check.kind).toBe('cancelled');
  });
});
