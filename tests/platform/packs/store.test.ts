/** Stored packs: what is sound is handed on, what is broken is set aside and costs nothing else. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserPack } from '../../../lib/core/userpacks/model';
import { readPack } from '../../../lib/core/userpacks/read';
import { openPacksDb } from '../../../lib/platform/packs/database';
import { HANDED_PACKS, handedPacks } from '../../../lib/platform/packs/handed';
import { enabledPacks, packStore } from '../../../lib/platform/packs/store';
import { pack } from '../../core/userpacks/lab';

const textOf = (id: string): string => JSON.stringify(pack({ id }));

function sound(id: string): UserPack {
  const reading = readPack(textOf(id));
  if ('problems' in reading) throw new Error(id);
  return reading.pack;
}

/** Puts anything where a pack should be, as a broken disk or another version would. */
async function plant(key: string, value: unknown): Promise<void> {
  const db = await openPacksDb();
  await Reflect.apply(db.put, db, ['packs', value, key]);
  db.close();
}

const ids = async () => (await enabledPacks()).map(({ id }) => id);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('stored packs', () => {
  it('are kept, switched and removed; the exact text comes back', async () => {
    await packStore.save(sound('one'), textOf('one'));
    await packStore.save(sound('two'), textOf('two'));
    expect((await packStore.list()).map(({ id, text }) => [id, text])).toEqual([
      ['one', textOf('one')],
      ['two', textOf('two')],
    ]);
    await packStore.enable('one', false);
    expect(await ids()).toEqual(['two']);
    await packStore.enable('gone', true);
    await packStore.remove('two');
    expect(await packStore.list()).toMatchObject([{ id: 'one', enabled: false }]);
  });

  it('that no longer pass the checks are set aside; the rest goes on', async () => {
    await packStore.save(sound('one'), textOf('one'));
    await plant('bad', { text: textOf('bad').replace('swipewise-pack/1', 'x'), enabled: true });
    await plant('cut', { text: textOf('cut').slice(0, 40), enabled: true });
    await plant('other', { text: textOf('elsewhere'), enabled: true });
    await plant('number', 7);
    await plant('nothing', null);
    const entries = await packStore.list();
    const broken = entries.flatMap((entry) =>
      'problems' in entry ? [`${entry.id} ${entry.problems[0]?.id}`] : [],
    );
    expect(broken).toEqual([
      'bad wrong_format',
      'cut json_end',
      'nothing stored_form',
      'number stored_form',
      'other stored_form',
    ]);
    expect(await ids()).toEqual(['one']);
    await packStore.remove('nothing');
    expect(await packStore.list()).toHaveLength(5);
  });

  it('reject with a code where the storage fails', async () => {
    globalThis.indexedDB = new Proxy(new IDBFactory(), {
      get: () => () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    await expect(packStore.list()).rejects.toMatchObject({ code: 'quota' });
    await expect(enabledPacks()).rejects.toMatchObject({ code: 'quota' });
  });
});

describe('handed packs', () => {
  it.each([
    [undefined, []],
    ['text', []],
    [null, null],
  ])('%j gives %j', (left, wanted) => {
    Reflect.set(globalThis, HANDED_PACKS, left);
    expect(handedPacks()).toEqual(wanted);
    Reflect.deleteProperty(globalThis, HANDED_PACKS);
  });
});
