/** The page of own rules without a browser: what it says of each file, and what it keeps. */
import { describe, expect, it } from 'vitest';
import type { PacksNotice, PacksState } from '../../components/packs/state';
import { PacksController } from '../../entrypoints/packs/controller';
import { LIMITS } from '../../lib/core/userpacks/limits';
import { readPack } from '../../lib/core/userpacks/read';
import type { PackEntry, PackStore } from '../../lib/platform/packs/store';
import { StoreError } from '../../lib/platform/store/errors';
import { pack, packWithRule } from '../core/userpacks/lab';

/** A store in memory; `full` makes writing fail. */
function memory(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts));
  const off = new Set<string>();
  const world = { full: false };
  const store: PackStore = {
    list: async () =>
      [...kept].map(([id, text]): PackEntry => {
        const reading = readPack(text);
        if ('problems' in reading) return { id, text, ...reading };
        return { id, text, pack: reading.pack, enabled: !off.has(id) };
      }),
    save: async ({ id }, text) => {
      if (world.full) throw new StoreError('quota', 'no room');
      kept.set(id, text);
    },
    enable: async (id, on) => void (on ? off.delete(id) : off.add(id)),
    remove: async (id) => void kept.delete(id),
  };
  return { store, kept, off, world };
}

/** The page over a store, with all states that it drew. */
async function open(texts: Record<string, string> = {}) {
  const disk = memory(texts);
  const states: PacksState[] = [];
  const urls = new Set<string>();
  let clock = 0;
  const controller = new PacksController(
    {
      store: disk.store,
      bytesOf: async (file) => new Uint8Array(await file.arrayBuffer()),
      fileUrl: (text) => {
        const url = `blob:${text.length}:${urls.size}:${clock++}`;
        urls.add(url);
        return url;
      },
      dropUrl: (url) => void urls.delete(url),
      now: () => (clock += 30),
      breathe: async () => undefined,
      switchLanguage: async () => undefined,
    },
    () => 'pasted',
    (state) => states.push(state),
  );
  await controller.open();
  const last = (): PacksState => states.at(-1) as PacksState;
  /** The notice once nothing is being checked any more. */
  const notice = async (): Promise<PacksNotice> => {
    await expect.poll(() => last().notice.kind).not.toMatch('checking');
    return last().notice;
  };
  return { ...disk, controller, actions: controller.actions, states, urls, last, notice };
}

const TEXT = JSON.stringify(pack());
const EXAMPLES = JSON.stringify(
  packWithRule({ examples: { hits: ['底座费30元', '底座费40元'], misses: ['无底座费'] } }),
);

describe('the page of own rules', () => {
  it('checks with progress, saves, and says so', async () => {
    const page = await open();
    page.actions.addText(EXAMPLES);
    expect(await page.notice()).toMatchObject({
      kind: 'saved',
      facts: { version: '1.0', rules: 1 },
    });
    expect(page.kept.get('shop')).toBe(EXAMPLES);
    const shares = page.states.flatMap(({ notice }) =>
      notice.kind === 'checking' ? [notice.share] : [],
    );
    expect(Math.max(...shares)).toBeGreaterThan(0.5);
  });

  it('reads a file as UTF-8 or not at all, and does not read one that is too large', async () => {
    const page = await open();
    page.actions.addFile(new File([new Uint8Array([0xb5, 0xd7])], 'gbk\u202e.json'));
    expect(await page.notice()).toMatchObject({
      kind: 'refused',
      name: 'gbk\ufffd.json',
      problems: [{ id: 'not_utf8' }],
    });
    const huge = new File(['x'.repeat(LIMITS.file + 1)], 'huge.json');
    huge.arrayBuffer = () => Promise.reject(new Error('must not be read'));
    page.actions.addFile(huge);
    await expect.poll(() => JSON.stringify(page.last().notice)).toContain('too_large');
    expect(page.kept.size).toBe(0);
  });

  it('asks before it replaces, keeps the old one on no, and knows the same file again', async () => {
    const page = await open({ shop: TEXT });
    page.actions.addText(TEXT);
    expect(await page.notice()).toMatchObject({ kind: 'same' });
    const newer = TEXT.replace('"1.0"', '"1.1"');
    page.actions.addText(newer);
    await expect.poll(() => page.last().notice.kind).toBe('replace');
    page.actions.replace(false);
    expect(page.kept.get('shop')).toBe(TEXT);
    page.actions.addText(newer);
    await expect.poll(() => page.last().notice.kind).toBe('replace');
    page.actions.replace(true);
    await expect.poll(() => page.last().notice.kind).toBe('saved');
    expect(page.kept.get('shop')).toBe(newer);
  });

  it('puts a sound pack in the place of a broken one without a question', async () => {
    const page = await open({ shop: '{' });
    page.actions.addText(TEXT);
    expect(await page.notice()).toMatchObject({ kind: 'saved' });
  });

  it('takes no more packs than may be kept', async () => {
    const full = Array.from({ length: LIMITS.packs }, (_, i) => [
      `p${i}`,
      JSON.stringify(pack({ id: `p${i}` })),
    ]);
    const page = await open(Object.fromEntries(full));
    page.actions.addText(TEXT);
    expect(await page.notice()).toMatchObject({
      kind: 'refused',
      problems: [{ id: 'packs_total' }],
    });
  });

  it('switches, asks before it deletes, and drops the addresses of files', async () => {
    const page = await open({ shop: TEXT });
    page.actions.enable('shop', false);
    await expect.poll(() => page.last().notice.kind).toBe('switched');
    expect(page.last().list).toMatchObject({ items: [{ id: 'shop', enabled: false }] });
    page.actions.askRemove('shop');
    expect(page.last().removing).toBe('shop');
    expect(page.kept.size).toBe(1);
    page.actions.remove('shop');
    await expect.poll(() => page.last().notice.kind).toBe('removed');
    expect(page.last()).toMatchObject({ list: { items: [] }, removing: null });
    expect(page.urls.size).toBe(0);
  });

  it('says that nothing was saved where there is no room', async () => {
    const page = await open();
    page.world.full = true;
    page.actions.addText(TEXT);
    expect(await page.notice()).toMatchObject({ kind: 'failed', fault: { code: 'quota' } });
    expect(page.kept.size).toBe(0);
  });
});
