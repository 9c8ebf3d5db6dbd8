/**
 * Real browsers for tests and for the demo: Chromium and Firefox, headless or not, with the
 * built extension in them, behind one small interface.
 */
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** The browsers that the extension is built for, in the order in which they are tested. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
/** One of {@link BROWSER_NAMES}. */
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Directory of each browser's build, relative to the repository. */
export const BUILD_DIRS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** What the reader's system asks pages for (CSS media features); absent: the browser's default. */
export interface Look {
  /** `prefers-color-scheme: dark`. */
  dark?: boolean;
  /** `prefers-reduced-motion: reduce`. */
  still?: boolean;
  /** `forced-colors: active`. */
  forced?: boolean;
}

/** How to start a browser. All of it may be left out. */
export interface LaunchOptions {
  /** Directory of an unpacked extension (absolute, or relative to the repository). */
  extension?: string;
  /** A window that a person can see; default: headless. */
  visible?: boolean;
  /** Language of the browser's interface where the platform lets us choose (Chromium on Linux). */
  locale?: 'zh-CN' | 'en-US';
  /**
   * Absolute directory with the browser's profile, made where there is none; a browser that is started on it
   * later finds what was stored. Default: a fresh one that is thrown away.
   */
  profile?: string;
  /** All traffic of the whole browser goes through this proxy on 127.0.0.1 (see network.ts). */
  proxyPort?: number;
  /** Absolute directory into which downloads go without asking. */
  downloads?: string;
  /** CSS px of a page; `null` lets pages follow the window. Default 1280 x 800. */
  viewport?: { width: number; height: number } | null;
  look?: Look;
}

/** A running browser. Close it in `afterAll`. */
export interface RunningBrowser {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. Throws without extension. */
  extensionOrigin(): string;
  /**
   * Opens a page of the extension (e.g. `popup.html?tab=3`) in a window of its own, so that the
   * page it speaks about stays the active tab of its window. Resolves when it has loaded.
   */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the extension's background (service worker or event page), as the browser does when idle. */
  killWorker(): Promise<void>;
  /** Ends the browser's process as a power cut does: at once, nothing is told to it. */
  kill(): Promise<void>;
  /** Closes the browser; safe to call twice. */
  close(): Promise<void>;
}

/** Starts the named browser; see {@link launchChromium} and {@link launchFirefox}. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
