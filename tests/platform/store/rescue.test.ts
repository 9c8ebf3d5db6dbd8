/** What is saved of a broken log: all that can be read, never to be taken for a package. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openDB } from 'idb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { RescueContents } from '../../../lib/core/evidence/rescue';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import type { EvidenceSchema } from '../../../lib/platform/store/schema';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { textReport } from '../../../scripts/verify/report';
import { collect, draftOf, idOf, unpack } from '../../core/evidence/fixtures';
import { ROOT } from '../../support/paths';
import { freshDisk, openStore } from './support';

const scratch = mkdtempSync(join(tmpdir(), 'swipewise-rescue-'));
afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(freshDisk);

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A log of three: the second record is garbage, a file of the first is another, one has an odd name. */
async function brokenStore() {
  const store = await openStore();
  for (let n = 1; n <= 3; n++) await store.commitCapture(draftOf(n));
  const db = await openDB<EvidenceSchema>('swipewise-evidence');
  const two = await db.get('records', 2);
  const part = await db.get('artifacts', [idOf(1), 'text.txt', 0]);
  if (!two || !part) throw new Error('nothing to break');
  await db.put('records', { ...two, bytes: new Uint8Array([1, 2, 3]) });
  await db.put('artifacts', { ...part, bytes: new Uint8Array([9]) });
  await db.put('artifacts', { id: '../..', path: '../x', part: 0, bytes: new Uint8Array([7]) });
  await db.put('records', { seq: 4, id: 'odd', bytes: JSON.parse('"text"') });
  db.close();
  return store;
}

describe('a rescue export', () => {
  it('holds all that can be read, with what is known of each file and what could not be read', async () => {
    const store = await brokenStore();
    const { fileName, chunks } = await store.exportRescue();
    expect(fileName).toBe('rescue-not-sealed-20250305-000000.zip');
    const { files } = unpack(await collect(chunks));
    expect(files['records/000002.json']).toEqual(new Uint8Array([1, 2, 3]));
    expect(files['records/000001.json']).toEqual((await store.get(idOf(1)))?.bytes);
    expect(files[`files/${idOf(1)}/text.txt`]).toEqual(new Uint8Array([9]));
    expect(text(files[`files/${idOf(3)}/text.txt`])).toBe('首刷扣款 3');
    const contents: RescueContents = JSON.parse(text(files['contents.json']));
    expect(contents).toMatchObject({ notSealed: true, verdict: { ok: false } });
    expect(contents.unread).toEqual([{ what: 'record 4', why: 'no bytes' }]);
    expect(contents.files).toHaveLength(10);
    const fits = (id: string, path: string) => {
      const found = contents.files.find((file) => file.id === id && file.path === path);
      return found && found.sealed !== null && found.found === found.sealed;
    };
    expect([fits(idOf(1), 'text.txt'), fits(idOf(1), 'page.html')]).toEqual([false, true]);
    // Nothing says any more what the files of the second record were.
    expect(contents.files.find(({ id }) => id === idOf(2))?.sealed).toBeNull();
    const odd = contents.files.find(({ id }) => id === '../..');
    expect(odd?.name).toMatch(/^files\/odd-\d+\.bin$/);
    expect(Object.keys(files).filter((name) => name.includes('..'))).toEqual([]);
  });

  it('says in both languages what it is and what is wrong, and no verifier takes it for a package', async () => {
    const { chunks } = await (await brokenStore()).exportRescue();
    const zip = await collect(chunks);
    const { files } = unpack(zip);
    const note = text(files['NOT-SEALED.txt']);
    expect(note).toMatch(/没有封存/);
    expect(note).toMatch(/neither sealed nor signed/);
    expect(note).toMatch(/第 2 条记录读不出来/);
    const verdict = await verifyPackage(zip, webCrypto);
    expect(verdict).toMatchObject({ ok: false, firstProblem: { id: 'container.rescue' } });
    expect(textReport('a.zip', verdict, 'zh')).toContain('没有封存，不是证据包');
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(scratch, name)), { recursive: true });
      writeFileSync(join(scratch, name), bytes);
    }
    const script = join(ROOT, 'lib/core/evidence/check/verify.sh');
    const shell = spawnSync('sh', [script, scratch], { encoding: 'utf8' });
    expect(shell.status).toBe(2);
    expect(shell.stderr).toMatch(/抢救导出[\s\S]*rescue export/);
  });

  it('changes nothing, and is not made of a log that is in order', async () => {
    const store = await openStore();
    await store.commitCapture(draftOf(1));
    await expect(store.exportRescue()).rejects.toMatchObject({ code: 'nothing' });
    freshDisk();
    const broken = await brokenStore();
    const before = await broken.verifyLog();
    await collect((await broken.exportRescue()).chunks);
    expect(await broken.verifyLog()).toEqual(before);
  });
});
