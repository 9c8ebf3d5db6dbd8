/** For what tests reach into Firefox's own process: ending the event page, its processes, whom it trusts. */
import type { Browser } from 'puppeteer-core';

/** What is used of puppeteer's BiDi connection, which its public types do not show. */
interface Bidi {
  send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>;
}

/**
 * Ends the add-on's background as Firefox does after 30 s without work; the next event wakes it.
 * @throws when Firefox refuses or the background still runs
 */
export async function terminateBackground(browser: Browser, geckoId: string): Promise<void> {
  const text = await askChrome(
    browser,
    `(async () => {
      const extension = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension;
      await extension.terminateBackground();
      return extension.backgroundState;
    })()`,
  );
  if (!text.includes('"stopped"')) throw new Error(`background not stopped: ${text}`);
}

/** Takes this root (PEM) for one that vouches for sites, as a user does in Firefox's settings. */
export async function trustRoot(browser: Browser, pem: string): Promise<void> {
  await done(browser, `${CERTIFICATES}.addCertFromBase64("${bodyOf(pem)}", "CT,,")`);
}

/** Goes on to a site in spite of the warning about its certificate (PEM), until the browser ends. */
export async function letPass(browser: Browser, origin: string, pem: string): Promise<void> {
  const { hostname, port } = new URL(origin);
  await done(
    browser,
    `Cc["@mozilla.org/security/certoverride;1"].getService(Ci.nsICertOverrideService)
      .rememberValidityOverride("${hostname}", ${port}, {},
        ${CERTIFICATES}.constructX509FromBase64("${bodyOf(pem)}"), true)`,
  );
}

const CERTIFICATES = 'Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB)';

function bodyOf(pem: string): string {
  return pem.replace(/-----.*?-----|\s/g, '');
}

async function done(browser: Browser, statement: string): Promise<void> {
  const text = await askChrome(browser, `(() => { ${statement}; return 'done'; })()`);
  if (!text.includes('"done"')) throw new Error(text);
}

/** Evaluates an expression in Firefox's own window and gives its answer, an exception too, as JSON. */
export async function askChrome(browser: Browser, expression: string): Promise<string> {
  const bidi = connectionOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = /"context":"([^"]+)"/.exec(JSON.stringify(tree.result))?.[1];
  const target = { context };
  const answer = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
  return JSON.stringify(answer.result);
}

function connectionOf(browser: Browser): Bidi {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isBidi(connection)) throw new Error('puppeteer has no BiDi connection where it used to be');
  return connection;
}

function isBidi(value: unknown): value is Bidi {
  return typeof value === 'object' && value !== null && 'send' in value;
}
