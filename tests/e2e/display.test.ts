/** How a term was shown is sealed with it: on the desk, and in the exported record. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordedTerms } from '../../lib/core/evidence/shown';
import { BROWSER_NAMES } from '../support/browsers';
import { waitForWords } from '../support/clicks';
import { exportShown, openDesk, saveEvidence, unpack, verifyByCommand } from '../support/evidence';
import { openWorld, type World } from '../support/world';

const SITE = {
  '/': `<!doctype html><html lang="zh"><meta charset="utf-8"><title>山雀收款机</title>
    <style>body{font:16px/1.6 sans-serif;background:#fff;color:#222}</style>
    <h1>收款机免费领</h1>
    <p>店里收款用的刷卡机，机器小，放在柜台上不占地方，外卖小摊都能用。</p>
    <p style="font-size:9px;color:#bbb">首次刷卡扣除激活金299元，激活后不予退还。</p>
    <form><p><input type="checkbox" checked><span>同意开通流量服务，流量费每年96元自动扣取。</span></p></form>
    <div style="display:none"><p>第二台机器首次刷卡扣除激活金199元，一概不退。</p></div>`,
};

describe.each(BROWSER_NAMES)('how terms were shown, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'display-'));
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE, downloads: folder });
  });

  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('stands in the sealed record and on the desk', async () => {
    const visit = await world.visit('/');
    await visit.report();
    await saveEvidence(visit);
    const desk = await openDesk(world, '山雀收款机');
    const words = await waitForWords(desk, '不在下面的网页文字里');
    expect(words).toContain('激活金199元');
    const zip = await exportShown(desk, folder);
    expect((await verifyByCommand(zip)).code).toBe(0);

    const bag = join(folder, 'bag');
    const names = unpack(zip, bag);
    const read = (ending: string) =>
      readFileSync(join(bag, names.find((path) => path.endsWith(ending)) ?? ''), 'utf8');
    const record = JSON.parse(read('record.json'));
    expect(record.notCaptured).not.toContainEqual(expect.objectContaining({ what: 'display' }));
    const terms = recordedTerms(record.display);
    const shown = (quote: RegExp) => terms.find((term) => quote.test(term.quote));
    const tiny = shown(/激活金299/);
    expect(tiny).toMatchObject({
      display: { source: 'text', shown: true, fontPx: 9, bodyPx: 16, ink: '#bbbbbb' },
    });
    expect(tiny?.display.contrast).toBeLessThan(2);
    const framed = await desk.$eval(
      `#clause-frame-${terms.findIndex(({ quote }) => quote === tiny?.quote)}`,
      (frame) => {
        const [own, page] = [frame, frame.closest('.shot__page')].map((one) =>
          one?.getBoundingClientRect(),
        );
        return own && page ? { top: own.top - page.top, scale: page.width } : null;
      },
    );
    const shownIn = record.environment.pictures[0].width;
    const top = ((tiny?.place?.y ?? 0) * (framed?.scale ?? 0)) / shownIn;
    expect(Math.abs((framed?.top ?? 0) - top)).toBeLessThan(8);
    expect(read('report.html')).toContain(`距网页顶部 ${tiny?.place?.y} 像素`);
    expect(record.findings[tiny?.finding ?? -1]?.quote).toBe(tiny?.quote);
    expect(shown(/流量/)).toMatchObject({ display: { preticked: true } });
    const hidden = shown(/199/);
    expect(hidden).toMatchObject({ display: { shown: false, hiddenBy: 'display' } });
    expect(hidden).not.toHaveProperty('finding');
  });
});
