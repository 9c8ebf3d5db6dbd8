/**
 * Asks for the certificates of the sites that pages come from, where the user has switched that on: the only
 * listener that holds anything back, and there at no other time (docs/adr/0028-certificates-of-sites.md).
 */
import { type HeardTls, type NoTls, tlsOf } from '../../core/capture/response/tls';
import { browser } from '../browser';
import { inTime, LATE } from '../capture/in-time';
import { certificatesOn, offersCertificates, onCertificatesSwitched } from './certificates';
import { rememberTls } from './memory';

/** Only pages as a whole, and only where there is a certificate. */
const PAGES = { urls: ['https://*/*'], types: ['main_frame' as const] };
/** No page is held back for longer (ms) once the worker is awake. Usual is less than 10. */
const PATIENCE_MS = 500;

/**
 * Wakes the worker anew, soon after it was switched on: Firefox (153) wakes a worker for those listeners alone
 * that were there at its start. It is set until a worker has started with this one.
 */
const ALARM = 'swipewise.certificates';

/** Listens as long as it is switched on. Call it synchronously when the worker starts. */
export function watchCertificates(): void {
  if (!offersCertificates()) return;
  onCertificatesSwitched((on) => {
    if (on) {
      listen();
      browser.alarms.create(ALARM, { periodInMinutes: 1 });
    } else {
      browser.webRequest.onHeadersReceived.removeListener(ask);
      quietly(browser.alarms.clear(ALARM));
    }
  });
  if (listen()) quietly(browser.alarms.clear(ALARM));
}

/**
 * To ask first whether it is allowed would be too late: the page that has just woken the worker is passed on
 * to listeners of its first turn alone. Where it is not, Firefox throws; false then.
 */
function listen(): boolean {
  try {
    browser.webRequest.onHeadersReceived.addListener(ask, PAGES, ['blocking']);
    return true;
  } catch (error) {
    const unexpected = certificatesOn().then((on) => {
      if (on) throw error;
    });
    quietly(unexpected);
    return false;
  }
}

/** Lets each answer through as it is, as soon as the browser has told of its connection. */
async function ask(request: { tabId: number; requestId: string; url: string }): Promise<object> {
  if (request.tabId < 0) return {};
  quietly(rememberTls(request.tabId, request, await told(request.requestId)));
  return {};
}

async function told(requestId: string): Promise<HeardTls | NoTls> {
  try {
    const answer = await inTime(lookUp(requestId), PATIENCE_MS);
    return answer === LATE ? 'timeout' : (answer ?? 'not_told');
  } catch (error) {
    console.warn('[swipewise] certificates', error);
    return 'failed';
  }
}

/** Where the user went on in spite of a warning, Firefox (153) tells no chain, but the site's own certificate. */
async function lookUp(requestId: string): Promise<HeardTls | null> {
  const tell = (certificateChain: boolean) =>
    browser.webRequest.getSecurityInfo(requestId, { certificateChain, rawDER: true });
  return tlsOf(await tell(true)) ?? tlsOf(await tell(false), false);
}

function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('[swipewise] certificates', error));
}
