/** Deleting and choosing at the desk: asked first, told only after the store has looked again. */
import { describe, expect, it, vi } from 'vitest';
import { undeletedLines } from '../../components/desk/fault-words';
import type { DeskState } from '../../components/desk/state';
import { DeskController, type DeskPorts } from '../../entrypoints/desk/controller';
import { itemsOf } from '../../entrypoints/desk/views';
import { textFor } from '../../lib/i18n/index';
import { type EvidenceStore, type RecordSummary, StoreError } from '../../lib/platform/store';
import { draftOf, idOf } from '../core/evidence/fixtures';
import { freshDisk, openStore } from '../platform/store/support';

const PATIENCE = { timeout: 20_000 };
const ROOM = { used: 10, free: 90 };

/** A desk over a store of three records on a fresh disk; `replaced` takes the place of what the store does. */
async function desk(replaced: Partial<EvidenceStore> = {}) {
  freshDisk();
  const store = await openStore();
  for (let n = 1; n <= 3; n++) await store.commitCapture(draftOf(n));
  const states: DeskState[] = [];
  const dropped: string[] = [];
  let urls = 0;
  let persisted = false;
  const ports: DeskPorts = {
    openStore: async () => ({ ...store, ...replaced }),
    switchLanguage: async () => undefined,
    readRoom: async () => ({ ...ROOM, persisted }),
    persist: async () => {
      persisted = true;
      return persisted;
    },
    readHash: () => idOf(1),
    writeHash: () => undefined,
    blobUrl: () => `blob:${++urls}`,
    dropUrl: (url) => dropped.push(url),
  };
  const controller = new DeskController(ports, (state) => states.push(state));
  await controller.open();
  const until = (ready: (state: DeskState) => boolean) =>
    vi.waitFor(() => {
      const last = states.at(-1);
      if (!last || !ready(last)) throw new Error('not yet');
      return last;
      // A loaded machine packs slowly; one second, the default, is no measure of that.
    }, PATIENCE);
  return { actions: controller.actions, states, until, store, dropped };
}

describe('a deletion at the desk', () => {
  it('is asked about first, and what is left of the record says so afterwards', async () => {
    const { actions, states, until, store, dropped } = await desk();
    actions.askDelete(true);
    expect(states.at(-1)?.deletion).toEqual({ kind: 'asking' });
    expect((await store.head()).seq).toBe(3);
    actions.deleteFiles([idOf(1)], '存错了');
    const { deletion } = await until((now) => now.deletion.kind === 'done');
    const { code } = await store.head();
    expect(deletion).toMatchObject({ files: 3, headCode: code });
    const { record, list } = await until(
      ({ record: open }) => open.kind === 'ready' && open.deleted !== null,
    );
    expect(record).toMatchObject({
      pictures: [],
      text: null,
      deleted: { seq: 4, reason: '存错了' },
    });
    expect(list).toMatchObject({ kind: 'ready', headCode: code });
    const items = list.kind === 'ready' ? list.items : [];
    expect(items.find(({ id }) => id === idOf(1))).toMatchObject({ files: 0, deleted: { seq: 4 } });
    expect(items[0]).toMatchObject({ kind: 'tombstone', target: { seq: 1, id: idOf(1) } });
    // The picture that was shown keeps no copy of the deleted file in memory.
    expect(dropped).toContain('blob:1');
  });

  it('that fails says why, and leaves what is open as it was', async () => {
    const deleteFiles = async () => Promise.reject(new StoreError('quota', 'full'));
    const { actions, until } = await desk({ deleteFiles });
    actions.deleteFiles([idOf(1)], '');
    const { record, deletion } = await until((now) => now.deletion.kind === 'failed');
    expect(deletion).toMatchObject({ fault: { code: 'quota' } });
    expect(record).toMatchObject({ kind: 'ready', deleted: null });
  });

  it('is forgotten as a question when another record is picked', async () => {
    const { actions, until } = await desk();
    actions.askDelete(true);
    actions.pick(idOf(2));
    const { deletion } = await until(({ record }) => record.kind === 'ready');
    expect(deletion).toEqual({ kind: 'idle' });
  });
});

describe('a deletion that ends after the reader has gone on', () => {
  /** A deletion of record 1 that ends when the test says so, while record 2 is open. */
  async function away(end: () => Promise<never>) {
    let finish = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const shown = await desk({ deleteFiles: () => waiting.then(end) });
    shown.actions.deleteFiles([idOf(1)], '');
    shown.actions.pick(idOf(2));
    await shown.until(({ record }) => record.kind === 'ready');
    finish();
    return shown;
  }

  it('says of which record it failed, until that is closed', async () => {
    const fail = () => Promise.reject(new StoreError('readback', 'head'));
    const { actions, until } = await away(fail);
    const { undeleted, deletion } = await until((now) => now.undeleted !== null);
    expect(undeleted).toEqual({
      numbers: [1],
      fault: expect.objectContaining({ code: 'readback' }),
    });
    expect(deletion).toEqual({ kind: 'idle' });
    actions.pick(idOf(3));
    const later = await until(({ record }) => record.kind === 'ready' && record.record.seq === 3);
    expect(later.undeleted).toEqual(undeleted);
    actions.closeUndeleted();
    await until((now) => now.undeleted === null);
  });

  it('shows that the files are gone where the reader has come back meanwhile', async () => {
    const { actions, until } = await desk();
    actions.deleteFiles([idOf(1)], '');
    actions.pick(idOf(2));
    actions.pick(idOf(1));
    const { record, undeleted } = await until(
      (now) => now.record.kind === 'ready' && now.record.deleted !== null,
    );
    expect(record).toMatchObject({ record: { seq: 1 }, pictures: [] });
    expect(undeleted).toBeNull();
  });
});

describe('what is said of a deletion that failed', () => {
  const said = (code: StoreError['code']) =>
    undeletedLines({ code, detail: '' }, textFor('zh')).join('');

  it.each(['quota', 'log_broken', 'unknown_record'] as const)('%s: all is still there', (code) => {
    expect(said(code)).toContain('文件都还在');
  });

  it.each(['already_deleted', 'no_files', 'readback'] as const)(
    '%s: nothing of files that are still there',
    (code) => {
      expect(said(code)).not.toContain('文件都还在');
    },
  );
});

describe('several records', () => {
  it('are deleted together, and then chosen no more', async () => {
    const { actions, states, until, store } = await desk();
    actions.choose([idOf(1), idOf(3)]);
    expect(states.at(-1)).toMatchObject({ record: { kind: 'none' }, chosen: [idOf(1), idOf(3)] });
    actions.deleteFiles([idOf(1), idOf(3)], '');
    const { chosen, deletion } = await until((now) => now.deletion.kind === 'done');
    expect(chosen).toEqual([]);
    expect(deletion).toMatchObject({ files: 6 });
    expect(await store.verifyLog()).toMatchObject({ ok: true, head: { seq: 5 } });
  });

  it('are exported together; what is packed for one choice is not shown for another', async () => {
    const { actions, states, until } = await desk();
    actions.choose([idOf(1), idOf(2)]);
    actions.exportRecords([idOf(1), idOf(2)]);
    await until((now) => now.export.kind === 'done');
    actions.choose([idOf(1)]);
    expect(states.at(-1)?.export).toEqual({ kind: 'idle' });
  });
});

it('a deletion of a record that the list does not have says nothing of a number', () => {
  const line: RecordSummary = {
    ...{
      seq: 2,
      id: 'b',
      kind: 'tombstone' as const,
      hash: '',
      capturedAt: '',
      tzOffset: 0,
      url: '',
    },
    ...{
      title: '',
      findings: { high: 0, medium: 0, low: 0, info: 0 },
      files: 0,
      bytes: 0,
      gaps: 0,
    },
    target: 'gone',
  };
  expect(itemsOf([line])).toMatchObject([{ target: { id: 'gone', seq: null }, deleted: null }]);
});

describe('room for evidence', () => {
  it('is read with the list, and again once the browser was asked to keep it', async () => {
    const { actions, until } = await desk();
    const before = await until((now) => now.room !== null);
    expect(before.room).toEqual({ ...ROOM, persisted: false, asked: false });
    actions.askToKeep();
    const { room } = await until((now) => now.room?.asked === true);
    expect(room).toMatchObject({ persisted: true });
  });
});
