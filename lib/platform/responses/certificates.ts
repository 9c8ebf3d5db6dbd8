/**
 * The user's switch for the certificates of sites. Firefox alone tells them, and only to a listener that holds
 * each page back meanwhile (docs/adr/0028-certificates-of-sites.md). The switch is the permission for that itself, so
 * that nothing can get out of step with it.
 */
import { browser } from '../browser';

const MAY_BLOCK = 'webRequestBlocking' as const;
const SWITCH = { permissions: [MAY_BLOCK] };

/** Whether this browser can be asked: whether the manifest made for it names the permission. */
export function offersCertificates(): boolean {
  return browser.runtime.getManifest().optional_permissions?.includes(MAY_BLOCK) ?? false;
}

/** Whether the user has switched it on. */
export function certificatesOn(): Promise<boolean> {
  return browser.permissions.contains(SWITCH);
}

/**
 * Switches it on or off; false where the browser or the user refused. To switch on, call it in the user's own
 * act, before anything is awaited: it rejects otherwise.
 */
export function switchCertificates(on: boolean): Promise<boolean> {
  return on ? browser.permissions.request(SWITCH) : browser.permissions.remove(SWITCH);
}

/** Calls back with how it stands whenever it was switched, wherever that was done, until `signal` aborts. */
export function onCertificatesSwitched(
  callback: (on: boolean) => void,
  signal?: AbortSignal,
): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const [event, on] of [
    [onAdded, true],
    [onRemoved, false],
  ] as const) {
    const listener = ({ permissions }: { permissions?: string[] }) => {
      if (permissions?.includes(MAY_BLOCK)) callback(on);
    };
    event.addListener(listener);
    signal?.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}
