/**
 * A timestamp of a saved record, from the desk to openssl: the user adds an authority (`openssl ts` on
 * loopback) and its root, presses, sees the time, exports; and openssl, which knows nothing of us, accepts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/lib/run.mjs';
import { BROWSER_NAMES } from '../support/browsers';
import { clickWords, waitForWords } from '../support/clicks';
import { exportShown, openDesk, saveEvidence, unpack, verifyByCommand } from '../support/evidence';
import { type Authority, openAuthority } from '../support/timestamp-authority';
import { openWorld, type World } from '../support/world';

describe.each(BROWSER_NAMES)('timestamps at the desk in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'stamps-'));
  let world: World;
  let authority: Authority;

  beforeAll(async () => {
    authority = await openAuthority();
    world = await openWorld(name, { downloads: folder });
  });

  afterAll(async () => {
    await world?.close();
    await authority?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are asked for on a press alone, shown with their time, and accepted by openssl', async () => {
    const visit = await world.visit('/contract/');
    await visit.report();
    await saveEvidence(visit);
    const desk = await openDesk(world, '特约商户收款服务协议');
    await clickWords(desk, '第三方时间戳');
    await desk.type('input[name="url"]', authority.url);
    await clickWords(desk, '添加');
    await waitForWords(desk, '还没有根证书');
    expect(authority.requests).toEqual([]);

    authority.behave('status_503');
    await clickWords(desk, '现在盖时间戳');
    await waitForWords(desk, /等待回复.*对方说现在忙/);
    authority.behave('right');
    await clickWords(desk, '现在盖时间戳');
    await waitForWords(desk, '收到，还不能确认');
    const input = await desk.$('input[type="file"]');
    if (input === null) throw new Error('no place for a root certificate');
    await input.uploadFile(authority.openssl.path('ca.pem'));
    await waitForWords(desk, /已盖时间戳.*（tsa）/);

    // From now on by itself: the desk, which nobody touches, shows what the background has got.
    await desk.click('.stamps__authority input[type="checkbox"]');
    await (await saveEvidence(visit)).close();
    await waitForWords(desk, /第 2 号[^第]*已盖时间戳/);

    const zip = await exportShown(desk, folder);
    const { code, output } = await verifyByCommand(zip);
    expect(code, output).toBe(0);
    expect(output).toMatch(/时间戳: 2 个时间戳有效/);
    const names = unpack(zip, join(folder, 'bag'));
    const stamp = names.find((name) => name.endsWith('timestamps/1-1.tsr')) ?? '';
    const record = names.find((name) => name.endsWith('record.json')) ?? '';
    const cwd = join(folder, 'bag', dirname(dirname(stamp)));
    const data = join(folder, 'bag', record);
    const given = ['-in', 'timestamps/1-1.tsr', '-CAfile', 'tsa-chain.pem'];
    const openssl = await run('openssl', ['ts', '-verify', '-data', data, ...given], { cwd });
    expect(openssl.code, openssl.output).toBe(0);
    expect(world.witness.strangers).toEqual([]);
  });
});
