/**
 * Every sample page, in both browsers, with the built extension: what must be found is found and
 * painted, what must stay quiet does, and nothing leaves the machine.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { alarms, type Case, complaintsAbout, readCases } from '../support/cases';
import { markPixels } from '../support/marks';
import { openWorld, type Visit, type World } from '../support/world';

const cases = readCases();

describe.each(BROWSER_NAMES)('sample pages in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name);
  });

  afterAll(() => world?.close());

  async function see({ slug, expected }: Case): Promise<Visit> {
    const visit = await world.visit(`/${slug}/`);
    if (expected.open === undefined) return visit;
    await (await visit.page.waitForSelector(expected.open))?.click();
    return visit;
  }

  it.each(cases.filter((one) => !one.expected.silent))(
    '$slug: finds what is there',
    async (one) => {
      const visit = await see(one);
      await expect
        .poll(async () => complaintsAbout((await visit.report()).report, one.expected), {
          timeout: 15_000,
        })
        .toEqual([]);
      await visit.page.close();
    },
  );

  it.each(cases.filter((one) => one.expected.alarm))('$slug: paints it', async (one) => {
    const visit = await see(one);
    const { report } = await visit.report();
    const high = report.findings.filter(
      (finding) => alarms(finding) && finding.severity === 'high',
    );
    const count = high.length > 0 ? String(high.length) : '';
    await expect.poll(() => world.api.badge(visit.tabId)).toBe(count);
    await visit.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => markPixels(visit.page), { timeout: 10_000 }).toBeGreaterThan(500);
    await visit.page.close();
  });

  it.each(cases.filter((one) => one.expected.silent))('$slug: nothing at all', async (one) => {
    const visit = await see(one);
    // Longer than the gate needs on the other pages, which answer well within this time.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await visit.hasScanner()).toBe(false);
    expect(await world.api.badge(visit.tabId)).toBe('');
    expect(await markPixels(visit.page)).toBe(0);
    await visit.page.close();
  });

  it('asked no stranger for anything', () => {
    expect(world.witness.strangers).toEqual([]);
    const known = [...cases.map(({ slug }) => slug), 'favicon.ico'];
    const asked = world.server.requests.map((path) => path.split('/')[1]);
    expect(asked.filter((first) => first === undefined || !known.includes(first))).toEqual([]);
  });
});
