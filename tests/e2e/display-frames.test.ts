/** Clauses in frames of a page have their place in its picture: where the picture shows them, by its pixels. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NotCaptured } from '../../lib/core/evidence/draft';
import { recordedTerms } from '../../lib/core/evidence/shown';
import { BROWSER_NAMES } from '../support/browsers';
import { exportShown, openDesk, saveEvidence, unpack } from '../support/evidence';
import { openWorld, type World } from '../support/world';

const HEAD = '<!doctype html><html lang="zh"><meta charset="utf-8"><style>body{margin:9px}</style>';
/** A clause with its sum on a ground of its own: the sum is the red, the rest of the colour its sort. */
const clause = (sum: number, style = '') =>
  `<div style="${style}"><span style="background:rgb(${sum},0,255)">首次刷卡扣除激活金${sum}元</span></div>`;
const frame = (at: string, style: string) =>
  `<iframe src="${at}" style="width:420px;height:60px;${style}"></iframe>`;

/** Pages by path; `OTHER` stands for another origin on the same server, `OWN` for the page's own. */
const PAGES: Record<string, string> = {
  '/': `${HEAD}<title>山雀收款机</title><h1>收款机免费领，0押金</h1>
    <p>店里收款用的POS机，外卖小摊都能用，立即办理。</p>
    ${frame('/c101', 'border:7px solid #999;padding:5px')}<br>
    ${frame('OTHER/c102', 'border:7px solid #999;padding:5px')}<br>
    ${frame('OTHER/around', 'height:130px')}<br>
    ${frame('/rolled', '')}<br>
    ${frame('OTHER/c105', 'transform:scale(.5,.75);transform-origin:0 0;border:4px solid #999')}<br>
    ${frame('OTHER/c106', 'transform:rotate(4deg)')}<br>
    <div style="zoom:1.5">${frame('/c107', 'border:3px solid #999')}</div>
    <div style="height:24px;overflow:hidden">${frame('OTHER/low', '')}</div>
    <div id="tree"></div>
    <script>document.querySelector('#tree').attachShadow({mode:'closed'})
      .innerHTML='${frame('OTHER/c109', '')}'</script>`,
  '/around': HEAD + frame('OWN/c103', 'margin:11px 0 0 23px'),
  '/rolled': `${HEAD}<body style="height:900px">${clause(104)}${clause(110, 'margin-top:300px')}
    <script>scrollTo(0,300)</script>`,
  '/low': `${HEAD}${clause(108, 'margin-top:35px')}`,
  ...Object.fromEntries(
    [101, 102, 103, 105, 106, 107, 109].map((sum) => [`/c${sum}`, HEAD + clause(sum)]),
  ),
};

/** Sums of the clauses that are to be seen upright. */
const PLACED = [101, 102, 103, 105, 107, 109, 110];

/** Within so many px. In height less is asked: Firefox counts the whole line, whose ground is lower. */
const near = (wanted: number, px: number) =>
  expect.toSatisfy(
    (found: unknown) => typeof found === 'number' && Math.abs(found - wanted) <= px,
    `${wanted} ± ${px}`,
  );

type Edges = [left: number, top: number, right: number, bottom: number];

/** The box around all pixels of each colour of a clause, in page px. Runs in a page of the extension. */
async function coloured(png: string, scale: number): Promise<Record<string, Edges>> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (context === null) throw new Error('no canvas here');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const found: Record<string, Edges> = {};
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    if (green !== 0 || blue !== 255 || red < 101 || red > 120) continue;
    const [x, y] = [((i / 4) % image.width) / scale, Math.floor(i / 4 / image.width) / scale];
    const [left, top, right, bottom] = found[red] ?? [x, y, x, y];
    found[red] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return found;
}

describe.each(BROWSER_NAMES)('clauses in frames, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'frames-'));
  let world: World;

  beforeAll(async () => {
    const fill = (html: string, { headers: { host = '' } }: IncomingMessage) =>
      html
        .replaceAll('OTHER', `http://localhost:${host.split(':')[1]}`)
        .replaceAll('OWN', `http://127.0.0.1:${host.split(':')[1]}`);
    const site = Object.fromEntries(
      Object.entries(PAGES).map(([path, html]) => [path, (r: IncomingMessage) => fill(html, r)]),
    );
    world = await openWorld(name, { site, downloads: folder });
  });

  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('have their place where the picture shows them', async () => {
    const visit = await world.visit('/');
    const found = async () => (await visit.report()).report.findings.map(({ quote }) => quote);
    const all = (list: string[]) => [...list.join().matchAll(/激活金(\d+)/g)].map(([, sum]) => sum);
    await expect.poll(async () => new Set(all(await found())).size, { timeout: 30_000 }).toBe(10);
    await saveEvidence(visit);
    const desk = await openDesk(world, '山雀收款机');
    const bag = join(folder, 'bag');
    const names = unpack(await exportShown(desk, folder), bag);
    const pathOf = (end: string) => join(bag, names.find((path) => path.endsWith(end)) ?? '');
    const record = JSON.parse(readFileSync(pathOf('record.json'), 'utf8'));
    const png = readFileSync(pathOf('/screenshot.png')).toString('base64');
    const seen = await desk.evaluate(coloured, png, record.environment.pixelRatio);
    const terms = recordedTerms(record.display);
    const termOf = (sum: number) => terms.find(({ quote }) => quote.includes(`激活金${sum}元`));
    // Firefox (153) leaves a zoomed frame blank in its pictures: there is nothing to hold its place against.
    const drawn = PLACED.filter((sum) => name === 'chromium' || sum !== 107);
    for (const sum of drawn) {
      const { x = 0, y = 0, width = 0, height = 0 } = termOf(sum)?.place ?? {};
      const [left, top, right, bottom] = seen[sum] ?? [];
      expect([sum, left, right, top, bottom]).toEqual([
        ...[sum, near(x, 3), near(x + width - 1, 3), near(y, 6), near(y + height - 1, 6)],
      ]);
    }
    for (const sum of [104, 106, 108]) expect(termOf(sum)).not.toHaveProperty('place');
    const lacking = record.notCaptured.filter(({ what }: NotCaptured) => what === 'display-places');
    expect(lacking.map(({ reason }: NotCaptured) => reason).sort()).toEqual([
      ...['frame_unknown', 'outside_frame'],
    ]);
    // On the desk the frame stands on the clause of another site's document, which no text of the record holds.
    const foreign = terms.findIndex(({ quote }) => quote.includes('激活金103元'));
    expect(terms[foreign]).not.toHaveProperty('finding');
    expect(await desk.$(`#clause-frame-${foreign}`)).not.toBeNull();
    const top = termOf(103)?.place?.y;
    expect(readFileSync(pathOf('report.html'), 'utf8')).toContain(`距网页顶部 ${top} 像素`);
  });
});
