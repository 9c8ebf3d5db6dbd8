/**
 * From the page to a sealed package that others can check: saved in the popup (with the background
 * killed in between), listed and verified at the desk, exported, and accepted by our command and by
 * sha256sum and openssl, which know nothing of us. Then the other way: a package from elsewhere is checked
 * at the desk, and one that would act does not.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/lib/run.mjs';
import { BROWSER_NAMES } from '../support/browsers';
import { clickWords, waitForWords } from '../support/clicks';
import {
  exportShown,
  importPackage,
  openDesk,
  saveEvidence,
  unpack,
  verifyByCommand,
} from '../support/evidence';
import { hostilePackage } from '../support/hostile-package';
import { ROOT } from '../support/paths';
import { openWorld, type World } from '../support/world';

/** 210 x 297 mm in points, rounded up as Chromium does. */
const A4 = '596x842';

/** Size in points of each page of a PDF that tells it openly. */
function sizesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g);
  return [...boxes].map(([, ...sides]) => sides.map((side) => Math.round(Number(side))).join('x'));
}

describe.each(BROWSER_NAMES)('evidence in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  let world: World;
  let zip = '';

  beforeAll(async () => {
    world = await openWorld(name, { downloads: folder });
  });

  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('saves the page although the background was killed after it had loaded', async () => {
    const visit = await world.visit('/shop-fine-print/');
    await visit.report();
    await world.running.killWorker();
    const popup = await saveEvidence(visit);
    const words = await waitForWords(popup, '查看这份证据');
    expect(words).toMatch(/第 ?1 ?号|1 号/);
    expect(words).toMatch(/[0-9A-Z]{4}[ -][0-9A-Z]{4}/i);
  });

  it('keeps it through another death of the background, and chains the next one to it', async () => {
    await world.running.killWorker();
    const visit = await world.visit('/contract/');
    await visit.report();
    await saveEvidence(visit);
    const desk = await openDesk(world);
    const words = await waitForWords(desk, '共 2 份');
    expect(words).toContain('特约商户收款服务协议');
    expect(words).toContain('山雀盒');
    await clickWords(desk, '核验全部');
    await waitForWords(desk, /2 条记录都没有变过/);
  });

  it('exports a package that our command accepts', async () => {
    const desk = await openDesk(world, '山雀盒');
    await waitForWords(desk, '导出这一份');
    zip = await exportShown(desk, folder);
    const { code, output } = await verifyByCommand(zip);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code, output).toBe(0);
  });

  it('exports a package that sha256sum, openssl and its own script accept', async () => {
    const bag = join(folder, 'bag');
    const names = unpack(zip, bag);
    const manifest = names.find(
      (path) => path.endsWith('/manifest-sha256.txt') || path === 'manifest-sha256.txt',
    );
    const cwd = join(bag, dirname(manifest ?? ''));
    const sums = await run('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt'], { cwd });
    expect(sums.code, sums.output).toBe(0);
    const signed = [
      '-verify',
      'public-key.pem',
      '-signature',
      'manifest.sig',
      'manifest-sha256.txt',
    ];
    const openssl = await run('openssl', ['dgst', '-sha256', ...signed], { cwd });
    expect(openssl.code, openssl.output).toBe(0);
    const script = await run('sh', ['verify.sh'], { cwd });
    expect(script.code, script.output).toBe(0);
    for (const own of ['verify.sh', 'verify.ps1']) {
      const source = readFileSync(new URL(`../../lib/core/evidence/check/${own}`, import.meta.url));
      expect(readFileSync(join(cwd, own)).equals(source), own).toBe(true);
    }
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('data/');
  });

  it('has a report that prints on A4, with the pictures beside it and the clauses cut out of them', async () => {
    const report = unpack(zip, join(folder, 'bag')).find((path) => path.endsWith('report.html'));
    const page = await world.running.browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'bag', report ?? '')).href);
    const drawn = await page.evaluate(async () => {
      const images = [...document.querySelectorAll('img')];
      for (const image of images) await image.decode();
      const cuts = [...document.querySelectorAll('svg image')];
      const hrefs = new Set(images.map((image) => image.src));
      const known = (cut: Element) =>
        hrefs.has(new URL(cut.getAttribute('href') ?? '', document.baseURI).href);
      return { images: images.length, cuts: cuts.length, known: cuts.filter(known).length };
    });
    expect(drawn.images).toBeGreaterThan(0);
    expect(drawn.cuts).toBeGreaterThan(0);
    expect(drawn.known).toBe(drawn.cuts);
    const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
    mkdirSync(join(ROOT, 'test-output'), { recursive: true });
    writeFileSync(join(ROOT, 'test-output', `report-${name}.pdf`), pdf);
    expect(pdf.length).toBeGreaterThan(20_000);
    // Firefox packs the sizes of its pages.
    if (name === 'chromium') expect(sizesOf(pdf)).toEqual(expect.arrayContaining([A4]));
    if (name === 'chromium') expect(new Set(sizesOf(pdf)).size).toBe(1);
    await page.close();
  });

  it('has picture, text and a copy of the page that cannot call home', () => {
    const names = unpack(zip, join(folder, 'bag'));
    expect(names.some((path) => path.endsWith('.png'))).toBe(true);
    const read = (ending: string) => {
      const found = names.find((path) => path.endsWith(ending));
      return readFileSync(join(folder, 'bag', found ?? ''), 'utf8');
    };
    expect(read('text.txt')).toMatch(/协议|收款机/);
    const html = read('page.html');
    expect(html).toContain('Content-Security-Policy');
    expect(html).not.toMatch(/<script|\son[a-z]+=|href="javascript:/i);
  });

  it('is refused when one byte was changed', async () => {
    const bytes = readFileSync(zip);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const bad = join(folder, 'bad.zip');
    writeFileSync(bad, bytes);
    const { code, output } = await verifyByCommand(bad);
    expect(code).toBe(1);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('knows its own package again, and shows nothing of one that was changed', async () => {
    const desk = await openDesk(world);
    await importPackage(desk, zip);
    const own = await waitForWords(desk, '这台电脑自己导出的证据包');
    expect(own).toContain('通过：包里各处彼此相符');
    await importPackage(desk, join(folder, 'bad.zip'));
    const bad = await waitForWords(desk, '没有通过');
    expect(bad).not.toContain('山雀盒');
    expect(bad).not.toContain('留一份在这台电脑上');
  });

  it('checks, shows and keeps a hostile package from elsewhere: nothing in it acts', async () => {
    const desk = await openDesk(world);
    const [count = 'none'] = /共 \d+ 份/.exec(await waitForWords(desk, /共 \d+ 份/)) ?? [];
    const path = join(folder, 'theirs.zip');
    writeFileSync(path, await hostilePackage());
    await importPackage(desk, path);
    const words = await waitForWords(desk, '来自另一台电脑的证据包');
    expect(words).toContain('通过：包里各处彼此相符');
    await clickWords(desk, '某品牌刷卡机');
    await waitForWords(desk, '这一份在证据包里');
    await clickWords(desk, '打开网页副本');
    await desk.waitForSelector('iframe[sandbox=""]');
    await clickWords(desk, '留一份在这台电脑上');
    await waitForWords(desk, '已留在这台电脑上');
    // Long enough for a refresh of one second, were it obeyed.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await desk.evaluate(() => ('owned' in globalThis ? 'owned' : location.pathname))).toBe(
      '/desk.html',
    );
    await clickWords(desk, '回到这台电脑的证据');
    const log = await waitForWords(desk, '留着的证据包（1 个）');
    expect(log).toContain(count);
  });

  it('asked no stranger for anything', () => {
    expect(world.witness.strangers).toEqual([]);
  });

  it('deletes the files of a record after a plain question; log and package stay in order', async () => {
    const desk = await openDesk(world, '山雀盒');
    await clickWords(desk, '删除文件');
    await waitForWords(desk, '删掉就找不回来了');
    await clickWords(desk, '确定删除');
    await waitForWords(desk, /已删除 \d+ 个文件/);
    const words = await waitForWords(desk, '看删除记录');
    expect(words).toContain('没有写删除的原因');
    await clickWords(desk, '核验全部');
    await waitForWords(desk, /3 条记录都没有变过/);
    const { code, output } = await verifyByCommand(await exportShown(desk, folder));
    expect(code, output).toBe(0);
  });
});
