/** The gallery in a real browser: any state of any screen by its name. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildGallery } from '../../gallery/build';
import { SHOTS, type Shot } from '../../gallery/shots';
import { type BrowserName, launch } from '../../support/browsers';
import { serve } from '../../support/server';

/** A browser with the gallery. */
export interface Stage {
  /** Shows a state; resolves when it is drawn. */
  show(shot: Pick<Shot, 'path' | 'width' | 'height' | 'dark'>): Promise<Page>;
  /** Loads a script into the page that is shown: one of `scripts`, by its name. */
  load(script: string): Promise<void>;
  close(): Promise<void>;
}

/** One shot by its name, e.g. `popup-findings-zh-light-360`. */
export function shotOf(name: string): Shot {
  const shot = SHOTS.find((one) => one.name === name);
  if (!shot) throw new Error(`no shot ${name}`);
  return shot;
}

/** Builds and serves the gallery, with scripts by name beside it (paths on this disk), and starts a browser. */
export async function openStage(
  name: BrowserName,
  scripts: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const root = await buildGallery();
  for (const [script, path] of Object.entries(scripts)) copyFileSync(path, join(root, script));
  const site = await serve(root);
  const running = await launch(name);
  const page = await running.browser.newPage();
  return {
    async show(shot) {
      await page.setViewport({ width: shot.width, height: shot.height });
      // Firefox offers no emulation of colours; its light pages are looked at there.
      if (name === 'chromium') {
        const value = shot.dark ? 'dark' : 'light';
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      }
      await page.goto(site.url(shot.path));
      await page.waitForSelector('#root > *');
      return page;
    },
    async load(script) {
      await page.addScriptTag({ url: site.url(`/${script}`) });
    },
    async close() {
      await running.close();
      await site.close();
    },
  };
}
